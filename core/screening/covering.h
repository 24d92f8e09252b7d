// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <opencv2/core.hpp>

#include "model/face_observation.h"
#include "model/reason.h"

namespace haetae {

/// What covers part of a face, where the temperature map shows it: Glasses (both lenses several
/// kelvin below the skin), Mask (mouth and cheeks cooler than bare ones), HairOverForehead. Notes
/// only: what is bare is still read. celsius: CV_32FC1; faces of fewer than 24 px across or turned
/// ones give no note.
[[nodiscard]] ReasonSet coveringOf(const cv::Mat& celsius, const FaceObservation& face);

} // namespace haetae
