// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/simulated/visible_renderer.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>

#include "camera/simulated/decoy_painting.h"
#include "camera/simulated/noise.h"
#include "camera/simulated/skin_map.h"
#include "camera/simulated/visible_maps.h"
#include "camera/simulated/visible_painting.h"

namespace haetae::simulated {
namespace {

constexpr int kGrainMargin = 61;

PictureLayout sceneInVisible(cv::Size thermal, cv::Size visible)
{
    const PictureLayout inThermal = PictureLayout::ofScene(thermal);
    const PictureLayout inVisible = PictureLayout::fit(thermal, visible);
    return {
        inThermal.scale * inVisible.scale, inVisible.x(inThermal.left), inVisible.y(inThermal.top)};
}

cv::Mat filmGrain(std::uint64_t seed, cv::Size size)
{
    cv::RNG random(mix(seed, 82));
    cv::Mat grain(size + cv::Size(kGrainMargin, kGrainMargin), CV_8UC3);
    random.fill(grain, cv::RNG::NORMAL, cv::Scalar(4, 4, 4), cv::Scalar(1.6, 1.3, 1.6));
    return grain;
}

void drawCup(cv::Mat& canvas, const HeadPose& pose, cv::Vec3f skin)
{
    const double w = pose.faceWidth;
    const cv::Point2d cup(pose.x + 0.62 * w, pose.y + 2.05 * w);
    paintEllipse(canvas, {cup.x + 0.28 * w, cup.y + 0.35 * w}, {0.3 * w, 0.2 * w}, skin);
    const cv::Rect sides(
        cvRound(cup.x - 0.24 * w), cvRound(cup.y - 0.3 * w), cvRound(0.48 * w), cvRound(0.6 * w));
    cv::rectangle(canvas, sides, {228, 232, 235}, cv::FILLED);
    cv::rectangle(canvas, {sides.x, sides.y + sides.height / 3, sides.width, sides.height / 3},
        {70, 110, 150}, cv::FILLED);
    paintEllipse(canvas, {cup.x, cup.y - 0.3 * w}, {0.24 * w, 0.08 * w}, {150, 160, 170});
    for (const double y : {0.0, 0.13, 0.26})
        paintEllipse(
            canvas, {cup.x + 0.17 * w, cup.y + (y - 0.03) * w}, {0.16 * w, 0.06 * w}, skin);
}

/// The first row from which on everybody behind is hidden by the shoulders of those in front.
int hiddenFrom(const std::vector<Present>& present, std::size_t of, const PictureLayout& layout,
    const Scenario& scenario, cv::Size picture)
{
    const HeadPose pose = layout.place(present[of].pose);
    const auto column = [&](double x) { return std::clamp(cvRound(x), 0, picture.width); };
    const int from = column(pose.x - kBodyWide / 2 * pose.faceWidth);
    const int to = column(pose.x + kBodyWide / 2 * pose.faceWidth);
    if (from >= to)
        return picture.height;
    std::vector<int> top(static_cast<std::size_t>(to - from), picture.height);
    for (std::size_t i = of + 1; i < present.size(); ++i) {
        const HeadPose p = layout.place(present[i].pose);
        if (p.behindDoor || scenario.people[present[i].index].coversReference)
            continue;
        const int left = std::max(from, column(p.x - 1.3 * p.faceWidth));
        const int right = std::min(to, column(p.x + 1.3 * p.faceWidth));
        const int shoulder = cvCeil(p.y + 1.6 * p.faceWidth);
        for (int x = left; x < right; ++x)
            top[static_cast<std::size_t>(x - from)] =
                std::min(top[static_cast<std::size_t>(x - from)], shoulder);
    }
    return *std::max_element(top.begin(), top.end());
}

} // namespace

VisibleRenderer::VisibleRenderer(
    const Scenario& scenario, std::uint64_t seed, cv::Size thermal, cv::Size visible)
    : seed_(seed),
      layout_(sceneInVisible(thermal, visible)),
      background_(emptyRoom(visible, layout_, seed)),
      grain_(filmGrain(seed, visible))
{
    background_ -= cv::Scalar::all(4); // what the grain adds
    const auto figureOf = [](const Appearance& look) {
        const PersonColours colours = coloursOf(look);
        return Figure{
            HeadShape(look.hair), colours, headColours(look, colours), bodyColours(look, colours)};
    };
    for (const PersonScript& person : scenario.people)
        figures_.push_back(figureOf(person.appearance));
    for (const Decoy& decoy : scenario.decoys)
        painted_.push_back(figureOf(decoy.look));
}

cv::Mat VisibleRenderer::render(const Scenario& scenario, double round, double seconds) const
{
    cv::Mat canvas = background_.clone();
    for (std::size_t i = 0; i < scenario.decoys.size(); ++i)
        drawDecoy(canvas, scenario.decoys[i], painted_[i], round);
    const auto present = presentAt(scenario, round);
    const cv::Rect door = layout_.doorway(canvas.size()) & cv::Rect({}, canvas.size());
    const auto draw = [&](std::size_t i) {
        const PersonScript& person = scenario.people[present[i].index];
        HeadPose pose = layout_.place(present[i].pose);
        const int below = hiddenFrom(present, i, layout_, scenario, canvas.size());
        cv::Mat seen = pose.behindDoor ? canvas(door) : canvas;
        if (pose.behindDoor)
            pose.x -= door.x;
        drawPerson(seen, person, figures_[present[i].index], pose, below);
        if (person.carriesCup)
            drawCup(seen, pose, figures_[present[i].index].colours.skin);
    };
    for (std::size_t i = 0; i < present.size(); ++i)
        if (!scenario.people[present[i].index].coversReference)
            draw(i);
    drawReference(canvas);
    for (std::size_t i = 0; i < present.size(); ++i)
        if (scenario.people[present[i].index].coversReference)
            draw(i);
    const auto cut = mix(mix(seed_, 83), static_cast<std::uint64_t>(std::llround(seconds * 1e6)));
    const cv::Point corner(
        static_cast<int>(cut % kGrainMargin), static_cast<int>(cut / kGrainMargin % kGrainMargin));
    cv::add(canvas, grain_(cv::Rect(corner, canvas.size())), canvas);
    return canvas;
}

void VisibleRenderer::drawPerson(cv::Mat& canvas, const PersonScript& person, const Figure& figure,
    const HeadPose& pose, int below) const
{
    const double w = pose.faceWidth;
    const bool hairBehind = person.appearance.hair == Appearance::Hair::Long;
    const double yaw = pose.yawDegrees * 0.017453292519943295;
    if (hairBehind)
        paintEllipse(canvas, {pose.x - 0.1 * w * std::sin(yaw), pose.y + 0.22 * w},
            {0.57 * w, 0.8 * w}, figure.colours.hair * 0.85F);
    paintColours(canvas, figure.body, {pose.x - kBodyWide / 2 * w, pose.y + kBodyTop * w},
        w / kVisibleBodyGrain, below);
    for (const double side : {-1.0, 1.0}) // the ear that is not behind the head
        if (!hairBehind && side * pose.yawDegrees < 35)
            paintEllipse(canvas, {pose.x + side * 0.5 * w * std::cos(yaw), pose.y + 0.03 * w},
                {0.06 * w, 0.15 * w}, figure.colours.skin * 0.72F);
    paintHead(canvas, figure.shape, figure.head, pose);
}

void VisibleRenderer::drawDecoy(
    cv::Mat& canvas, const Decoy& decoy, const Figure& figure, double round) const
{
    const double w = decoy.width * layout_.scale;
    const cv::Rect2d box = boxOf(decoy, layout_, round);
    const cv::Rect pixels(cvRound(box.x), cvRound(box.y), cvRound(box.width), cvRound(box.height));
    const HeadPose pose{box.x + box.width / 2, box.y + 0.8 * w, w, 0, 0, false};
    switch (decoy.kind) {
    case Decoy::Kind::Poster:
    case Decoy::Kind::Tablet:
    case Decoy::Kind::Screen:
        cv::rectangle(canvas, pixels,
            decoy.kind == Decoy::Kind::Poster ? cv::Scalar(225, 230, 226) : cv::Scalar(70, 56, 48),
            cv::FILLED);
        paintHead(canvas, figure.shape, figure.head, pose);
        break;
    case Decoy::Kind::Mannequin:
        paintColours(canvas, figure.body, {pose.x - kBodyWide / 2 * w, pose.y + kBodyTop * w},
            w / kVisibleBodyGrain, canvas.rows);
        paintHead(canvas, figure.shape, figure.head, pose);
        break;
    case Decoy::Kind::Lamp:
        paintEllipse(canvas, {pose.x, box.y + box.height / 2}, {box.width / 2, box.height / 2},
            {220, 245, 255});
        break;
    case Decoy::Kind::Cup:
    case Decoy::Kind::Heater:
        cv::rectangle(canvas, pixels, {228, 232, 235}, cv::FILLED);
        break;
    case Decoy::Kind::Dog:
        paintEllipse(
            canvas, {pose.x, box.y + 0.4 * box.height}, {0.4 * box.width, 0.5 * w}, {60, 96, 140});
        break;
    }
}

void VisibleRenderer::drawReference(cv::Mat& canvas) const
{
    const double s = layout_.scale;
    const cv::Point2d disc(layout_.x(kDiscX), layout_.y(kDiscY));
    const double r = kDiscRadius * s;
    const auto rectangle = [&](double x, double y, double wide, double high, const cv::Scalar& c) {
        cv::rectangle(canvas, {cvRound(x), cvRound(y)}, {cvRound(x + wide), cvRound(y + high)}, c,
            cv::FILLED);
    };
    rectangle(disc.x - 3 * s, disc.y + r, 6 * s, canvas.rows - disc.y, {92, 94, 98});
    rectangle(disc.x - 1.6 * r, disc.y - 1.7 * r, 3.2 * r, 3.9 * r, {206, 208, 210});
    paintEllipse(canvas, disc, {1.22 * r, 1.22 * r}, {120, 122, 126});
    paintEllipse(canvas, disc, {r, r}, {24, 24, 26});
}

} // namespace haetae::simulated
