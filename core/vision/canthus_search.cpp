// SPDX-License-Identifier: GPL-3.0-or-later
#include "vision/canthus_search.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <opencv2/imgproc.hpp>

namespace haetae {
namespace {

constexpr double kPatchMm = 4.0; ///< over which warmth is averaged
/// From an inner corner outwards to the middle of the cornea, in distances of the corners.
constexpr double kCorneaShare = 0.47;
constexpr double kLeastContrast = 0.35; ///< kelvin between corners and corneas
/// Kelvin that a place one standard deviation off must be warmer by.
constexpr double kPerDeviation = 0.06;
constexpr double kFarthestDeviations = 2.5;

/// The corners at one trial: where their middle is and how far they are from it. *value*
struct Trial {
    double x = 0.0;
    double y = 0.0;
    double share = 1.0; ///< of the expected distance

    [[nodiscard]] ThermalPoint corner(double side, const ThermalPoint& along) const
    {
        return {x + 0.5 * side * share * along.x, y + 0.5 * side * share * along.y};
    }
    /// The visible picture sees the eyes themselves well; only their corners are blurred by lashes.
    [[nodiscard]] ThermalPoint cornea(double side, const ThermalPoint& along) const
    {
        const double from = 0.5 + kCorneaShare;
        return {x + side * from * along.x, y + side * from * along.y};
    }
};

/// The best trial for one expected place: x, y from where the visible picture has it. *value*
struct Choice {
    double x = 0.0;
    double y = 0.0;
    std::optional<Trial> best{};
    double score = 0.0;

    void offer(const Trial& trial, double worth)
    {
        if (best && worth <= score)
            return;
        best = trial;
        score = worth;
    }
};

std::optional<double> valueAt(const cv::Mat& means, const ThermalPoint& p)
{
    const int x = cvRound(p.x);
    const int y = cvRound(p.y);
    if (x < 0 || y < 0 || x >= means.cols || y >= means.rows)
        return std::nullopt;
    return static_cast<double>(means.at<float>(y, x));
}

/// Kelvin by which the corners are warmer than the corneas; the colder corner and the warmer cornea
/// count, so that one hot spot alone says nothing. along: from the right corner to the left one.
std::optional<double> contrastAt(
    const cv::Mat& means, const Trial& trial, const ThermalPoint& along)
{
    const auto right = valueAt(means, trial.corner(-1, along));
    const auto left = valueAt(means, trial.corner(1, along));
    const auto rightEye = valueAt(means, trial.cornea(-1, along));
    const auto leftEye = valueAt(means, trial.cornea(1, along));
    if (!right || !left || !rightEye || !leftEye)
        return std::nullopt;
    return std::min(*right, *left) - std::max(*rightEye, *leftEye);
}

/// Warmth of both corners together: what picks the place among those that have a contrast.
double warmthAt(const cv::Mat& means, const Trial& trial, const ThermalPoint& along)
{
    return 0.5
        * (valueAt(means, trial.corner(-1, along)).value_or(0.0)
            + valueAt(means, trial.corner(1, along)).value_or(0.0));
}

} // namespace

std::optional<ThermalLandmarks> atWarmCorners(
    const cv::Mat& celsius, const ThermalLandmarks& expected, double mmPerPixel)
{
    const double deviation = expected.deviationPixels;
    const ThermalPoint along{expected.leftCanthus.x - expected.rightCanthus.x,
        expected.leftCanthus.y - expected.rightCanthus.y};
    const double apart = std::hypot(along.x, along.y);
    const ThermalPoint middle{
        expected.rightCanthus.x + along.x / 2, expected.rightCanthus.y + along.y / 2};
    const double reach = kFarthestDeviations * deviation;
    const double side = reach + 1.5 * apart;
    if (celsius.type() != CV_32FC1 || !(deviation > 0) || !(apart > 2.0) || !(mmPerPixel > 0)
        || !(side < 1e4))
        return std::nullopt;
    const cv::Rect part = cv::Rect(cvFloor(middle.x - side), cvFloor(middle.y - side),
                              cvCeil(2 * side) + 1, cvCeil(2 * side) + 1)
        & cv::Rect(0, 0, celsius.cols, celsius.rows);
    if (part.empty())
        return std::nullopt;
    const int patch = 2 * std::max(1, cvRound(kPatchMm / mmPerPixel / 2)) + 1;
    cv::Mat means;
    cv::blur(celsius(part), means, {patch, patch}, {-1, -1}, cv::BORDER_REPLICATE);
    std::array<Choice, 5> choices; // as expected, and expected one deviation beside
    for (std::size_t c = 1; c < choices.size(); ++c)
        (c < 3 ? choices[c].x : choices[c].y) = c % 2 == 0 ? deviation : -deviation;
    const double step = std::max(1.0, reach / 40);
    for (const double share : {0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 1.0, 1.1})
        for (double dy = -reach; dy <= reach; dy += step)
            for (double dx = -reach; dx <= reach; dx += step) {
                const Trial trial{middle.x - part.x + dx, middle.y - part.y + dy, share};
                const auto contrast = contrastAt(means, trial, along);
                if (!contrast || *contrast < kLeastContrast)
                    continue;
                const double warmth = warmthAt(means, trial, along) + 0.3 * *contrast;
                for (Choice& choice : choices) {
                    const double off = std::hypot(dx - choice.x, dy - choice.y) / deviation;
                    choice.offer(trial, warmth - kPerDeviation * off * off);
                }
            }
    const auto& best = choices.front().best;
    if (!best)
        return std::nullopt;
    const auto inPicture = [&](const ThermalPoint& p) {
        return ThermalPoint{p.x + part.x, p.y + part.y};
    };
    ThermalLandmarks found = expected;
    found.rightCanthus = inPicture(best->corner(-1, along));
    found.leftCanthus = inPicture(best->corner(1, along));
    found.forehead.x += best->x + part.x - middle.x;
    found.forehead.y += best->y + part.y - middle.y;
    double squares = 0.0;
    for (const Choice& beside : choices) {
        const double x = beside.best->x - best->x;
        const double y = beside.best->y - best->y;
        squares += x * x + y * y;
    }
    found.deviationPixels = std::sqrt(squares / 4);
    return found;
}

} // namespace haetae
