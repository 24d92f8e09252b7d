// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/simulated/visible_renderer.h"

namespace haetae::simulated {

VisibleRenderer::VisibleRenderer(const Scenario&, std::uint64_t, cv::Size, cv::Size visible)
    : background_(visible, CV_8UC3, cv::Scalar(120, 130, 140))
{
}

cv::Mat VisibleRenderer::render(const Scenario&, double) const
{
    return background_.clone();
}

} // namespace haetae::simulated
