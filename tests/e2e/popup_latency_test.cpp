// SPDX-License-Identifier: GPL-3.0-or-later
// The running console's own parts in real time: cameras, threads, store, link, window.
#include <QApplication>
#include <QTest>
#include <algorithm>
#include <catch2/catch.hpp>
#include <iostream>
#include <map>

#include "camera/simulated/simulated_camera.h"
#include "shell/console_window.h"
#include "station.h"
#include "support/temporary_folder.h"

using namespace haetae;
using namespace haetae::test;
using namespace std::chrono_literals;

namespace {

constexpr auto kAddress = "crowd15?people=5&febrile=5&visible=none";
/// A head is shown once it has been seen for 0.3 s; that wait, and one frame, count against us.
constexpr auto kBeforeShown = 340ms;

/// A person whom the guard must be told of. *value*
struct Watched {
    std::optional<MonotonicTime> gates; ///< no frame before this met the gates unseen by us
    std::optional<MonotonicTime> verdict; ///< stamp of the frame that raised the alarm
    std::optional<MonotonicTime> popup; ///< when the popup showed it
};

/// The console on a simulated entrance. *thread-bound* (UI)
class Desktop {
public:
    Desktop()
    {
        auto scene = EntranceScene::make(*scenarioOf(kAddress));
        REQUIRE(scene);
        CameraConfig camera;
        camera.id = {"east"};
        camera.backend = "simulated";
        camera.address = kAddress;
        camera.reference.setTemperature = scene->referenceSetTemperature();
        Station::Parts parts;
        parts.clock = &clock_;
        parts.settings.cameras = {camera};
        parts.database = folder_ / "log.sqlite";
        parts.origin = LogOrigin::Simulation;
        auto station = Station::start(std::move(parts));
        REQUIRE(station);
        station_ = std::move(*station);
        makeWindow(camera);
    }

    void watch()
    {
        const auto allTold = [this] {
            return std::count_if(people.begin(), people.end(), [](const auto& entry) {
                return entry.second.popup.has_value();
            }) >= 5;
        };
        CHECK(QTest::qWaitFor(allTold, 14'000));
    }

    std::map<TrackId, Watched> people;

private:
    void makeWindow(const CameraConfig& camera)
    {
        ui::ConsoleLink::Parts parts;
        for (const auto& feed : station_->feeds())
            parts.feeds.push_back({feed.id, feed.name, feed.slot});
        parts.notices = &station_->notices();
        parts.submit = [this](DeskRequest request) { station_->submit(std::move(request)); };
        parts.settings.cameras = {camera};
        parts.clock = &clock_;
        link_ = std::make_unique<ui::ConsoleLink>(std::move(parts));
        window_ = std::make_unique<ui::ConsoleWindow>(*link_, nullptr);
        window_->show();
        QObject::connect(link_.get(), &ui::ConsoleLink::snapshotArrived, window_.get(),
            [this](const CameraId&, const ui::SnapshotPtr& snapshot) { follow(*snapshot); });
        QObject::connect(link_.get(), &ui::ConsoleLink::alarmChanged, window_.get(),
            [this](const AlarmChange& change) { note(change); });
        // Connected after the window's own, so the popup has been told when this runs.
        QObject::connect(link_.get(), &ui::ConsoleLink::pumped, window_.get(), [this] { look(); });
        link_->start();
    }

    void follow(const ScreeningSnapshot& snapshot)
    {
        for (const auto& person : snapshot.people) {
            Watched& watched = people[person.track];
            // The window may skip frames: the gates are taken as met in the last frame in which
            // they were seen not to be, or before the person was shown at all.
            if (!watched.gates)
                watched.gates = snapshot.stamp.monotonic - kBeforeShown;
            if (!person.face.geometry.limits.empty() && !met_[person.track])
                watched.gates = snapshot.stamp.monotonic;
            else
                met_[person.track] = true;
        }
    }

    void note(const AlarmChange& change)
    {
        if (change.what != AlarmChange::What::Raised
            || change.alarm.kind != AlarmKind::ElevatedTemperature)
            return;
        CHECK(change.alarm.durability == Durability::Stored);
        people[change.alarm.track].verdict = change.alarm.raised.monotonic;
    }

    void look()
    {
        for (auto& [track, person] : people) {
            if (!person.verdict || person.popup)
                continue;
            CHECK(window_->popup().isVisible());
            person.popup = clock_.monotonic();
        }
    }

    TemporaryFolder folder_;
    SystemClock clock_;
    std::map<TrackId, bool> met_;
    std::unique_ptr<Station> station_;
    std::unique_ptr<ui::ConsoleLink> link_;
    std::unique_ptr<ui::ConsoleWindow> window_;
};

double seconds(std::chrono::nanoseconds time)
{
    return std::chrono::duration<double>(time).count();
}

} // namespace

TEST_CASE("whoever is elevated pops up within 1.2 seconds of being close enough to measure")
{
    Desktop desktop;
    desktop.watch();
    int told = 0;
    double slowestVerdict = 0.0;
    double slowestPopup = 0.0;
    for (const auto& [track, person] : desktop.people) {
        if (!person.popup || !person.gates)
            continue;
        ++told;
        slowestVerdict = std::max(slowestVerdict, seconds(*person.verdict - *person.gates));
        slowestPopup = std::max(slowestPopup, seconds(*person.popup - *person.gates));
    }
    std::cout << told << " people: verdict after at most " << slowestVerdict
              << " s, popup after at most " << slowestPopup << " s\n";
    CHECK(told == 5);
    CHECK(slowestVerdict <= 1.0);
    CHECK(slowestPopup <= 1.2);
}
