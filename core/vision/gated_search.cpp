// SPDX-License-Identifier: GPL-3.0-or-later
#include "vision/gated_search.h"

#include <algorithm>
#include <exception>
#include <opencv2/imgproc.hpp>

#include "vision/box_merge.h"

namespace haetae {
namespace {

/// Beside heads it looks for exceptions alone, and must not cost more than they do.
constexpr int kSlowWidth = 640;
constexpr std::size_t kMostBeyondHeads = 15;

/// Around a face of the last picture, for somebody who walks on until the next.
SearchRegion around(const VisibleRect& face)
{
    constexpr double kMargin = 0.5; // of its width
    const double grown = kMargin * face.width;
    return {{face.x - grown, face.y - grown, face.width + 2 * grown, face.height + 2 * grown},
        face.width};
}

void append(std::vector<FaceBox>& all, std::vector<FaceBox> more)
{
    all.insert(
        all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

} // namespace

Result<std::vector<FaceBox>> searchWhole(FaceDetector& detector, const cv::Mat& bgr, int width)
{
    const double scale = std::min(1.0, double(width) / bgr.cols);
    cv::Mat reduced = bgr;
    if (scale < 1.0)
        cv::resize(bgr, reduced, {}, scale, scale, cv::INTER_AREA);
    auto found = detector.detect(reduced);
    if (!found)
        return found;
    const double sx = double(bgr.cols) / reduced.cols;
    const double sy = double(bgr.rows) / reduced.rows;
    const auto x = [sx](double at) { return (at + 0.5) * sx - 0.5; };
    const auto y = [sy](double at) { return (at + 0.5) * sy - 0.5; };
    for (auto& face : *found) {
        face.box = {x(face.box.x), y(face.box.y), face.box.width * sx, face.box.height * sy};
        for (auto& point : face.landmarks)
            point = {x(point.x), y(point.y)};
    }
    return found;
}

Result<std::vector<FaceBox>> searchCanvas(
    FaceDetector& detector, const cv::Mat& bgr, const FaceCanvas& canvas)
{
    if (canvas.cells.empty())
        return std::vector<FaceBox>{};
    auto found = detector.detect(drawCanvas(bgr, canvas));
    if (!found)
        return found;
    return boxesInPicture(*found, canvas, bgr.size());
}

bool GatedSearch::wholeIsDue(const FaceSearch& wanted) const
{
    if (!wanted.gated || !lastWhole_ || wanted.picture->bgr.size() != size_)
        return true;
    const auto since = wanted.picture->stamp.monotonic - *lastWhole_;
    return since >= wholeEvery_ || since < std::chrono::nanoseconds(0); // time was jumped over
}

Result<std::vector<FaceBox>> GatedSearch::searchBoth(
    FaceDetector& detector, const FaceSearch& wanted)
{
    const cv::Mat& bgr = wanted.picture->bgr;
    if (bgr.empty() || bgr.type() != CV_8UC3)
        return fail(ErrorKind::InvalidInput, "face search", "the picture is not 8-bit BGR");
    auto regions = wanted.regions;
    if (wanted.gated && bgr.size() == size_)
        for (const VisibleRect& face : beyondHeads_)
            regions.push_back(around(face));
    const FaceCanvas canvas = planCanvas(regions, bgr.size());
    std::vector<FaceBox> faces;
    if (canvas.tooLarge || wholeIsDue(wanted)) {
        const bool slow = wanted.gated && !canvas.tooLarge;
        auto found = searchWhole(detector, bgr, slow ? kSlowWidth : kWholeWidth);
        if (!found)
            return found;
        faces = std::move(*found);
        lastWhole_ = wanted.picture->stamp.monotonic;
    }
    auto found = searchCanvas(detector, bgr, canvas);
    if (!found)
        return found;
    append(faces, std::move(*found));
    faces = mergeOverlapping(std::move(faces));
    size_ = bgr.size();
    beyondHeads_.clear();
    for (const FaceBox& face : faces) {
        const bool led = std::any_of(wanted.regions.begin(), wanted.regions.end(),
            [&](const SearchRegion& region) { return region.box.contains(face.box.center()); });
        if (!led && beyondHeads_.size() < kMostBeyondHeads)
            beyondHeads_.push_back(face.box);
    }
    return faces;
}

Result<std::vector<FaceBox>> GatedSearch::search(FaceDetector& detector, const FaceSearch& wanted)
{
    try {
        auto faces = searchBoth(detector, wanted);
        if (!faces)
            *this = GatedSearch(wholeEvery_);
        else if (wanted.landmarksFrom)
            detector.refine(wanted.picture->bgr, *wanted.landmarksFrom, *faces);
        return faces;
    } catch (const std::exception& error) {
        *this = GatedSearch(wholeEvery_);
        return fail(ErrorKind::Internal, "face detector " + detector.name(), error.what());
    }
}

} // namespace haetae
