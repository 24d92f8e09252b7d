// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace haetae {

inline constexpr int kSoundRateHz = 48000;

/// One tone of a melody; its pitch is the fundamental. *value*
struct Pulse {
    double startSeconds = 0.0;
    double lengthSeconds = 0.0;
    double pitchHz = 0.0;
};

/// A named pattern of tones and the length of the file that holds it, silence included. *value*
struct Melody {
    std::string name;
    std::vector<Pulse> pulses;
    double totalSeconds = 0.0;
};

/// Every sound file that haetae-chime needs. The "_repeat" ones end in the silence between two
/// bursts, so that looping the file gives gaps that are exact to the sample.
[[nodiscard]] std::vector<Melody> alarmMelodies();

/// The burst of that name ("high", "medium", "low") and silence up to `seconds` from burst to
/// burst; longer when the burst and a second of silence do not fit.
[[nodiscard]] Melody repeatedEvery(const std::string& name, double seconds);

/// Mono samples at kSoundRateHz; the loudest is -1 dB of full scale.
[[nodiscard]] std::vector<std::int16_t> synthesise(const Melody& melody);

/// The samples as a RIFF/WAVE file: PCM, mono, 16 bit, little endian.
[[nodiscard]] std::string wavFile(const std::vector<std::int16_t>& samples);

} // namespace haetae
