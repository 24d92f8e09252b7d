// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace haetae {

/// The share of a detector's boxes of this raw score that lay on a labelled face, 0..1: what makes
/// scores of different detectors comparable. Never falls while the score rises. detector: as
/// FaceDetector::name(); the score of another one is returned as it is, between 0 and 1.
/// Source: raw scores on 427 photos of masked and bare faces (HOG: on 106 of them), box on label
/// from an overlap of 0.35 on. Far faces there are often unlabelled, so these are lower bounds, and
/// they hold for such photos. `haetaectl evaluate detection --scores` compares what comes out with
/// the labels.
[[nodiscard]] double faceProbability(std::string_view detector, double score);

} // namespace haetae
