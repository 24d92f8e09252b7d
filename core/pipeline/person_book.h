// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <optional>
#include <vector>

#include "model/config/fever_rule.h"
#include "model/person_track.h"
#include "model/reference_state.h"
#include "model/screening_decision.h"
#include "model/screening_event.h"
#include "pipeline/screening_snapshot.h"
#include "vision/face_tracker.h"

namespace haetae {

/// What is known of each person in view: readings, verdict now, and the last word for the log.
/// *thread-bound*
class PersonBook {
public:
    PersonBook(CameraId camera, FeverRule rule);

    /// Takes one more reading of a track and decides. Somebody who was out of sight for a while is
    /// measured afresh; the tracker gives anybody else a track, and so a page, of their own.
    void record(
        const TrackedFace& face, const SkinReading& reading, const ReferenceState& reference);
    /// A confirmed track that is not seen in this frame keeps its verdict.
    void keep(const TrackedFace& face);
    /// The track has ended: its last word, and an end of its elevation.
    [[nodiscard]] std::vector<ScreeningEvent> close(const TrackedFace& face, const FrameStamp& now,
        const ReferenceState& reference, bool simulated);

    /// All of its life in an exclude zone: shown, never counted and in no log.
    [[nodiscard]] bool excluded(TrackId track) const;
    /// It was no person after all.
    void forget(TrackId track) { pages_.erase(track); }
    /// Whoever is followed no longer and was never counted leaves nothing behind.
    void forgetAllBut(const std::vector<TrackedFace>& followed);
    [[nodiscard]] std::size_t size() const { return pages_.size(); }

    /// Everybody seen in this frame, from left to right.
    [[nodiscard]] std::vector<PersonView> views() const;
    /// Elevations that began or ended with this frame. cameBackFrom: tells who somebody was, asked
    /// when an elevation begins.
    using CameBackFrom = std::function<std::optional<TrackId>(TrackId)>;
    [[nodiscard]] std::vector<ScreeningEvent> elevations(const FrameStamp& now,
        const ReferenceState& reference, bool simulated, const CameBackFrom& cameBackFrom = {});
    void nextFrame(); ///< forgets who was seen in the last frame
    void setRule(const FeverRule& rule) { rule_ = rule; }

private:
    /// A decision with the reference that it was made by.
    struct Judgement {
        ScreeningDecision decision;
        ReferenceState reference;
    };
    struct Page {
        PersonTrack track;
        ScreeningDecision decision; ///< now
        std::optional<Judgement> best; ///< the most certain judged one
        std::optional<Judgement> outOfRange; ///< the newest that was only too cold or too hot
        std::optional<Judgement> alarmed; ///< the first elevated one
        std::optional<Celsius> peak; ///< oral-equivalent while elevated
        FrameStamp lastElevated;
        bool elevated = false;
        bool confirmed = false;
        bool seenNow = false;
        std::optional<TrackId> earlier; ///< came back
        bool excluded = true; ///< so far in an exclude zone at every sight
        double directionX = 0.0; ///< face widths a second
    };
    [[nodiscard]] PersonPlace placeOf(TrackId track) const;

    CameraId camera_;
    FeverRule rule_;
    std::map<TrackId, Page> pages_;
};

} // namespace haetae
