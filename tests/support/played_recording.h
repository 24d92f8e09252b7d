// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <catch2/catch.hpp>

#include "camera/replay/replay_camera.h"
#include "support/cptv_writer.h"

// Recordings whose every frame tells its number, and what a replay of them says.

namespace haetae::test {

inline constexpr std::uint32_t kPeriod = 100; // ms

/// Every pixel of frame i is first + i, except that the top left one is 1 higher.
inline CptvToWrite recording(int frames, int first, std::uint32_t on = 60'000)
{
    CptvToWrite made;
    for (int i = 0; i < frames; ++i) {
        cv::Mat counts(3, 4, CV_16UC1, cv::Scalar(first + i));
        counts.at<std::uint16_t>(0, 0) = static_cast<std::uint16_t>(first + i + 1);
        made.frames.push_back(
            {counts, on + kPeriod * static_cast<std::uint32_t>(i), on - 50'000, false});
    }
    return made;
}

inline CameraConfig configOf(std::vector<std::string> files, int rotate = 0)
{
    CameraConfig config;
    config.id = {"door"};
    config.files = std::move(files);
    config.rotateDegrees = rotate;
    return config;
}

inline std::shared_ptr<const RadiometricFrame> frameOf(const Result<CameraOutput>& output)
{
    REQUIRE(output);
    const auto* pair = std::get_if<FramePair>(&*output);
    REQUIRE(pair != nullptr);
    CHECK_FALSE(pair->simulated);
    REQUIRE(pair->thermal);
    return pair->thermal;
}

inline CameraNotice::Kind noticeOf(const Result<CameraOutput>& output)
{
    REQUIRE(output);
    const auto* notice = std::get_if<CameraNotice>(&*output);
    REQUIRE(notice != nullptr);
    return notice->kind;
}

inline int countOf(const RadiometricFrame& frame)
{
    return frame.counts.at<std::uint16_t>(frame.counts.rows / 2, frame.counts.cols / 2);
}

} // namespace haetae::test
