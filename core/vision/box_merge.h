// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "model/face_observation.h"

namespace haetae {

/// Of boxes that overlap or lie inside each other the best scored stays; best first.
[[nodiscard]] std::vector<FaceBox> mergeOverlapping(std::vector<FaceBox> boxes);

} // namespace haetae
