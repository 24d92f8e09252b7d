// SPDX-License-Identifier: GPL-3.0-or-later
#include "screening/covering.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <vector>

namespace haetae {
namespace {

constexpr double kFewestPixelsAcross = 24.0;
constexpr double kLargestAngle = 25.0;
// Kelvin below the warmest skin; bare cheeks lie within 1.6 K, lenses and hair 4 K and more.
constexpr double kLensKelvin = 3.2;
constexpr double kMaskKelvin = 2.1;
constexpr double kHairKelvin = 2.2;

/// A box on the face in half head widths from the middle of the head, x right, y down. *value*
struct Patch {
    double left;
    double top;
    double right;
    double bottom;
};

/// Temperatures of a head by place. Refers to the picture for the duration of a call. *value*
class HeadMap {
public:
    HeadMap(const cv::Mat& celsius, const ThermalRect& head) : celsius_(celsius), head_(head) { }

    /// The middle value of a patch, 0 share for the coldest, 1 for the warmest.
    [[nodiscard]] std::optional<double> level(const Patch& patch, double share) const
    {
        const double half = 0.5 * head_.width;
        const auto middle = head_.center();
        const cv::Rect box = cv::Rect(cv::Point(cvRound(middle.x + patch.left * half),
                                          cvRound(middle.y + patch.top * half)),
                                 cv::Point(cvRound(middle.x + patch.right * half) + 1,
                                     cvRound(middle.y + patch.bottom * half) + 1))
            & cv::Rect(0, 0, celsius_.cols, celsius_.rows);
        if (box.area() < 4)
            return std::nullopt;
        std::vector<float> values;
        for (int y = box.y; y < box.y + box.height; ++y)
            values.insert(values.end(), celsius_.ptr<float>(y) + box.x,
                celsius_.ptr<float>(y) + box.x + box.width);
        const auto wanted = values.begin()
            + static_cast<std::ptrdiff_t>(share * static_cast<double>(values.size() - 1));
        std::nth_element(values.begin(), wanted, values.end());
        return static_cast<double>(*wanted);
    }

private:
    const cv::Mat& celsius_;
    ThermalRect head_;
};

} // namespace

ReasonSet coveringOf(const cv::Mat& celsius, const FaceObservation& face)
{
    ReasonSet notes;
    if (!face.head || face.geometry.facePixelsAcross < kFewestPixelsAcross
        || face.geometry.angleDegrees.value_or(0.0) > kLargestAngle)
        return notes;
    const HeadMap map(celsius, *face.head);
    const auto warmest = map.level({-0.8, -0.8, 0.8, 1.0}, 0.98);
    if (!warmest)
        return notes;
    const auto below = [&](const Patch& patch, double share) {
        const auto level = map.level(patch, share);
        return level ? *warmest - *level : 0.0;
    };
    const double lens =
        std::min(below({-0.62, -0.02, -0.26, 0.2}, 0.4), below({0.26, -0.02, 0.62, 0.2}, 0.4));
    if (lens > kLensKelvin)
        notes.add(Reason::Glasses);
    if (std::min(below({-0.6, 0.42, -0.25, 0.75}, 0.6), below({0.25, 0.42, 0.6, 0.75}, 0.6))
        > kMaskKelvin)
        notes.add(Reason::Mask);
    if (below({-0.35, -0.58, 0.35, -0.38}, 0.6) > kHairKelvin)
        notes.add(Reason::HairOverForehead);
    return notes;
}

} // namespace haetae
