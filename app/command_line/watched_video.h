// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>

#include "base/result.h"
#include "model/radiometric_frame.h"
#include "pipeline/view_alignment.h"

namespace haetae::command_line {

/// One picture of a video, and what the detect thread would have said by then. *value*
struct WatchedFrame {
    int number = 0; ///< from 0
    FramePair pair; ///< the visible side alone
    const DetectedFaces* late = nullptr; ///< of an earlier picture; null before the first
};

/// Plays a video by visible light, searched for faces as often as the detect thread does it, by the
/// best installed detector. Errors: those of VideoReader, of opening a detector, and of the search.
[[nodiscard]] Result<void> watchVideo(
    const std::string& file, const std::function<void(const WatchedFrame&)>& onFrame);

/// By its name: whatever is not a radiometric recording.
[[nodiscard]] bool isVideo(const std::string& file);

} // namespace haetae::command_line
