// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <opencv2/core.hpp>

#include "model/geometry.h"

namespace haetae {

/// Larger by that share of its size, half of it on each side.
template <class Space>
[[nodiscard]] Rect<Space> grown(const Rect<Space>& box, double share)
{
    return {box.x - box.width * share / 2, box.y - box.height * share / 2, box.width * (1 + share),
        box.height * (1 + share)};
}

/// All pixels that the rectangle touches, inside a picture of that size; may be empty.
template <class Space>
[[nodiscard]] cv::Rect pixelsOf(const Rect<Space>& box, cv::Size picture)
{
    if (box.empty())
        return {};
    const int left = static_cast<int>(std::floor(box.x));
    const int top = static_cast<int>(std::floor(box.y));
    const int right = static_cast<int>(std::ceil(box.x + box.width));
    const int bottom = static_cast<int>(std::ceil(box.y + box.height));
    return cv::Rect(left, top, right - left, bottom - top) & cv::Rect({}, picture);
}

} // namespace haetae
