// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <deque>
#include <memory>
#include <opencv2/core.hpp>
#include <optional>
#include <vector>

#include "model/config/privacy_rule.h"
#include "pipeline/screening_snapshot.h"

namespace haetae {

/// What is remembered of one frame until its alarm, if any, is over. *value*
struct ClipFrame {
    /// Where somebody was, in the pixels of these smaller pictures. *value*
    struct Person {
        TrackId track;
        std::optional<ThermalRect> head;
        VisibleRect face;
    };
    FrameStamp stamp;
    cv::Mat heat; ///< CV_16UC1, hundredths of a kelvin; empty: not of this kind
    std::vector<std::uint8_t> jpeg; ///< the visible picture; empty: not of this kind
    std::vector<Person> people;
    std::uint64_t leftOut = 0; ///< frames that had come and were missed before this one
    [[nodiscard]] std::size_t bytes() const;
};

/// The last seconds of one entrance, in memory alone and of the kinds that may be kept alone:
/// smaller than they came, ten a second, and never more than kMostBytes. *thread-bound*
class ClipRing {
public:
    static constexpr std::chrono::seconds kBefore{10}; ///< the alarm
    static constexpr std::chrono::seconds kAfter{10};
    static constexpr std::size_t kMostBytes = 64ULL * 1024 * 1024;
    static constexpr std::chrono::milliseconds kLeastApart{95};
    static constexpr int kWidestHeat = 384; // px
    static constexpr int kWidestVisible = 640; // px

    explicit ClipRing(std::size_t mostBytes = kMostBytes) : mostBytes_(mostBytes) { }
    /// Forgets what may not be remembered any more, at once.
    void follow(const PrivacyRule& rule);
    /// leftOut: how many frames have been missed since the start.
    void add(const ScreeningSnapshot& snapshot, std::uint64_t leftOut);
    /// Those around that time, oldest first.
    [[nodiscard]] std::vector<std::shared_ptr<const ClipFrame>> around(MonotonicTime alarm) const;
    [[nodiscard]] std::optional<MonotonicTime> newest() const;
    [[nodiscard]] std::size_t bytes() const { return bytes_; }
    [[nodiscard]] bool keepsNothing() const { return !heat_ && !visible_; }

private:
    void dropOldest();

    std::size_t mostBytes_;
    std::size_t bytes_ = 0;
    bool heat_ = false;
    bool visible_ = false;
    std::deque<std::shared_ptr<const ClipFrame>> frames_;
};

} // namespace haetae
