// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>
#include <map>
#include <memory>
#include <opencv2/core.hpp>
#include <optional>
#include <vector>

#include "base/ids.h"
#include "pipeline/screening_snapshot.h"

namespace haetae::ui {

/// One moment to be seen again: small pictures and who was where. *value*
struct ReplayMoment {
    struct Person {
        ThermalRect face; ///< as a share of the picture, 0..1
        Verdict verdict = Verdict::Pending;
        std::optional<Celsius> oralEquivalent;
        TrackId track;
    };
    FrameStamp stamp;
    cv::Mat thermal; ///< CV_8UC1, kColdest to kHottest
    cv::Mat visible; ///< CV_8UC3 BGR or empty
    std::vector<Person> people;

    static constexpr double kColdest = 15.0; ///< degC
    static constexpr double kHottest = 45.0;
    [[nodiscard]] cv::Mat celsius() const; ///< CV_32FC1
    [[nodiscard]] std::size_t bytes() const;
    void wipe(); ///< overwrites the pixels with nothing and lets go of them
};

/// The last twenty seconds of one entrance, for the guard who looked away.
///
/// Privacy: this lives in memory alone. Nothing here opens a file, and no picture leaves it but to
/// the screen. At most kMostBytes: six thermal pictures a second of at most 384 pixels across and
/// two visible ones of 320. What is older than kSpan is overwritten as new pictures come. When an
/// alarm is raised, what led to it and what follows for kAfter is held apart, until that alarm is
/// closed, at the latest kKept after it was raised; then its pixels are overwritten too.
/// *thread-bound* (UI thread)
class ReplayMemory {
public:
    static constexpr std::chrono::seconds kSpan{20};
    static constexpr std::chrono::seconds kAfter{5};
    static constexpr std::chrono::seconds kKept{120};
    static constexpr std::size_t kMostBytes = 60'000'000;

    ReplayMemory() = default;
    ReplayMemory(const ReplayMemory&) = delete;
    ReplayMemory& operator=(const ReplayMemory&) = delete;
    ~ReplayMemory();

    void take(const ScreeningSnapshot& snapshot);
    /// An alarm was raised here: what is remembered belongs to it from now on.
    void hold(AlarmId alarm, MonotonicTime raised);
    void release(AlarmId alarm); ///< the alarm is closed
    void forgetOld(MonotonicTime now);
    void wipe(); ///< everything, now

    /// What belongs to the alarm, oldest first; the last seconds as they are when nothing is held
    /// for it.
    [[nodiscard]] std::vector<std::shared_ptr<ReplayMoment>> moments(AlarmId alarm) const;
    /// Of an alarm raised then: nothing rather than pictures of another time.
    [[nodiscard]] std::vector<std::shared_ptr<ReplayMoment>> moments(
        AlarmId alarm, MonotonicTime raised) const;
    [[nodiscard]] bool holds(AlarmId alarm) const { return held_ && *held_ == alarm; }
    [[nodiscard]] std::size_t bytes() const;

private:
    using Moments = std::deque<std::shared_ptr<ReplayMoment>>;

    void dropUnused(Moments& from);

    Moments recent_;
    Moments heldMoments_; // shares its moments with recent_ while they are young
    std::optional<AlarmId> held_;
    MonotonicTime heldSince_;
    MonotonicTime visibleAt_;
};

} // namespace haetae::ui
