// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/frame_intake.h"

#include <algorithm>
#include <chrono>
#include <string>
#include <utility>
#include <vector>

#include "base/median.h"
#include "thermal/frame_sanity.h"

namespace haetae {
namespace {

/// A burst of bad frames shorter than this is left out without a word.
constexpr std::chrono::seconds kPatience{1};

/// For the error's line; the window has words of its own for each reason.
std::string inWords(const ReasonSet& refused)
{
    std::string words;
    for (const Reason reason : refused.list()) {
        words += words.empty() ? "" : ", ";
        switch (reason) {
        case Reason::FrameWrongScale:
            words += "no place has such temperatures";
            break;
        case Reason::FrameNotFinite:
            words += "values are no numbers";
            break;
        case Reason::FrameConstant:
            words += "every pixel is the same";
            break;
        case Reason::FrameInverted:
            words += "hot things look cold";
            break;
        case Reason::FrameSaturated:
            words += "the sensor is saturated";
            break;
        default:
            words += "too many impossible pixels";
        }
    }
    return words;
}

/// Counts with single bad pixels replaced by the median of their neighbours.
cv::Mat repaired(const cv::Mat& counts, const std::vector<cv::Point>& bad)
{
    cv::Mat sound = counts.clone();
    for (const auto& at : bad) {
        std::vector<std::uint16_t> around;
        for (int y = std::max(0, at.y - 1); y <= std::min(counts.rows - 1, at.y + 1); ++y)
            for (int x = std::max(0, at.x - 1); x <= std::min(counts.cols - 1, at.x + 1); ++x)
                if (x != at.x || y != at.y)
                    around.push_back(counts.at<std::uint16_t>(y, x));
        sound.at<std::uint16_t>(at) = median(std::move(around));
    }
    return sound;
}

} // namespace

Result<std::shared_ptr<const RadiometricFrame>> FrameIntake::flattened(
    const std::shared_ptr<const RadiometricFrame>& frame, const FlatField& flatField,
    const CameraId& camera) const
{
    if (!frame)
        return fail(ErrorKind::Unsupported, camera.value, "has no thermal picture",
            "check the camera's thermal channel");
    if (flatField.empty())
        return frame;
    auto counts = flatField.correct(frame->counts);
    if (!counts)
        return tl::unexpected<Error>(counts.error());
    auto even = std::make_shared<RadiometricFrame>(*frame);
    even->counts = std::move(*counts);
    return std::shared_ptr<const RadiometricFrame>(std::move(even));
}

Result<UsableFrame> FrameIntake::inspected(
    std::shared_ptr<const RadiometricFrame> frame, const CameraId& camera)
{
    auto apparent = radiometer_.apparent(*frame);
    if (!apparent)
        return tl::unexpected<Error>(apparent.error());
    const FrameSanity sanity = inspectFrame(*frame, *apparent, lastGood_);
    if (!sanity.usable())
        return fail(ErrorKind::Corrupt, "camera " + camera.value,
            "its thermal frames are refused: " + inWords(sanity.refused),
            "check the camera, its cable and its radiometric mode");
    UsableFrame usable{std::move(frame), *apparent, sanity.flagged};
    if (!sanity.badPixels.empty()) {
        auto sound = std::make_shared<RadiometricFrame>(*usable.frame);
        sound->counts = repaired(usable.frame->counts, sanity.badPixels);
        usable.frame = std::move(sound);
        usable.apparent = withoutBadPixels(*apparent, sanity.badPixels);
    }
    return usable;
}

Result<std::optional<UsableFrame>> FrameIntake::take(
    const std::shared_ptr<const RadiometricFrame>& frame, const FlatField& flatField,
    const CameraId& camera)
{
    auto even = flattened(frame, flatField, camera);
    if (!even)
        return tl::unexpected<Error>(even.error());
    const auto now = (*even)->stamp.monotonic;
    auto usable = inspected(std::move(*even), camera);
    if (usable) {
        lastGood_ = usable->apparent;
        lastGoodAt_ = now;
        return std::optional<UsableFrame>(std::move(*usable));
    }
    if (usable.error().kind == ErrorKind::Corrupt && lastGoodAt_ && now - *lastGoodAt_ < kPatience)
        return std::optional<UsableFrame>();
    lastGood_.release(); // it may be the last good one that was wrong
    return tl::unexpected<Error>(usable.error());
}

} // namespace haetae
