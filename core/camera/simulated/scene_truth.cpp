// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/simulated/scene_truth.h"

#include <algorithm>
#include <cmath>

#include "camera/simulated/decoy_painting.h"
#include "camera/simulated/head_shape.h"
#include "camera/simulated/picture_layout.h"
#include "camera/simulated/present.h"
#include "camera/simulated/skin_map.h"

namespace haetae::simulated {
namespace {

constexpr double kTurnedAway = 60;

ThermalRect headBox(const HeadPose& pose)
{
    const double half = pose.faceWidth / 2;
    return {pose.x - 1.03 * half, pose.y - kHeadAspect * half, 2.06 * half, 2 * kHeadAspect * half};
}

/// Forehead to chin: what detectors of visible faces call a face.
ThermalRect faceBox(const HeadPose& pose)
{
    const double half = pose.faceWidth / 2;
    return {pose.x - 0.95 * half, pose.y - 0.75 * half, 1.9 * half, (0.75 + kHeadAspect) * half};
}

ThermalRect torso(const HeadPose& pose)
{
    const double w = pose.faceWidth;
    return {pose.x - 1.2 * w, pose.y + 1.2 * w, 2.4 * w, 9 * w};
}

/// Where a place of the face (half face widths, front view) is seen; empty when it is turned out of
/// sight or nearly so.
std::optional<ThermalPoint> seenAt(const HeadShape& shape, const HeadPose& pose, double x, double y)
{
    constexpr double kGrazing = 1.4; // radians, where it is seen edge on
    const double down = y / kHeadAspect;
    const HeadShape::Row cut = shape.row(down, pose.yawDegrees);
    const double angle = std::asin(std::clamp(x / shape.halfWidth(down), -1.0, 1.0)) + cut.turn;
    if (std::abs(angle) > kGrazing)
        return std::nullopt;
    const double half = pose.faceWidth / 2;
    return ThermalPoint{
        pose.x + (cut.middle + cut.radius * std::sin(angle)) * half, pose.y + y * half};
}

ThermalRect foreheadOf(const HeadShape& shape, const HeadPose& pose)
{
    using namespace face;
    const double middle = (kForeheadTop + kForeheadBottom) / 2;
    const auto left = seenAt(shape, pose, -kForeheadAside, middle);
    const auto right = seenAt(shape, pose, kForeheadAside, middle);
    if (!left || !right)
        return {};
    const double half = pose.faceWidth / 2;
    return {left->x, pose.y + kForeheadTop * half, right->x - left->x,
        (kForeheadBottom - kForeheadTop) * half};
}

std::optional<ThermalLandmarks> landmarksOf(const Appearance& look, const HeadPose& pose)
{
    const HeadShape shape(look.hair);
    const auto right = seenAt(shape, pose, -face::kCanthusX, face::kEyeY);
    const auto left = seenAt(shape, pose, face::kCanthusX, face::kEyeY);
    if (!right || !left)
        return std::nullopt;
    return ThermalLandmarks{*right, *left, foreheadOf(shape, pose)};
}

double hiddenPart(const ThermalRect& head, const HeadPose& nearer)
{
    const double byHead = head.intersected(headBox(nearer)).area();
    const double byBody = head.intersected(torso(nearer)).area();
    return (byHead + byBody) / head.area();
}

std::string captionAt(const Scenario& scenario, double round)
{
    std::string token;
    for (const Caption& caption : scenario.captions)
        if (caption.seconds <= round)
            token = caption.token;
    return token;
}

bool discCovered(const HeadPose& pose)
{
    return std::abs(pose.x - kDiscX) < 0.55 * pose.faceWidth - kDiscRadius;
}

SceneTruth::Thing thingOf(
    const Decoy& decoy, const PictureLayout& layout, double round, const ViewMap& registration)
{
    const cv::Rect2d box = boxOf(decoy, layout, round);
    SceneTruth::Thing thing;
    thing.id = decoy.id;
    thing.kind = nameOf(decoy.kind);
    thing.box = {box.x, box.y, box.width, box.height};
    if (hasFace(decoy.kind)) {
        const double w = decoy.width * layout.scale;
        thing.face = registration.visibleFromThermal(
            faceBox({box.x + box.width / 2, box.y + 0.8 * w, w, 0, 0, false}));
    }
    return thing;
}

} // namespace

SceneTruth sceneTruth(
    const Scenario& scenario, double round, cv::Size thermal, const ViewMap& registration)
{
    const PictureLayout layout = PictureLayout::ofScene(thermal);
    const ThermalRect frame{
        -0.5, -0.5, static_cast<double>(thermal.width), static_cast<double>(thermal.height)};
    const auto present = presentAt(scenario, round);

    SceneTruth truth;
    truth.referenceTemperature = Celsius::degrees(scenario.referenceCelsius);
    truth.reference = ThermalCircle{layout.x(kDiscX), layout.y(kDiscY), kDiscRadius * layout.scale};
    truth.scene = captionAt(scenario, round);
    for (const Decoy& decoy : scenario.decoys)
        truth.things.push_back(thingOf(decoy, layout, round, registration));
    for (std::size_t i = 0; i < present.size(); ++i) {
        for (SceneTruth::Thing& thing : truth.things) {
            const HeadPose before = layout.place(present[i].pose);
            thing.inView = thing.inView && thing.box.intersected(headBox(before)).area() <= 0
                && thing.box.intersected(torso(before)).area() <= 0;
        }
        const PersonScript& script = scenario.people[present[i].index];
        const HeadPose pose = layout.place(present[i].pose);
        const ThermalRect head = headBox(pose);
        if (script.coversReference && discCovered(present[i].pose))
            truth.reference.reset();
        double seen = head.intersected(frame).area() / head.area();
        if (pose.behindDoor) {
            const ThermalRect door{
                layout.x(kDoorLeft), -0.5, (kDoorRight - kDoorLeft) * layout.scale, frame.height};
            seen = head.intersected(door).intersected(frame).area() / head.area();
        }
        if (seen <= 0)
            continue;
        double hidden = 0;
        for (std::size_t nearer = i + 1; nearer < present.size(); ++nearer)
            hidden += hiddenPart(head, layout.place(present[nearer].pose));
        SceneTruth::Person person;
        person.id = script.id;
        person.faceMaximum = Celsius::degrees(faceMaximumAt(script, round));
        person.head = head;
        person.visibleFace = registration.visibleFromThermal(faceBox(pose));
        person.faceVisible = seen > 0.9 && hidden < 0.5 && std::abs(pose.yawDegrees) < kTurnedAway;
        person.landmarks = landmarksOf(script.appearance, pose);
        person.covering = coveringOf(script.appearance);
        person.yawDegrees = pose.yawDegrees;
        person.febrile = febrile(script);
        truth.people.push_back(person);
    }
    return truth;
}

} // namespace haetae::simulated
