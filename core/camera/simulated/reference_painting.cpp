// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/simulated/reference_painting.h"

#include <algorithm>
#include <cmath>

#include "camera/simulated/scenario.h"
#include "camera/simulated/thermal_painting.h"

namespace haetae::simulated {
namespace {

constexpr double kRadians = 0.017453292519943295;
constexpr double kSkin = 33.0; // degC, a sleeve or a hand
constexpr double kCup = 61.0; // degC

void paintOne(cv::Mat& canvas, ThermalCircle at, double celsius, bool square)
{
    const double r = at.radius;
    const cv::Point2d disc(at.x, at.y);
    if (square) {
        paintBox(canvas, {disc.x - 1.22 * r, disc.y - 1.22 * r, 2.44 * r, 2.44 * r}, 26.8);
        paintBox(canvas, {disc.x - r, disc.y - r, 2 * r, 2 * r}, celsius);
    } else {
        paintEllipse(canvas, disc, {1.22 * r, 1.22 * r}, 26.8);
        paintEllipse(canvas, disc, {r, r}, celsius);
    }
}

void paintHousing(cv::Mat& canvas, ThermalCircle at)
{
    const double r = at.radius;
    const double s = r / kDiscRadius;
    paintBox(canvas, {at.x - 3 * s, at.y + r, 6 * s, canvas.rows - at.y}, 23.8);
    paintBox(canvas, {at.x - 1.6 * r, at.y - 1.7 * r, 3.2 * r, 3.9 * r}, 25.4);
}

/// A thing of skin's warmth that hides the half-plane from `from` radii beyond the middle.
void paintCover(cv::Mat& canvas, ThermalCircle disc, double degrees, double from, double celsius)
{
    const double dx = std::cos(degrees * kRadians);
    const double dy = std::sin(degrees * kRadians);
    const double reach = 4 * disc.radius;
    const int top = std::max(0, static_cast<int>(disc.y - reach));
    const int bottom = std::min(canvas.rows, static_cast<int>(disc.y + reach));
    const int left = std::max(0, static_cast<int>(disc.x - reach));
    const int right = std::min(canvas.cols, static_cast<int>(disc.x + reach));
    for (int y = top; y < bottom; ++y)
        for (int x = left; x < right; ++x) {
            const double beyond = (x - disc.x) * dx + (y - disc.y) * dy - from * disc.radius;
            const double opacity = std::clamp(beyond + 0.5, 0.0, 1.0);
            auto& pixel = canvas.at<float>(y, x);
            pixel += static_cast<float>(opacity * (celsius - static_cast<double>(pixel)));
        }
}

void paintGlare(cv::Mat& canvas, const ThermalCircle& disc, const ReferenceFault& fault)
{
    const double wide = 0.7 * disc.radius;
    const double cx = disc.x + 0.4 * disc.radius * std::cos(fault.directionDegrees * kRadians);
    const double cy = disc.y + 0.4 * disc.radius * std::sin(fault.directionDegrees * kRadians);
    const int reach = static_cast<int>(disc.radius + 1);
    for (int y = std::max(0, static_cast<int>(disc.y) - reach);
         y < std::min(canvas.rows, static_cast<int>(disc.y) + reach + 1); ++y)
        for (int x = std::max(0, static_cast<int>(disc.x) - reach);
             x < std::min(canvas.cols, static_cast<int>(disc.x) + reach + 1); ++x) {
            if (std::hypot(x - disc.x, y - disc.y) > disc.radius)
                continue;
            const double d2 = (x - cx) * (x - cx) + (y - cy) * (y - cy);
            canvas.at<float>(y, x) +=
                static_cast<float>(fault.amount * std::exp(-d2 / (2 * wide * wide)));
        }
}

} // namespace

void paintReference(cv::Mat& canvas, const ReferencePose& pose, ThermalCircle home)
{
    paintHousing(canvas, pose.disc.value_or(home));
    if (pose.disc)
        paintOne(canvas, *pose.disc, pose.temperature.degrees(), pose.square);
    if (pose.other) {
        paintHousing(canvas, *pose.other);
        paintOne(canvas, *pose.other, pose.otherTemperature.degrees(), pose.square);
    }
}

void paintBeforeReference(
    cv::Mat& canvas, const ReferenceFault& fault, double seconds, ThermalCircle home)
{
    if (!active(fault, seconds))
        return;
    const double skin = kSkin + fault.amount;
    switch (fault.kind) {
    case ReferenceFaultKind::Covered:
        paintCover(canvas, home, fault.directionDegrees, -2.5, skin);
        break;
    case ReferenceFaultKind::HalfCovered:
        paintCover(canvas, home, fault.directionDegrees, 0.0, skin);
        break;
    case ReferenceFaultKind::CupBeside: {
        const double r = home.radius;
        const double x = home.x + 2.1 * r * std::cos(fault.directionDegrees * kRadians);
        const double y = home.y + 2.1 * r * std::sin(fault.directionDegrees * kRadians);
        paintBox(canvas, {x - 0.7 * r, y - 0.8 * r, 1.4 * r, 1.6 * r}, kCup + fault.amount);
        break;
    }
    case ReferenceFaultKind::Reflection:
        paintGlare(canvas, home, fault);
        break;
    case ReferenceFaultKind::Moved:
    case ReferenceFaultKind::SwitchedOff:
    case ReferenceFaultKind::Cooling:
    case ReferenceFaultKind::SecondReference:
        break;
    }
}

} // namespace haetae::simulated
