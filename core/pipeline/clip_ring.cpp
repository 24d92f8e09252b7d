// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/clip_ring.h"

#include <algorithm>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include "pipeline/face_cover.h"

namespace haetae {
namespace {

constexpr int kJpegQuality = 88;

/// Even sides, so that every coder takes it.
cv::Mat smaller(const cv::Mat& picture, int widest)
{
    const double scale = std::min(1.0, static_cast<double>(widest) / picture.cols);
    const auto even = [scale](
                          int side) { return std::max(2, static_cast<int>(side * scale) / 2 * 2); };
    const cv::Size size(even(picture.cols), even(picture.rows));
    if (size == picture.size())
        return picture;
    cv::Mat out;
    cv::resize(picture, out, size, 0, 0, cv::INTER_AREA);
    return out;
}

template <class Space>
Rect<Space> scaled(const Rect<Space>& box, cv::Size from, cv::Size to)
{
    const double x = static_cast<double>(to.width) / from.width;
    const double y = static_cast<double>(to.height) / from.height;
    return {box.x * x, box.y * y, box.width * x, box.height * y};
}

cv::Mat hundredthsOfKelvin(const cv::Mat& celsius)
{
    cv::Mat out;
    celsius.convertTo(out, CV_16UC1, 100.0, 27315.0);
    return out;
}

} // namespace

std::size_t ClipFrame::bytes() const
{
    return heat.total() * heat.elemSize() + jpeg.size() + people.size() * sizeof(Person)
        + sizeof(ClipFrame);
}

void ClipRing::follow(const PrivacyRule& rule)
{
    const bool heat = rule.alarmClips && rule.thermalCrops.keep;
    const bool visible = rule.alarmClips && rule.visiblePictures.keep;
    const bool less = (heat_ && !heat) || (visible_ && !visible);
    heat_ = heat;
    visible_ = visible;
    while (less && !frames_.empty())
        dropOldest();
}

void ClipRing::dropOldest()
{
    bytes_ -= frames_.front()->bytes();
    frames_.pop_front();
}

void ClipRing::add(const ScreeningSnapshot& snapshot, std::uint64_t leftOut)
{
    const auto since = newest();
    if (keepsNothing() || snapshot.condition != CameraCondition::Live
        || (since && snapshot.stamp.monotonic - *since < kLeastApart))
        return;
    const bool heat = heat_ && snapshot.thermal && !snapshot.thermal->celsius.empty();
    const bool visible = visible_ && snapshot.visible && !snapshot.visible->bgr.empty();
    if (!heat && !visible)
        return;
    auto frame = std::make_shared<ClipFrame>();
    frame->stamp = snapshot.stamp;
    frame->leftOut = leftOut;
    cv::Mat bgr;
    if (heat)
        frame->heat = hundredthsOfKelvin(smaller(snapshot.thermal->celsius, kWidestHeat));
    if (visible) {
        bgr = smaller(snapshot.visible->bgr, kWidestVisible);
        cv::imencode(".jpg", bgr, frame->jpeg, {cv::IMWRITE_JPEG_QUALITY, kJpegQuality});
    }
    for (const PersonView& person : snapshot.people) {
        ClipFrame::Person one{person.track, {}, {}};
        if (heat && person.face.head)
            one.head =
                scaled(*person.face.head, snapshot.thermal->celsius.size(), frame->heat.size());
        if (visible)
            one.face = scaled(visibleFaceOf(person.face, snapshot.views),
                snapshot.visible->bgr.size(), bgr.size());
        frame->people.push_back(one);
    }
    bytes_ += frame->bytes();
    frames_.push_back(std::move(frame));
    const auto oldest =
        frames_.back()->stamp.monotonic - kBefore - kAfter - std::chrono::seconds(4);
    while (frames_.size() > 1 && (frames_.front()->stamp.monotonic < oldest || bytes_ > mostBytes_))
        dropOldest();
}

std::vector<std::shared_ptr<const ClipFrame>> ClipRing::around(MonotonicTime alarm) const
{
    std::vector<std::shared_ptr<const ClipFrame>> found;
    std::copy_if(frames_.begin(), frames_.end(), std::back_inserter(found),
        [alarm](const std::shared_ptr<const ClipFrame>& frame) {
            return frame->stamp.monotonic >= alarm - kBefore
                && frame->stamp.monotonic <= alarm + kAfter;
        });
    return found;
}

std::optional<MonotonicTime> ClipRing::newest() const
{
    return frames_.empty() ? std::nullopt : std::optional(frames_.back()->stamp.monotonic);
}

} // namespace haetae
