// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/chime/sound_state.h"

namespace haetae::ui {

SoundState soundStateOf(SoundProof proof)
{
    switch (proof) {
    case SoundProof::Unknown:
        return SoundState::Unknown;
    case SoundProof::Ok:
        return SoundState::Proven;
    case SoundProof::NoOutput:
        return SoundState::NoOutput;
    case SoundProof::Muted:
        return SoundState::Muted;
    case SoundProof::Silent:
        return SoundState::Silent;
    case SoundProof::DeadServer:
        return SoundState::Dead;
    }
    return SoundState::Dead;
}

bool isFailing(SoundState state)
{
    return state != SoundState::Unknown && state != SoundState::Proven;
}

std::string token(SoundState state)
{
    switch (state) {
    case SoundState::Unknown:
        return "sound_unknown";
    case SoundState::Proven:
        return "sound_proven";
    case SoundState::NoOutput:
        return "no_audio_output";
    case SoundState::Muted:
        return "sound_muted";
    case SoundState::Silent:
        return "sound_silent";
    case SoundState::Dead:
        return "sound_dead";
    }
    return "sound_dead";
}

} // namespace haetae::ui
