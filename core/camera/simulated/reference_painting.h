// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <opencv2/core.hpp>

#include "camera/simulated/reference_fault.h"

namespace haetae::simulated {

/// The blackbody, its housing and its stand, in degC.
void paintReference(cv::Mat& canvas, const ReferencePose& pose, ThermalCircle home);

/// What a fault puts before or beside it: covers, a cup, a glare.
void paintBeforeReference(
    cv::Mat& canvas, const ReferenceFault& fault, double seconds, ThermalCircle home);

} // namespace haetae::simulated
