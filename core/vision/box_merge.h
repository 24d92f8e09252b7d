// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "model/face_observation.h"

namespace haetae {

/// Of boxes that overlap or lie inside each other the best scored stays; best first.
[[nodiscard]] std::vector<FaceBox> mergeOverlapping(std::vector<FaceBox> boxes);

/// How a detector frames a face that the labelled sets frame from brows to chin, ear to ear: the
/// skin that is measured. Rounded from the medians over found faces of labelled photos. *value*
struct BoxFrame {
    double lower = 0.0; ///< how far down the middle moves, in heights of the detector's box
    double height = 1.0; ///< of the detector's
    double width = 1.0;

    [[nodiscard]] VisibleRect browToChin(const VisibleRect& box) const;
};

/// Boxes under 12 px go: on the photos of masked and bare faces half of them lay on no label,
/// whatever the detector. It costs the far faces that the other half were.
void dropTooSmall(std::vector<FaceBox>& boxes);

} // namespace haetae
