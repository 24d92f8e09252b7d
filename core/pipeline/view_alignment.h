// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <deque>
#include <map>
#include <opencv2/core.hpp>
#include <optional>
#include <string>
#include <vector>

#include "model/config/registration_config.h"
#include "model/face_observation.h"
#include "model/frame_stamp.h"
#include "model/radiometric_frame.h"
#include "vision/face_tracker.h"
#include "vision/gated_search.h"
#include "vision/head_detector.h"
#include "vision/registration.h"

namespace haetae {

/// Boxes the detect thread found in an older frame; the tracker applies them late. *value*
struct DetectedFaces {
    FrameStamp stamp;
    std::vector<FaceBox> boxes;
    std::string detector;
};

/// What the thermal and the visible camera of one entrance say to each other: where the visible
/// picture is worth searching, and from what is found there, how the two fit together.
/// *thread-bound*
class ViewAlignment {
public:
    /// What both sides of this frame are; the registration begins anew when that changes. An
    /// admin's points fix it until they are cleared; what is learnt beside them tells of a knock.
    void take(const FramePair& frame, const std::vector<MatchedPoint>& matched = {});
    /// Boxes of an older picture, once, beside the heads of that picture.
    void learn(const DetectedFaces& late);
    /// Where to look for the faces of these heads, and of those who were there a moment ago; empty
    /// when there is no visible picture that has not been searched yet.
    [[nodiscard]] std::optional<FaceSearch> searchFor(const FramePair& frame,
        const ThermalSearch& heads, const std::vector<TrackedFace>& followed);
    /// All of a picture to which no thermal one belongs.
    [[nodiscard]] std::optional<FaceSearch> searchAll(const FramePair& frame);
    /// Time was jumped over: boxes that are still on their way are of another scene.
    void beginTake() { asked_.clear(); }

    /// The newest boxes that were learnt from: the head of each in its own frame, none where it is
    /// not known. Empty for boxes of another frame.
    [[nodiscard]] std::vector<std::optional<ThermalRect>> headsThen(
        const DetectedFaces& late) const;
    /// Of the same boxes how far the faces are turned; reckoned once for each search.
    [[nodiscard]] std::vector<std::optional<double>> viewAngles(const DetectedFaces& late) const;
    /// Where everybody is by now, seen or hidden.
    void follow(const std::vector<TrackedFace>& followed);
    /// Of each of those boxes how far whoever it shows has gone since, in thermal pixels; none
    /// where nobody was followed. Empty for boxes of another frame.
    [[nodiscard]] std::vector<ThermalPoint> movedSince(const DetectedFaces& late) const;
    [[nodiscard]] cv::Size visibleSize() const { return visible_; }
    [[nodiscard]] const ViewRegistration& registration() const
    {
        return byHand_ ? *byHand_ : learner_.now();
    }
    /// The registration at the distance where people usually are.
    [[nodiscard]] ViewMap usualMap() const { return registration().at(usualWidth_.value_or(0.0)); }
    [[nodiscard]] bool knocked() const { return learner_.knocked(); }

private:
    using Places = std::map<std::int64_t, ThermalRect>; ///< by track
    struct Asked {
        MonotonicTime at; ///< of the visible picture
        std::vector<ThermalRect> heads;
        Places places;
    };
    struct Owner {
        std::int64_t track = 0;
        ThermalRect then;
    };
    void follow(const std::vector<MatchedPoint>& matched);
    [[nodiscard]] bool searched(const FramePair& frame) const;
    [[nodiscard]] std::optional<double> landmarksFrom(const std::vector<ThermalRect>& heads) const;
    void noteOwners(const std::vector<FaceBox>& boxes, const Places& places);
    void noteWidths(const ThermalSearch& heads);

    cv::Size thermal_; ///< of the newest picture of each; a pair may lack a side
    cv::Size visible_;
    RegistrationLearner learner_;
    std::vector<MatchedPoint> matched_; ///< that byHand_ was made from, for these sizes
    std::array<cv::Size, 2> matchedFor_;
    std::optional<ViewRegistration> byHand_;
    std::deque<Asked> asked_;
    std::optional<MonotonicTime> lastAsked_;
    std::optional<MonotonicTime> lastLearnt_;
    std::vector<std::optional<ThermalRect>> headsThen_; ///< of the boxes of lastLearnt_
    std::vector<std::optional<double>> viewAngles_; ///< of the same
    std::vector<std::optional<Owner>> owners_; ///< the same of the tracks
    Places places_; ///< of now
    std::optional<double> usualWidth_; ///< of a head, thermal px
};

} // namespace haetae
