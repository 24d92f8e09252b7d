// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <opencv2/core.hpp>
#include <optional>
#include <utility>
#include <vector>

#include "model/face_observation.h"
#include "vision/head_selection.h"
#include "vision/scene_levels.h"

namespace haetae {

/// What lies below the heads of one picture. What of it is warm around a head is
/// labelled once for all of them.
/// Refers to the picture, and must not outlive it. *thread-bound*
class BodyBelow {
public:
    /// celsius: CV_32FC1, smoothed, with its hot things, without the reference.
    BodyBelow(const cv::Mat& celsius, const SceneLevels& levels)
        : celsius_(celsius),
          levels_(levels)
    {
    }

    /// What something is that looks like a head and has no person's body below it: a part of a
    /// plate as wide as a heater or a screen, something partly too hot for skin, a far and lukewarm
    /// cup, or a mannequin, whose clothes are as warm as its head. Empty for a person, and wherever
    /// the body may just be out of sight.
    [[nodiscard]] std::optional<RejectedObject::Kind> judge(const JudgedHead& judged);

private:
    /// All that is connected and warmer than a threshold. *value*
    struct Region {
        int label = 0;
        cv::Rect box;
        int area = 0;
        double hot = 0.0; ///< share of it that is hotter than skin can be
        double spread = 0.0; ///< K, standard deviation away from its edge
    };
    /// The picture above one threshold. *value*
    struct Level {
        cv::Mat labels; ///< CV_32SC1
        std::vector<Region> regions; ///< by label, as far as asked for
    };
    [[nodiscard]] Level& levelAt(float threshold);
    [[nodiscard]] std::optional<Region> regionAround(const HeadEllipse& head, float threshold);
    [[nodiscard]] Region labelRegion(Level& level, cv::Point seed) const;

    const cv::Mat& celsius_;
    const SceneLevels& levels_;
    std::map<int, Level> byThreshold_; ///< in steps of kThresholdStep
};

} // namespace haetae
