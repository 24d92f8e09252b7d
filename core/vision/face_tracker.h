// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

#include "base/ids.h"
#include "model/face_observation.h"
#include "model/frame_stamp.h"

namespace haetae {

/// One track after an update. *value*
struct TrackedFace {
    TrackId id;
    FrameStamp first;
    FrameStamp last; ///< last frame in which it was really seen
    int framesSeen = 0;
    FaceObservation face; ///< newest; speed filled in, Overlapped where heads run into each other
    bool seenNow = false;
    bool resumed = false; ///< seen again in this frame after a while out of sight
    bool confirmed = false; ///< seen often enough to be counted as a person
    std::optional<TrackId> earlier; ///< probably this one, who had walked out of the picture
    ThermalRect began; ///< its first outline
    ThermalRect place; ///< where it is by its motion, seen or not
};

/// Gives one person one track: motion model and optimal assignment. Who comes back after a while
/// out of sight is the same person only where place, size and warmth agree; anybody else is a new
/// track with a new id, so that nobody inherits another person's readings or alarm. Who seems to
/// come back after having left keeps the new id, and names the earlier one. *thread-bound*
class FaceTracker {
public:
    struct Result {
        std::vector<TrackedFace> tracks; ///< alive, confirmed or not
        std::vector<TrackedFace> ended; ///< have just ended; unconfirmed ones are dropped silently
    };

    FaceTracker();
    ~FaceTracker();
    [[nodiscard]] Result update(const FrameStamp& stamp, const std::vector<FaceObservation>& faces);
    /// Who this is, if they have been here before, as well as can be said by now: an alarm does not
    /// wait for more certainty.
    [[nodiscard]] std::optional<TrackId> cameBackFrom(TrackId track);
    /// The shutter has closed: warmth before and after may be compared against the blackbody only.
    void sensorJumped();
    /// Ends everything.
    [[nodiscard]] std::vector<TrackedFace> finish();

private:
    struct State;
    std::unique_ptr<State> state_;
};

} // namespace haetae
