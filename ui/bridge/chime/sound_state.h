// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "bridge/chime/chime_protocol.h"

namespace haetae::ui {

/// What the console may claim about its alarm sound; only Proven may be shown as good.
enum class SoundState {
    Unknown, ///< being started
    Proven,
    NoOutput,
    Muted,
    Silent,
    Dead, ///< the helper or the sound server has gone or does not answer
};

/// What the sound server said of a test burst. *value*
struct SoundAnswer {
    ChimePattern pattern = ChimePattern::High;
    bool played = false; ///< it had our stream and let it run
    SoundState state = SoundState::Unknown;
    QString output; ///< its name of the loudspeaker
    int volumePercent = 0; ///< on its own scale
};

[[nodiscard]] SoundState soundStateOf(SoundProof proof);

/// True for every state in which an alarm would not be heard.
[[nodiscard]] bool isFailing(SoundState state);

/// The detail of a SystemChanged event, e.g. "no_audio_output"; "sound_proven" when all is well.
[[nodiscard]] std::string token(SoundState state);

} // namespace haetae::ui
