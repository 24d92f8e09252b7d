// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/face_cutter.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>
#include <vector>

#include "pipeline/face_cover.h"
#include "pipeline/picture_boxes.h"

namespace haetae {
namespace {

constexpr double kMargin = 0.7; // of the face, both sides together
constexpr double kHair = 0.15; // the face's box plus what belongs to it
constexpr int kCellsAFace = 5; // of the margin: coarser than the 8 that would be a face
constexpr int kLongestSide = 256; // px; more tells nobody more of a face

/// The own face clear, the margin coarse, others filled. own and others in the picture's pixels.
cv::Mat cut(const cv::Mat& picture, const cv::Rect& own, const cv::Rect& whole,
    const std::vector<cv::Rect>& others)
{
    const int cell = (std::min(own.width, own.height) + kCellsAFace - 1) / kCellsAFace;
    cv::Mat out = coarsened(picture(whole), cell);
    picture(own).copyTo(out(own - whole.tl()));
    const cv::Scalar fill = cv::mean(picture(whole));
    for (const cv::Rect& other : others) {
        const cv::Rect inside = other & whole;
        if (!inside.empty())
            out(inside - whole.tl()).setTo(fill);
    }
    return out;
}

template <class Space>
cv::Mat cut(const cv::Mat& picture, const Rect<Space>& face, const std::vector<Rect<Space>>& others)
{
    const cv::Rect own = pixelsOf(grown(face, kHair), picture.size());
    const cv::Rect whole = pixelsOf(grown(face, kMargin), picture.size());
    if (own.empty())
        return {};
    std::vector<cv::Rect> boxes;
    for (const auto& other : others)
        boxes.push_back(pixelsOf(grown(other, kHair), picture.size()));
    return cut(picture, own, whole, boxes);
}

cv::Mat hundredthsOfKelvin(const cv::Mat& celsius)
{
    cv::Mat out;
    celsius.convertTo(out, CV_16UC1, 100.0, 27315.0);
    return out;
}

cv::Mat noLargerThanNeeded(const cv::Mat& picture)
{
    const int longest = std::max(picture.cols, picture.rows);
    if (longest <= kLongestSide)
        return picture;
    cv::Mat smaller;
    const double scale = static_cast<double>(kLongestSide) / longest;
    cv::resize(picture, smaller, {}, scale, scale, cv::INTER_AREA);
    return smaller;
}

} // namespace

AlarmPictures cutFace(const ScreeningSnapshot& snapshot, TrackId person, const PrivacyRule& rule)
{
    AlarmPictures pictures;
    const auto self = std::find_if(snapshot.people.begin(), snapshot.people.end(),
        [person](const PersonView& one) { return one.track == person; });
    if (self == snapshot.people.end())
        return pictures;
    std::vector<ThermalRect> otherHeads;
    std::vector<VisibleRect> otherFaces;
    for (const PersonView& other : snapshot.people) {
        if (other.track == person)
            continue;
        if (other.face.head)
            otherHeads.push_back(*other.face.head);
        otherFaces.push_back(visibleFaceOf(other.face, snapshot.views));
    }
    if (rule.thermalCrops.keep && snapshot.thermal && self->face.head)
        pictures.thermal =
            hundredthsOfKelvin(cut(snapshot.thermal->celsius, *self->face.head, otherHeads));
    if (rule.visiblePictures.keep && snapshot.visible)
        pictures.visible = noLargerThanNeeded(
            cut(snapshot.visible->bgr, visibleFaceOf(self->face, snapshot.views), otherFaces));
    return pictures;
}

} // namespace haetae
