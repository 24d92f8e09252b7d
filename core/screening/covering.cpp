// SPDX-License-Identifier: GPL-3.0-or-later
#include "screening/covering.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <vector>

namespace haetae {
namespace {

constexpr double kFewestPixelsAcross = 24.0;
constexpr double kLargestAngle = 40.0;
// Kelvin, fitted on the simulated entrance (haetaectl evaluate measurement --covering) and looked
// at on real faces without masks, whose cold cheeks lie up to 1.9 K below their warmest skin.
constexpr double kLensKelvin = 1.5; ///< a lens below the skin above and below it
constexpr double kLensBelowWarmest = 3.0;
constexpr double kMaskKelvin = 1.7; ///< mouth and cheeks below the warmest skin
constexpr double kHairKelvin = 1.2; ///< the forehead's middle value below it

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
    HeadMap(const cv::Mat& celsius, const ThermalRect& head)
        : celsius_(celsius),
          head_(head),
          step_(std::max(1, cvFloor(head.width / 24.0)))
    {
    }

    /// A value of a patch, share 0 for its coldest, 1 for its warmest.
    [[nodiscard]] std::optional<double> level(const Patch& patch, double share) const
    {
        if (!gather(patch))
            return std::nullopt;
        const auto wanted = values_.begin()
            + static_cast<std::ptrdiff_t>(share * static_cast<double>(values_.size() - 1));
        std::nth_element(values_.begin(), wanted, values_.end());
        return static_cast<double>(*wanted);
    }

    /// level(), only where it is no warmer than a limit; most patches need not be sorted for that.
    [[nodiscard]] std::optional<double> levelUpTo(
        double limit, const Patch& patch, double share) const
    {
        if (!gather(patch))
            return std::nullopt;
        const auto rank = static_cast<std::size_t>(share * static_cast<double>(values_.size() - 1));
        std::size_t colder = 0;
        for (const float value : values_)
            colder += static_cast<double>(value) <= limit ? 1U : 0U;
        if (colder <= rank)
            return std::nullopt;
        const auto wanted = values_.begin() + static_cast<std::ptrdiff_t>(rank);
        std::nth_element(values_.begin(), wanted, values_.end());
        return static_cast<double>(*wanted);
    }

private:
    [[nodiscard]] bool gather(const Patch& patch) const
    {
        const double half = 0.5 * head_.width;
        const auto middle = head_.center();
        const cv::Rect box = cv::Rect(cv::Point(cvRound(middle.x + patch.left * half),
                                          cvRound(middle.y + patch.top * half)),
                                 cv::Point(cvRound(middle.x + patch.right * half) + 1,
                                     cvRound(middle.y + patch.bottom * half) + 1))
            & cv::Rect(0, 0, celsius_.cols, celsius_.rows);
        if (box.area() < 4)
            return false;
        values_.clear();
        for (int y = box.y; y < box.y + box.height; y += step_)
            for (int x = box.x; x < box.x + box.width; x += step_)
                values_.push_back(celsius_.ptr<float>(y)[x]);
        return true;
    }

    const cv::Mat& celsius_;
    ThermalRect head_;
    int step_; ///< pixels; a near head need not be read at every one
    mutable std::vector<float> values_; ///< of the patch just read
};

/// By how much the coldest place of the size of a lens lies below the skin both above and below it.
/// It is looked for, since a turned head carries its eyes aside and hats and hair move the head's
/// box up and down. Hair at the side is as cold above, a nose is narrower.
double coldestLens(const HeadMap& map, double warmest)
{
    constexpr double kHalf = 0.18;
    double most = 0.0;
    for (int row = -3; row <= 3; ++row) {
        const double y = 0.1 * row;
        for (int column = -7; column <= 7; ++column) {
            const double x = 0.1 * column;
            const auto lens = map.levelUpTo(
                warmest - kLensBelowWarmest, {x - kHalf, y - 0.1, x + kHalf, y + 0.1}, 0.7);
            if (!lens)
                continue;
            const auto above = map.level({x - kHalf, y - 0.42, x + kHalf, y - 0.25}, 0.5);
            const auto below = map.level({x - kHalf, y + 0.25, x + kHalf, y + 0.42}, 0.5);
            if (above && below)
                most = std::max(most, std::min(*above, *below) - *lens);
        }
    }
    return most;
}

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
    if (coldestLens(map, *warmest) > kLensKelvin)
        notes.add(Reason::Glasses);
    if (below({-0.7, 0.45, 0.7, 0.8}, 0.6) > kMaskKelvin)
        notes.add(Reason::Mask);
    if (below({-0.4, -0.72, 0.4, -0.5}, 0.5) > kHairKelvin)
        notes.add(Reason::HairOverForehead);
    return notes;
}

} // namespace haetae
