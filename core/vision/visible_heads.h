// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <opencv2/core.hpp>
#include <vector>

#include "vision/face_join.h"

namespace haetae {

/// The head around a face of which the visible detector has boxed the part from forehead to chin.
[[nodiscard]] ThermalRect headAround(const ThermalRect& face);

/// Whether most of what the visible camera calls a face is as warm as skin here; the rest may be
/// glasses, a mask or a fringe. celsius: CV_32FC1. False where half of it is out of the picture,
/// and where the skin floor is not known.
[[nodiscard]] bool isWarmAsSkin(const cv::Mat& celsius, const ThermalRect& place, double skinFloor);

/// Takes out the outlines that run around several people, each with a visible face of their own
/// that is much smaller; those are outlined by their faces instead.
void dropGroups(ThermalSearch& search, const VisibleFaces& visible);

/// Whether a place is as even as no face is: a screen, a heater. celsius: CV_32FC1.
[[nodiscard]] bool isEven(const cv::Mat& celsius, const ThermalRect& place);

/// Makes heads of the visible faces that no outline took, wherever it is as warm there as skin:
/// in a crowd people run together by heat. They are seen and counted, and not to be measured
/// (Overlapped). Pictures of faces, on what is cold, even or was refused by the search, stay in
/// withoutHead. Old boxes make none.
void addVisibleHeads(JoinedFaces& joined, const FrameStamp& stamp, const cv::Mat& celsius,
    const ThermalSearch& search, const VisibleFaces& visible);

} // namespace haetae
