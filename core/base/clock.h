// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <chrono>
#include <string>

#include "base/result.h"

namespace haetae {

/// Never steps; all ages and durations use it.
using MonotonicTime = std::chrono::time_point<std::chrono::steady_clock, std::chrono::nanoseconds>;
/// May step; only the log and people use it.
using WallTime = std::chrono::time_point<std::chrono::system_clock, std::chrono::microseconds>;

/// The source of both times, injected wherever time matters. *thread-safe*
class Clock {
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual MonotonicTime monotonic() const = 0;
    [[nodiscard]] virtual WallTime wall() const = 0;
};

/// The machine's clocks. *thread-safe*
class SystemClock final : public Clock {
public:
    [[nodiscard]] MonotonicTime monotonic() const override;
    [[nodiscard]] WallTime wall() const override;
};

/// The machine's clocks with the wall clock set elsewhere: a demonstration plays at a busy hour
/// whatever the time of day. Only simulations use it. *thread-safe*
class ShiftedClock final : public Clock {
public:
    explicit ShiftedClock(WallTime startsAt);
    [[nodiscard]] MonotonicTime monotonic() const override;
    [[nodiscard]] WallTime wall() const override;

private:
    SystemClock machine_;
    std::chrono::microseconds shift_;
};

/// A clock that moves only when told: offline commands drive it by frame stamps, tests by hand.
/// *thread-safe*
class ManualClock final : public Clock {
public:
    explicit ManualClock(WallTime wallStart = WallTime(std::chrono::seconds(1'790'000'000)));
    [[nodiscard]] MonotonicTime monotonic() const override;
    [[nodiscard]] WallTime wall() const override;
    void advance(std::chrono::nanoseconds by);
    void setMonotonic(MonotonicTime to);
    void stepWall(std::chrono::microseconds by);

private:
    std::atomic<std::chrono::nanoseconds::rep> monotonic_{0};
    std::atomic<std::chrono::microseconds::rep> wallOffset_;
};

/// This hour and minute, local, of the day that now lies in.
[[nodiscard]] WallTime sameDayAt(WallTime now, int hour, int minute);

/// ISO 8601 with the local offset, to the millisecond: 2026-11-22T09:41:27.120+09:00.
[[nodiscard]] std::string isoTime(WallTime time);
/// Reads what isoTime() writes; date only or date and time without offset mean local time.
[[nodiscard]] Result<WallTime> parseIsoTime(const std::string& text);

} // namespace haetae
