// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <catch2/catch.hpp>

#include "settings/keys_page.h"
#include "shell/console_window.h"
#include "ui/fake_entrance.h"

using namespace haetae;
using namespace haetae::ui;
using namespace haetae::ui::test;

namespace {

KeyMap changed(ConsoleAction action, Qt::Key key)
{
    KeyMap keys;
    keys.set(action, {QKeySequence(key)});
    return keys;
}

} // namespace

TEST_CASE("The built-in keys do not conflict, and every action has one")
{
    const KeyMap keys;
    CHECK_FALSE(keys.conflict());
    for (const ConsoleKey& key : keys.all())
        CHECK_FALSE(key.keys.isEmpty());
    CHECK(keys.stored().empty());
}

TEST_CASE("A key that is taken is refused with both actions named")
{
    const auto conflict = changed(ConsoleAction::Log, Qt::Key_Space).conflict();
    REQUIRE(conflict);
    const QString words = sentence(*conflict);
    CHECK(words.contains(word(ConsoleAction::Acknowledge)));
    CHECK(words.contains(word(ConsoleAction::Log)));
    CHECK(changed(ConsoleAction::Log, Qt::Key_Tab).conflict());
}

TEST_CASE("Changed keys survive the settings, and senseless ones leave the built-in keys")
{
    const KeyMap keys = changed(ConsoleAction::Acknowledge, Qt::Key_Insert);
    const KeyMap again = KeyMap::from(keys.stored());
    CHECK(again.shown(ConsoleAction::Acknowledge) == keys.shown(ConsoleAction::Acknowledge));
    CHECK(again.shown(ConsoleAction::Log) == KeyMap().shown(ConsoleAction::Log));
    for (const char* bad : {"Log=Space", "nonsense", "NoSuch=K", "Log=\xff\xfe"})
        CHECK(KeyMap::from({bad}).shown(ConsoleAction::Acknowledge)
            == KeyMap().shown(ConsoleAction::Acknowledge));
}

TEST_CASE("A changed key works at once, the old one no more, and the buttons say so")
{
    FakeDesk desk;
    ConsoleWindow window(desk.link, &desk.lamp);
    window.show();
    window.activateWindow();
    Settings settings = desk.link.settings();
    settings.keys = changed(ConsoleAction::Acknowledge, Qt::Key_Insert).stored();
    desk.notices.push(SettingsNotice{settings});
    desk.tell(elevatedAlarm(2, desk.clock));
    desk.pump();
    QApplication::processEvents();
    QTest::keyClick(&window, Qt::Key_Space);
    CHECK(desk.requests.empty());
    QTest::keyClick(&window, Qt::Key_Insert);
    REQUIRE(desk.requests.size() == 1);
    CHECK(std::get_if<AcknowledgeAlarm>(&desk.requests.front().command));
    CHECK(window.findChild<QPushButton*>("acknowledgeButton")->text().contains("Ins"));
    QTest::keyClick(&window, Qt::Key_F1);
    const auto* help = window.findChild<KeyHelp*>("keyHelp");
    REQUIRE(help->isVisible());
    CHECK(help->accessibleDescription().contains("Ins acknowledge"));
}

TEST_CASE("The page of keys refuses a conflict and puts everything back")
{
    KeysPage page;
    page.load({});
    page.show();
    auto* log = page.findChild<QKeySequenceEdit*>("key_Log");
    REQUIRE(log);
    log->setFocus();
    QTest::keyClick(log, Qt::Key_Space);
    CHECK(log->keySequence() == QKeySequence(Qt::Key_Space));
    CHECK_FALSE(page.check());
    CHECK(page.findChild<QLabel*>("keysError")->text().contains(word(ConsoleAction::Acknowledge)));
    QTest::mouseClick(page.findChild<QPushButton*>("keysReset"), Qt::LeftButton);
    CHECK(page.check());
    Settings settings;
    page.store(settings);
    CHECK(settings.keys.empty());
    QTest::keyClick(log, Qt::Key_K);
    REQUIRE(page.check());
    page.store(settings);
    CHECK(settings.keys == std::vector<std::string>{"Log=K;F4"});
}

TEST_CASE("No key leads a guard out of the kiosk")
{
    FakeDesk desk;
    ConsoleWindow window(desk.link, &desk.lamp);
    window.setKiosk(true);
    window.activateWindow();
    QApplication::processEvents();
    int pressed = 0;
    const Qt::KeyboardModifiers modifiers[] = {Qt::NoModifier, Qt::ShiftModifier,
        Qt::ControlModifier, Qt::AltModifier, Qt::MetaModifier,
        Qt::ControlModifier | Qt::AltModifier, Qt::AltModifier | Qt::ShiftModifier};
    std::vector<Qt::Key> keys;
    for (int key = Qt::Key_A; key <= Qt::Key_Z; ++key)
        keys.push_back(static_cast<Qt::Key>(key));
    for (int key = Qt::Key_F1; key <= Qt::Key_F35; ++key)
        keys.push_back(static_cast<Qt::Key>(key));
    for (const Qt::Key key : {Qt::Key_Escape, Qt::Key_Tab, Qt::Key_Space, Qt::Key_Return,
             Qt::Key_Delete, Qt::Key_Home, Qt::Key_Menu, Qt::Key_Print, Qt::Key_Super_L,
             Qt::Key_Super_R, Qt::Key_PageUp, Qt::Key_PageDown})
        keys.push_back(key);
    for (const Qt::KeyboardModifiers modifier : modifiers) {
        for (const Qt::Key key : keys) {
            QTest::keyClick(&window, key, modifier);
            ++pressed;
        }
    }
    window.close(); // what a window manager's own key would ask for
    window.showMinimized();
    QApplication::processEvents();
    CHECK(pressed >= 500);
    CHECK(window.isVisible());
    CHECK_FALSE(window.isMinimized());
    CHECK(window.isFullScreen());
    for (const QWidget* top : QApplication::topLevelWidgets()) {
        INFO(top->objectName().toStdString());
        CHECK((!top->isVisible() || top == &window || top == &window.popup()));
    }
}
