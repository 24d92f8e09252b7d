// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/watchdog.h"

#include <catch2/catch.hpp>

using namespace haetae;
using namespace std::chrono_literals;

TEST_CASE("a camera whose frames stop is stalled after a second and live again with the next frame")
{
    ManualClock clock;
    std::uint64_t frames = 0;
    Watchdog watchdog(clock, {{CameraId{"east"}, [&] { return frames; }, true, {}}});
    const auto conditions = [&] {
        std::vector<CameraCondition> found;
        for (const auto& event : watchdog.check())
            found.push_back(std::get<CameraChanged>(event).now);
        return found;
    };
    clock.advance(5s);
    CHECK(conditions().empty()); // still connecting: the camera worker speaks of that
    frames = 1;
    CHECK(conditions().empty());
    clock.advance(900ms);
    CHECK(conditions().empty());
    clock.advance(200ms);
    CHECK(conditions() == std::vector{CameraCondition::Stalled});
    clock.advance(5s);
    CHECK(conditions().empty());
    frames = 2;
    CHECK(conditions() == std::vector{CameraCondition::Live});
}

TEST_CASE("a recording that has ended is no stalled camera")
{
    ManualClock clock;
    bool ended = false;
    Watchdog watchdog(
        clock, {{CameraId{"replay"}, [] { return 1; }, false, [&] { return ended; }}});
    CHECK(watchdog.check().empty());
    ended = true;
    clock.advance(60s);
    CHECK(watchdog.check().empty());
    ended = false; // played again: its silence counts from now on
    CHECK(watchdog.check().empty());
    clock.advance(1100ms);
    CHECK(watchdog.check().size() == 1);
}
