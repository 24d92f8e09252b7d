// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "alarm/lamp_signal.h"
#include "core/desk/desk_fixture.h"

using namespace haetae;
using namespace haetae::test;
using namespace std::chrono_literals;

namespace {

void pass(DeskFixture& f, std::chrono::milliseconds time)
{
    for (auto gone = 0ms; gone < time; gone += 100ms) {
        f.clock.advance(100ms);
        f.desk().tick();
    }
}

InactiveSignals toldLast(const DeskFixture& f)
{
    const auto told = f.heard<InactivationNotice>();
    REQUIRE_FALSE(told.empty());
    return told.back().signals;
}

} // namespace

TEST_CASE("a guard's audio pause ends by itself within two minutes, and both ends are on record")
{
    DeskFixture f;
    REQUIRE(f.desk().apply(kGuard, PauseAudio{}));
    CHECK(f.desk().alarmState().audioInactive);
    REQUIRE(toldLast(f).audio);
    CHECK(toldLast(f).audio->until->monotonic - f.clock.monotonic() == 120s);
    pass(f, 119s);
    CHECK(f.desk().alarmState().audioInactive);
    pass(f, 1s);
    CHECK_FALSE(f.desk().alarmState().audioInactive);
    CHECK_FALSE(toldLast(f).any());
    REQUIRE(f.rows("audio_paused").size() == 1);
    CHECK(f.rows("audio_paused")[0].row.actor == "kim");
    REQUIRE(f.rows("signals_resumed").size() == 1);
    CHECK(f.rows("signals_resumed")[0].row.actor == "haetae");
}

TEST_CASE("no pause is longer than it may be, and none is prolonged before it has ended")
{
    DeskFixture f;
    CHECK_FALSE(f.desk().apply(kGuard, PauseAudio{121s}));
    CHECK_FALSE(f.desk().apply(kGuard, PauseAudio{0s}));
    CHECK_FALSE(f.desk().apply(kGuard, PauseAudio{-5s}));
    CHECK_FALSE(f.desk().apply(kSupervisor, PauseAlarms{601s, "drill"}));
    CHECK_FALSE(f.desk().alarmState().audioInactive);
    REQUIRE(f.desk().apply(kGuard, PauseAudio{60s}));
    pass(f, 50s);
    CHECK_FALSE(f.desk().apply(kGuard, PauseAudio{120s}));
    pass(f, 10s);
    CHECK_FALSE(f.desk().alarmState().audioInactive);
}

TEST_CASE("whoever switches signals off or pauses alarms gives a reason")
{
    DeskFixture f;
    CHECK_FALSE(f.desk().apply(kAdmin, SwitchAudioOff{}));
    CHECK_FALSE(f.desk().apply(kAdmin, SwitchAlarmsOff{}));
    CHECK_FALSE(f.desk().apply(kSupervisor, PauseAlarms{60s, ""}));
    CHECK(f.heard<InactivationNotice>().empty());
    REQUIRE(f.desk().apply(kAdmin, SwitchAudioOff{"loudspeaker is being changed"}));
    CHECK(f.rows("audio_off").at(0).row.detail.find("loudspeaker") != std::string::npos);
}

TEST_CASE("a high alarm while audio is paused lights and shows everything but makes no sound")
{
    DeskFixture f;
    REQUIRE(f.desk().apply(kGuard, PauseAudio{}));
    f.desk().handle(ScreeningEvent(f.begins()));
    const AlarmState state = f.desk().alarmState();
    CHECK(state.unacknowledged == 1);
    CHECK(state.audioInactive);
    CHECK(signalOf(state, true).red == Light::Blinking);
    CHECK_FALSE(signalOf(state, true).buzzer);
    CHECK(f.heard<AlarmNotice>().size() == 1);
    pass(f, 120s);
    CHECK(signalOf(f.desk().alarmState(), true).buzzer); // it still waits for an answer
}

TEST_CASE("with alarms paused nobody is called, no light says all is well, and no alarm is lost")
{
    DeskFixture f;
    REQUIRE(f.desk().apply(kSupervisor, PauseAlarms{300s, "evacuation drill"}));
    f.desk().handle(ScreeningEvent(f.begins()));
    const AlarmState state = f.desk().alarmState();
    CHECK(state.alarmsInactive);
    CHECK(signalOf(state, true) == LampSignal{});
    CHECK(f.rows("raised").size() == 1);
    CHECK(f.desk().board().state().unacknowledged == 1);
    pass(f, 300s);
    CHECK(f.desk().alarmState().unacknowledged == 1);
}

TEST_CASE("when an alarm pause ends, audio that was off stays off; anybody may end everything")
{
    DeskFixture f;
    REQUIRE(f.desk().apply(kAdmin, SwitchAudioOff{"night shift"}));
    REQUIRE(f.desk().apply(kSupervisor, PauseAlarms{60s, "drill"}));
    CHECK(toldLast(f).widest()->state == Inactivation::AlarmPaused);
    pass(f, 60s);
    CHECK(toldLast(f).widest()->state == Inactivation::AudioOff);
    CHECK_FALSE(f.desk().apply(kGuard, PauseAudio{}));
    pass(f, 1h);
    CHECK(f.desk().alarmState().audioInactive);
    REQUIRE(f.desk().apply(kGuard, ResumeSignals{}));
    CHECK_FALSE(f.desk().alarmState().audioInactive);
    CHECK_FALSE(f.desk().apply(kGuard, ResumeSignals{}));
}

TEST_CASE("a pause may be turned into off by an admin, who is then the one on record")
{
    DeskFixture f;
    REQUIRE(f.desk().apply(kGuard, PauseAudio{}));
    REQUIRE(f.desk().apply(kAdmin, SwitchAudioOff{"film crew"}));
    pass(f, 180s);
    REQUIRE(toldLast(f).audio);
    CHECK(toldLast(f).audio->state == Inactivation::AudioOff);
    CHECK(toldLast(f).audio->actor == "park");
}

TEST_CASE("a console that starts again is never silent, whatever was off before")
{
    DeskFixture f;
    f.desk().start();
    REQUIRE(f.desk().apply(kAdmin, SwitchAlarmsOff{"rebuilding"}));
    f.restart();
    f.desk().start();
    CHECK_FALSE(f.desk().alarmState().audioInactive);
    CHECK_FALSE(f.desk().alarmState().alarmsInactive);
}
