// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/sound_panel.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <catch2/catch.hpp>

#include "shell/console_window.h"
#include "support/widget_checks.h"
#include "ui/fake_entrance.h"

using namespace haetae;
using namespace haetae::ui;
using namespace haetae::ui::test;
using namespace std::chrono_literals;

namespace {

/// A shown window whose desk says what is inactive. *thread-bound*
struct Console {
    explicit Console(Role role = Role::Guard) : desk({"east"}, false, role)
    {
        window.resize(1920, 1080);
        window.show();
        window.activateWindow();
        settle();
    }
    void settle()
    {
        for (int i = 0; i < 8; ++i) {
            desk.pump();
            QApplication::processEvents();
        }
    }
    void tell(Inactivation state, std::chrono::seconds left = 0s)
    {
        InactiveSignal signal{state, "kim", "drill", {}, std::nullopt};
        if (left > 0s)
            signal.until = FrameStamp{desk.clock.monotonic() + left, desk.clock.wall() + left, 0};
        InactiveSignals all = desk.link.inactive();
        const bool audio = state == Inactivation::AudioPaused || state == Inactivation::AudioOff;
        (audio ? all.audio : all.alarms) = signal;
        desk.notices.push(InactivationNotice{all});
        settle();
    }
    template <class Widget>
    Widget* find(const char* name)
    {
        auto* found = window.findChild<Widget*>(QLatin1String(name));
        REQUIRE(found);
        return found;
    }
    QString chip() { return find<QPushButton>("soundChip")->text(); }
    SoundPanel* openPanel()
    {
        QTest::mouseClick(find<QPushButton>("soundChip"), Qt::LeftButton);
        settle();
        return find<SoundPanel>("soundPanel");
    }
    template <class Command>
    const Command* newest()
    {
        REQUIRE_FALSE(desk.requests.empty());
        return std::get_if<Command>(&desk.requests.back().command);
    }

    FakeDesk desk;
    ConsoleWindow window{desk.link, &desk.lamp};
};

} // namespace

TEST_CASE("The header counts a pause down to its end, and always shows what is off")
{
    Console console;
    console.tell(Inactivation::AudioPaused, 83s);
    CHECK(console.chip() == QStringLiteral("▲ AUDIO PAUSED 1:23"));
    console.desk.clock.advance(80500ms);
    console.settle();
    CHECK(console.chip() == QStringLiteral("▲ AUDIO PAUSED 0:03"));
    console.tell(Inactivation::AudioOff);
    CHECK(console.chip() == QStringLiteral("▲ AUDIO OFF"));
    console.tell(Inactivation::AlarmPaused, 300s);
    CHECK(console.chip() == QStringLiteral("▲ ALARM PAUSED 5:00"));
    console.tell(Inactivation::AlarmOff);
    CHECK(console.chip() == QStringLiteral("▲ ALARM OFF"));
    console.desk.notices.push(InactivationNotice{});
    console.desk.link.setSoundState(SoundState::Proven);
    console.settle();
    CHECK(console.chip() == QStringLiteral("♪ sound proven"));
}

TEST_CASE("One key pauses the sound and ends the pause; what is off it does not touch")
{
    Console console;
    QTest::keyClick(&console.window, Qt::Key_M);
    REQUIRE(console.newest<PauseAudio>());
    CHECK(console.newest<PauseAudio>()->time == 120s);
    console.tell(Inactivation::AudioPaused, 100s);
    QTest::keyClick(&console.window, Qt::Key_M, Qt::ControlModifier);
    CHECK(console.newest<ResumeSignals>());
    console.tell(Inactivation::AudioOff);
    QTest::keyClick(&console.window, Qt::Key_M);
    CHECK(console.newest<PauseAudio>()); // the desk refuses it
}

TEST_CASE("While audio is paused an alarm shows everything; while alarms are paused only its card")
{
    Console console;
    console.tell(Inactivation::AudioPaused, 100s);
    console.desk.tell(elevatedAlarm(1, console.desk.clock));
    console.settle();
    CHECK(console.window.popup().isVisible());
    console.tell(Inactivation::AlarmPaused, 100s);
    CHECK_FALSE(console.window.popup().isVisible());
    CHECK(console.find<AlarmCard>("alarmCard")->isVisible());
    console.desk.notices.push(InactivationNotice{});
    console.settle();
    CHECK(console.window.popup().isVisible());
}

TEST_CASE("A guard may pause the sound and nothing more; an admin switches off with a reason")
{
    Console guard;
    guard.openPanel();
    CHECK(guard.find<QPushButton>("pauseAudioButton")->isVisible());
    for (const char* name : {"pauseAlarmsButton", "audioOffButton", "alarmsOffButton"})
        CHECK_FALSE(guard.find<QPushButton>(name)->isVisible());
    Console supervisor(Role::Supervisor);
    supervisor.openPanel();
    CHECK(supervisor.find<QPushButton>("pauseAlarmsButton")->isVisible());
    CHECK_FALSE(supervisor.find<QPushButton>("alarmsOffButton")->isVisible());
    Console admin(Role::Admin);
    admin.openPanel();
    auto* off = admin.find<QPushButton>("audioOffButton");
    CHECK_FALSE(off->isEnabled());
    QTest::keyClicks(admin.find<QLineEdit>("inactiveReason"), QStringLiteral("film crew"));
    QTest::mouseClick(off, Qt::LeftButton);
    REQUIRE(admin.newest<SwitchAudioOff>());
    CHECK(admin.newest<SwitchAudioOff>()->reason == "film crew");
    CHECK_FALSE(off->isEnabled());
}

TEST_CASE("The test buttons try each priority and say what the sound server answered")
{
    Console console;
    std::vector<ChimePattern> asked;
    QObject::connect(&console.desk.link, &ConsoleLink::soundTestAsked, &console.window,
        [&](ChimePattern pattern) { asked.push_back(pattern); });
    auto* panel = console.openPanel();
    REQUIRE(panel->isVisible());
    for (const char* name : {"testHighButton", "testMediumButton", "testLowButton"})
        QTest::mouseClick(console.find<QPushButton>(name), Qt::LeftButton);
    CHECK(asked
        == std::vector<ChimePattern>{ChimePattern::High, ChimePattern::Medium, ChimePattern::Low});
    auto* answer = console.find<QLabel>("soundAnswer");
    CHECK(answer->text() == QStringLiteral("Trying …"));
    console.desk.link.setSoundAnswer(
        {ChimePattern::Low, true, SoundState::Proven, QStringLiteral("desk speaker"), 62});
    CHECK(answer->text() == QStringLiteral("The sound server played it on desk speaker at 62 %."));
    console.desk.link.setSoundAnswer({ChimePattern::Low, false, SoundState::Muted, {}, 0});
    CHECK(answer->text().contains(QStringLiteral("not played")));
    CHECK(answer->text().contains(QStringLiteral("muted")));
    console.settle();
    CHECK(unnamedWidgets(*panel).join(' ').toStdString() == "");
    CHECK(clippedWidgets(*panel).join(' ').toStdString() == "");
    QTest::keyClick(&console.window, Qt::Key_Escape);
    CHECK_FALSE(panel->isVisible());
}

TEST_CASE("An open sound panel keeps no key from an alarm")
{
    Console console;
    console.openPanel();
    console.desk.tell(elevatedAlarm(3, console.desk.clock));
    console.settle();
    QTest::keyClick(&console.window, Qt::Key_F5);
    REQUIRE(console.newest<AcknowledgeAlarm>());
}

TEST_CASE("An alarm whose sound is not proven flashes in the header")
{
    Console console;
    console.desk.link.setSoundState(SoundState::Dead);
    CHECK(console.chip() == QStringLiteral("▲ sound failing"));
    console.desk.link.setAlarmUnheard(true);
    CHECK(console.chip() == QStringLiteral("▲ ALARM NOT HEARD"));
    auto* chip = console.find<QPushButton>("soundChip");
    console.settle();
    const QString before = chip->styleSheet();
    console.desk.clock.advance(500ms);
    console.settle();
    CHECK(chip->styleSheet() != before);
}
