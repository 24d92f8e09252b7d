// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/kept_pictures.h"

#include <catch2/catch.hpp>

#include "core/desk/desk_fixture.h"
#include "support/byte_search.h"

using namespace haetae;
using namespace haetae::test;
using namespace std::chrono_literals;

namespace {

/// A desk that keeps both kinds, with one alarm whose pictures came.
struct WatchedDoor : DeskFixture {
    WatchedDoor()
    {
        settings.privacy.thermalCrops = {true, "entry rules of the site", 24h};
        settings.privacy.visiblePictures = {true, "consent at the door", 2h};
    }
    std::string alarm()
    {
        desk().handle(ScreeningEvent(withPicture(begins())));
        REQUIRE(desk().settle(1min));
        return heard<AlarmNotice>().back().change.alarm.uuid;
    }
    [[nodiscard]] int faces() const { return findBytes(folder.path(), {"zizizizi", "abcabcabc"}); }
    /// As a window asks, and waits for the answer.
    Result<std::string> ask(const Session& session, const std::string& event)
    {
        const std::size_t before = heard<CommandDone>().size();
        desk().handle(DeskRequest{RequestId{7}, session, LookAtPictures{event}});
        for (int i = 0; i < 2000 && heard<CommandDone>().size() == before; ++i) {
            desk().tick();
            std::this_thread::yield();
            std::this_thread::sleep_for(1ms); // the disk of another thread
        }
        REQUIRE(heard<CommandDone>().size() == before + 1);
        return heard<CommandDone>().back().outcome;
    }
};

} // namespace

TEST_CASE("with both switches off an alarm with pictures leaves numbers only")
{
    WatchedDoor door;
    door.settings.privacy = {};
    const std::string uuid = door.alarm();
    CHECK(door.rows("raised").size() == 1);
    CHECK(door.rows("thermal_crop_kept").empty());
    CHECK(door.faces() == 0);
    CHECK_FALSE(door.desk().apply(kAdmin, LookAtPictures{uuid}));
    const auto event = DeskFixture::withPicture(door.begins());
    CHECK(keptPictures(event, {}, {}).empty()); // not left to the log alone
}

TEST_CASE("pictures are kept behind their alarm, each with its basis and hours, and not again")
{
    WatchedDoor door;
    const std::string uuid = door.alarm();
    CHECK(door.faces() > 0);
    const auto thermal = door.rows("thermal_crop_kept");
    const auto visible = door.rows("visible_picture_kept");
    REQUIRE(thermal.size() == 1);
    REQUIRE(visible.size() == 1);
    CHECK(thermal.front().id > door.rows("raised").front().id);
    CHECK(thermal.front().row.detail.find("entry rules of the site") != std::string::npos);
    CHECK(visible.front().row.detail.find("\"keep_h\":\"2\"") != std::string::npos);
    CHECK(visible.front().row.detail.find(uuid) != std::string::npos);
    CHECK_FALSE(thermal.front().payloadErased);
    door.desk().handle(ScreeningEvent(DeskFixture::withPicture(door.begins()))); // the same person
    door.desk().settle(1min);
    CHECK(door.rows("thermal_crop_kept").size() == 1);
}

TEST_CASE("who looks at pictures is on record before they are shown, and a guard may not")
{
    WatchedDoor door;
    const std::string uuid = door.alarm();
    int rowsWhenShown = -1;
    door.whenTold = [&](const DeskNotice& notice) {
        if (std::holds_alternative<PicturesNotice>(notice))
            rowsWhenShown = static_cast<int>(door.rows("pictures_looked_at").size());
    };
    const auto refused = door.ask(kGuard, uuid);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::PermissionDenied);
    CHECK(door.heard<PicturesNotice>().empty());
    CHECK(door.rows("refused").size() == 1);
    CHECK(door.rows("pictures_looked_at").empty());

    REQUIRE(door.ask(kSupervisor, uuid));
    REQUIRE(door.heard<PicturesNotice>().size() == 1);
    CHECK(rowsWhenShown == 1);
    CHECK(door.rows("pictures_looked_at").front().row.actor == "lee");
    const auto shown = door.heard<PicturesNotice>().front();
    CHECK(shown.event == uuid);
    REQUIRE(shown.pictures.size() == 2);
    CHECK(shown.pictures.front().content.substr(1, 3) == "PNG");
    CHECK_FALSE(door.ask(kSupervisor, "another alarm"));
}

TEST_CASE("looking and erasing are put on record with the patience of the running console too")
{
    WatchedDoor door;
    door.disks.patience.forFacts = false; // as in the console: nobody waits for facts
    const std::string uuid = door.alarm();
    REQUIRE(door.ask(kSupervisor, uuid));
    CHECK(door.rows("pictures_looked_at").size() == 1);
    REQUIRE(door.desk().apply(kAdmin, ErasePersonalData{uuid, "request of the person"}));
    REQUIRE(door.desk().settle(1min));
    CHECK(door.faces() == 0);
}

TEST_CASE("a picture whose hours are over is not shown, even while it is still there")
{
    WatchedDoor door;
    const std::string uuid = door.alarm();
    door.clock.advance(2h + 1s);
    REQUIRE(door.desk().apply(kSupervisor, LookAtPictures{uuid}));
    const auto shown = door.heard<PicturesNotice>().back().pictures;
    REQUIRE(shown.size() == 1);
    CHECK(shown.front().kind == PictureKind::ThermalCrop);
}

TEST_CASE("an admin who switches a kind off has it destroyed, with a row that certifies it")
{
    WatchedDoor door;
    const std::string uuid = door.alarm();
    Settings off = door.desk().settings();
    off.privacy = {};
    REQUIRE(door.desk().apply(kAdmin, ChangeSettings{off, "no basis any more"}));
    REQUIRE(door.desk().settle(1min));
    CHECK(door.faces() == 0);
    CHECK(door.rows("pictures_destroyed").size() == 2);
    CHECK_FALSE(door.desk().apply(kAdmin, LookAtPictures{uuid}));
    const auto log = EventLog::openForReading(door.database);
    CHECK(log->verify()->ok);
}

TEST_CASE("a bundle by a supervisor holds the pictures, and its row says how many")
{
    WatchedDoor door;
    (void)door.alarm();
    REQUIRE(door.desk().apply(
        kSupervisor, ExportLog{{}, door.folder / "day.zip", ExportFormat::Bundle}));
    CHECK(door.rows("exported").front().row.detail.find("\"pictures\":\"2\"") != std::string::npos);
}

namespace {

/// The same with clips, and one whose seconds are over.
struct FilmedDoor : WatchedDoor {
    FilmedDoor() { settings.privacy.alarmClips = true; }
    void clipComes(const std::string& alarm, const std::string& trouble = {})
    {
        AlarmClip clip;
        clip.thermal = "zizizizi as a film";
        clip.visible = "abcabcabc as a film";
        clip.frames = 180;
        clip.leftOut = 3;
        clip.before = 10'000ms;
        clip.after = 9'960ms;
        clip.trouble = trouble;
        ClipRecorded recorded;
        recorded.camera = {"east"};
        recorded.stamp = now();
        recorded.track = TrackId{1};
        recorded.alarmUuid = alarm;
        recorded.clip = std::make_shared<AlarmClip>(clip);
        desk().handle(ScreeningEvent(recorded));
        desk().settle(1min);
    }
    [[nodiscard]] int films() const { return findBytes(folder.path(), {"as a film"}); }
};

} // namespace

TEST_CASE("the seconds around an alarm are asked for only where clips are switched on")
{
    WatchedDoor pictures;
    (void)pictures.alarm();
    CHECK(pictures.clipWishes.empty());
    FilmedDoor door;
    const std::string uuid = door.alarm();
    REQUIRE(door.clipWishes.size() == 1);
    CHECK(door.clipWishes.front().alarmUuid == uuid);
    CHECK(door.clipWishes.front().at.wall == door.begins().stamp.wall);
    door.desk().handle(ScreeningEvent(DeskFixture::withPicture(door.begins()))); // the same person
    CHECK(door.clipWishes.size() == 1);
}

TEST_CASE("a clip is kept with its basis, its hours and what was missed, and shown on record")
{
    FilmedDoor door;
    const std::string uuid = door.alarm();
    door.clipComes(uuid);
    CHECK(door.films() == 2);
    const auto rows = door.rows("thermal_clip_kept");
    REQUIRE(rows.size() == 1);
    CHECK(door.rows("visible_clip_kept").size() == 1);
    for (const char* said : {"entry rules of the site", "\"left_out\":\"3\"", "\"frames\":\"180\"",
             "\"before_s\":\"10.0\"", "\"keep_h\":\"24\""})
        CHECK(rows.front().row.detail.find(said) != std::string::npos);
    CHECK_FALSE(door.ask(kGuard, uuid));
    REQUIRE(door.ask(kSupervisor, uuid));
    const auto shown = door.heard<PicturesNotice>().back().pictures;
    REQUIRE(shown.size() == 4);
    CHECK(shown.back().kind == PictureKind::VisibleClip);
    CHECK(shown.back().content == "abcabcabc as a film");
}

TEST_CASE("a clip that comes behind its switch or behind its erasure is not kept")
{
    FilmedDoor door;
    const std::string uuid = door.alarm();
    REQUIRE(door.desk().apply(kAdmin, ErasePersonalData{uuid, "request of the person"}));
    door.clipComes(uuid);
    CHECK(door.films() == 0);
    Settings off = door.desk().settings();
    off.privacy.alarmClips = false;
    REQUIRE(door.desk().apply(kAdmin, ChangeSettings{off, "no basis any more"}));
    door.clipComes("another alarm");
    CHECK(door.films() == 0);
    CHECK(door.rows("thermal_clip_kept").empty());
}

TEST_CASE("an alarm's clip goes with the alarm, and one that failed says why")
{
    FilmedDoor door;
    const std::string uuid = door.alarm();
    door.clipComes(uuid, "the clip grew too large and ends early");
    CHECK(door.films() == 2);
    REQUIRE(door.rows("clip_not_whole").size() == 1);
    CHECK(door.rows("clip_not_whole").front().row.detail.find("too large") != std::string::npos);
    REQUIRE(door.desk().apply(kAdmin, ErasePersonalData{uuid, "request of the person"}));
    REQUIRE(door.desk().settle(1min));
    CHECK(door.films() == 0);
    CHECK(EventLog::openForReading(door.database)->verify()->ok);
}
