// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "model/geometry.h"

namespace haetae::command_line {

/// A face that somebody outlined by hand. *value*
struct LabelledFace {
    VisibleRect box;
    std::string label;
};

/// A photo with its faces. *value*
struct LabelledPhoto {
    std::filesystem::path file;
    std::vector<LabelledFace> faces;
};

/// Photos and one PASCAL VOC file a photo, of the same name with .xml; sorted by name. Errors: no
/// such folder, no photo has a file of labels, a box without its four sides.
[[nodiscard]] Result<std::vector<LabelledPhoto>> readVocPhotos(
    const std::filesystem::path& images, const std::filesystem::path& annotations);

/// The lists of dlib's image labeller (*.xml) beside their photos, a photo once. The label is
/// "face". Errors: as above.
[[nodiscard]] Result<std::vector<LabelledPhoto>> readDlibPhotos(
    const std::filesystem::path& folder);

/// The layout of a known set: "masked_faces" (folders images and xml) or "crowd_faces".
[[nodiscard]] Result<std::vector<LabelledPhoto>> readDataset(
    std::string_view name, const std::filesystem::path& folder);

} // namespace haetae::command_line
