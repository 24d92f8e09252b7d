// SPDX-License-Identifier: GPL-3.0-or-later
// The console's own station with clips switched on, in real time: from the alarm to the file, to
// whoever looks at it, to nothing when the switch goes off.
#include <catch2/catch.hpp>

#include <iostream>
#include <set>
#include <thread>

#include "camera/simulated/entrance_scene.h"
#include "camera/simulated/simulated_camera.h"
#include "desk/clip_player.h"
#include "station.h"
#include "support/temporary_folder.h"

using namespace haetae;
using namespace haetae::test;
using namespace std::chrono_literals;

namespace {

constexpr auto kAddress = "crowd15?people=3&febrile=3&visible=1280x720";
const Session kPark{"park", Role::Admin};

std::unique_ptr<Station> startWith(
    const Settings& settings, const Clock& clock, const std::filesystem::path& database)
{
    Station::Parts parts;
    parts.clock = &clock;
    parts.settings = settings;
    parts.database = database;
    parts.origin = LogOrigin::Simulation;
    parts.ownSessions = {kPark};
    auto started = Station::start(std::move(parts));
    REQUIRE(started);
    return std::move(*started);
}

Settings withClips()
{
    auto scene = EntranceScene::make(*scenarioOf(kAddress));
    REQUIRE(scene);
    CameraConfig camera;
    camera.id = {"east"};
    camera.backend = "simulated";
    camera.address = kAddress;
    camera.reference.setTemperature = scene->referenceSetTemperature();
    Settings settings;
    settings.desk = "1F";
    settings.cameras = {camera};
    settings.privacy.thermalCrops = {true, "entry rules", 24h};
    settings.privacy.visiblePictures = {true, "consent", 24h};
    settings.privacy.alarmClips = true;
    return settings;
}

std::set<std::filesystem::path> filesIn(const std::filesystem::path& folder)
{
    std::set<std::filesystem::path> files;
    std::error_code none;
    for (const auto& entry : std::filesystem::directory_iterator(folder, none))
        files.insert(entry.path());
    return files;
}

/// Notices until one satisfies, or the time is over.
template <class Notice>
std::optional<Notice> next(
    Station& station, std::chrono::seconds most,
    const std::function<bool(const Notice&)>& wanted = [](const Notice&) { return true; })
{
    const auto end = std::chrono::steady_clock::now() + most;
    while (std::chrono::steady_clock::now() < end) {
        const auto notice = station.notices().popFor({}, 200ms);
        if (!notice)
            continue;
        const auto* one = std::get_if<Notice>(&*notice);
        if (one != nullptr && wanted(*one))
            return *one;
    }
    return std::nullopt;
}

} // namespace

TEST_CASE("an alarm's clip is there when its seconds are over, and gone when the switch is")
{
    const TemporaryFolder folder;
    const auto database = folder / "log.sqlite";
    const auto clips = folder / "log.sqlite.clips";
    const SystemClock clock;
    const Settings settings = withClips();
    auto station = startWith(settings, clock, database);
    const auto alarm = next<AlarmNotice>(*station, 60s, [](const AlarmNotice& notice) {
        return notice.change.alarm.kind == AlarmKind::ElevatedTemperature;
    });
    REQUIRE(alarm);
    CHECK(filesIn(clips).empty()); // not before its seconds are over
    const std::string uuid = alarm->change.alarm.uuid;
    std::optional<PicturesNotice> shown;
    const auto end = std::chrono::steady_clock::now() + 40s;
    while (std::chrono::steady_clock::now() < end && (!shown || shown->pictures.size() < 4)) {
        std::this_thread::sleep_for(1s); // the clip is made in real time
        station->submit({RequestId{1}, kPark, LookAtPictures{uuid}});
        if (auto notice = next<PicturesNotice>(*station, 3s))
            shown = std::move(notice);
    }
    REQUIRE(shown);
    REQUIRE(shown->pictures.size() == 4);
    for (const ShownPicture& picture : shown->pictures) {
        if (!isClip(picture.kind))
            continue;
        auto player = ClipPlayer::open(picture.content);
        REQUIRE(player);
        int frames = 0;
        while (player->next())
            ++frames;
        std::cout << token(picture.kind) << ": " << frames << " frames, "
                  << picture.content.size() / 1024 << " kB\n";
        CHECK(frames > 90);
    }
    Settings off = settings;
    off.privacy.alarmClips = false;
    station->submit({RequestId{2}, kPark, ChangeSettings{off, "no basis any more"}});
    REQUIRE(next<SettingsNotice>(*station, 5s));
    station->configure(off);
    for (int i = 0; i < 100 && !filesIn(clips).empty(); ++i)
        std::this_thread::sleep_for(100ms); // the log writer's round of two seconds
    CHECK(filesIn(clips).empty());
    station.reset();
    const auto log = EventLog::openForReading(database);
    REQUIRE(log);
    CHECK(log->verify()->ok);
    LogFilter certified;
    certified.whats = {"pictures_destroyed"};
    const auto rows = log->query(certified);
    CHECK(rows->size() == 2); // one a kind of clip; the pictures stay
}
