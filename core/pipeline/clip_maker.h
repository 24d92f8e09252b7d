// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <vector>

#include "base/result.h"
#include "model/alarm_pictures.h"
#include "pipeline/clip_ring.h"

namespace haetae {

/// Only the face of that person is clear; whoever else is found is filled, and the rest is too
/// coarse for the face of somebody whom nothing has found. CV_16UC1.
[[nodiscard]] cv::Mat coverAllBut(TrackId person, const ClipFrame& frame);
/// The same by visible light; empty when the picture cannot be read. CV_8UC3.
[[nodiscard]] cv::Mat coverAllButVisible(TrackId person, const ClipFrame& frame);

/// Makes the clip of one alarm from the frames around it, in memory. Frames of another size than
/// the others are left out. goOn: called after each frame, for whoever has other work to do; false:
/// nothing is wanted any more. What went wrong stands in the clip.
[[nodiscard]] AlarmClip makeClip(const ClipWish& wish,
    const std::vector<std::shared_ptr<const ClipFrame>>& frames, const std::function<bool()>& goOn);

} // namespace haetae
