// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves the loudspeaker, recorded from the monitor of a null sink.
#include <algorithm>
#include <catch2/catch.hpp>
#include <cmath>
#include <iostream>
#include <vector>

#include "e2e/chime/sound_desk.h"
#include "e2e/chime/spectrum.h"

namespace {

using namespace haetae::tests;
using haetae::AlarmState;
using haetae::SoundConfig;
using haetae::SoundRepeat;

constexpr double kRate = 48000.0;
constexpr double kMostJitter = 0.050;
const std::vector<double> kHigh{261.63, 293.66, 329.63, 349.23, 392.00};
const std::vector<double> kMedium{261.63, 293.66, 329.63};

/// Tones of bursts of so many tones each, from the desk's own alarm.
struct Recorded {
    std::vector<std::int16_t> samples;
    std::vector<FoundTone> tones;
};

Recorded record(const SoundConfig& config, const AlarmState& state, double seconds)
{
    SoundDesk desk;
    REQUIRE(desk.server.start());
    desk.link.configure(config);
    desk.link.start();
    REQUIRE(waitUntil(5000, [&] { return desk.link.soundState() == SoundState::Proven; }) >= 0);
    Recording recording;
    recording.clear();
    desk.link.setState(state);
    REQUIRE(waitUntil(static_cast<qint64>(seconds * 1000) + 20'000, [&] {
        return recording.seconds() > seconds;
    }) >= 0);
    CHECK(desk.link.soundState() == SoundState::Proven);
    Recorded made{recording.samples(), {}};
    made.tones = tonesIn(made.samples, kRate);
    return made;
}

int harmonicsWithin15Db(const Recorded& recorded, const FoundTone& tone)
{
    const Spectrum spectrum(recorded.samples, static_cast<std::size_t>(tone.startSeconds * kRate),
        static_cast<std::size_t>(0.14 * kRate), kRate);
    int harmonics = 0;
    for (int k = 2; k * tone.pitchHz <= 4000.0; ++k)
        if (k * tone.pitchHz >= 300.0
            && std::abs(spectrum.levelDb(k * tone.pitchHz) - spectrum.levelDb(tone.pitchHz))
                <= 15.0)
            ++harmonics;
    return harmonics;
}

/// Every burst is the melody with its harmonics, and comes as often as it should.
void check(const Recorded& recorded, const std::vector<double>& melody, std::size_t turns,
    double period, std::size_t leastBursts)
{
    const std::size_t perBurst = melody.size() * turns;
    const std::size_t bursts = recorded.tones.size() / perBurst;
    REQUIRE(bursts >= leastBursts);
    int fewest = 99;
    double worstPitch = 0.0;
    double worstBurst = 0.0;
    double worstTone = 0.0;
    for (std::size_t i = 0; i < bursts * perBurst; ++i) {
        const FoundTone& tone = recorded.tones[i];
        fewest = std::min(fewest, harmonicsWithin15Db(recorded, tone));
        worstPitch = std::max(worstPitch, std::abs(tone.pitchHz - melody[i % melody.size()]));
        if (i < perBurst)
            continue;
        const FoundTone& before = recorded.tones[i - perBurst];
        const double off = std::abs(tone.startSeconds - before.startSeconds - period);
        double& worst = i % perBurst == 0 ? worstBurst : worstTone;
        worst = std::max(worst, off);
    }
    std::cout << "  " << bursts << " bursts of " << perBurst << " tones: pitch off by "
              << worstPitch << " Hz at most, " << fewest << " harmonics within 15 dB at least, "
              << "burst off its time by " << worstBurst * 1000 << " ms at most, a tone by "
              << worstTone * 1000 << " ms\n";
    CHECK(worstPitch <= 5.0);
    CHECK(fewest >= 4);
    CHECK(worstBurst <= kMostJitter);
    CHECK(worstTone <= kMostJitter);
}

} // namespace

TEST_CASE("A high alarm as recorded: C D E - F G twice, full tones, even gaps")
{
    if (!skipped())
        check(record({}, alarm(), 17.0), kHigh, 2, 6.22, 2);
}

TEST_CASE("A technical alarm as recorded: C D E every n seconds, as the settings say")
{
    if (skipped())
        return;
    AlarmState technical;
    technical.technical = 1;
    technical.technicalUnanswered = 1;
    SoundConfig config;
    const bool continuous = GENERATE(false, true);
    config.medium = {continuous ? SoundRepeat::Continuously : SoundRepeat::EverySeconds,
        std::chrono::seconds(7)};
    const double period = continuous ? 3.5 : 7.0;
    check(record(config, technical, 2.5 * period), kMedium, 1, period, 2);
}

TEST_CASE("A high alarm that sounds for ten minutes keeps its time", "[.long]")
{
    if (!skipped())
        check(record({}, alarm(), 600.0), kHigh, 2, 6.22, 95);
}
