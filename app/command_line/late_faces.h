// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

#include "base/result.h"
#include "pipeline/screening_pipeline.h"
#include "vision/face_detector.h"
#include "vision/gated_search.h"

namespace haetae::command_line {

/// The detect thread of an offline run: a pass over every third picture, whose boxes are told two
/// frames later and hold until the next ones. *thread-bound*
class LateFaces {
public:
    static constexpr int kEvery = 3; ///< frames
    static constexpr int kLate = 2; ///< frames

    /// Errors: no detector opens.
    [[nodiscard]] static Result<LateFaces> open();
    /// Whether the visible picture of this frame is searched; no other one is needed.
    [[nodiscard]] static bool looksAt(std::int64_t frame) { return frame % kEvery == 0; }
    /// Errors: those of the detector.
    [[nodiscard]] Result<void> search(std::int64_t frame, const FaceSearch& wanted);
    /// The newest boxes that are known by this frame; nullptr: there are none.
    [[nodiscard]] const DetectedFaces* toldAt(std::int64_t frame);

private:
    explicit LateFaces(std::unique_ptr<FaceDetector> detector) : detector_(std::move(detector)) { }

    std::unique_ptr<FaceDetector> detector_;
    std::unique_ptr<GatedSearch> gated_ = std::make_unique<GatedSearch>();
    std::optional<DetectedFaces> found_; ///< on their way
    std::int64_t tellAt_ = 0;
    std::optional<DetectedFaces> told_;
};

} // namespace haetae::command_line
