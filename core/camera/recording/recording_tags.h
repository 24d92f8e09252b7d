// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <string>

#include "base/clock.h"
#include "base/result.h"
#include "model/signal_scale.h"
#include "model/view_map.h"

namespace haetae {

/// What a recording says of itself, as tags of the container. *value*
struct RecordingTags {
    std::string camera;
    LinearScale scale; ///< counts to kelvin
    WallTime began; ///< of the first frame
    bool simulated = false;
    std::optional<ViewMap> registration{}; ///< visible from thermal; empty: nobody knew it
};

[[nodiscard]] std::map<std::string, std::string> tagsOf(const RecordingTags& tags);
/// Keys in upper case, as Matroska gives them back. Errors: Unsupported for a file that Haetae did
/// not record, Corrupt for values that cannot be meant.
[[nodiscard]] Result<RecordingTags> tagsFrom(
    const std::map<std::string, std::string>& found, const std::string& file);

} // namespace haetae
