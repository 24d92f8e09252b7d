// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "base/ids.h"
#include "model/face_observation.h"
#include "model/skin_reading.h"

namespace haetae {

/// One person followed through the picture. *value*
struct PersonTrack {
    TrackId id;
    FrameStamp first;
    FrameStamp last;
    int framesSeen = 0;
    bool elevated = false; ///< by the verdict of the frame before
    FaceObservation face; ///< newest
    std::vector<SkinReading> readings; ///< oldest first, of the sliding window of FeverRule::window
};

} // namespace haetae
