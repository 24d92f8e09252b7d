// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>

#include "pipeline/screening_snapshot.h"
#include "vision/face_tracker.h"

namespace haetae {

/// Counts who has passed, once each, and which way they went: in is towards the camera, which hangs
/// inside the entrance. *value*
class PassageBook {
public:
    /// A counted person has left. pictureWidth: thermal px.
    void note(const TrackedFace& gone, double pictureWidth);
    /// lastHour is of the hour before now.
    [[nodiscard]] PassageCounts counts(const FrameStamp& now);

private:
    PassageCounts counts_;
    std::deque<MonotonicTime> hour_; ///< when each of the last hour left
};

} // namespace haetae
