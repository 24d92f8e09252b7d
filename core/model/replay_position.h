// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace haetae {

/// How far recordings laid end to end have been played. *value*
struct ReplayPosition {
    std::chrono::milliseconds at{0}; ///< since the start of the first recording
    std::vector<std::chrono::milliseconds> starts; ///< of each recording read so far, then its end
    std::vector<std::string> clips; ///< file names without their folder
    std::size_t clip = 0; ///< the one that is played, from 0
    bool paused = false;
    bool ended = false;

    [[nodiscard]] std::chrono::milliseconds length() const
    {
        return starts.empty() ? std::chrono::milliseconds(0) : starts.back();
    }
};

/// What somebody at the window wants of a recording. *value*
struct ReplayWish {
    std::optional<bool> paused;
    std::optional<std::chrono::milliseconds> seekTo; ///< beyond the end is the end
};

} // namespace haetae
