// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <thread>
#include <vector>

#include "base/event_queue.h"
#include "base/latest_slot.h"

using namespace haetae;
using namespace std::chrono_literals;

TEST_CASE("a time written to the log reads back as the same instant")
{
    const WallTime time(std::chrono::milliseconds(1'790'000'123'456));
    const auto read = parseIsoTime(isoTime(time));
    REQUIRE(read);
    CHECK(*read == time);
    CHECK(parseIsoTime("2026-11-22T00:41:27Z").value()
        == parseIsoTime("2026-11-22T09:41:27+09:00").value());
}

TEST_CASE("what is no time is refused with advice")
{
    for (const char* text : {"", "yesterday", "2026-13-01", "2026-11-22T25:00:00"}) {
        const auto read = parseIsoTime(text);
        REQUIRE_FALSE(read);
        CHECK(read.error().kind == ErrorKind::InvalidInput);
        CHECK_FALSE(read.error().advice.empty());
    }
}

TEST_CASE("a manual clock moves only when told, and a wall step leaves ages alone")
{
    ManualClock clock;
    const auto before = clock.monotonic();
    const auto wall = clock.wall();
    clock.advance(40ms);
    clock.stepWall(-1h);
    CHECK(clock.monotonic() - before == 40ms);
    CHECK(clock.wall() - wall == 40ms - 1h);
}

TEST_CASE("a demonstration's day can start at a busy hour")
{
    const WallTime noon = sameDayAt(SystemClock().wall(), 12, 0);
    CHECK(isoTime(noon).substr(11, 8) == "12:00:00");
    CHECK(isoTime(sameDayAt(noon, 0, 0)).substr(0, 10) == isoTime(noon).substr(0, 10));
    const ShiftedClock clock(noon);
    CHECK(clock.wall() - noon < 10s);
    CHECK(clock.wall() >= noon);
}

TEST_CASE("the latest slot keeps the newest frame and counts what it dropped")
{
    LatestSlot<int> slot;
    slot.put(1);
    slot.put(2);
    CHECK(slot.tryTake() == 2);
    CHECK_FALSE(slot.tryTake());
    CHECK(slot.dropped() == 1);
}

TEST_CASE("the event queue hands over every event in order, also while stopping")
{
    EventQueue<int> queue;
    std::vector<int> got;
    std::jthread reader([&](const std::stop_token& stop) {
        while (const auto event = queue.pop(stop))
            got.push_back(*event);
    });
    for (int i = 0; i < 1000; ++i)
        queue.push(i);
    reader.request_stop();
    reader.join();
    REQUIRE(got.size() == 1000);
    CHECK(std::is_sorted(got.begin(), got.end()));
}
