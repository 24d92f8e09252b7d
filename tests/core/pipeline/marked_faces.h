// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "camera/simulated/entrance_scene.h"
#include "model/radiometric_frame.h"

namespace haetae::test {

/// Eight pixels in a row of each face that occur nowhere else: a pattern of temperatures, some
/// hundredths of a kelvin up and down, and eight colours.
void markFaces(FramePair& frame, const SceneTruth& truth);

/// What of it is found in a run of bytes. *value*
struct MarkersFound {
    int thermal = 0; ///< as 16 bits of either byte order, or as 32 bit floating point
    int visible = 0; ///< as BGR or RGB
    int pictures = 0; ///< beginnings of PNG and JPEG files
    [[nodiscard]] int all() const { return thermal + visible + pictures; }
    MarkersFound& operator+=(const MarkersFound& other);
};
[[nodiscard]] MarkersFound markersIn(const std::string& bytes);

} // namespace haetae::test
