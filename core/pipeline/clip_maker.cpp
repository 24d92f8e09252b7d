// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/clip_maker.h"

#include <algorithm>
#include <opencv2/imgcodecs.hpp>
#include <optional>
#include <utility>

#include "camera/recording/recording_writer.h"
#include "pipeline/face_cover.h"
#include "pipeline/picture_boxes.h"

namespace haetae {
namespace {

constexpr double kHair = 0.15; // the face's box plus what belongs to it
constexpr double kOthersGrow = 1.0 / 3.0;
constexpr std::size_t kMostBytes = 24ULL * 1024 * 1024; // a clip of one kind

/// The own face out of the clear picture into the covered one, less what is another's.
template <class Space>
cv::Mat uncovered(const cv::Mat& clear, const cv::Mat& covered,
    const std::optional<Rect<Space>>& self, const std::vector<Rect<Space>>& others)
{
    cv::Mat out = covered.clone();
    const cv::Rect own = self ? pixelsOf(grown(*self, kHair), clear.size()) : cv::Rect();
    if (own.empty())
        return out;
    clear(own).copyTo(out(own));
    for (const auto& other : others) {
        const cv::Rect theirs = pixelsOf(grown(other, kOthersGrow), clear.size()) & own;
        if (!theirs.empty())
            covered(theirs).copyTo(out(theirs));
    }
    return out;
}

/// One kind of picture of a clip while it is made.
struct Track {
    std::optional<RecordingWriter> writer;
    std::string trouble;

    void add(const FramePair& pair)
    {
        if (!trouble.empty())
            return;
        if (!writer) {
            auto begun = RecordingWriter::inMemory(pair);
            if (!begun)
                return void(trouble = begun.error().line());
            writer.emplace(std::move(*begun));
        }
        if (writer->bytes() > kMostBytes)
            return void(trouble = "the clip grew too large and ends early");
        if (auto added = writer->add(pair); !added)
            trouble = added.error().line();
    }
    [[nodiscard]] std::string take()
    {
        if (!writer)
            return {};
        auto bytes = writer->takeBytes();
        if (!bytes)
            trouble = bytes.error().line();
        return bytes ? std::move(*bytes) : std::string();
    }
};

FramePair heatOf(const ClipWish& wish, const ClipFrame& frame)
{
    auto thermal = std::make_shared<RadiometricFrame>();
    thermal->camera = wish.camera;
    thermal->stamp = frame.stamp;
    thermal->counts = coverAllBut(wish.track, frame);
    thermal->scale = LinearScale{0.01, 0.0};
    FramePair pair;
    pair.thermal = std::move(thermal);
    return pair;
}

FramePair visibleOf(const ClipWish& wish, const ClipFrame& frame, cv::Mat bgr)
{
    auto visible = std::make_shared<VisibleFrame>();
    visible->camera = wish.camera;
    visible->stamp = frame.stamp;
    visible->bgr = std::move(bgr);
    FramePair pair;
    pair.visible = std::move(visible);
    return pair;
}

std::chrono::milliseconds spanOf(MonotonicTime from, MonotonicTime to)
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(to - from);
}

} // namespace

cv::Mat coverAllBut(TrackId person, const ClipFrame& frame)
{
    std::optional<ThermalRect> self;
    std::vector<ThermalRect> others;
    for (const ClipFrame::Person& one : frame.people) {
        if (!one.head)
            continue;
        if (one.track == person)
            self = one.head;
        else
            others.push_back(*one.head);
    }
    return uncovered(frame.heat, coverThermal(frame.heat, others), self, others);
}

cv::Mat coverAllButVisible(TrackId person, const ClipFrame& frame)
{
    const cv::Mat bgr = frame.jpeg.empty() ? cv::Mat() : cv::imdecode(frame.jpeg, cv::IMREAD_COLOR);
    if (bgr.empty())
        return {};
    std::optional<VisibleRect> self;
    std::vector<VisibleRect> others;
    for (const ClipFrame::Person& one : frame.people) {
        if (one.track == person)
            self = one.face;
        else
            others.push_back(one.face);
    }
    return uncovered(bgr, coverVisible(bgr, others), self, others);
}

AlarmClip makeClip(const ClipWish& wish,
    const std::vector<std::shared_ptr<const ClipFrame>>& frames, const std::function<bool()>& goOn)
{
    AlarmClip clip;
    if (frames.empty()) {
        clip.trouble = "no frame of that time was there any more";
        return clip;
    }
    const cv::Size heatSize = frames.back()->heat.size();
    std::optional<cv::Size> visibleSize;
    Track thermal;
    Track visible;
    for (const auto& frame : frames) {
        if (!frame->heat.empty() && frame->heat.size() == heatSize)
            thermal.add(heatOf(wish, *frame));
        if (cv::Mat bgr = coverAllButVisible(wish.track, *frame); !bgr.empty()) {
            visibleSize = visibleSize.value_or(bgr.size());
            if (bgr.size() == *visibleSize)
                visible.add(visibleOf(wish, *frame, std::move(bgr)));
        }
        if (!goOn()) {
            clip.trouble = "it was no longer wanted";
            return clip;
        }
    }
    clip.thermal = thermal.take();
    clip.visible = visible.take();
    clip.trouble = thermal.trouble.empty() ? visible.trouble : thermal.trouble;
    clip.frames = static_cast<int>(frames.size());
    clip.leftOut = frames.back()->leftOut - frames.front()->leftOut;
    clip.before = std::max(spanOf(frames.front()->stamp.monotonic, wish.at.monotonic), {});
    clip.after = std::max(spanOf(wish.at.monotonic, frames.back()->stamp.monotonic), {});
    return clip;
}

} // namespace haetae
