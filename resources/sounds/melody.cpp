// SPDX-License-Identifier: GPL-3.0-or-later
#include "melody.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <numbers>

namespace haetae {
namespace {

// Equal temperament, A4 = 440 Hz. The temperature melody (medium C D E, high C D E - F G) is the
// one of IEC 60601-1-8 as listed on anaesthesia.med.usyd.edu.au/resources/alarms.
constexpr double kC4 = 261.626;
constexpr double kD4 = 293.665;
constexpr double kE4 = 329.628;
constexpr double kF4 = 349.228;
constexpr double kG4 = 391.995;

// Lengths are modelled on the ranges that are commonly quoted for that standard's tables 3 and 4;
// they have not been checked against its text.
constexpr double kHighPulse = 0.16;
constexpr double kHighSpacing = 0.10;
constexpr double kBetweenBursts = 0.80;
constexpr double kHighSilence = 2.5;
constexpr double kCalmPulse = 0.20;
constexpr double kCalmSpacing = 0.20;
constexpr double kMediumPeriod = 20.0;
constexpr double kLowPeriod = 30.0;
constexpr double kLeastSilence = 1.0;
constexpr double kTail = 0.1;

// Fundamental and five harmonics: with C4..G4 all five lie within 500-2400 Hz, and the weakest is
// 11 dB below the fundamental (at least four within 300-4000 Hz and 15 dB are asked for).
constexpr std::array<double, 6> kPartials{1.0, 0.80, 0.63, 0.50, 0.38, 0.28};
constexpr double kRiseShare = 0.20; // of a pulse's length; the fall is as long
constexpr double kPeak = 0.891; // -1 dB

double endOf(const Melody& melody)
{
    return melody.pulses.empty()
        ? 0.0
        : melody.pulses.back().startSeconds + melody.pulses.back().lengthSeconds;
}

void addHighBurst(Melody& melody, double start)
{
    constexpr double kStep = kHighPulse + kHighSpacing;
    constexpr double kPause = kStep + kHighPulse + kHighSpacing; // one beat is left out
    double at = start;
    for (const double pitch : {kC4, kD4, kE4}) {
        melody.pulses.push_back({at, kHighPulse, pitch});
        at += kStep;
    }
    at += kPause - kStep;
    for (const double pitch : {kF4, kG4}) {
        melody.pulses.push_back({at, kHighPulse, pitch});
        at += kStep;
    }
}

Melody high()
{
    Melody melody{"high", {}, 0.0};
    addHighBurst(melody, 0.0);
    addHighBurst(melody, endOf(melody) + kBetweenBursts);
    melody.totalSeconds = endOf(melody) + kTail;
    return melody;
}

Melody calm(std::string name, std::initializer_list<double> pitches)
{
    Melody melody{std::move(name), {}, 0.0};
    double at = 0.0;
    for (const double pitch : pitches) {
        melody.pulses.push_back({at, kCalmPulse, pitch});
        at += kCalmPulse + kCalmSpacing;
    }
    melody.totalSeconds = endOf(melody) + kTail;
    return melody;
}

Melody repeating(Melody melody, double totalSeconds)
{
    melody.name += "_repeat";
    melody.totalSeconds = totalSeconds;
    return melody;
}

/// Raised-cosine rise and fall, so that no pulse begins or ends with a click.
double envelope(double t, double length)
{
    const double edge = std::min(t, length - t) / (kRiseShare * length);
    return edge >= 1.0 ? 1.0 : 0.5 - 0.5 * std::cos(std::numbers::pi * std::max(edge, 0.0));
}

void appendLittleEndian(std::string& out, std::uint32_t value, int bytes)
{
    for (int i = 0; i < bytes; ++i)
        out.push_back(static_cast<char>((value >> (8 * i)) & 0xffU));
}

} // namespace

std::vector<Melody> alarmMelodies()
{
    const Melody highOnce = high();
    const Melody mediumOnce = calm("medium", {kC4, kD4, kE4});
    const Melody lowOnce = calm("low", {kE4, kC4});
    return {highOnce, repeating(highOnce, endOf(highOnce) + kHighSilence), mediumOnce,
        repeating(mediumOnce, kMediumPeriod), lowOnce, repeating(lowOnce, kLowPeriod)};
}

Melody repeatedEvery(const std::string& name, double seconds)
{
    for (const Melody& once : alarmMelodies()) {
        if (once.name == name)
            return repeating(once, std::max(seconds, endOf(once) + kLeastSilence));
    }
    return {};
}

std::vector<std::int16_t> synthesise(const Melody& melody)
{
    std::vector<double> wave(
        static_cast<std::size_t>(std::lround(melody.totalSeconds * kSoundRateHz)), 0.0);
    for (const Pulse& pulse : melody.pulses) {
        const auto first = static_cast<std::size_t>(std::lround(pulse.startSeconds * kSoundRateHz));
        const auto count =
            static_cast<std::size_t>(std::lround(pulse.lengthSeconds * kSoundRateHz));
        for (std::size_t i = 0; i < count && first + i < wave.size(); ++i) {
            const double t = static_cast<double>(i) / kSoundRateHz;
            double sum = 0.0;
            for (std::size_t k = 0; k < kPartials.size(); ++k)
                sum += kPartials[k]
                    * std::sin(
                        2.0 * std::numbers::pi * pulse.pitchHz * static_cast<double>(k + 1) * t);
            wave[first + i] = sum * envelope(t, pulse.lengthSeconds);
        }
    }
    double loudest = 1e-9;
    for (const double v : wave)
        loudest = std::max(loudest, std::abs(v));
    std::vector<std::int16_t> samples(wave.size());
    std::transform(wave.begin(), wave.end(), samples.begin(), [loudest](double v) {
        return static_cast<std::int16_t>(std::lround(v / loudest * kPeak * 32767.0));
    });
    return samples;
}

std::string wavFile(const std::vector<std::int16_t>& samples)
{
    const auto bytes = static_cast<std::uint32_t>(samples.size() * 2);
    std::string out = "RIFF";
    appendLittleEndian(out, 36 + bytes, 4);
    out += "WAVEfmt ";
    appendLittleEndian(out, 16, 4);
    appendLittleEndian(out, 1, 2); // PCM
    appendLittleEndian(out, 1, 2); // mono
    appendLittleEndian(out, kSoundRateHz, 4);
    appendLittleEndian(out, kSoundRateHz * 2, 4);
    appendLittleEndian(out, 2, 2);
    appendLittleEndian(out, 16, 2);
    out += "data";
    appendLittleEndian(out, bytes, 4);
    for (const std::int16_t s : samples)
        appendLittleEndian(out, static_cast<std::uint16_t>(s), 2);
    return out;
}

} // namespace haetae
