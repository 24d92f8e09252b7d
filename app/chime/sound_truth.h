// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>
#include <string>

#include "bridge/chime/chime_protocol.h"

namespace haetae {

/// A name that the server gives to "no device"; what plays there nobody hears. Empty counts too.
[[nodiscard]] bool leadsNowhere(const std::string& outputName);

/// A sink of the sound server. *value*
struct SoundOutput {
    std::string name;
    bool muted = false;
    double volume = 0.0; ///< 0 to 1
    bool suspended = false; ///< normal while nothing plays
    bool operator==(const SoundOutput&) const = default;
};

/// Our own playback stream as the sound server sees it. *value*
struct OwnStream {
    bool muted = false;
    bool corked = false;
    double volume = 1.0;
    bool operator==(const OwnStream&) const = default;
};

/// What the sound server itself says, not what the player believes. *value*
struct SoundTruth {
    enum class Server { NotAsked, Absent, Lost, Answering };
    Server server = Server::NotAsked;
    int connections = 0; ///< how often a server has begun to answer
    std::string defaultOutput;
    std::optional<SoundOutput> output; ///< where our stream plays, else the default
    std::optional<OwnStream> stream;
    bool operator==(const SoundTruth&) const = default;
};

/// What the player was told and how far it has come. *value*
struct PlaybackProgress {
    bool wanted = false;
    std::chrono::milliseconds sinceWanted{0};
    std::chrono::milliseconds sinceProgress{0}; ///< since the last burst left
    std::chrono::milliseconds burstEvery{0}; ///< 0 when nothing repeats
};

/// The verdict on the sound, from the server's word and the player's progress; Unknown while it is
/// too early to tell, then what was known before holds. Quieter than the floor (as pathVolume())
/// counts as muted. Pure.
[[nodiscard]] ui::SoundProof judgeSound(
    const SoundTruth& truth, const PlaybackProgress& playback, double floor = 0.0);

/// The amplitude that a percentage of the sound server's own scale stands for: it is cubic.
[[nodiscard]] double amplitudeOf(int percent);

/// Volume of the path from our samples to the output, 0 to 1.
[[nodiscard]] double pathVolume(const SoundTruth& truth);
[[nodiscard]] bool pathMuted(const SoundTruth& truth);

} // namespace haetae
