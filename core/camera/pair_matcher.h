// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <deque>
#include <memory>
#include <optional>

#include "model/radiometric_frame.h"

namespace haetae {

/// Finds the visible picture that lies nearest in time to a thermal one, where two cameras with
/// clocks of their own look at the same place. Times are of one monotonic clock, when each picture
/// came. *thread-bound*
class PairMatcher {
public:
    static constexpr std::size_t kRemembered = 6; ///< pictures; 37 MB of full HD
    /// A camera that has been silent for longer is gone: that is no skew.
    static constexpr std::chrono::seconds kGone{2};

    /// *value*
    struct Match {
        std::shared_ptr<const VisibleFrame> visible;
        std::chrono::nanoseconds skew{0}; ///< the visible picture after the thermal one
    };

    void see(std::shared_ptr<const VisibleFrame> visible);
    /// Empty: there is none that is not older than kGone.
    [[nodiscard]] std::optional<Match> nearest(MonotonicTime thermal) const;
    /// Nothing nearer to that time can come any more.
    [[nodiscard]] bool isSettled(MonotonicTime thermal) const;
    void forget() { pictures_.clear(); }

private:
    std::deque<std::shared_ptr<const VisibleFrame>> pictures_; ///< oldest first
};

} // namespace haetae
