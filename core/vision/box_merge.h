// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "model/face_observation.h"

namespace haetae {

/// Of boxes that overlap or lie inside each other the best scored stays; best first.
[[nodiscard]] std::vector<FaceBox> mergeOverlapping(std::vector<FaceBox> boxes);

/// How a detector frames a face that the labelled sets frame from brows to chin, ear to ear: the
/// skin that is measured. Medians over found faces; see evaluate detection. *value*
struct BoxFrame {
    double lower = 0.0; ///< how far down the middle moves, in heights of the detector's box
    double height = 1.0; ///< of the detector's
    double width = 1.0;

    [[nodiscard]] VisibleRect browToChin(const VisibleRect& box) const;
};

/// Faces under 12 px are found by chance as often as not and are too small for any thermal camera.
void dropTooSmall(std::vector<FaceBox>& boxes);

} // namespace haetae
