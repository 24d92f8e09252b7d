// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/simulated/skin_map.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>

#include "camera/simulated/head_shape.h"
#include "camera/simulated/noise.h"

namespace haetae::simulated {
namespace {

constexpr int kColumns = 320;
constexpr int kRows = 176;
constexpr double kPi = 3.14159265358979323846;

double bump(double x, double y, double atX, double atY, double wide, double high)
{
    const double dx = (x - atX) / wide;
    const double dy = (y - atY) / high;
    return std::exp(-0.5 * (dx * dx + dy * dy));
}

double towards(double value, double target, double weight)
{
    return value + (target - value) * weight;
}

/// Bare skin in front: kelvin below the inner canthi. The order of warmth follows the regional
/// means of the FDA table (doi 10.13026/3bhc-9065): canthi, forehead, cheeks, nose.
double skin(const Appearance& look, double x, double y)
{
    using namespace face;
    const auto s = look.seed;
    const double cold = 1 + 0.9 * look.chill;
    const double ax = std::abs(x);
    double t = uniform(s, 21, -1.6, -1.05) * cold;
    t = towards(t, uniform(s, 22, -0.5, -0.3) * cold,
        smoothstep(0.0, -0.3, y) * (1 - 0.5 * smoothstep(0.6, 1, ax)));
    t = towards(t, -0.3 * cold, bump(ax, y, 0.82, -0.15, 0.14, 0.2)); // temples
    t = towards(t, -0.12, bump(x, y, 0, -0.05, 0.2, 0.17)); // glabella
    t = towards(
        t, -0.4 * cold, 0.9 * bump(ax, y, 0.36, kEyeY + 0.02, 0.34, 0.2)); // around the eyes
    t = towards(t, -1.3 * cold, 0.9 * bump(ax, y, kEyeX, kEyeY, 0.13, 0.035)); // cornea
    t = towards(t, -1.7 * cold, 0.8 * bump(ax, y, kEyeX, kBrowY, 0.22, 0.045)); // brows
    t = towards(t, -0.6 * cold, 0.5 * bump(ax, y, 0.3, 0.75, 0.15, 0.2)); // beside the mouth
    t = towards(t, uniform(s, 23, -4.0, -2.4) * (1 + 1.3 * look.chill),
        bump(x, y, 0, kNoseY, 0.13, 0.14) + 0.25 * bump(x, y, 0, 0.2, 0.08, 0.15));
    t = towards(t, -0.55 * cold, bump(x, y, 0, kMouthY, 0.24, 0.05)); // lips
    t = towards(t, -1.7 * cold, 0.6 * bump(x, y, 0, 0.65, 0.2, 0.05)); // breath on the lip
    t = towards(t, -2.1 * cold, 0.8 * bump(x, y, 0, 1.2, 0.3, 0.16)); // chin
    t -= 0.5 * smoothstep(0.75, 1.0, ax); // seen at a slant, and nearer the air
    t += 0.12 * std::sin(7 * x + uniform(s, 24, 0, 6)) * std::sin(5 * y) // vessels
        + 0.1 * std::sin(17 * x + uniform(s, 29, 0, 6)) * std::sin(13 * y + 2 * x);
    t = std::min(t, -0.06);
    const double canthus = std::hypot(ax - kCanthusX, 0.8 * (y - kEyeY));
    return std::max(t, -std::pow(std::max(0.0, canthus - 0.07) / 0.11, 2) * 0.5);
}

double hair(const Appearance& look, double angle, double down, const cv::Mat& strands)
{
    const auto column = static_cast<int>((angle / kPi + 1) / 2 * (strands.cols - 1));
    const auto row = static_cast<int>((down + 1) / 2 * (strands.rows - 1));
    const double body =
        uniform(look.seed, 25, -5.6, -4.2) - 1.2 * smoothstep(-0.5, -0.95, down) - look.chill;
    return body + 0.9 * static_cast<double>(strands.at<float>(row, column));
}

/// Streaks from the crown downwards.
cv::Mat strandsOf(std::uint64_t seed)
{
    cv::RNG random(mix(seed, 26));
    cv::Mat coarse(5, 84, CV_32F);
    random.fill(coarse, cv::RNG::NORMAL, 0, 1);
    cv::Mat strands;
    cv::resize(coarse, strands, cv::Size(kColumns, kRows), 0, 0, cv::INTER_CUBIC);
    return strands;
}

cv::Vec2f headPoint(const Appearance& look, const HeadShape& shape, const cv::Mat& strands,
    double angle, double down)
{
    const bool front = std::abs(angle) < kPi / 2;
    const double x = (front ? std::sin(angle) : std::copysign(1.0, angle)) * shape.halfWidth(down);
    const double y = down * kHeadAspect;
    double t = front ? skin(look, x, y) : -0.9;
    double breath = 0.35 * bump(x, y, 0, 0.58, 0.1, 0.07) * (front ? 1 : 0);
    const double limit = hairline(look, angle);
    const double strand = static_cast<double>(strands.at<float>((strands.rows - 1) * 2 / 3,
        std::clamp(static_cast<int>((angle / kPi + 1) / 2 * strands.cols), 0, strands.cols - 1)));
    const double covered = smoothstep(0.07, -0.07, down - limit - 0.035 * strand);
    // Skin shines through at the roots.
    t = towards(t, hair(look, angle, down, strands),
        covered * (0.45 + 0.55 * smoothstep(0.0, -0.35, down - limit)));
    if (front && look.mask) {
        const double m = maskCover(x, y);
        t = towards(t, -2.9 + 0.8 * bump(x, y, 0, 0.55, 0.3, 0.25), m);
        breath = towards(breath, bump(x, y, 0, 0.6, 0.3, 0.28), m);
        t = towards(t, -2.4,
            0.7 * bump(0, y - 0.12 - 0.3 * std::abs(std::abs(x) - 0.8), 0, 0.12, 1, 0.03)
                * smoothstep(0.72, 0.8, std::abs(x)));
    }
    if (front && look.glasses)
        t = towards(t, uniform(look.seed, 27, -8.0, -5.5), lensCover(x, y));
    return {static_cast<float>(t), static_cast<float>(breath)};
}

std::vector<cv::Mat> withCoarser(cv::Mat finest, int levels)
{
    std::vector<cv::Mat> all{std::move(finest)};
    while (static_cast<int>(all.size()) < levels) {
        cv::Mat half;
        cv::resize(all.back(), half, {}, 0.5, 0.5, cv::INTER_AREA);
        all.push_back(std::move(half));
    }
    return all;
}

} // namespace

double hairline(const Appearance& look, double angle)
{
    if (look.hat)
        return -0.33 + 0.25 * smoothstep(1.2, 1.9, std::abs(angle));
    const double front = face::kHairlineY / kHeadAspect + uniform(look.seed, 28, -0.06, 0.04);
    const double a = std::abs(angle);
    const double side = smoothstep(0.85, 1.25, a);
    const double back = smoothstep(1.75, 2.1, a);
    switch (look.hair) {
    case Appearance::Hair::Bald:
        return -2;
    case Appearance::Hair::Short:
        return front + (-0.05 - front) * side + 0.7 * back;
    case Appearance::Hair::Tied:
        return front - 0.05 + (-0.1 - front) * side + 0.75 * back;
    case Appearance::Hair::Fringe:
        return -0.30 + 0.04 * std::sin(9 * angle) + 0.3 * side + 0.7 * back;
    case Appearance::Hair::Long:
        return front + (1.1 - front) * smoothstep(0.7, 1.1, a);
    }
    return front;
}

double maskCover(double x, double y)
{
    const double top = 0.26 + 0.12 * smoothstep(0.1, 0.45, std::abs(x));
    return smoothstep(-0.03, 0.03, y - top) * smoothstep(0.86, 0.78, std::abs(x));
}

double lensCover(double x, double y)
{
    const double dx = (std::abs(x) - 0.43) / 0.31;
    const double dy = (y - 0.1) / 0.22;
    return smoothstep(
        1.12, 0.95, std::pow(std::pow(std::abs(dx), 3) + std::pow(std::abs(dy), 3), 1 / 3.0));
}

std::vector<cv::Mat> headTemperatures(const Appearance& look)
{
    const HeadShape shape(look.hair);
    const cv::Mat strands = strandsOf(look.seed);
    cv::Mat map(kRows, kColumns, CV_32FC2);
    for (int row = 0; row < kRows; ++row) {
        const double down = (row + 0.5) / kRows * 2 - 1;
        for (int column = 0; column < kColumns; ++column) {
            const double angle = ((column + 0.5) / kColumns * 2 - 1) * kPi;
            map.at<cv::Vec2f>(row, column) = headPoint(look, shape, strands, angle, down);
        }
    }
    return withCoarser(std::move(map), 4);
}

double foreheadLevel(const cv::Mat& map, const Appearance& look)
{
    const HeadShape shape(look.hair);
    std::vector<float> values;
    for (double y = face::kForeheadTop; y <= face::kForeheadBottom; y += 0.01) {
        const double down = y / kHeadAspect;
        for (double x = -face::kForeheadAside; x <= face::kForeheadAside; x += 0.01) {
            const double angle = std::asin(std::clamp(x / shape.halfWidth(down), -1.0, 1.0));
            const auto column = static_cast<int>((angle / kPi + 1) / 2 * map.cols);
            const auto row = static_cast<int>((down + 1) / 2 * map.rows);
            values.push_back(map.at<cv::Vec2f>(row, column)[0]);
        }
    }
    const auto warm = values.end() - static_cast<std::ptrdiff_t>(values.size() / 10);
    std::nth_element(values.begin(), warm, values.end());
    return static_cast<double>(*warm);
}

double bodyCover(double x, double y)
{
    const double ax = std::abs(x);
    double half = 0;
    if (y < 0.8)
        half = 0.36;
    else if (y < 1.4)
        half = 0.36 + 1.02 * std::pow(std::sin((y - 0.8) / 0.6 * kPi / 2), 0.75);
    else if (y < 4.9)
        half = 1.38 + 0.08 * std::sin((y - 1.4) * 0.9);
    else
        half = 1.0 - 0.03 * (y - 4.9);
    const double edge = smoothstep(0.025, -0.025, ax - half);
    const double legs = y > 5.2 ? smoothstep(-0.02, 0.03, ax - 0.02 * (y - 5.2)) : 1.0;
    const double hand = smoothstep(1.06, 0.94, std::hypot((ax - 1.16) / 0.17, (y - 5.0) / 0.3));
    return std::max(edge * legs * smoothstep(10.45, 10.35, y), hand);
}

double collarSkin(double x, double y)
{
    const double deep = 1.2 - 1.1 * std::abs(x) * std::abs(x) * 2.2;
    return smoothstep(0.03, -0.03, y - deep) * smoothstep(0.42, 0.36, std::abs(x));
}

std::vector<cv::Mat> bodyTemperatures(const Appearance& look, double faceMaximumCelsius)
{
    cv::RNG random(mix(look.seed, 31));
    cv::Mat coarse(12, 15, CV_32F);
    random.fill(coarse, cv::RNG::NORMAL, 0, 1);
    cv::Mat fine(46, 34, CV_32F);
    random.fill(fine, cv::RNG::NORMAL, 0, 1);
    const cv::Size size(cvRound(kBodyWide * kBodyGrain), cvRound(kBodyHigh * kBodyGrain));
    cv::Mat folds;
    cv::Mat creases;
    cv::resize(coarse, folds, size, 0, 0, cv::INTER_CUBIC);
    cv::resize(fine, creases, size, 0, 0, cv::INTER_CUBIC);

    const double cloth = uniform(look.seed, 32, 27.4, 29.2) - 2.5 * look.chill;
    const bool jacket = uniform(look.seed, 33) < 0.5;
    cv::Mat map(size, CV_32FC2);
    for (int row = 0; row < size.height; ++row) {
        const double y = kBodyTop + (row + 0.5) / kBodyGrain;
        for (int column = 0; column < size.width; ++column) {
            const double x = (column + 0.5) / kBodyGrain - kBodyWide / 2;
            const double ax = std::abs(x);
            double t = cloth + 0.5 * static_cast<double>(folds.at<float>(row, column))
                + 0.2 * static_cast<double>(creases.at<float>(row, column));
            t += 0.9 * bump(ax, y, 0.45, 1.9, 0.5, 0.8) - 1.0 * smoothstep(0.9, 1.4, ax);
            t += 0.8 * bump(ax, 0, 0.97, 0, 0.05, 1) * smoothstep(1.9, 2.4, y); // arm to body
            t -= 0.12 * std::max(0.0, y - 2.5); // cooler downwards
            if (jacket) { // its edges stand off, the shirt between them is warmer
                const double edge = ax - 0.2 - 0.08 * (y - 1.2);
                t += (edge < 0 ? 0.45 : -0.9 * std::exp(-edge / 0.12)) * smoothstep(5.0, 4.6, y);
            }
            t -= 0.9 * bump(y, 0, 0.92 + 0.3 * ax, 0, 0.05, 1) * smoothstep(0.8, 0.4, ax); // collar
            t = towards(t,
                faceMaximumCelsius - 0.7 - 0.9 * smoothstep(0.1, 0.36, ax) - 1.2 * look.chill,
                collarSkin(x, y));
            t = towards(t, faceMaximumCelsius - 2.4 - 2.0 * look.chill,
                y > 4.86 && ax > 0.98 && y < 5.4 ? 1 : 0);
            map.at<cv::Vec2f>(row, column) =
                cv::Vec2f(static_cast<float>(t), static_cast<float>(bodyCover(x, y)));
        }
    }
    return withCoarser(std::move(map), 4);
}

} // namespace haetae::simulated
