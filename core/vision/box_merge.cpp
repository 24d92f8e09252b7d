// SPDX-License-Identifier: GPL-3.0-or-later
#include "vision/box_merge.h"

#include <algorithm>

namespace haetae {

std::vector<FaceBox> mergeOverlapping(std::vector<FaceBox> boxes)
{
    constexpr double kSameFace = 0.4; // intersection over union
    constexpr double kInside = 0.7; // share of the smaller box
    std::stable_sort(boxes.begin(), boxes.end(),
        [](const FaceBox& a, const FaceBox& b) { return a.score > b.score; });
    std::vector<FaceBox> kept;
    for (FaceBox& box : boxes) {
        const bool taken = std::any_of(kept.begin(), kept.end(), [&](const FaceBox& other) {
            const double smaller = std::min(box.box.area(), other.box.area());
            return overlap(box.box, other.box) > kSameFace
                || box.box.intersected(other.box).area() > kInside * smaller;
        });
        if (!taken && !box.box.empty())
            kept.push_back(std::move(box));
    }
    return kept;
}

VisibleRect BoxFrame::browToChin(const VisibleRect& box) const
{
    const auto middle = box.center();
    const double framedWidth = box.width * width;
    const double framedHeight = box.height * height;
    return {middle.x - framedWidth / 2, middle.y + lower * box.height - framedHeight / 2,
        framedWidth, framedHeight};
}

void dropTooSmall(std::vector<FaceBox>& boxes)
{
    constexpr double kLeastHeight = 12.0;
    boxes.erase(std::remove_if(boxes.begin(), boxes.end(),
                    [](const FaceBox& face) { return face.box.height < kLeastHeight; }),
        boxes.end());
}

} // namespace haetae
