// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>
#include <catch2/catch.hpp>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "e2e/chime/spectrum.h"

namespace {

using haetae::tests::FoundTone;
using haetae::tests::Spectrum;
using haetae::tests::tonesIn;

constexpr double kRate = 48000.0;
constexpr double kC4 = 261.63;
constexpr double kD4 = 293.66;
constexpr double kE4 = 329.63;
constexpr double kF4 = 349.23;
constexpr double kG4 = 392.00;

std::string fileBytes(const std::string& name)
{
    std::ifstream file(std::string(HAETAE_SOUND_FOLDER) + "/" + name + ".wav", std::ios::binary);
    REQUIRE(file.good());
    return {std::istreambuf_iterator<char>(file), {}};
}

template <class Number>
Number at(const std::string& bytes, std::size_t offset)
{
    Number value{};
    std::memcpy(&value, bytes.data() + offset, sizeof value);
    return value;
}

std::vector<std::int16_t> samplesOf(const std::string& name)
{
    const std::string bytes = fileBytes(name);
    std::vector<std::int16_t> samples((bytes.size() - 44) / 2);
    std::memcpy(samples.data(), bytes.data() + 44, samples.size() * 2);
    return samples;
}

void requirePitches(const std::vector<FoundTone>& tones, const std::vector<double>& pitches)
{
    REQUIRE(tones.size() == pitches.size());
    for (std::size_t i = 0; i < tones.size(); ++i)
        CHECK(tones[i].pitchHz == Approx(pitches[i]).margin(3.0));
}

} // namespace

TEST_CASE("A high alarm is the temperature melody C D E - F G, twice")
{
    const auto tones = tonesIn(samplesOf("high"), kRate);
    requirePitches(tones, {kC4, kD4, kE4, kF4, kG4, kC4, kD4, kE4, kF4, kG4});
    const double step = tones[1].startSeconds - tones[0].startSeconds;
    CHECK(tones[2].startSeconds - tones[1].startSeconds == Approx(step).margin(0.01));
    CHECK(tones[3].startSeconds - tones[2].startSeconds == Approx(2 * step).margin(0.01));
    CHECK(tones[4].startSeconds - tones[3].startSeconds == Approx(step).margin(0.01));
    CHECK(tones[5].startSeconds - tones[4].startSeconds > 2 * step);
}

TEST_CASE("A medium alarm is C D E and a low one two tones, so that priorities differ by count")
{
    requirePitches(tonesIn(samplesOf("medium"), kRate), {kC4, kD4, kE4});
    requirePitches(tonesIn(samplesOf("low"), kRate), {kE4, kC4});
}

TEST_CASE("Every tone carries: fundamental 150-1000 Hz and four harmonics within 15 dB of it")
{
    const std::string name = GENERATE("high", "medium", "low");
    const auto samples = samplesOf(name);
    for (const FoundTone& tone : tonesIn(samples, kRate)) {
        const auto first = static_cast<std::size_t>(tone.startSeconds * kRate);
        const Spectrum spectrum(samples, first, static_cast<std::size_t>(0.14 * kRate), kRate);
        CHECK(tone.pitchHz >= 150.0);
        CHECK(tone.pitchHz <= 1000.0);
        int harmonics = 0;
        for (int k = 2; k * tone.pitchHz <= 4000.0; ++k)
            if (k * tone.pitchHz >= 300.0
                && std::abs(spectrum.levelDb(k * tone.pitchHz) - spectrum.levelDb(tone.pitchHz))
                    <= 15.0)
                ++harmonics;
        CHECK(harmonics >= 4);
    }
}

TEST_CASE("A repeating file is the same burst and a silence of seconds, never shorter than 2.5 s")
{
    const std::string name = GENERATE("high", "medium", "low");
    const auto once = samplesOf(name);
    const auto repeating = samplesOf(name + "_repeat");
    requirePitches(tonesIn(repeating, kRate), [&once] {
        std::vector<double> pitches;
        for (const FoundTone& tone : tonesIn(once, kRate))
            pitches.push_back(tone.pitchHz);
        return pitches;
    }());
    std::size_t silent = 0;
    while (silent < repeating.size() && std::abs(repeating[repeating.size() - 1 - silent]) < 10)
        ++silent;
    CHECK(static_cast<double>(silent) / kRate >= 2.5);
}

TEST_CASE("No sound clicks: it begins and ends in silence, and uses the range without clipping")
{
    const std::string name = GENERATE("high", "medium", "low");
    const auto samples = samplesOf(name);
    CHECK(std::abs(samples.front()) < 10);
    CHECK(std::abs(samples.back()) < 10);
    int loudest = 0;
    int steepest = 0;
    for (std::size_t i = 1; i < samples.size(); ++i) {
        loudest = std::max(loudest, std::abs(int{samples[i]}));
        if (std::abs(int{samples[i - 1]}) < 30) // out of silence
            steepest = std::max(steepest, std::abs(samples[i] - samples[i - 1]));
    }
    CHECK(loudest > 28000);
    CHECK(loudest < 32000);
    CHECK(steepest < 9000); // the waveform's own slope through zero; a click would be 29000
}

TEST_CASE("The sound files are plain PCM: mono, 16 bit, 48 kHz")
{
    const std::string bytes = fileBytes("high");
    CHECK(bytes.substr(0, 4) == "RIFF");
    CHECK(bytes.substr(8, 8) == "WAVEfmt ");
    CHECK(at<std::uint32_t>(bytes, 4) == bytes.size() - 8);
    CHECK(at<std::uint16_t>(bytes, 20) == 1);
    CHECK(at<std::uint16_t>(bytes, 22) == 1);
    CHECK(at<std::uint32_t>(bytes, 24) == 48000);
    CHECK(at<std::uint16_t>(bytes, 34) == 16);
    CHECK(at<std::uint32_t>(bytes, 40) == bytes.size() - 44);
}
