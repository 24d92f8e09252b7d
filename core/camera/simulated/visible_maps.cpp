// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/simulated/visible_maps.h"

#include <cmath>
#include <opencv2/imgproc.hpp>

#include "camera/simulated/head_shape.h"
#include "camera/simulated/noise.h"
#include "camera/simulated/skin_map.h"

namespace haetae::simulated {
namespace {

constexpr int kColumns = 512; // a power of two, see Sampler
constexpr int kRows = 300;
constexpr double kPi = 3.14159265358979323846;

cv::Mat noise(std::uint64_t seed, cv::Size knots, cv::Size size)
{
    cv::RNG random(seed);
    cv::Mat coarse(knots, CV_32F);
    random.fill(coarse, cv::RNG::NORMAL, 0, 1);
    cv::Mat fine;
    cv::resize(coarse, fine, size, 0, 0, cv::INTER_CUBIC);
    return fine;
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

cv::Vec3b toPixel(const cv::Vec3f& colour)
{
    return {cv::saturate_cast<uchar>(colour[0]), cv::saturate_cast<uchar>(colour[1]),
        cv::saturate_cast<uchar>(colour[2])};
}

/// Where each place around the head finds its colour in the painted face.
cv::Mat wrap(const cv::Mat& painted, const HeadShape& shape)
{
    cv::Mat from(kRows, kColumns, CV_32FC2);
    for (int row = 0; row < kRows; ++row) {
        const double down = (row + 0.5) / kRows * 2 - 1;
        const double half = shape.halfWidth(down);
        for (int column = 0; column < kColumns; ++column) {
            const double angle = ((column + 0.5) / kColumns * 2 - 1) * kPi;
            const double x =
                std::abs(angle) < kPi / 2 ? std::sin(angle) : std::copysign(1.0, angle);
            from.at<cv::Vec2f>(row, column) =
                cv::Vec2f(static_cast<float>((x * half + kFaceReach) * kFaceGrain - 0.5),
                    static_cast<float>((down + 1) * kHeadAspect * kFaceGrain - 0.5));
        }
    }
    cv::Mat wrapped;
    cv::remap(painted, wrapped, from, cv::noArray(), cv::INTER_AREA, cv::BORDER_REPLICATE);
    return wrapped;
}

} // namespace

std::vector<cv::Mat> headColours(const Appearance& look, const PersonColours& colours)
{
    const HeadShape shape(look.hair);
    cv::Mat head = wrap(paintFace(look, colours), shape);
    const cv::Mat strands = noise(mix(look.seed, 71), cv::Size(150, 6), head.size());
    for (int row = 0; row < kRows; ++row) {
        const double down = (row + 0.5) / kRows * 2 - 1;
        for (int column = 0; column < kColumns; ++column) {
            const double angle = ((column + 0.5) / kColumns * 2 - 1) * kPi;
            const double strand = static_cast<double>(strands.at<float>(row, column));
            const double limit = hairline(look, angle) + 0.012 * strand;
            auto& pixel = head.at<cv::Vec3b>(row, column);
            const cv::Vec3f skin(pixel);
            const double shade = 1
                - 0.35 * smoothstep(0.12, 0.0, down - limit)
                    * (look.hair == Appearance::Hair::Bald ? 0 : 1);
            const cv::Vec3f hair = colours.hair
                * static_cast<float>(
                    1 + 0.22 * strand + 0.5 * std::exp(-std::pow((down + 0.72) / 0.12, 2)));
            const auto cover = static_cast<float>(smoothstep(0.015, -0.02, down - limit));
            pixel = toPixel(skin * static_cast<float>(shade) * (1 - cover) + hair * cover);
        }
    }
    cv::cvtColor(head, head, cv::COLOR_BGR2BGRA);
    return withCoarser(std::move(head), 5);
}

std::vector<cv::Mat> bodyColours(const Appearance& look, const PersonColours& colours)
{
    const cv::Size size(
        cvRound(kBodyWide * kVisibleBodyGrain), cvRound(kBodyHigh * kVisibleBodyGrain));
    const cv::Mat folds = noise(mix(look.seed, 72), cv::Size(16, 12), size);
    const cv::Mat creases = noise(mix(look.seed, 73), cv::Size(44, 60), size);
    const bool open = uniform(look.seed, 74) < 0.5;
    cv::Mat body(size, CV_8UC4);
    for (int row = 0; row < size.height; ++row) {
        const double y = kBodyTop + (row + 0.5) / kVisibleBodyGrain;
        for (int column = 0; column < size.width; ++column) {
            const double x = (column + 0.5) / kVisibleBodyGrain - kBodyWide / 2;
            const double ax = std::abs(x);
            double light = 1.0 - 0.32 * std::pow(ax / 1.45, 3) - 0.12 * x;
            light += 0.055 * static_cast<double>(folds.at<float>(row, column))
                + 0.022 * static_cast<double>(creases.at<float>(row, column));
            light -= 0.3 * std::exp(-std::pow((ax - 0.98) / 0.05, 2)) * smoothstep(1.9, 2.5, y);
            cv::Vec3f cloth = colours.cloth;
            if (open && y < 5) { // the shirt in an open jacket
                const auto shirt =
                    static_cast<float>(smoothstep(0.025, -0.025, ax - 0.16 - 0.05 * (y - 1.2)));
                cloth += (cv::Vec3f(205, 205, 208) - cloth) * shirt;
            }
            if (y > 5)
                cloth = colours.cloth * 0.35F + cv::Vec3f(30, 28, 28);
            cloth *= static_cast<float>(light);
            const double neckLight = 0.92 - 0.42 * smoothstep(0.98, 0.72, y) - 0.5 * ax * ax;
            const cv::Vec3f skin = colours.skin * static_cast<float>(neckLight);
            const auto bare = static_cast<float>(collarSkin(x, y));
            cv::Vec3f colour = cloth * (1 - bare) + skin * bare;
            if (y > 4.86 && ax > 0.98 && y < 5.4)
                colour = colours.skin * 0.9F;
            const cv::Vec3b pixel = toPixel(colour);
            body.at<cv::Vec4b>(row, column) = cv::Vec4b(
                pixel[0], pixel[1], pixel[2], cv::saturate_cast<uchar>(255 * bodyCover(x, y)));
        }
    }
    return withCoarser(std::move(body), 5);
}

} // namespace haetae::simulated
