// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>
#include <string>

#include "chime/sound_truth.h"

namespace {

using namespace std::chrono_literals;
using haetae::judgeSound;
using haetae::OwnStream;
using haetae::PlaybackProgress;
using haetae::SoundOutput;
using haetae::SoundTruth;
using haetae::ui::SoundProof;

constexpr PlaybackProgress kIdle{};
constexpr PlaybackProgress kJustAsked{true, 200ms, 200ms, 6220ms};
constexpr PlaybackProgress kPlaying{true, 5s, 5s, 6220ms};
constexpr PlaybackProgress kStalled{true, 30s, 12s, 6220ms};

SoundTruth healthy()
{
    return {SoundTruth::Server::Answering, 1, "desk", SoundOutput{"desk", false, 0.8}, OwnStream{}};
}

} // namespace

TEST_CASE("A sound that the server plays on an audible output is proven")
{
    CHECK(judgeSound(healthy(), kPlaying) == SoundProof::Ok);
    SoundTruth quietDesk = healthy();
    quietDesk.stream.reset();
    CHECK(judgeSound(quietDesk, kIdle) == SoundProof::Ok);
    CHECK(judgeSound(healthy(), kJustAsked) == SoundProof::Ok);
}

TEST_CASE("No server, no output and the stand-in for no output are all no output")
{
    SoundTruth truth;
    truth.server = SoundTruth::Server::Absent;
    CHECK(judgeSound(truth, kPlaying) == SoundProof::NoOutput);
    truth = healthy();
    truth.output.reset();
    CHECK(judgeSound(truth, kIdle) == SoundProof::NoOutput);
    truth.output = SoundOutput{"auto_null", false, 1.0};
    CHECK(judgeSound(truth, kPlaying) == SoundProof::NoOutput);
}

TEST_CASE("A server that was there and has gone is dead, whatever the player believes")
{
    SoundTruth truth = healthy();
    truth.server = SoundTruth::Server::Lost;
    CHECK(judgeSound(truth, kPlaying) == SoundProof::DeadServer);
    CHECK(judgeSound(truth, kIdle) == SoundProof::DeadServer);
}

TEST_CASE("A muted output and a muted stream are muted even while the bursts count on")
{
    SoundTruth output = healthy();
    output.output->muted = true;
    CHECK(judgeSound(output, kPlaying) == SoundProof::Muted);
    CHECK(judgeSound(output, kIdle) == SoundProof::Muted);
    SoundTruth stream = healthy();
    stream.stream->muted = true;
    CHECK(judgeSound(stream, kPlaying) == SoundProof::Muted);
}

TEST_CASE(
    "A volume of nothing, a held stream, a sleeping output, no stream and a stalled one are silent")
{
    SoundTruth volume = healthy();
    volume.output->volume = 0.0;
    CHECK(judgeSound(volume, kIdle) == SoundProof::Silent);
    SoundTruth product = healthy();
    product.output->volume = 0.08;
    product.stream->volume = 0.08;
    CHECK(judgeSound(product, kPlaying) == SoundProof::Silent);
    SoundTruth held = healthy();
    held.stream->corked = true;
    CHECK(judgeSound(held, kPlaying) == SoundProof::Silent);
    SoundTruth asleep = healthy();
    asleep.output->suspended = true;
    CHECK(judgeSound(asleep, kIdle) == SoundProof::Ok); // wakes up when something plays
    CHECK(judgeSound(asleep, kPlaying) == SoundProof::Silent);
    SoundTruth none = healthy();
    none.stream.reset();
    CHECK(judgeSound(none, kPlaying) == SoundProof::Silent);
    CHECK(judgeSound(healthy(), kStalled) == SoundProof::Silent);
}

TEST_CASE("Before the server has been asked, or can know, nothing is claimed")
{
    SoundTruth opening = healthy();
    opening.stream.reset();
    CHECK(judgeSound(opening, kJustAsked) == SoundProof::Unknown);
    CHECK(judgeSound(SoundTruth{}, kIdle) == SoundProof::Unknown);
}

TEST_CASE("What stays quieter than the floor counts as muted, in the server's own cubic scale")
{
    const double floor = haetae::amplitudeOf(40);
    CHECK(floor == Approx(0.064));
    SoundTruth quiet = healthy();
    quiet.output->volume = haetae::amplitudeOf(39);
    CHECK(judgeSound(quiet, kIdle, floor) == SoundProof::Muted);
    CHECK(judgeSound(quiet, kPlaying, floor) == SoundProof::Muted);
    CHECK(judgeSound(quiet, kPlaying) == SoundProof::Ok); // no floor is asked for
    quiet.output->volume = floor;
    CHECK(judgeSound(quiet, kPlaying, floor) == SoundProof::Ok);
    quiet.stream->volume = 0.5;
    CHECK(judgeSound(quiet, kPlaying, floor) == SoundProof::Muted);
}
