// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <opencv2/core.hpp>

#include "model/face_observation.h"
#include "model/reason.h"

namespace haetae {

/// What covers part of a face, where the temperature map shows it: Glasses (a lens colder than the
/// skin above and below it), Mask (mouth and cheeks well below the warmest skin; a face straight
/// from the cold looks alike), HairOverForehead (or a cap). Notes only: what is bare is still read.
/// celsius: CV_32FC1; faces of fewer than 24 px across or known to be turned by more than 40
/// degrees give no note.
[[nodiscard]] ReasonSet coveringOf(const cv::Mat& celsius, const FaceObservation& face);

} // namespace haetae
