// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <vector>

#include "camera/simulated/entrance_scene.h"

namespace haetae {

/// Pairs of a scene drawn beforehand and shown round and round under new stamps, so that a
/// benchmark measures the pipeline and not the drawing. *thread-bound*
class PrerenderedRing {
public:
    /// Draws `pairs` pictures one frame period apart from this scene time on. Errors: those of
    /// EntranceScene::make(); a number of pairs outside 1 .. 1000.
    [[nodiscard]] static Result<PrerenderedRing> make(
        const EntranceScene::Options& options, int pairs, std::chrono::nanoseconds from = {});

    /// The next pair under this stamp; it shares its pixels with the ring. The sensor's clocks run
    /// on with the stamps and no shutter event happens.
    [[nodiscard]] FramePair next(const FrameStamp& stamp);
    /// What the pair that next() gave last really shows.
    [[nodiscard]] const SceneTruth& truth() const { return truths_[shown_]; }
    [[nodiscard]] std::size_t size() const { return pairs_.size(); }
    /// What an admin would have entered.
    [[nodiscard]] Celsius referenceSetTemperature() const { return reference_; }

private:
    PrerenderedRing() = default;

    std::vector<FramePair> pairs_;
    std::vector<SceneTruth> truths_;
    std::size_t shown_ = 0;
    bool started_ = false;
    MonotonicTime first_;
    Celsius reference_;
};

} // namespace haetae
