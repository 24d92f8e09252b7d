// SPDX-License-Identifier: GPL-3.0-or-later
#include "alarm/replay_memory.h"

#include <catch2/catch.hpp>
#include <fstream>
#include <opencv2/core.hpp>

#include "alarm/alarm_witness.h"

using namespace haetae;
using namespace haetae::ui;
using namespace std::chrono_literals;

namespace {

ScreeningSnapshot picture(std::chrono::milliseconds time, const char* camera = "east",
    cv::Size thermal = {384, 288}, cv::Size visible = {1280, 720})
{
    ScreeningSnapshot snapshot;
    snapshot.camera = CameraId{camera};
    snapshot.stamp = {MonotonicTime(time), WallTime(time), 1};
    auto image = std::make_shared<TemperatureImage>();
    image->celsius = cv::Mat(thermal, CV_32FC1, cv::Scalar(33.0));
    snapshot.thermal = image;
    auto frame = std::make_shared<VisibleFrame>();
    frame->bgr = cv::Mat(visible, CV_8UC3, cv::Scalar(90, 120, 200));
    snapshot.visible = frame;
    return snapshot;
}

void fill(ReplayMemory& memory, std::chrono::milliseconds from, std::chrono::milliseconds to,
    cv::Size thermal = {384, 288})
{
    for (auto t = from; t <= to; t += 40ms)
        memory.take(picture(t, "east", thermal));
}

/// Bytes that this process has handed to write(), to whatever file.
long long bytesWritten()
{
    std::ifstream io("/proc/self/io");
    std::string name;
    long long value = 0;
    while (io >> name >> value) {
        if (name == "wchar:")
            return value;
    }
    return -1;
}

AlarmChange alarm(std::int64_t id, HandlingState handling, std::chrono::milliseconds raised,
    const char* camera = "east")
{
    AlarmChange change;
    change.what =
        handling == HandlingState::New ? AlarmChange::What::Raised : AlarmChange::What::FalseAlarm;
    change.alarm.id = AlarmId{id};
    change.alarm.camera = CameraId{camera};
    change.alarm.track = TrackId{id};
    change.alarm.raised.monotonic = MonotonicTime(raised);
    change.alarm.handling = handling;
    return change;
}

} // namespace

TEST_CASE("The last twenty seconds are kept and no more")
{
    ReplayMemory memory;
    fill(memory, 0ms, 60'000ms);
    const auto moments = memory.moments(AlarmId{});
    REQUIRE(moments.size() > 90);
    const auto span = moments.back()->stamp.monotonic - moments.front()->stamp.monotonic;
    CHECK(span <= ReplayMemory::kSpan);
    CHECK(span > 19s);
    CHECK(memory.bytes() < ReplayMemory::kMostBytes);
}

TEST_CASE("Even with an alarm held and a large sensor an entrance stays within 60 MB")
{
    ReplayMemory memory;
    fill(memory, 0ms, 25'000ms, {640, 512});
    memory.hold(AlarmId{1}, MonotonicTime(25s));
    fill(memory, 25'040ms, 60'000ms, {640, 512});
    CHECK(memory.holds(AlarmId{1}));
    CHECK(memory.bytes() <= ReplayMemory::kMostBytes);
    WARN("one entrance holds " << memory.bytes() / 1'000'000 << " MB");
}

TEST_CASE("What led to an alarm is kept while newer pictures come, until two minutes later")
{
    ReplayMemory memory;
    fill(memory, 0ms, 20'000ms);
    memory.hold(AlarmId{7}, MonotonicTime(20s));
    fill(memory, 20'040ms, 100'000ms);
    const auto held = memory.moments(AlarmId{7});
    REQUIRE_FALSE(held.empty());
    CHECK(held.front()->stamp.monotonic < MonotonicTime(1s));
    CHECK(held.back()->stamp.monotonic > MonotonicTime(24s));
    CHECK(held.back()->stamp.monotonic < MonotonicTime(26s));
    memory.forgetOld(MonotonicTime(139s));
    CHECK(memory.holds(AlarmId{7}));
    memory.forgetOld(MonotonicTime(140s));
    CHECK_FALSE(memory.holds(AlarmId{7}));
    CHECK(held.front()->thermal.empty());
}

TEST_CASE("Wiped pictures are overwritten before their memory is let go")
{
    ReplayMemory memory;
    fill(memory, 0ms, 2'000ms);
    const auto moment = memory.moments(AlarmId{}).front();
    const cv::Mat thermal = moment->thermal; // the same pixels
    const cv::Mat visible = moment->visible;
    REQUIRE(cv::countNonZero(thermal) > 0);
    REQUIRE_FALSE(visible.empty());
    memory.wipe();
    CHECK(cv::countNonZero(thermal) == 0);
    CHECK(cv::norm(visible) == 0.0);
    CHECK(memory.bytes() == 0);
    CHECK(memory.moments(AlarmId{}).empty());
}

TEST_CASE("Pictures that grow older than twenty seconds are overwritten too")
{
    ReplayMemory memory;
    fill(memory, 0ms, 1'000ms);
    const cv::Mat thermal = memory.moments(AlarmId{}).front()->thermal;
    fill(memory, 1'040ms, 22'000ms);
    CHECK(cv::countNonZero(thermal) == 0);
}

TEST_CASE("Nothing of it is ever written anywhere")
{
    const auto before = bytesWritten();
    REQUIRE(before >= 0);
    {
        AlarmWitness witness;
        for (auto t = 0ms; t < 30'000ms; t += 40ms)
            witness.arrive(picture(t));
        witness.learn(alarm(1, HandlingState::New, 30'000ms));
        for (auto t = 30'000ms; t < 200'000ms; t += 40ms) {
            witness.arrive(picture(t));
            witness.forgetOld(MonotonicTime(t));
        }
        witness.learn(alarm(1, HandlingState::Closed, 30'000ms));
    }
    CHECK(bytesWritten() == before);
}

TEST_CASE("Each entrance has its own memory, wiped when its last alarm is closed")
{
    AlarmWitness witness;
    for (auto t = 0ms; t < 5'000ms; t += 40ms) {
        witness.arrive(picture(t, "east"));
        witness.arrive(picture(t, "west"));
    }
    witness.learn(alarm(1, HandlingState::New, 5'000ms, "east"));
    witness.learn(alarm(2, HandlingState::New, 5'000ms, "west"));
    REQUIRE(witness.replay(CameraId{"east"})->holds(AlarmId{1}));
    REQUIRE(witness.replay(CameraId{"west"})->holds(AlarmId{2}));
    witness.learn(alarm(1, HandlingState::Closed, 5'000ms, "east"));
    CHECK(witness.replay(CameraId{"east"})->bytes() == 0);
    CHECK(witness.replay(CameraId{"west"})->holds(AlarmId{2}));
    CHECK(witness.replay(CameraId{"west"})->bytes() > 0);
}
