// SPDX-License-Identifier: GPL-3.0-or-later
// The console's own parts and its window, beside cameras that take a connection and never answer.
#include <QApplication>
#include <QTest>
#include <QTimer>
#include <algorithm>
#include <catch2/catch.hpp>
#include <iostream>

#include "backends.h"
#include "shell/console_window.h"
#include "station.h"
#include "support/tcp_answers.h"
#include "support/temporary_folder.h"

using namespace haetae;
using namespace haetae::test;
using namespace std::chrono_literals;

namespace {

/// Far above what a busy machine makes of it, far below what a camera's silence lasts.
constexpr auto kTurn = 500ms;

std::vector<CameraConfig> camerasAt(int port)
{
    const std::string place = "127.0.0.1:" + std::to_string(port);
    std::vector<CameraConfig> cameras;
    for (const auto& [backend, address] :
        {std::pair<std::string, std::string>{"rtsp", "rtsp://" + place + "/live"},
            {"dahua", "http://" + place}, {"hikvision", "http://" + place}}) {
        if (!findBackend(backend))
            continue;
        CameraConfig camera;
        camera.id = {backend};
        camera.name = backend;
        camera.backend = backend;
        camera.address = address;
        cameras.push_back(camera);
    }
    return cameras;
}

/// How long the UI thread was away from its events at most. *thread-bound* (UI)
class LongestTurn {
public:
    LongestTurn()
    {
        QObject::connect(&timer_, &QTimer::timeout, &timer_, [this] {
            const auto now = clock_.monotonic();
            longest_ = std::max(longest_, now - last_);
            last_ = now;
        });
        timer_.start(5);
    }
    [[nodiscard]] std::chrono::nanoseconds longest() const { return longest_; }

private:
    SystemClock clock_;
    MonotonicTime last_ = clock_.monotonic();
    std::chrono::nanoseconds longest_{0};
    QTimer timer_;
};

/// The console with these cameras. *thread-bound* (UI)
class Desktop {
public:
    explicit Desktop(const std::vector<CameraConfig>& cameras)
    {
        settings.cameras = cameras;
        Station::Parts parts;
        parts.clock = &clock_;
        parts.settings = settings;
        parts.database = folder_ / "log.sqlite";
        parts.ownSessions = {{"desk", Role::Admin}};
        auto started = Station::start(std::move(parts));
        REQUIRE(started);
        station = std::move(*started);
        ui::ConsoleLink::Parts link;
        for (const auto& feed : station->feeds())
            link.feeds.push_back({feed.id, feed.name, feed.slot, nullptr, nullptr, feed.camera});
        link.notices = &station->notices();
        link.submit = [this](DeskRequest request) { station->submit(std::move(request)); };
        link.settings = settings;
        link.clock = &clock_;
        link_ = std::make_unique<ui::ConsoleLink>(std::move(link));
        window = std::make_unique<ui::ConsoleWindow>(*link_, nullptr);
        window->show();
        link_->start();
    }
    ~Desktop()
    {
        window.reset();
        link_.reset();
    }
    [[nodiscard]] bool allGivenUp() const
    {
        const auto feeds = station->feeds();
        return std::all_of(feeds.begin(), feeds.end(),
            [](const auto& feed) { return feed.camera->load() == CameraCondition::Offline; });
    }

    Settings settings;
    std::unique_ptr<Station> station;
    std::unique_ptr<ui::ConsoleWindow> window;

private:
    TemporaryFolder folder_;
    SystemClock clock_;
    std::unique_ptr<ui::ConsoleLink> link_;
};

double milliseconds(std::chrono::nanoseconds time)
{
    return std::chrono::duration<double, std::milli>(time).count();
}

} // namespace

TEST_CASE("the window never waits for a camera that hangs, nor does the end of the program")
{
    const TcpAnswers silent([](const std::string&) { return std::nullopt; });
    Desktop desktop(camerasAt(silent.port()));
    QTest::qWait(300); // the window is there
    {
        const LongestTurn turns;
        QTest::qWait(1000);
        CHECK_FALSE(desktop.allGivenUp()); // they do hang
        desktop.settings.cameras.front().address += "/other";
        desktop.station->configure(desktop.settings);
        desktop.window->resize(desktop.window->size() + QSize(40, 30));
        CHECK(QTest::qWaitFor([&] { return desktop.allGivenUp(); }, 20'000));
        std::cout << desktop.settings.cameras.size()
                  << " silent cameras: the window's thread was away for at most "
                  << milliseconds(turns.longest()) << " ms\n";
        CHECK(turns.longest() < kTurn);
    }
    QTest::qWait(1200); // they are tried again, and hang again
    const SystemClock clock;
    const auto began = clock.monotonic();
    desktop.window->close();
    desktop.station.reset();
    const auto took = clock.monotonic() - began;
    std::cout << "all cameras are let go within " << milliseconds(took) << " ms\n";
    CHECK(took < 1500ms);
}
