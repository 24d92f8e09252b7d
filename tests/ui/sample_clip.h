// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <catch2/catch.hpp>

#include <chrono>
#include <memory>
#include <optional>

#include "camera/recording/recording_writer.h"
#include "desk/desk_notice.h"
#include "log_samples.h"

namespace haetae::ui {

/// Half a second around the alarm, each frame warmer than the one before.
inline ShownPicture sampleClip(PictureKind kind)
{
    std::optional<RecordingWriter> writer;
    for (int i = 0; i < 6; ++i) {
        const FrameStamp stamp{MonotonicTime(std::chrono::milliseconds(100 * i)),
            sampleNow() + std::chrono::milliseconds(100 * i - 250), 1};
        FramePair pair;
        if (isThermal(kind)) {
            auto heat = std::make_shared<RadiometricFrame>();
            heat->stamp = stamp;
            heat->counts = cv::Mat(60, 80, CV_16UC1, cv::Scalar(29'500 + 100 * i));
            heat->scale = LinearScale{0.01, 0.0};
            pair.thermal = std::move(heat);
        } else {
            auto light = std::make_shared<VisibleFrame>();
            light->stamp = stamp;
            light->bgr = cv::Mat(60, 80, CV_8UC3, cv::Scalar(20, 60, 30 * i));
            pair.visible = std::move(light);
        }
        if (!writer)
            writer.emplace(*RecordingWriter::inMemory(pair));
        REQUIRE(writer->add(pair));
    }
    return {kind, sampleNow(), *writer->takeBytes()};
}

} // namespace haetae::ui
