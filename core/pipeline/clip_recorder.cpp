// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/clip_recorder.h"

#include <exception>
#include <string>
#include <utility>

#include "base/thread_priority.h"
#include "pipeline/clip_maker.h"

namespace haetae {
namespace {

using namespace std::chrono_literals;

constexpr auto kRound = 100ms;
/// A camera that has stopped must not keep what is there from being made.
constexpr auto kPatience = 3s;

} // namespace

ClipRecorder::ClipRecorder(Parts parts)
    : parts_(std::move(parts)),
      thread_([this](const std::stop_token& stop) { run(stop); })
{
}

void ClipRecorder::end()
{
    thread_.request_stop();
    if (thread_.joinable())
        thread_.join();
}

void ClipRecorder::adopt()
{
    if (const auto rule = rules_.tryTake())
        ring_.follow(*rule);
}

void ClipRecorder::take(const ScreeningSnapshot& snapshot)
{
    simulated_ = snapshot.simulated;
    ring_.add(snapshot, inbox_.dropped());
    ++framesTaken_;
}

bool ClipRecorder::isOver(const ClipWish& wish) const
{
    const auto end = wish.at.monotonic + ClipRing::kAfter;
    const auto newest = ring_.newest();
    return (newest && *newest >= end) || parts_.clock->monotonic() >= end + kPatience;
}

void ClipRecorder::tell(const ClipWish& wish, AlarmClip clip)
{
    ClipRecorded recorded;
    recorded.camera = wish.camera;
    recorded.stamp = wish.at;
    recorded.track = wish.track;
    recorded.alarmUuid = wish.alarmUuid;
    recorded.clip = std::make_shared<const AlarmClip>(std::move(clip));
    recorded.simulated = simulated_;
    parts_.events->push(std::move(recorded));
}

AlarmClip ClipRecorder::make(const ClipWish& wish, const std::stop_token& stop)
{
    AlarmClip failed;
    try {
        return makeClip(wish, ring_.around(wish.at.monotonic), [this, &stop] {
            adopt();
            if (const auto snapshot = inbox_.tryTake())
                take(**snapshot);
            return !stop.stop_requested() && !ring_.keepsNothing();
        });
    } catch (const std::exception& error) {
        failed.trouble = error.what();
    }
    return failed;
}

void ClipRecorder::makeDue(const std::stop_token& stop)
{
    while (auto wish = wishes_.tryPop()) {
        if (ring_.keepsNothing())
            continue; // switched off meanwhile: nothing was asked for
        if (waiting_.size() < kMostWaiting) {
            waiting_.push_back(std::move(*wish));
            continue;
        }
        AlarmClip none;
        none.trouble = "too many alarms at once";
        tell(*wish, std::move(none));
    }
    if (ring_.keepsNothing())
        waiting_.clear();
    for (std::size_t i = 0; i < waiting_.size();) {
        if (!isOver(waiting_[i])) {
            ++i;
            continue;
        }
        const ClipWish wish = waiting_[i];
        waiting_.erase(waiting_.begin() + static_cast<std::ptrdiff_t>(i));
        AlarmClip clip = make(wish, stop);
        if (!ring_.keepsNothing())
            tell(wish, std::move(clip));
    }
}

void ClipRecorder::run(const std::stop_token& stop)
{
    yieldToAlarms();
    ring_.follow(parts_.rule);
    while (!stop.stop_requested()) {
        const auto snapshot = inbox_.takeFor(stop, kRound);
        adopt();
        if (snapshot)
            take(**snapshot);
        makeDue(stop);
    }
    for (const ClipWish& wish : waiting_) {
        AlarmClip none;
        none.trouble = "the console was closed before its time was over";
        tell(wish, std::move(none));
    }
}

} // namespace haetae
