// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <map>
#include <optional>
#include <set>
#include <vector>

#include "camera/simulated/entrance_scene.h"
#include "command_line/command.h"
#include "command_line/measurement_trial.h"
#include "pipeline/screening_snapshot.h"

namespace haetae::command_line {

/// Compares what the chain says with what the simulated entrance knows, frame by frame.
/// *thread-bound*
class TruthScore {
public:
    /// Matches people to true heads at IoU >= 0.25 (or a centre inside the true head). Readings are
    /// compared with the same statistic on the optical frames of their window.
    void compare(const ScreeningSnapshot& snapshot, const SceneTruth& truth, double seconds,
        const OpticalFrames& optical);

    /// error_p95_k, error_max_k, spatial_bias_k, u95_coverage, u95_median_k, idf1, mota,
    /// identity_switches, verdict_latency_p95_s and readings.
    [[nodiscard]] Json figures() const;
    /// True people who were seen well enough to be counted at all.
    [[nodiscard]] int peopleTrue() const { return static_cast<int>(people_.size()); }
    [[nodiscard]] int febrileTrue() const;
    /// Tracks whose alarm fell on somebody who is not febrile.
    [[nodiscard]] int falseAlarms(const std::set<TrackId>& alarmed) const;
    [[nodiscard]] Json rejectedByKind() const;

private:
    struct TruePerson {
        bool febrile = false;
        std::optional<TrackId> track; ///< last matched
        std::optional<double> measurableSince; ///< gates met
        std::optional<double> verdictAt;
        std::map<TrackId, int> framesByTrack;
        int frames = 0;
    };
    void match(const PersonView& person, TruePerson& self, const SceneTruth::Person& truth,
        double seconds, const OpticalFrames& optical);

    std::map<int, TruePerson> people_;
    std::map<TrackId, std::map<int, int>> trackToPeople_;
    std::vector<double> errors_; ///< skin - same statistic without noise, K, of judged people
    std::vector<double> gaps_; ///< that statistic - the warmest skin, K
    std::vector<double> u95s_;
    std::map<std::string, int> rejected_;
    int covered_ = 0;
    int misses_ = 0;
    int falsePositives_ = 0;
    int switches_ = 0;
    int truthFrames_ = 0;
    int trackFrames_ = 0;
};

} // namespace haetae::command_line
