// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/simulated/thermal_renderer.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>

#include "camera/simulated/decoy_painting.h"
#include "camera/simulated/noise.h"
#include "camera/simulated/reference_painting.h"
#include "camera/simulated/thermal_painting.h"

namespace haetae::simulated {
namespace {

/// Standard deviation of the lens's point spread, in sensor pixels.
constexpr double kLensBlur = 0.72;
constexpr double kNominalEmissivity = 0.98;

cv::Mat smoothNoise(std::uint64_t seed, cv::Size knots, cv::Size size)
{
    cv::RNG random(seed);
    cv::Mat coarse(knots, CV_32F);
    random.fill(coarse, cv::RNG::NORMAL, 0, 1);
    cv::Mat fine;
    cv::resize(coarse, fine, size, 0, 0, cv::INTER_CUBIC);
    return fine;
}

void drawWalls(cv::Mat& room, const PictureLayout& at)
{
    const double s = at.scale;
    const auto box = [&](double x, double y, double w, double h, double t, double o = 1) {
        paintBox(room, {at.x(x), at.y(y), w * s, h * s}, t, o);
    };
    const double ceiling = at.y(-30);
    box(kDoorLeft - 5, -40, kDoorRight - kDoorLeft + 10, 162, 22.0); // frame
    box(kDoorLeft, -40, kDoorRight - kDoorLeft, 160, 21.3); // hall behind
    box(kDoorLeft + 20, -40, 26, 120, 20.6, 0.8); // window at its end
    box(-40, 118, kDoorLeft + 35, 3, 22.7, 0.7); // skirting
    box(kDoorRight + 5, 118, 220, 3, 22.7, 0.7);
    box(36, 34, 44, 30, 23.9, 0.6); // notice board
    box(278, 40, 30, 42, 23.0, 0.7);
    box(338, 20, 18, 9, 26.5, 0.8); // wall box with electronics
    for (const double x : {78.0, 300.0}) // ceiling lamps
        paintEllipse(room, {at.x(x), ceiling + 34 * s}, {20 * s, 2.4 * s}, 28.5, 0.85);
}

void drawCup(cv::Mat& canvas, const HeadPose& pose, double celsius, double skin)
{
    const double w = pose.faceWidth;
    const cv::Point2d cup(pose.x + 0.62 * w, pose.y + 2.05 * w);
    paintEllipse(canvas, {cup.x + 0.28 * w, cup.y + 0.35 * w}, {0.3 * w, 0.2 * w}, skin - 2.2);
    paintBox(canvas, {cup.x - 0.24 * w, cup.y - 0.3 * w, 0.48 * w, 0.6 * w}, celsius - 6);
    paintEllipse(canvas, {cup.x, cup.y - 0.3 * w}, {0.24 * w, 0.08 * w}, celsius);
    for (const double y : {0.0, 0.13, 0.26}) // fingers around it
        paintBox(canvas, {cup.x + 0.02 * w, cup.y + (y - 0.08) * w, 0.3 * w, 0.1 * w}, skin - 1.5);
}

} // namespace

cv::Mat emptyEntrance(cv::Size size, std::uint64_t seed)
{
    const PictureLayout at = PictureLayout::ofScene(size);
    cv::Mat room(size, CV_32F);
    for (int y = 0; y < size.height; ++y) {
        const double down = (y - at.top) / (at.scale * kSceneHeight);
        const double floor = smoothstep(0.40, 0.46, down);
        for (int x = 0; x < size.width; ++x) {
            const double across = (x - at.left) / (at.scale * kSceneWidth);
            room.at<float>(y, x) = static_cast<float>(kAmbientCelsius + 0.5 * (0.4 - down)
                + 0.35 * across - floor * (0.7 - 0.5 * (down - 0.45)));
        }
    }
    drawWalls(room, at);
    room += 0.12 * smoothNoise(mix(seed, 41), cv::Size(9, 7), size);
    room += 0.05 * smoothNoise(mix(seed, 42), cv::Size(60, 20), size);
    return room;
}

ThermalRenderer::ThermalRenderer(
    const Scenario& scenario, std::uint64_t seed, cv::Size size, const Reference& reference)
    : layout_(PictureLayout::ofScene(size)),
      background_(emptyEntrance(size, seed)),
      reference_(reference)
{
    for (const PersonScript& person : scenario.people) {
        auto head = headTemperatures(person.appearance);
        const double forehead = foreheadLevel(head.front(), person.appearance);
        figures_.push_back({HeadShape(person.appearance.hair), std::move(head),
            bodyTemperatures(person.appearance, person.faceMaximumCelsius), forehead});
    }
}

cv::Mat ThermalRenderer::render(
    const Scenario& scenario, double round, double seconds, Skin skin) const
{
    cv::Mat canvas = background_.clone();
    for (const Decoy& decoy : scenario.decoys)
        paintDecoy(canvas, decoy, layout_, round);
    const auto present = presentAt(scenario, round);
    const auto draw = [&](const Present& p) {
        const PersonScript& person = scenario.people[p.index];
        const HeadPose pose = layout_.place(p.pose);
        cv::Mat seen = pose.behindDoor
            ? canvas(layout_.doorway(canvas.size()) & cv::Rect({}, canvas.size()))
            : canvas;
        HeadPose local = pose;
        if (pose.behindDoor)
            local.x -= layout_.doorway(canvas.size()).x;
        drawPerson(seen, person, figures_[p.index], local, round, skin);
        if (person.carriesCup)
            drawCup(seen, local, scenario.cupCelsius, faceMaximumAt(person, round));
    };
    for (const Present& p : present)
        if (!scenario.people[p.index].coversReference)
            draw(p);
    drawReference(canvas, seconds, scenario.referenceCelsius);
    for (const Present& p : present)
        if (scenario.people[p.index].coversReference)
            draw(p);
    cv::GaussianBlur(canvas, canvas, cv::Size(5, 5), kLensBlur, kLensBlur, cv::BORDER_REPLICATE);
    return canvas;
}

void ThermalRenderer::drawPerson(cv::Mat& canvas, const PersonScript& person, const Figure& figure,
    const HeadPose& pose, double round, Skin skin) const
{
    const double w = pose.faceWidth;
    double maximum = faceMaximumAt(person, round);
    if (skin == Skin::Real)
        maximum +=
            person.appearance.emissivityError / kNominalEmissivity * (maximum - kAmbientCelsius);
    const Appearance& look = person.appearance;
    const bool hairBehind = look.hair == Appearance::Hair::Long;
    const double yaw = pose.yawDegrees * 0.017453292519943295;
    if (hairBehind)
        paintEllipse(canvas, {pose.x - 0.1 * w * std::sin(yaw), pose.y + 0.22 * w},
            {0.57 * w, 0.8 * w}, maximum - 7 - look.chill);
    paintMap(
        canvas, figure.body, {pose.x - kBodyWide / 2 * w, pose.y + kBodyTop * w}, w / kBodyGrain);
    for (const double side : {-1.0, 1.0}) // the ear that is not behind the head
        if (!hairBehind && side * pose.yawDegrees < 35)
            paintEllipse(canvas, {pose.x + side * 0.5 * w * std::cos(yaw), pose.y + 0.03 * w},
                {0.06 * w, 0.15 * w}, maximum - 2.2 - 3 * look.chill);
    const double breath = std::sin(6.283185307179586 * (round * 0.27 + uniform(look.seed, 43)));
    paintHead(canvas, figure.shape, figure.head, pose, {maximum, 1.1 * breath});
}

ThermalCircle ThermalRenderer::home() const
{
    return {layout_.x(kDiscX), layout_.y(kDiscY), kDiscRadius * layout_.scale};
}

void ThermalRenderer::drawReference(cv::Mat& canvas, double seconds, double celsius) const
{
    ReferencePose pose =
        referencePoseAt(reference_.fault, seconds, home(), Celsius::degrees(celsius));
    pose.square = reference_.square;
    paintReference(canvas, pose, home());
    if (reference_.fault)
        paintBeforeReference(canvas, *reference_.fault, seconds, home());
}

} // namespace haetae::simulated
