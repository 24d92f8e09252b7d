// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <opencv2/core.hpp>
#include <optional>

#include "model/config/reference_config.h"
#include "model/reference_state.h"
#include "thermal/disc_search.h"
#include "thermal/disc_shape.h"
#include "thermal/still_discs.h"

namespace haetae {

/// Where the reference disc stands and whether it can be seen there: finds it, follows it and says
/// how it went missing. Knows nothing of time on, shutters or set temperatures' trust.
/// *thread-bound*
class ReferencePlace {
public:
    /// One frame's answer. *value*
    struct Sight {
        /// Trusted stands for: seen where it was accepted. Else Searching, Moved, Covered or Lost.
        ReferenceCondition condition = ReferenceCondition::Searching;
        std::optional<ThermalCircle> circle;
        std::optional<DiscShape> shape; ///< only when it is seen where it was accepted
        bool accepted = false; ///< in this very frame
        bool elsewhere = false; ///< accepted, but at another place or of another look than before
        ReasonSet faults; ///< partly covered, wrong size, too many candidates
    };

    /// One frame's question. *value*
    struct Question {
        MonotonicTime at;
        const cv::Mat* celsius = nullptr;
        /// A shutter event disturbs the picture, a short absence means nothing.
        bool excused = false;
        /// What the reference reads now if it is as it was; only such a disc may be it elsewhere.
        std::optional<double> expectedCelsius;
    };

    explicit ReferencePlace(DiscSearch search);
    void setSearch(const DiscSearch& search) { search_ = search; }
    [[nodiscard]] Sight look(const Question& question);

private:
    struct Followed {
        std::optional<DiscShape> shape; // only when nothing speaks against it
        ReasonSet faults;
    };
    [[nodiscard]] Sight search(const Question& question);
    [[nodiscard]] Followed follow(const cv::Mat& celsius) const;
    [[nodiscard]] ReferenceCondition absence(
        const cv::Mat& celsius, const std::vector<DiscShape>& similar) const;
    void debounce(MonotonicTime at, ReferenceCondition now);
    [[nodiscard]] Sight accept(const DiscShape& disc);
    [[nodiscard]] bool resembles(const DiscShape& disc, std::optional<double> expected) const;
    [[nodiscard]] bool rightSize(const DiscShape& disc) const;
    [[nodiscard]] bool atPlace(const DiscShape& disc) const;

    DiscSearch search_;
    StillDiscs still_;
    std::optional<DiscShape> accepted_; // as it looked when it was accepted
    ThermalCircle followed_; // smoothed place of the last frames
    bool away_ = false; // accepted once, but not seen there now
    ReferenceCondition absence_ = ReferenceCondition::Searching;
    ReferenceCondition nextAbsence_ = ReferenceCondition::Searching;
    int nextAbsenceFrames_ = 0;
    ReasonSet absenceFaults_; // all that this absence has shown
    MonotonicTime absenceSince_;
    std::optional<MonotonicTime> excusedSince_;
};

} // namespace haetae
