// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/simulated/face_paint.h"

#include <array>
#include <cmath>
#include <opencv2/imgproc.hpp>
#include <vector>

#include "camera/simulated/head_shape.h"
#include "camera/simulated/noise.h"
#include "camera/simulated/skin_map.h"

namespace haetae::simulated {
namespace {

constexpr int kShift = 4; // sub-pixel places of OpenCV's drawing

/// A picture addressed in half face widths from the middle of the head. *value*
class FaceCanvas {
public:
    explicit FaceCanvas(cv::Vec3f colour)
        : pixels_(cvRound(2 * kHeadAspect * kFaceGrain), cvRound(2 * kFaceReach * kFaceGrain),
            CV_8UC3, cv::Scalar(colour[0], colour[1], colour[2]))
    {
    }

    /// Blends towards a colour under a bell of this size.
    void tint(cv::Point2d at, cv::Size2d size, cv::Vec3f colour, double strength)
    {
        const cv::Point2d c = place(at);
        const double wide = size.width * kFaceGrain;
        const double high = size.height * kFaceGrain;
        const cv::Rect area = cv::Rect(cv::Point(cvFloor(c.x - 3 * wide), cvFloor(c.y - 3 * high)),
                                  cv::Point(cvCeil(c.x + 3 * wide), cvCeil(c.y + 3 * high)))
            & cv::Rect({}, pixels_.size());
        for (int y = area.y; y < area.y + area.height; ++y)
            for (int x = area.x; x < area.x + area.width; ++x) {
                const double r = std::pow((x - c.x) / wide, 2) + std::pow((y - c.y) / high, 2);
                const auto part = static_cast<float>(strength * std::exp(-0.5 * r));
                auto& pixel = pixels_.at<cv::Vec3b>(y, x);
                const cv::Vec3f now(pixel);
                pixel = cv::Vec3b(now + (colour - now) * part);
            }
    }
    void polygon(const std::vector<cv::Point2d>& outline, cv::Vec3f colour)
    {
        std::vector<cv::Point> points;
        for (const auto& p : outline) {
            const cv::Point2d c = place(p) * (1 << kShift);
            points.emplace_back(cvRound(c.x), cvRound(c.y));
        }
        cv::fillPoly(pixels_, std::vector<std::vector<cv::Point>>{points},
            cv::Scalar(colour[0], colour[1], colour[2]), cv::LINE_AA, kShift);
    }
    void ellipse(cv::Point2d at, cv::Size2d size, cv::Vec3f colour)
    {
        std::vector<cv::Point2d> outline;
        for (int i = 0; i < 40; ++i)
            outline.emplace_back(at.x + size.width * std::cos(i * 0.15708),
                at.y + size.height * std::sin(i * 0.15708));
        polygon(outline, colour);
    }
    void stroke(const std::vector<cv::Point2d>& line, double width, cv::Vec3f colour)
    {
        for (std::size_t i = 1; i < line.size(); ++i) {
            const cv::Point2d a = place(line[i - 1]) * (1 << kShift);
            const cv::Point2d b = place(line[i]) * (1 << kShift);
            cv::line(pixels_, {cvRound(a.x), cvRound(a.y)}, {cvRound(b.x), cvRound(b.y)},
                cv::Scalar(colour[0], colour[1], colour[2]),
                std::max(1, cvRound(width * kFaceGrain)), cv::LINE_AA, kShift);
        }
    }
    cv::Mat& pixels() { return pixels_; }

private:
    [[nodiscard]] static cv::Point2d place(cv::Point2d p)
    {
        return {(p.x + kFaceReach) * kFaceGrain - 0.5, (p.y + kHeadAspect) * kFaceGrain - 0.5};
    }
    cv::Mat pixels_;
};

/// An open curve through a parabola: from left to right, `rise` in the middle.
std::vector<cv::Point2d> arc(cv::Point2d middle, double half, double rise, double tilt = 0)
{
    std::vector<cv::Point2d> line;
    for (int i = -10; i <= 10; ++i) {
        const double t = i / 10.0;
        line.emplace_back(middle.x + t * half, middle.y - rise * (1 - t * t) + tilt * t * half);
    }
    return line;
}

std::vector<cv::Point2d> between(
    std::vector<cv::Point2d> upper, const std::vector<cv::Point2d>& lower)
{
    upper.insert(upper.end(), lower.rbegin(), lower.rend());
    return upper;
}

void paintEyes(FaceCanvas& f, const Appearance& look, const PersonColours& c)
{
    using namespace face;
    const double open = uniform(look.seed, 61, 0.75, 1.1);
    for (const double side : {-1.0, 1.0}) {
        const cv::Point2d eye(side * kEyeX, kEyeY);
        f.tint({eye.x, eye.y - 0.03}, {0.24, 0.13}, c.skin * 0.62F, 0.55); // socket
        f.tint({side * 0.2, eye.y - 0.02}, {0.06, 0.1}, c.skin * 0.55F, 0.5);
        f.tint({eye.x, eye.y - 0.11}, {0.17, 0.03}, c.skin * 1.06F, 0.5); // lid
        f.stroke(arc({eye.x, eye.y - 0.05}, 0.19, 0.10 * open, side * -0.05), 0.018, c.skin * 0.5F);
        const auto upper = arc(eye, 0.185, 0.105 * open, side * -0.06);
        const auto lower = arc(eye, 0.185, -0.065 * open, side * -0.06);
        f.polygon(between(upper, lower), {212, 218, 222});
        const cv::Point2d iris(eye.x, eye.y - 0.015);
        f.ellipse(iris, {0.083, 0.083}, c.iris);
        f.ellipse(iris, {0.042, 0.042}, {12, 12, 14});
        f.ellipse({iris.x - 0.03, iris.y - 0.03}, {0.018, 0.018}, {245, 245, 245});
        // Skin over what the lids cover of the iris.
        f.polygon(between(arc({eye.x, eye.y - 0.1}, 0.185, 0.09 * open, side * -0.06), upper),
            c.skin * 0.82F);
        f.stroke(upper, 0.03, {22, 22, 26});
        f.stroke(lower, 0.012, c.skin * 0.6F);
        const auto browTop = arc({side * 0.44, kBrowY - 0.02}, 0.27, 0.09, side * 0.06);
        const auto browLow = arc({side * 0.43, kBrowY + 0.035}, 0.24, 0.07, side * 0.05);
        f.polygon(between(browTop, browLow), c.hair * 0.75F + c.skin * 0.22F);
    }
}

void paintNose(FaceCanvas& f, const PersonColours& c)
{
    using namespace face;
    for (const double side : {-1.0, 1.0}) {
        f.tint({side * 0.11, 0.18}, {0.045, 0.16}, c.skin * 0.7F, side > 0 ? 0.55 : 0.3);
        f.tint({side * 0.19, 0.47}, {0.05, 0.07}, c.skin * 0.66F, side > 0 ? 0.6 : 0.45); // wing
        f.tint({side * 0.30, 0.62}, {0.04, 0.14}, c.skin * 0.72F, 0.4); // fold to the mouth
    }
    f.tint({-0.01, 0.18}, {0.035, 0.2}, c.skin * 1.12F, 0.6);
    f.tint({-0.01, 0.42}, {0.07, 0.055}, c.skin * 1.16F, 0.75);
    f.tint({0, 0.565}, {0.15, 0.03}, c.skin * 0.45F, 0.7); // shade under the tip
    for (const double side : {-1.0, 1.0})
        f.ellipse({side * 0.085, 0.535}, {0.042, 0.02}, c.skin * 0.25F);
    f.tint({0, 0.66}, {0.03, 0.06}, c.skin * 0.8F, 0.5);
}

void paintMouth(FaceCanvas& f, const Appearance& look, const PersonColours& c)
{
    using namespace face;
    const double half = uniform(look.seed, 62, 0.27, 0.33);
    const double smile = uniform(look.seed, 63, -0.01, 0.035);
    const auto middle = arc({0, kMouthY}, half, -smile);
    std::vector<cv::Point2d> top;
    for (int i = -10; i <= 10; ++i) {
        const double t = i / 10.0;
        const double bow = 0.07 * (1 - t * t) - 0.022 * std::exp(-t * t * 40);
        top.emplace_back(t * half, kMouthY + smile * (1 - t * t) - bow);
    }
    f.polygon(between(top, middle), c.lips * 0.8F);
    f.polygon(between(middle, arc({0, kMouthY}, half * 0.93, -smile - 0.1)), c.lips);
    f.tint({0, kMouthY + 0.055}, {0.1, 0.02}, c.lips * 1.25F, 0.6);
    f.stroke(middle, 0.018, c.lips * 0.35F);
    f.tint({0, kMouthY + 0.16}, {0.16, 0.03}, c.skin * 0.66F, 0.55);
    f.tint({0, 1.1}, {0.14, 0.09}, c.skin * 1.08F, 0.4);
}

void paintMask(FaceCanvas& f, const PersonColours& c)
{
    cv::Mat& pixels = f.pixels();
    for (int row = 0; row < pixels.rows; ++row)
        for (int column = 0; column < pixels.cols; ++column) {
            const double x = (column + 0.5) / kFaceGrain - kFaceReach;
            const double y = (row + 0.5) / kFaceGrain - kHeadAspect;
            const double strap = bool(std::abs(x) > 0.76)
                * smoothstep(0.03, 0.015,
                    std::min(std::abs(y - 0.42 + 0.5 * (std::abs(x) - 0.8)),
                        std::abs(y - 0.9 + 1.6 * (std::abs(x) - 0.8))));
            const double cover = std::max(maskCover(x, y), 0.9 * strap);
            if (cover <= 0)
                continue;
            const double pleat = 0.93 + 0.07 * std::sin(y * 26);
            const double ridge = 1.05 - 0.25 * std::abs(x) + 0.04 * std::exp(-x * x * 30);
            const cv::Vec3f cloth = c.mask * static_cast<float>(pleat * ridge);
            auto& pixel = pixels.at<cv::Vec3b>(row, column);
            const cv::Vec3f now(pixel);
            pixel = cv::Vec3b(now + (cloth - now) * static_cast<float>(cover));
        }
}

void paintGlasses(FaceCanvas& f)
{
    const cv::Vec3f frame(30, 28, 30);
    for (const double side : {-1.0, 1.0}) {
        std::vector<cv::Point2d> rim;
        for (int i = 0; i <= 48; ++i) {
            const double a = i * 0.1309;
            const auto round = [](double v) {
                return std::copysign(std::pow(std::abs(v), 2 / 3.0), v);
            };
            rim.emplace_back(
                side * 0.43 + 0.31 * round(std::cos(a)), 0.1 + 0.22 * round(std::sin(a)));
        }
        f.stroke(rim, 0.03, frame);
        f.stroke({{side * 0.74, 0.05}, {side * 1.15, 0.0}}, 0.03, frame);
        f.tint({side * 0.5, 0.02}, {0.1, 0.05}, {235, 235, 230}, 0.18);
    }
    f.stroke(arc({0, 0.07}, 0.13, 0.03), 0.03, frame);
}

void mottle(cv::Mat& pixels, std::uint64_t seed)
{
    cv::RNG random(mix(seed, 64));
    cv::Mat coarse(24, 20, CV_16SC3);
    random.fill(coarse, cv::RNG::NORMAL, 0, 3);
    cv::Mat fine;
    cv::resize(coarse, fine, pixels.size(), 0, 0, cv::INTER_LINEAR);
    cv::add(pixels, fine, pixels, cv::noArray(), CV_8U);
}

} // namespace

PersonColours coloursOf(const Appearance& look)
{
    static constexpr std::array<std::array<float, 3>, 6> kSkins{{{172, 196, 232}, {158, 186, 226},
        {146, 172, 214}, {128, 158, 204}, {102, 134, 184}, {66, 90, 134}}};
    static constexpr std::array<std::array<float, 3>, 5> kHairs{
        {{26, 26, 28}, {32, 36, 44}, {34, 44, 62}, {44, 60, 84}, {120, 120, 122}}};
    static constexpr std::array<std::array<float, 3>, 8> kCloths{
        {{92, 62, 44}, {60, 58, 58}, {150, 150, 152}, {58, 50, 120}, {84, 104, 70}, {176, 160, 140},
            {46, 40, 38}, {120, 84, 60}}};
    static constexpr std::array<std::array<float, 3>, 3> kMasks{
        {{230, 230, 226}, {222, 200, 160}, {52, 50, 50}}};
    const auto pick = [&](const auto& list, std::uint64_t salt) {
        const auto& c = list[mix(look.seed, salt) % list.size()];
        return cv::Vec3f(c[0], c[1], c[2]);
    };
    PersonColours colours;
    colours.skin = pick(kSkins, 65);
    colours.hair = look.hat ? pick(kCloths, 69) : pick(kHairs, 66);
    colours.iris = {30, 42, 62};
    const cv::Vec3f red(96, 98, 186);
    colours.lips = colours.skin * 0.5F + red * 0.42F;
    colours.cloth = pick(kCloths, 67);
    colours.mask = pick(kMasks, 68);
    return colours;
}

cv::Mat paintFace(const Appearance& look, const PersonColours& colours)
{
    FaceCanvas f(colours.skin);
    const cv::Vec3f blush = colours.skin.mul(cv::Vec3f(0.88F, 0.9F, 1.02F));
    f.tint({0, -0.5}, {0.5, 0.25}, colours.skin * 1.07F, 0.6);
    for (const double side : {-1.0, 1.0}) {
        f.tint({side * 0.5, 0.45}, {0.2, 0.16}, blush, 0.7);
        f.tint({side * 0.45, 0.33}, {0.16, 0.08}, colours.skin * 1.08F, 0.5); // cheek bone
        f.tint({side * 0.75, 0.75}, {0.15, 0.3}, colours.skin * 0.78F, 0.5); // hollow, jaw
        f.tint({side * 0.92, -0.2}, {0.12, 0.3}, colours.skin * 0.8F, 0.5);
    }
    f.tint({0, 1.33}, {0.5, 0.09}, colours.skin * 0.7F, 0.7);
    mottle(f.pixels(), look.seed);
    paintNose(f, colours);
    paintMouth(f, look, colours);
    paintEyes(f, look, colours);
    if (look.mask)
        paintMask(f, colours);
    if (look.glasses)
        paintGlasses(f);
    cv::GaussianBlur(f.pixels(), f.pixels(), cv::Size(3, 3), 0.8);
    return f.pixels();
}

} // namespace haetae::simulated
