// SPDX-License-Identifier: GPL-3.0-or-later
#include "vision/face_points.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <opencv2/calib3d.hpp>

#include "vision/face_landmarks.h"

namespace haetae {
namespace {

constexpr std::size_t kDetectorPoints = 5;
constexpr std::size_t kRightMouthCorner = 48;
constexpr std::size_t kLeftMouthCorner = 54;
/// Half the distance of the inner corners over half that of the pupils: 32.5 and 63 mm (means of
/// young North American adults, L. Farkas, Anthropometry of the Head and Face, 1994).
constexpr double kCanthusShare = 32.5 / 63.0;
/// Of the pupils' distance, up from the line of the eyes: above the brows, below the hair.
constexpr double kForeheadBottom = 0.42;
constexpr double kForeheadTop = 0.83;
constexpr double kForeheadHalf = 0.53;
constexpr double kMostTilt = 20.0; // degrees; an upright box on a tilted forehead holds hair
/// A face this far from the average one, in pupils' distances, is no face or no five points.
constexpr double kMostMisfit = 0.15;

VisiblePoint middle(const VisiblePoint& a, const VisiblePoint& b, double share = 0.5)
{
    return {a.x + share * (b.x - a.x), a.y + share * (b.y - a.y)};
}

double between(const VisiblePoint& a, const VisiblePoint& b)
{
    return std::hypot(b.x - a.x, b.y - a.y);
}

FacePoints fromDetector(const std::vector<VisiblePoint>& five)
{
    FacePoints points{five[0], five[1], five[2], five[3], five[4], {}, {}};
    const VisiblePoint bridge = middle(points.rightEye, points.leftEye);
    points.rightCanthus = middle(bridge, points.rightEye, kCanthusShare);
    points.leftCanthus = middle(bridge, points.leftEye, kCanthusShare);
    return points;
}

FacePoints fromAll(const std::vector<VisiblePoint>& all)
{
    FacePoints points;
    points.rightCanthus = all[kRightInnerCanthus];
    points.leftCanthus = all[kLeftInnerCanthus];
    points.rightEye = middle(all[kRightOuterCanthus], points.rightCanthus);
    points.leftEye = middle(all[kLeftOuterCanthus], points.leftCanthus);
    points.noseTip = all[kNoseTip];
    points.rightMouth = all[kRightMouthCorner];
    points.leftMouth = all[kLeftMouthCorner];
    return points;
}

/// Millimetres on an average head that looks at the camera: x to its left, y down, z away from the
/// camera; in the order of the detector's points.
const std::vector<cv::Point3d>& averageFace()
{
    static const std::vector<cv::Point3d> face{
        {-31.5, 0, 0}, {31.5, 0, 0}, {0, 38, -30}, {-25, 66, -6}, {25, 66, -6}};
    return face;
}

} // namespace

std::optional<FacePoints> facePointsOf(const std::vector<VisiblePoint>& landmarks)
{
    if (landmarks.size() != kDetectorPoints && landmarks.size() != kLandmarks)
        return std::nullopt;
    const FacePoints points =
        landmarks.size() == kLandmarks ? fromAll(landmarks) : fromDetector(landmarks);
    if (!(between(points.rightEye, points.leftEye) > 1.0)) // pixels; false for NaN
        return std::nullopt;
    return points;
}

std::optional<double> viewAngleOf(const FacePoints& points, cv::Size picture)
{
    const std::vector<cv::Point2d> seen{{points.rightEye.x, points.rightEye.y},
        {points.leftEye.x, points.leftEye.y}, {points.noseTip.x, points.noseTip.y},
        {points.rightMouth.x, points.rightMouth.y}, {points.leftMouth.x, points.leftMouth.y}};
    const double focal = std::max(1, picture.width); // some 53 degrees of horizontal field
    const cv::Matx33d camera{
        focal, 0, (picture.width - 1) / 2.0, 0, focal, (picture.height - 1) / 2.0, 0, 0, 1};
    cv::Vec3d turned;
    cv::Vec3d place;
    std::vector<cv::Point2d> again;
    try {
        if (!cv::solvePnP(averageFace(), seen, camera, cv::noArray(), turned, place, false,
                cv::SOLVEPNP_SQPNP))
            return std::nullopt;
        cv::projectPoints(averageFace(), turned, place, camera, cv::noArray(), again);
    } catch (const cv::Exception&) { // points that no camera can see so
        return std::nullopt;
    }
    double misfit = 0.0;
    for (std::size_t i = 0; i < seen.size(); ++i)
        misfit = std::max(misfit, cv::norm(seen[i] - again[i]));
    const double size = std::max(between(points.rightEye, points.leftEye),
        between(
            middle(points.rightEye, points.leftEye), middle(points.rightMouth, points.leftMouth)));
    if (!(place[2] > 0) || !(misfit <= kMostMisfit * size))
        return std::nullopt;
    cv::Matx33d rotation;
    cv::Rodrigues(turned, rotation);
    const cv::Vec3d looks = rotation * cv::Vec3d(0, 0, -1);
    const double cosine = -looks.dot(place) / cv::norm(place);
    return std::acos(std::clamp(cosine, -1.0, 1.0)) * 180.0 / std::numbers::pi;
}

ThermalLandmarks thermalLandmarksOf(const FacePoints& points, const ViewMap& map)
{
    ThermalLandmarks sites;
    sites.rightCanthus = map.thermalFromVisible(points.rightCanthus);
    sites.leftCanthus = map.thermalFromVisible(points.leftCanthus);
    const double apart = between(points.rightEye, points.leftEye);
    const double tilt =
        std::atan2(points.leftEye.y - points.rightEye.y, points.leftEye.x - points.rightEye.x);
    if (std::abs(tilt) * 180.0 / std::numbers::pi > kMostTilt)
        return sites;
    // A turned face shows its eyes closer together; its height tells the size then.
    const VisiblePoint bridge = middle(points.rightEye, points.leftEye);
    const double size =
        std::max(apart, 0.95 * between(bridge, middle(points.rightMouth, points.leftMouth)));
    const double up = size * (kForeheadTop + kForeheadBottom) / 2;
    const VisiblePoint at{bridge.x + up * std::sin(tilt), bridge.y - up * std::cos(tilt)};
    const double high = size * (kForeheadTop - kForeheadBottom);
    sites.forehead = map.thermalFromVisible(VisibleRect{
        at.x - kForeheadHalf * apart, at.y - high / 2, 2 * kForeheadHalf * apart, high});
    return sites;
}

ThermalLandmarks carried(
    const ThermalLandmarks& then, const ThermalRect& headThen, const ThermalRect& headNow)
{
    if (headThen.empty() || headNow.empty())
        return then;
    const double growth = headNow.width / headThen.width;
    const auto from = headThen.center();
    const auto to = headNow.center();
    const auto moved = [&](const ThermalPoint& p) {
        return ThermalPoint{to.x + growth * (p.x - from.x), to.y + growth * (p.y - from.y)};
    };
    ThermalLandmarks now{moved(then.rightCanthus), moved(then.leftCanthus), {}};
    const ThermalRect& f = then.forehead;
    const ThermalPoint corner = moved({f.x, f.y});
    if (!f.empty())
        now.forehead = {corner.x, corner.y, growth * f.width, growth * f.height};
    return now;
}

} // namespace haetae
