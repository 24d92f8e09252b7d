// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <opencv2/core.hpp>
#include <string>

#include "camera/simulated/picture_layout.h"
#include "camera/simulated/scenario.h"

namespace haetae::simulated {

/// poster, tablet, screen, mannequin, cup, lamp, heater, dog.
[[nodiscard]] std::string nameOf(Decoy::Kind kind);

/// All of it, in the pixels that the layout leads to.
[[nodiscard]] cv::Rect2d boxOf(const Decoy& decoy, const PictureLayout& layout, double round);

/// What it lays on the thermal sensor. canvas: degC, CV_32FC1.
void paintDecoy(cv::Mat& canvas, const Decoy& decoy, const PictureLayout& layout, double round);

} // namespace haetae::simulated
