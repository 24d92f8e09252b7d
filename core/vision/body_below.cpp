// SPDX-License-Identifier: GPL-3.0-or-later
#include "vision/body_below.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>

namespace haetae {
namespace {

/// Kelvin; heads of one picture are nearly equally warm, and share their labels.
constexpr float kThresholdStep = 0.5F;

constexpr int kWarm = -1; // a label's place for warm pixels that nobody asked for yet

bool touchesBorder(const cv::Rect& box, const cv::Mat& picture)
{
    return box.x == 0 || box.y == 0 || box.x + box.width == picture.cols
        || box.y + box.height == picture.rows;
}

/// Whether the place below is no warmer than a wall; false where it is out of the picture.
bool nothingBelow(const cv::Mat& celsius, const cv::Rect& thing, float background, float warmth)
{
    constexpr float kBody = 0.22F; // of the contrast; clothes are warmer, a wall is not
    constexpr double kMostBody = 0.25; // share of the place
    const int reach = std::max(6, thing.height);
    const int from = thing.y + thing.height + std::max(2, thing.height / 6);
    const cv::Rect wanted(thing.x, from, thing.width, reach);
    const cv::Rect place = wanted & cv::Rect(0, 0, celsius.cols, celsius.rows);
    if (place.height < std::min(reach, 10) || place.width < thing.width)
        return false;
    const cv::Mat body = celsius(place) > background + kBody * warmth;
    return cv::countNonZero(body) < kMostBody * place.area();
}

/// People's clothes are colder than their faces; a mannequin's are not.
bool isOfOnePiece(const cv::Mat& celsius, const JudgedHead& judged, float warmth)
{
    constexpr float kEven = 0.03F; // of the contrast
    constexpr float kSame = 0.12F;
    if (judged.outline.spread > kEven * warmth)
        return false;
    const HeadEllipse& head = judged.head;
    const cv::Rect chest(cvRound(head.x - 0.5F * head.width), cvRound(head.y + 1.2F * head.height),
        cvRound(head.width), cvRound(0.8F * head.height));
    if ((chest & cv::Rect(0, 0, celsius.cols, celsius.rows)) != chest || chest.area() == 0)
        return false;
    cv::Scalar mean;
    cv::Scalar deviation;
    cv::meanStdDev(celsius(chest), mean, deviation);
    return std::abs(mean[0] - double(judged.outline.skin)) < kSame * warmth
        && deviation[0] < kEven * warmth;
}

} // namespace

BodyBelow::Level& BodyBelow::levelAt(float threshold)
{
    const int step = cvRound(threshold / kThresholdStep);
    const auto known = byThreshold_.find(step);
    if (known != byThreshold_.end())
        return known->second;
    Level& level = byThreshold_[step];
    const cv::Mat warm = celsius_ > static_cast<float>(step) * kThresholdStep;
    warm.convertTo(level.labels, CV_32S, double(kWarm) / 255.0);
    return level;
}

BodyBelow::Region BodyBelow::labelRegion(Level& level, cv::Point seed) const
{
    Region region;
    region.label = static_cast<int>(level.regions.size()) + 1;
    region.area = cv::floodFill(level.labels, seed, region.label, &region.box, 0, 0, 4);
    const cv::Mat own = level.labels(region.box) == region.label;
    const cv::Mat hot = (celsius_(region.box) > levels_.hotFloor) & own;
    cv::Mat core;
    cv::erode(own, core, cv::Mat(), {-1, -1}, 3, cv::BORDER_CONSTANT, cv::Scalar(0));
    cv::Scalar mean;
    cv::Scalar deviation(1e9);
    if (cv::countNonZero(core) >= 12)
        cv::meanStdDev(celsius_(region.box), mean, deviation, core);
    region.spread = deviation[0];
    region.hot = double(cv::countNonZero(hot)) / double(region.area);
    return region;
}

/// What most of the middle of a head belongs to.
std::optional<BodyBelow::Region> BodyBelow::regionAround(const HeadEllipse& head, float threshold)
{
    const cv::Rect middle =
        cv::Rect(cvRound(head.x - 0.3F * head.width), cvRound(head.y - 0.3F * head.height),
            cvRound(0.6F * head.width), cvRound(0.6F * head.height))
        & cv::Rect(0, 0, celsius_.cols, celsius_.rows);
    Level& level = levelAt(threshold);
    std::map<int, int> pixels; // by label
    for (int y = middle.y; y < middle.y + middle.height; ++y) {
        for (int x = middle.x; x < middle.x + middle.width; ++x) {
            if (level.labels.at<int>(y, x) == kWarm)
                level.regions.push_back(labelRegion(level, {x, y}));
            if (const int label = level.labels.at<int>(y, x); label != 0)
                ++pixels[label];
        }
    }
    const auto most = std::max_element(pixels.begin(), pixels.end(),
        [](const auto& a, const auto& b) { return a.second < b.second; });
    if (most == pixels.end())
        return std::nullopt;
    return level.regions[static_cast<std::size_t>(most->first) - 1];
}

std::optional<RejectedObject::Kind> BodyBelow::judge(const JudgedHead& judged)
{
    using Kind = RejectedObject::Kind;
    constexpr double kWide = 1.0; // wider than high: no head with its neck is
    constexpr double kFull = 0.7; // a row of heads leaves more of its box empty
    constexpr double kPlate = 0.85; // an ellipse fills 0.79 of its box
    constexpr double kFlat = 0.02; // of the contrast
    constexpr double kMostlyHot = 0.4; // a cup before a face covers less of it
    constexpr double kPartlyHot = 0.1;
    constexpr float kFar = 20.0F; // px, too far to be measured
    const float warmth = judged.outline.skin - levels_.background;
    if (isOfOnePiece(celsius_, judged, warmth))
        return Kind::WarmSurface;
    const auto region = regionAround(judged.head, judged.outline.skin - 0.5F * warmth);
    if (!region || touchesBorder(region->box, celsius_))
        return std::nullopt;
    const double fill = double(region->area) / double(region->box.area());
    if (fill > kPlate && region->spread < kFlat * warmth)
        return Kind::WarmSurface; // whoever stands before it or below
    if (region->hot > kMostlyHot)
        return Kind::HotObject;
    if (!nothingBelow(celsius_, region->box, levels_.background, warmth))
        return std::nullopt;
    if (region->hot > kPartlyHot)
        return Kind::HotObject;
    if (region->box.width > kWide * region->box.height && fill > kFull)
        return Kind::WarmSurface;
    if (float(region->box.width) < kFar)
        return Kind::TooSmall;
    return std::nullopt;
}

} // namespace haetae
