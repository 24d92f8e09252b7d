// SPDX-License-Identifier: GPL-3.0-or-later
// The console's link, the real haetae-chime and a real PulseAudio.
#include <catch2/catch.hpp>
#include <iostream>
#include <optional>
#include <thread>

#include "e2e/chime/sound_desk.h"
#include "e2e/chime/spectrum.h"

namespace {

using namespace haetae::ui;
using haetae::AlarmState;
using haetae::tests::Recording;
using haetae::tests::tonesIn;
using haetae::tests::waitUntil;

using Desk = haetae::tests::SoundDesk;
using haetae::tests::alarm;
using haetae::tests::skipped;

} // namespace

TEST_CASE("An alarm is heard within a second as C D E - F G, and is quiet once answered")
{
    if (skipped())
        return;
    Desk desk;
    REQUIRE(desk.server.start());
    desk.link.start();
    REQUIRE(desk.reaches(SoundState::Proven) >= 0);
    Recording recording;
    recording.clear();
    desk.link.setState(alarm());
    const qint64 latency = waitUntil(1000, [&] { return recording.loud(); });
    std::cout << "  alarm state -> first PCM on the output: " << latency << " ms\n";
    REQUIRE(latency >= 0);
    REQUIRE(waitUntil(4000, [&] { return recording.seconds() > 1.7; }) >= 0);
    const auto tones = tonesIn(recording.samples(), 48000.0);
    REQUIRE(tones.size() >= 5);
    const double expected[] = {261.63, 293.66, 329.63, 349.23, 392.00};
    for (std::size_t i = 0; i < 5; ++i)
        CHECK(tones[i].pitchHz == Approx(expected[i]).margin(5.0));
    CHECK(desk.link.soundState() == SoundState::Proven);
    CHECK(!desk.link.alarmUnheard());
    CHECK(desk.bells == 0);

    desk.link.setState({});
    CHECK(waitUntil(1000, [&] { return !desk.link.lastHeartbeat().playing; }) >= 0);
    CHECK(waitUntil(1500, [&] {
        recording.clear();
        const qint64 quiet = waitUntil(500, [&] { return recording.loud(); });
        return quiet < 0;
    }) >= 0);
}

TEST_CASE("Only technical alarms sound medium, a temperature alarm takes over")
{
    if (skipped())
        return;
    Desk desk;
    REQUIRE(desk.server.start());
    desk.link.start();
    const auto output = desk.link.makeOutput();
    AlarmState technical;
    technical.technical = 1;
    technical.technicalUnanswered = 1;
    std::thread([&] { REQUIRE(output->apply(technical)); }).join();
    CHECK(desk.plays(ChimePattern::Medium));
    std::thread([&] { REQUIRE(output->apply(alarm())); }).join();
    CHECK(desk.plays(ChimePattern::High));
    CHECK(desk.reaches(SoundState::Proven) >= 0);
}

TEST_CASE("The test button sounds once and cannot cut an alarm short")
{
    if (skipped())
        return;
    Desk desk;
    REQUIRE(desk.server.start());
    desk.link.start();
    REQUIRE(desk.reaches(SoundState::Proven) >= 0);
    Recording recording;
    recording.clear();
    desk.link.test(ChimePattern::Low);
    CHECK(waitUntil(1500, [&] { return recording.loud(); }) >= 0);
    CHECK(waitUntil(3000, [&] { return !desk.link.lastHeartbeat().playing; }) >= 0);
    desk.link.setState(alarm());
    REQUIRE(desk.plays(ChimePattern::High));
    desk.link.test(ChimePattern::Medium);
    CHECK(waitUntil(1000, [&] { return !desk.link.lastHeartbeat().repeat; }) < 0);
}

TEST_CASE("Without a sound server the desk says so within 3 s and rings its bell instead")
{
    if (skipped())
        return;
    Desk desk;
    desk.link.start();
    desk.link.setState(alarm());
    REQUIRE(desk.reaches(SoundState::NoOutput) >= 0);
    CHECK(desk.failing);
    CHECK(desk.detail == "no_audio_output");
    CHECK(desk.link.alarmUnheard());
    CHECK(desk.bells >= 1);

    REQUIRE(desk.server.start()); // a server that comes late is found and used
    CHECK(desk.reaches(SoundState::Proven, 5000) >= 0);
    CHECK(desk.plays(ChimePattern::High));
    Recording recording;
    CHECK(waitUntil(7000, [&] { return recording.loud(); }) >= 0);
    CHECK(!desk.failing);
    CHECK(!desk.link.alarmUnheard());
}

TEST_CASE("A stand-in output that leads to no loudspeaker counts as none")
{
    if (skipped())
        return;
    Desk desk;
    REQUIRE(desk.server.start(QStringLiteral("auto_null")));
    desk.link.start();
    desk.link.setState(alarm());
    CHECK(desk.reaches(SoundState::NoOutput) >= 0);
    CHECK(desk.server.control({QStringLiteral("load-module"), QStringLiteral("module-null-sink"),
        QStringLiteral("sink_name=test")}));
    CHECK(desk.server.control({QStringLiteral("set-default-sink"), QStringLiteral("test")}));
    Recording recording;
    CHECK(desk.reaches(SoundState::Proven, 5000) >= 0);
    CHECK(waitUntil(7000, [&] { return recording.loud(); }) >= 0);
}

TEST_CASE("A muted or silenced output is noticed within 3 s, before and during an alarm")
{
    if (skipped())
        return;
    const bool duringAlarm = GENERATE(false, true);
    Desk desk;
    REQUIRE(desk.server.start());
    desk.link.start();
    REQUIRE(desk.reaches(SoundState::Proven) >= 0);
    if (duringAlarm) {
        desk.link.setState(alarm());
        REQUIRE(desk.plays(ChimePattern::High));
    }
    const QString mute = QStringLiteral("set-sink-mute");
    const QString volume = QStringLiteral("set-sink-volume");
    const QString test = QStringLiteral("test");
    REQUIRE(desk.server.control({mute, test, QStringLiteral("1")}));
    CHECK(desk.reaches(SoundState::Muted) >= 0);
    CHECK(desk.link.alarmUnheard() == duringAlarm);
    CHECK((desk.bells > 0) == duringAlarm);
    REQUIRE(desk.server.control({mute, test, QStringLiteral("0")}));
    CHECK(desk.reaches(SoundState::Proven) >= 0);
    REQUIRE(desk.server.control({volume, test, QStringLiteral("0%")}));
    CHECK(desk.reaches(SoundState::Silent) >= 0);
    CHECK(desk.detail == "sound_silent");
}

TEST_CASE("An output that is pulled out or put to sleep during an alarm is noticed, and used again")
{
    if (skipped())
        return;
    const bool pulled = GENERATE(false, true);
    const QStringList sleep{QStringLiteral("suspend-sink"), QStringLiteral("test")};
    Desk desk;
    REQUIRE(desk.server.start());
    desk.link.start();
    desk.link.setState(alarm());
    REQUIRE(desk.plays(ChimePattern::High));
    REQUIRE(desk.reaches(SoundState::Proven) >= 0);
    if (pulled)
        REQUIRE(desk.server.control(
            {QStringLiteral("unload-module"), QStringLiteral("module-null-sink")}));
    else
        REQUIRE(desk.server.control(sleep + QStringList(QStringLiteral("1"))));
    CHECK(desk.reaches(pulled ? SoundState::NoOutput : SoundState::Silent) >= 0);
    CHECK(desk.bells >= 1);
    if (pulled)
        REQUIRE(
            desk.server.control({QStringLiteral("load-module"), QStringLiteral("module-null-sink"),
                QStringLiteral("sink_name=test"), QStringLiteral("rate=48000")}));
    else
        REQUIRE(desk.server.control(sleep + QStringList(QStringLiteral("0"))));
    Recording recording;
    CHECK(desk.reaches(SoundState::Proven, 5000) >= 0);
    CHECK(waitUntil(7000, [&] { return recording.loud(); }) >= 0);
}

TEST_CASE("A sound server that dies or hangs during an alarm is noticed within 3 s, and used again")
{
    if (skipped())
        return;
    const bool hangs = GENERATE(false, true);
    Desk desk;
    REQUIRE(desk.server.start());
    desk.link.start();
    desk.link.setState(alarm());
    REQUIRE(desk.plays(ChimePattern::High));
    REQUIRE(desk.reaches(SoundState::Proven) >= 0);
    if (hangs)
        desk.server.signal(SIGSTOP);
    else
        desk.server.kill();
    CHECK(desk.reaches(SoundState::Dead) >= 0);
    CHECK(desk.detail == "sound_dead");
    CHECK(desk.link.alarmUnheard());
    CHECK(desk.bells >= 1);
    if (hangs)
        desk.server.signal(SIGCONT);
    else
        REQUIRE(desk.server.start());
    CHECK(desk.reaches(SoundState::Proven, 6000) >= 0);
    Recording recording;
    CHECK(waitUntil(7000, [&] { return recording.loud(); }) >= 0);
}

TEST_CASE("A helper that dies or hangs during an alarm is noticed within 3 s, and replaced")
{
    if (skipped())
        return;
    const int number = GENERATE(SIGKILL, SIGSTOP);
    Desk desk;
    REQUIRE(desk.server.start());
    desk.link.start();
    desk.link.setState(alarm());
    REQUIRE(desk.plays(ChimePattern::High));
    REQUIRE(desk.reaches(SoundState::Proven) >= 0);
    const qint64 first = desk.link.processId();
    ::kill(static_cast<pid_t>(first), number);
    CHECK(desk.reaches(SoundState::Dead) >= 0);
    CHECK(desk.bells >= 1);
    CHECK(desk.reaches(SoundState::Proven, 6000) >= 0);
    CHECK(desk.link.processId() != first);
    CHECK(desk.plays(ChimePattern::High));
    Recording recording;
    CHECK(waitUntil(7000, [&] { return recording.loud(); }) >= 0);
}

TEST_CASE("A desk whose helper cannot be started says that its sound is dead")
{
    Desk desk(QStringLiteral("/nonexistent/haetae-chime"));
    desk.link.start();
    desk.link.setState(alarm());
    CHECK(desk.reaches(SoundState::Dead) >= 0);
    CHECK(desk.link.alarmUnheard());
    CHECK(waitUntil(1500, [&] { return desk.bells >= 2; }) >= 0);
}

TEST_CASE("An output that is set too quiet is raised to the floor, before and during an alarm")
{
    if (skipped())
        return;
    const bool duringAlarm = GENERATE(false, true);
    Desk desk;
    REQUIRE(desk.server.start());
    desk.link.configure({});
    desk.link.start();
    REQUIRE(desk.reaches(SoundState::Proven) >= 0);
    if (duringAlarm) {
        desk.link.setState(alarm());
        REQUIRE(desk.plays(ChimePattern::High));
    }
    REQUIRE(desk.server.control(
        {QStringLiteral("set-sink-volume"), QStringLiteral("test"), QStringLiteral("5%")}));
    const auto loudEnough = [&] {
        const double volume = desk.link.lastHeartbeat().volume;
        return volume > 0.063 && volume < 0.066; // 40 % of a cubic scale
    };
    CHECK(waitUntil(3000, loudEnough) >= 0);
    CHECK(desk.link.soundState() == SoundState::Proven);
    CHECK(desk.bells == 0);
}

TEST_CASE(
    "With the rhythm 'once' each new alarm sounds one time, and again if nobody could hear it")
{
    if (skipped())
        return;
    Desk desk;
    REQUIRE(desk.server.start());
    haetae::SoundConfig config;
    config.high.repeat = haetae::SoundRepeat::Once;
    desk.link.configure(config);
    desk.link.start();
    REQUIRE(desk.reaches(SoundState::Proven) >= 0);
    const auto playing = [&] { return desk.link.lastHeartbeat().playing; };
    const auto quiet = [&] { return !desk.link.lastHeartbeat().playing; };
    AlarmState state = alarm();
    desk.link.setState(state);
    REQUIRE(waitUntil(2000, playing) >= 0);
    CHECK(waitUntil(7000, quiet) >= 0);
    CHECK(waitUntil(1000, playing) < 0);
    state.unacknowledged = 2;
    desk.link.setState(state);
    CHECK(waitUntil(2000, playing) >= 0);
    desk.server.kill();
    REQUIRE(desk.reaches(SoundState::Dead) >= 0);
    CHECK(desk.bells >= 1);
    REQUIRE(desk.server.start());
    REQUIRE(desk.reaches(SoundState::Proven, 6000) >= 0);
    CHECK(waitUntil(3000, playing) >= 0);
}

TEST_CASE("An alarm set to sound once comes again and again while nobody answers, and louder")
{
    if (skipped())
        return;
    Desk desk;
    REQUIRE(desk.server.start());
    haetae::SoundConfig config;
    config.high.repeat = haetae::SoundRepeat::Once;
    config.floorPercent = 40;
    desk.link.configure(config);
    desk.link.start();
    REQUIRE(desk.reaches(SoundState::Proven) >= 0);
    REQUIRE(desk.server.control(
        {QStringLiteral("set-sink-volume"), QStringLiteral("test"), QStringLiteral("5%")}));
    AlarmState state = alarm();
    desk.link.setState(state);
    REQUIRE(waitUntil(2000, [&] { return desk.link.lastHeartbeat().playing; }) >= 0);
    CHECK_FALSE(desk.link.lastHeartbeat().repeat);
    state.escalation = 1; // 30 s later
    desk.link.setState(state);
    CHECK(desk.plays(ChimePattern::High));
    state.escalation = 2; // after two minutes
    desk.link.setState(state);
    const auto louder = [&] {
        const double volume = desk.link.lastHeartbeat().volume;
        return volume > 0.50 && volume < 0.53; // 80 % of a cubic scale
    };
    CHECK(waitUntil(3000, louder) >= 0);
    CHECK(desk.plays(ChimePattern::High));
    desk.link.setState({});
    CHECK(waitUntil(2000, [&] { return !desk.link.lastHeartbeat().playing; }) >= 0);
}

TEST_CASE("While audio is paused an alarm neither sounds nor rings, and sounds when the pause ends")
{
    if (skipped())
        return;
    Desk desk;
    desk.link.start(); // no server: that is known, but nobody wants to hear anything
    AlarmState paused = alarm();
    paused.audioInactive = true;
    desk.link.setState(paused);
    REQUIRE(desk.reaches(SoundState::NoOutput) >= 0);
    CHECK(desk.bells == 0);
    CHECK(!desk.link.alarmUnheard());
    REQUIRE(desk.server.start());
    REQUIRE(desk.reaches(SoundState::Proven, 6000) >= 0);
    CHECK(waitUntil(1000, [&] { return desk.link.lastHeartbeat().playing; }) < 0);
    desk.link.setState(alarm());
    CHECK(desk.plays(ChimePattern::High));
}

TEST_CASE("The test button tells what the sound server answered")
{
    if (skipped())
        return;
    const bool served = GENERATE(true, false);
    Desk desk;
    std::optional<SoundAnswer> answer;
    QObject::connect(&desk.link, &ChimeLink::testAnswered, &desk.link,
        [&](const SoundAnswer& told) { answer = told; });
    if (served)
        REQUIRE(desk.server.start());
    desk.link.start();
    REQUIRE(desk.reaches(served ? SoundState::Proven : SoundState::NoOutput) >= 0);
    desk.link.test(ChimePattern::Low);
    REQUIRE(waitUntil(3000, [&] { return answer.has_value(); }) >= 0);
    CHECK(answer->pattern == ChimePattern::Low);
    CHECK(answer->played == served);
    CHECK(answer->output == (served ? QStringLiteral("test") : QString()));
    CHECK(answer->volumePercent == (served ? 100 : 0));
    CHECK(answer->state == (served ? SoundState::Proven : SoundState::NoOutput));
}
