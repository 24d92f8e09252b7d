// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include <sys/stat.h>

#include <fstream>

#include "core/storage/rows.h"
#include "storage/clip_folder.h"
#include "storage/picture_keeper.h"
#include "storage/safe_copy.h"
#include "support/byte_search.h"
#include "support/temporary_folder.h"

using namespace haetae;
using namespace haetae::test;
using namespace std::chrono_literals;

namespace {

const WallTime kNoon(std::chrono::seconds(1'790'000'000));
const std::string kMarker = "MovingPixelsOfAFace";

PrivacyRule everything()
{
    PrivacyRule rule;
    rule.thermalCrops = {true, "entry rules of the site", 24h};
    rule.visiblePictures = {true, "consent at the door", 2h};
    rule.alarmClips = true;
    return rule;
}

FrameStamp at(WallTime wall)
{
    return {MonotonicTime(wall - kNoon + 100h), wall, 1};
}

KeptPicture kept(PictureKind kind, const std::string& alarm, WallTime taken = kNoon)
{
    KeptPicture one;
    one.kind = kind;
    one.alarmUuid = alarm;
    one.taken = taken;
    one.row = personRow(1);
    one.row.uuid = alarm + "-" + std::string(token(kind));
    one.row.kind = RowKind::System;
    one.row.what = keptWhat(kind);
    one.row.at = at(taken);
    for (int i = 0; i < 5000; ++i)
        one.content += kMarker + " of " + alarm + ";";
    return one;
}

/// A log with a keeper, as the log writer has them.
struct Site {
    Site() { free = 10 * PictureKeeper::kLeastFree; }
    void put(const std::string& alarm)
    {
        for (const PictureKind kind : kPictureKinds)
            line->put(kept(kind, alarm));
    }
    void work(WallTime now)
    {
        REQUIRE(keeper.work(log, at(now)));
        REQUIRE(log.emptyWriteAhead());
    }
    [[nodiscard]] int files() const
    {
        int count = 0;
        std::error_code none;
        for (const auto& entry : std::filesystem::directory_iterator(clips.path(), none))
            count += entry.is_regular_file() ? 1 : 0;
        return count;
    }
    [[nodiscard]] std::vector<PictureNote> notes() const { return *log.pictureNotes({}); }
    [[nodiscard]] std::vector<LogEntry> certificates() const
    {
        LogFilter filter;
        filter.whats = {"pictures_destroyed"};
        const auto rows = log.query(filter);
        REQUIRE(rows);
        return *rows;
    }

    static inline std::uintmax_t free = 0;
    TemporaryFolder folder;
    std::filesystem::path file = folder / "log";
    ClipFolder clips{file};
    std::shared_ptr<PictureLine> line = std::make_shared<PictureLine>(everything());
    PictureKeeper keeper{line, file, [](const auto&) { return free; }};
    EventLog log = *EventLog::open(file, LogOrigin::Site, EventLog::Access::ReadWrite);
};

} // namespace

TEST_CASE("pictures alone keep no clip: clips have a switch of their own, off by default")
{
    Site site;
    PrivacyRule rule = everything();
    rule.alarmClips = PrivacyRule().alarmClips;
    site.line->follow(rule);
    site.put("a");
    site.work(kNoon);
    CHECK(site.notes().size() == 2);
    CHECK(site.files() == 0);
    rule = everything();
    rule.visiblePictures.keep = false; // nor is one kind's switch the other's
    site.line->follow(rule);
    site.put("b");
    site.work(kNoon);
    const auto notes = site.log.pictureNotes("b");
    REQUIRE(notes->size() == 2);
    for (const PictureNote& note : *notes)
        CHECK(isThermal(note.kind));
    CHECK(site.files() == 1);
}

TEST_CASE("a clip is a file beside the log for its owner alone, and the chain proves it")
{
    Site site;
    site.line->put(kept(PictureKind::ThermalClip, "a"));
    site.work(kNoon);
    REQUIRE(site.notes().size() == 1);
    CHECK(
        *site.log.picture(site.notes().front().row) == kept(PictureKind::ThermalClip, "a").content);
    CHECK(site.log.verify()->ok);
    const auto file = site.clips.path() / "a-thermal_clip.mkv";
    struct stat facts { };
    REQUIRE(::stat(file.c_str(), &facts) == 0);
    CHECK((facts.st_mode & 0777) == 0600);
    REQUIRE(::stat(site.clips.path().c_str(), &facts) == 0);
    CHECK((facts.st_mode & 0777) == 0700);
    std::filesystem::rename(file, site.clips.path() / "away");
    std::ofstream(file) << "another clip";
    CHECK(site.log.picture(site.notes().front().row).error().kind == ErrorKind::Corrupt);
    std::filesystem::rename(site.clips.path() / "away", file);
    CHECK(site.log.picture(site.notes().front().row));
    std::ofstream(file, std::ios::binary | std::ios::app) << "one byte more";
    CHECK(site.log.picture(site.notes().front().row).error().kind == ErrorKind::Corrupt);
}

TEST_CASE("a clip goes with its kind's hours, file and row, and a row certifies it")
{
    Site site;
    site.put("a");
    site.work(kNoon);
    CHECK(site.notes().size() == 4);
    CHECK(site.files() == 2);
    site.work(kNoon + 2h); // to the second: not over yet
    CHECK(site.files() == 2);
    site.work(kNoon + 2h + 1s);
    CHECK(site.files() == 1);
    CHECK(site.notes().size() == 2);
    site.work(kNoon + 24h + 1s);
    CHECK(site.files() == 0);
    CHECK(findBytes(site.folder.path(), {kMarker}) == 0);
    REQUIRE(site.certificates().size() == 4);
    int clips = 0;
    for (const LogEntry& row : site.certificates())
        clips += row.row.detail.find("_clip\"") != std::string::npos ? 1 : 0;
    CHECK(clips == 2);
    CHECK(site.log.verify()->ok);
}

TEST_CASE("switching clips off destroys them at once and leaves the pictures")
{
    Site site;
    site.put("a");
    site.work(kNoon);
    PrivacyRule rule = everything();
    rule.alarmClips = false;
    site.line->follow(rule);
    site.work(kNoon + 1s);
    CHECK(site.files() == 0);
    CHECK(site.notes().size() == 2);
    CHECK(site.certificates().size() == 2);
    CHECK(site.certificates().front().row.detail.find("switched off") != std::string::npos);
}

TEST_CASE("when the disk fills, clips go first, then pictures, and never a row")
{
    Site site;
    site.put("a");
    site.work(kNoon);
    const auto rows = site.log.query({})->size();
    Site::free = PictureKeeper::kLeastFreeForClips - 1;
    site.put("b");
    site.work(kNoon + 1s);
    CHECK(site.files() == 0);
    CHECK(site.notes().size() == 4); // both alarms' pictures
    Site::free = PictureKeeper::kLeastFree - 1;
    site.work(kNoon + 2s);
    CHECK(site.notes().empty());
    CHECK(site.log.query({})->size() >= rows);
    CHECK(site.log.verify()->ok);
}

TEST_CASE("erasing one event takes its clips and nobody else's, and so do rows whose time is over")
{
    Site site;
    site.put("a");
    site.put("b");
    site.work(kNoon);
    LogRow certificate = personRow(9);
    certificate.what = "personal_data_erased";
    CHECK(*site.log.erase({std::nullopt, "a"}, certificate) == 4);
    CHECK(site.files() == 2);
    CHECK(findBytes(site.clips.path(), {kMarker + " of a"}) == 0);
    certificate.uuid = "rows";
    CHECK(*site.log.destroyBefore(kNoon + 1h, certificate) > 0);
    CHECK(site.files() == 0);
    CHECK(site.log.verify()->ok);
}

TEST_CASE("a file that no row names is destroyed, and a backup has no clip")
{
    Site site;
    site.put("a");
    site.work(kNoon);
    std::ofstream(site.clips.path() / "left-by-a-crash.mkv") << kMarker;
    site.work(kNoon + 1s);
    CHECK(site.files() == 2);
    const TemporaryFolder elsewhere;
    REQUIRE(backUpLog(site.file, elsewhere / "copy", false));
    CHECK(findBytes(elsewhere.path(), {kMarker}) == 0);
    // Only the folder's own files, whatever a note says.
    std::ofstream(site.folder / "outside.mkv") << "mine";
    REQUIRE(site.clips.destroy(R"({"file":"../outside.mkv"})"));
    CHECK(site.clips.read(R"({"file":"../outside.mkv"})").error().kind == ErrorKind::NotFound);
    CHECK(site.clips.read("no note at all").error().kind == ErrorKind::NotFound);
    CHECK(std::filesystem::exists(site.folder / "outside.mkv"));
}

TEST_CASE("clips that wait for the disk are bounded in bytes, the oldest is forgotten")
{
    PictureLine line(everything());
    for (int i = 0; i < 5; ++i) {
        KeptPicture clip = kept(PictureKind::ThermalClip, std::to_string(i));
        clip.content.assign(20ULL * 1024 * 1024, 'x');
        line.put(std::move(clip));
    }
    CHECK(line.next()->alarmUuid == "2");
}
