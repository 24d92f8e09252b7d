// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <iterator>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include "pipeline/frame_intake.h"
#include "pipeline/frozen_picture.h"
#include "pipeline/hours_watch.h"
#include "pipeline/passage_book.h"
#include "pipeline/person_book.h"
#include "pipeline/rejection_book.h"
#include "pipeline/screening_pipeline.h"
#include "thermal/reference_tracker.h"
#include "vision/face_tracker.h"
#include "vision/head_detector.h"

namespace haetae {

/// Boxes of an older picture say nothing about who stands there now.
inline constexpr std::chrono::seconds kOldestBoxes{1};

/// Everything a ScreeningPipeline remembers from frame to frame, and the parts of a step.
/// *thread-bound*
struct ScreeningPipeline::State {
    explicit State(Config c)
        : config(std::move(c)),
          reference(config.reference),
          book(config.camera, config.rule),
          site(config.camera, config.site, std::move(config.remembered))
    {
    }

    Config config;
    FrameIntake intake;
    FrozenPicture frozen;
    ReferenceTracker reference;
    FaceTracker tracker;
    PersonBook book;
    PassageBook passages;
    RejectionBook rejections;
    double pictureWidth = 0.0; ///< thermal px
    bool viewsApart = false; ///< this frame's two pictures, of two cameras
    std::optional<std::chrono::milliseconds> sinceShutter;
    SiteWatch site;
    HoursWatch hours;
    ViewAlignment views;
    bool movedTold = false;
    bool visibleAlone = false; ///< people are followed without a thermal picture
    std::optional<MonotonicTime> lastVisible; ///< the boxes that were followed last
    ReferenceState lastReference;
    FrameStamp lastStamp;
    std::shared_ptr<const ScreeningSnapshot> lastSnapshot;
    int peopleTotal = 0;
    bool simulated = false;
    CameraCondition told = CameraCondition::Live;
    std::uint32_t take = 0;
    std::optional<MonotonicTime> takeBegan; // empty in the first take

    void measure(const UsableFrame& usable, const FramePair& frame, const DetectedFaces* late,
        ScreeningSnapshot& snapshot, Step& step);
    void followVisible(
        const FramePair& frame, const DetectedFaces* late, ScreeningSnapshot& snapshot, Step& step);
    void beginTake(const FramePair& frame, Step& step);
    FaceTracker::Result follow(
        const TemperatureImage& image, const std::vector<FaceObservation>& faces, Step& step);
    void noteMoved(Step& step);
    void watchShutter(const RadiometricFrame& frame);
    void watchSite(ScreeningSnapshot& snapshot, Step& step);
    void watchHours(ScreeningSnapshot& snapshot, Step& step);
    void noteReference(const ReferenceState& now, Step& step);
    void noteCondition(CameraCondition now, const std::string& error, Step& step);
    void standStill(PictureLie lie, ScreeningSnapshot& snapshot, Step& step);
    std::vector<ScreeningEvent> closeAll(const std::vector<TrackedFace>& ended);
    std::vector<ScreeningEvent> endAll();
    [[nodiscard]] std::vector<FaceObservation> facesOf(ThermalSearch& search,
        const TemperatureImage& image, const cv::Mat& apparent, const DetectedFaces* late) const;
};

inline void append(std::vector<ScreeningEvent>& all, std::vector<ScreeningEvent> more)
{
    std::move(more.begin(), more.end(), std::back_inserter(all));
}

} // namespace haetae
