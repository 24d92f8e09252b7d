// SPDX-License-Identifier: GPL-3.0-or-later
// Which alarm the card shows and the keys answer when several wait.
#include <QApplication>
#include <QTest>
#include <catch2/catch.hpp>
#include <chrono>

#include "shell/console_window.h"
#include "ui/fake_entrance.h"

using namespace haetae;
using namespace haetae::ui;
using namespace haetae::ui::test;

namespace {

/// A shown window over a fake desk. *thread-bound*
struct Console {
    Console()
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
    template <class Command>
    const Command* only()
    {
        REQUIRE(desk.requests.size() == 1);
        return std::get_if<Command>(&desk.requests.front().command);
    }

    FakeDesk desk;
    ConsoleWindow window{desk.link, &desk.lamp};
};

} // namespace

TEST_CASE("The recheck goes to the person whose alarm was acknowledged, whoever waits beside")
{
    Console console;
    AlarmRecord older = elevatedAlarm(1, console.desk.clock);
    console.desk.tell(older);
    console.desk.clock.advance(std::chrono::seconds(1));
    AlarmRecord newer = elevatedAlarm(2, console.desk.clock);
    console.desk.tell(newer);
    console.settle();
    QTest::keyClick(&console.window, Qt::Key_Space);
    REQUIRE(console.only<AcknowledgeAlarm>());
    CHECK(console.only<AcknowledgeAlarm>()->alarm == AlarmId{2});
    newer.handling = HandlingState::Acknowledged;
    console.desk.tell(newer, AlarmChange::What::Acknowledged);
    console.settle();
    console.desk.requests.clear();
    QTest::keyClick(&console.window, Qt::Key_R);
    REQUIRE(console.only<StartRecheck>());
    CHECK(console.only<StartRecheck>()->alarm == AlarmId{2});
    // The next Space is for who still waits, and the card goes to them.
    QTest::keyClick(&console.window, Qt::Key_Escape);
    console.desk.requests.clear();
    QTest::keyClick(&console.window, Qt::Key_Space);
    REQUIRE(console.only<AcknowledgeAlarm>());
    CHECK(console.only<AcknowledgeAlarm>()->alarm == AlarmId{1});
}

TEST_CASE("Space answers the alarm that the card shows, not another")
{
    Console console;
    console.desk.tell(elevatedAlarm(1, console.desk.clock));
    console.desk.clock.advance(std::chrono::seconds(1));
    console.desk.tell(elevatedAlarm(2, console.desk.clock));
    console.settle();
    QTest::keyClick(&console.window, Qt::Key_N);
    console.settle();
    QTest::keyClick(&console.window, Qt::Key_Space);
    REQUIRE(console.only<AcknowledgeAlarm>());
    CHECK(console.only<AcknowledgeAlarm>()->alarm == AlarmId{1});
}

TEST_CASE("A person's alarm takes the card from a machine's that was opened before")
{
    Console console;
    AlarmRecord camera = elevatedAlarm(1, console.desk.clock);
    camera.kind = AlarmKind::CameraFailing;
    console.desk.tell(camera);
    console.settle();
    QTest::keyClick(&console.window, Qt::Key_N);
    console.desk.clock.advance(std::chrono::seconds(1));
    console.desk.tell(elevatedAlarm(2, console.desk.clock));
    console.settle();
    QTest::keyClick(&console.window, Qt::Key_Space);
    REQUIRE(console.only<AcknowledgeAlarm>());
    CHECK(console.only<AcknowledgeAlarm>()->alarm == AlarmId{2});
}
