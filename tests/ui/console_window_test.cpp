// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/console_window.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <catch2/catch.hpp>
#include <set>

#include "bridge/language.h"
#include "ui/fake_entrance.h"

using namespace haetae;
using namespace haetae::ui;
using namespace haetae::ui::test;

namespace {

/// A shown window over a fake desk. *thread-bound*
struct Console {
    explicit Console(QSize size = {1920, 1080})
    {
        window.resize(size);
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
    template <class Widget>
    Widget* find(const char* name)
    {
        auto* found = window.findChild<Widget*>(QLatin1String(name));
        REQUIRE(found);
        return found;
    }
    EntranceTile* tile() { return find<EntranceTile>("entranceTile_east"); }
    template <class Command>
    const Command* only()
    {
        REQUIRE(desk.requests.size() == 1);
        return std::get_if<Command>(&desk.requests.front().command);
    }

    FakeDesk desk;
    ConsoleWindow window{desk.link, &desk.lamp};
};

FakeScene oneNormal(bool simulated = false)
{
    FakeScene scene;
    scene.simulated = simulated;
    scene.people = {{190, 140, 26, Verdict::Normal, 36.6, {}}};
    return scene;
}

} // namespace

TEST_CASE(
    "Space acknowledges the newest alarm that is shown, once a press, with the session's user")
{
    Console console;
    console.desk.tell(elevatedAlarm(2, console.desk.clock));
    console.settle();
    QTest::keyClick(&console.window, Qt::Key_Space);
    const auto* acknowledged = console.only<AcknowledgeAlarm>();
    REQUIRE(acknowledged);
    CHECK(acknowledged->alarm == AlarmId{2});
    CHECK(console.desk.requests.front().session.role == Role::Guard);
}

TEST_CASE("Space does nothing while no alarm waits for an answer")
{
    Console console;
    QTest::keyClick(&console.window, Qt::Key_Space);
    CHECK(console.desk.requests.empty());
}

TEST_CASE("An alarm shows in the popup and in the main window until it is answered")
{
    Console console;
    CHECK_FALSE(console.window.popup().isVisible());
    AlarmRecord alarm = elevatedAlarm(2, console.desk.clock);
    console.desk.tell(alarm);
    console.settle();
    CHECK(console.window.popup().isVisible());
    CHECK(console.find<QLabel>("popupReading")->text() == "38.1");
    CHECK(console.find<QWidget>("alarmCard")->isVisible());
    CHECK(console.find<QLabel>("alarmReading")->text() == "38.1");
    alarm.handling = HandlingState::Acknowledged;
    console.desk.tell(alarm, AlarmChange::What::Acknowledged);
    CHECK_FALSE(console.window.popup().isVisible());
    CHECK(console.find<QWidget>("alarmCard")->isVisible());
}

TEST_CASE("The popup never takes the focus")
{
    Console console;
    const QWidget& popup = console.window.popup();
    CHECK(popup.testAttribute(Qt::WA_ShowWithoutActivating));
    CHECK(popup.windowFlags().testFlag(Qt::WindowDoesNotAcceptFocus));
    CHECK(popup.windowFlags().testFlag(Qt::WindowStaysOnTopHint));
}

TEST_CASE("An alarm that could not be stored says so")
{
    Console console;
    AlarmRecord alarm = elevatedAlarm(2, console.desk.clock);
    alarm.durability = Durability::NotStored;
    console.desk.tell(alarm);
    console.settle();
    CHECK(console.find<QLabel>("alarmStorage")->isVisible());
    CHECK(console.find<QLabel>("alarmStorage")->text().startsWith("NOT STORED"));
}

TEST_CASE("A recheck is entered with keys alone, and its letters do not trigger other keys")
{
    Console console;
    console.desk.tell(elevatedAlarm(2, console.desk.clock));
    console.settle();
    QTest::keyClick(&console.window, Qt::Key_R);
    REQUIRE(console.desk.requests.size() == 1);
    CHECK(std::get_if<StartRecheck>(&console.desk.requests.front().command));
    auto* value = console.find<QLineEdit>("recheckValue");
    REQUIRE(value->isVisible());
    console.desk.requests.clear();
    QTest::keyClicks(value, "f999");
    QTest::keyClick(value, Qt::Key_Return);
    CHECK(console.desk.requests.empty());
    CHECK_FALSE(console.find<QLabel>("recheckHint")->text().isEmpty());
    value->clear();
    QTest::keyClicks(value, "36,8");
    QTest::keyClick(value, Qt::Key_Return);
    const auto* entered = console.only<EnterRecheck>();
    REQUIRE(entered);
    CHECK(entered->alarm == AlarmId{2});
    CHECK(entered->value.degrees() == Approx(36.8));
    CHECK(entered->instrument == "ear");
}

TEST_CASE("A newer alarm does not take away a half-typed recheck")
{
    Console console;
    console.desk.tell(elevatedAlarm(2, console.desk.clock));
    console.settle();
    QTest::keyClick(&console.window, Qt::Key_R);
    QTest::keyClicks(console.find<QLineEdit>("recheckValue"), "36.");
    AlarmRecord newer = elevatedAlarm(3, console.desk.clock);
    newer.decision.oralEquivalent = Celsius::degrees(38.9);
    console.desk.tell(newer);
    console.settle();
    CHECK(console.find<QLineEdit>("recheckValue")->text() == "36.");
    CHECK(console.find<QLabel>("alarmReading")->text() == "38.1");
    CHECK(console.find<QLabel>("popupReading")->text() == "38.9");
}

TEST_CASE("A false alarm takes its reason from one more key")
{
    Console console;
    console.desk.tell(elevatedAlarm(2, console.desk.clock));
    console.settle();
    QTest::keyClick(&console.window, Qt::Key_F);
    CHECK(console.desk.requests.empty());
    QTest::keyClick(&console.window, Qt::Key_1);
    // The button is seen pressed for a moment before it acts.
    REQUIRE(QTest::qWaitFor([&console] { return !console.desk.requests.empty(); }));
    const auto* marked = console.only<MarkFalseAlarm>();
    REQUIRE(marked);
    CHECK(marked->reason == "hot_drink");
}

TEST_CASE("Values vanish when the picture is older than a second, and come back")
{
    Console console;
    console.desk.show(oneNormal());
    REQUIRE(console.tile()->shownLabels().size() == 1);
    CHECK(console.tile()->shownLabels().front().contains("36.6"));
    console.desk.clock.advance(std::chrono::milliseconds(1100));
    console.desk.pump();
    CHECK(console.tile()->shownLabels().isEmpty());
    CHECK(
        console.find<EntranceChip>("entranceChip_east")->state() == EntranceChip::State::NoPicture);
    console.desk.show(oneNormal());
    CHECK(console.tile()->shownLabels().size() == 1);
}

TEST_CASE("Values vanish when the camera says that it is not live")
{
    const auto condition = GENERATE(CameraCondition::Connecting, CameraCondition::Stalled,
        CameraCondition::Frozen, CameraCondition::Offline, CameraCondition::Ended);
    Console console;
    FakeScene scene = oneNormal();
    scene.condition = condition;
    console.desk.show(scene);
    CHECK(console.tile()->shownLabels().isEmpty());
}

TEST_CASE("No alarm is not called calm while an entrance judges nobody")
{
    Console console;
    console.desk.show(oneNormal());
    console.settle();
    CHECK(console.find<QLabel>("calmTitle")->text() == "No open alarm");
    console.desk.clock.advance(std::chrono::milliseconds(1100));
    console.settle();
    CHECK(console.find<QLabel>("calmTitle")->text() == "Not every entrance judges");
    REQUIRE(console.find<QueueCard>("queueCard_0")->isVisible());
    CHECK(console.find<QueueCard>("queueCard_0")->item().verdict == Verdict::Unmeasurable);
}

TEST_CASE("The simulation plate shows exactly when something shown is simulated")
{
    const bool simulated = GENERATE(true, false);
    Console console;
    console.desk.show(oneNormal(simulated));
    CHECK(console.find<QLabel>("simulationPlate")->isVisible() == simulated);
    CHECK(console.tile()->simulationShown() == simulated);
}

TEST_CASE("The caption says what happens in a scene and is absent elsewhere")
{
    Console console;
    FakeScene scene = oneNormal(true);
    scene.scene = "hot_cup";
    console.desk.show(scene);
    CHECK(console.find<CaptionStrip>("captionStrip")->isVisible());
    CHECK(console.find<CaptionStrip>("captionStrip")->text().contains("cup"));
    console.desk.show(oneNormal());
    CHECK_FALSE(console.find<CaptionStrip>("captionStrip")->isVisible());
}

TEST_CASE("The on-screen lamp follows the newest alarm state")
{
    Console console;
    auto* light = console.find<StackLight>("stackLight");
    AlarmState state;
    state.unacknowledged = 1;
    state.technical = 2;
    state.screening = true;
    console.desk.lamp.put(state);
    console.desk.pump();
    CHECK(light->redLit());
    CHECK(light->amberLit());
    CHECK(light->greenLit());
    console.desk.lamp.put(AlarmState{});
    console.desk.pump();
    CHECK_FALSE(light->redLit());
    CHECK_FALSE(light->greenLit());
}

TEST_CASE("A page slides over the wall and never over an alarm; Esc closes it")
{
    Console console;
    auto* page = new QWidget(&console.window);
    page->setObjectName("logPage");
    console.window.showPage(page);
    console.desk.tell(elevatedAlarm(2, console.desk.clock));
    console.settle();
    REQUIRE(QTest::qWaitFor([page] { return page->y() == 12; })); // it slides in
    const QWidget* card = console.find<QWidget>("alarmCard");
    const QRect where(page->mapTo(&console.window, QPoint(0, 0)), page->size());
    const QRect alarm(card->mapTo(&console.window, QPoint(0, 0)), card->size());
    CHECK(page->isVisible());
    CHECK(card->isVisible());
    CHECK_FALSE(where.intersects(alarm));
    QTest::keyClick(&console.window, Qt::Key_Escape);
    CHECK_FALSE(page->isVisible());
    CHECK(console.window.page() == nullptr);
}

TEST_CASE("An unanswered alarm colours at least a quarter of the window")
{
    Console console;
    FakeScene scene;
    scene.people = crowd();
    console.desk.tell(elevatedAlarm(2, console.desk.clock));
    console.desk.show(scene);
    console.settle();
    const QImage seen = console.window.grab().toImage();
    const QRect wall(24, 130, 1180, 700); // the thermal picture has reds of its own
    qint64 alarm = 0;
    for (int y = 0; y < seen.height(); ++y) {
        for (int x = 0; x < seen.width(); ++x) {
            const QColor colour = seen.pixelColor(x, y);
            const bool red = colour.hsvHue() >= 8 && colour.hsvHue() <= 24
                && colour.hsvSaturation() > 150 && colour.value() > 45;
            alarm += red && !wall.contains(x, y) ? 1 : 0;
        }
    }
    const double share = static_cast<double>(alarm) / (seen.width() * seen.height());
    CAPTURE(share);
    CHECK(share >= 0.25);
}

TEST_CASE("Every control that takes the focus has a name")
{
    Console console;
    console.desk.tell(elevatedAlarm(2, console.desk.clock));
    console.desk.tell(elevatedAlarm(3, console.desk.clock));
    console.settle();
    for (const QWidget* widget : console.window.findChildren<QWidget*>()) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->inherits("QAbstractItemView")
            || widget->inherits("QComboBoxPrivateContainer"))
            continue;
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const bool named =
            !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
        const bool unused = widget->isHidden() && widget->inherits("haetae::ui::QueueCard");
        INFO(widget->metaObject()->className() << " " << widget->objectName().toStdString());
        CHECK((named || unused));
        CHECK_FALSE(widget->objectName().isEmpty());
    }
}

TEST_CASE("No button's words are clipped in either language, in a large or small window")
{
    const auto language = GENERATE(Language::English, Language::Korean);
    const auto size = GENERATE(QSize(1920, 1080), QSize(1366, 768));
    LanguageSwitch languages;
    REQUIRE(languages.apply(language));
    Console console(size);
    console.desk.tell(elevatedAlarm(2, console.desk.clock));
    console.settle();
    for (const int key : {0, static_cast<int>(Qt::Key_F), static_cast<int>(Qt::Key_R)}) {
        if (key != 0) {
            QTest::keyClick(&console.window, Qt::Key_Escape);
            QTest::keyClick(&console.window, static_cast<Qt::Key>(key));
        }
        console.settle();
        for (const QPushButton* button : console.window.findChildren<QPushButton*>()) {
            if (!button->isVisible() || button->text().isEmpty())
                continue;
            INFO(button->objectName().toStdString() << ": " << button->text().toStdString());
            CHECK(button->fontMetrics().horizontalAdvance(button->text()) + 8 <= button->width());
            CHECK(button->height() >= 38);
        }
    }
}

TEST_CASE("The alarm card fits a small window whole")
{
    const auto language = GENERATE(Language::English, Language::Korean);
    LanguageSwitch languages;
    REQUIRE(languages.apply(language));
    Console console({1366, 768});
    console.desk.tell(elevatedAlarm(2, console.desk.clock));
    console.settle();
    const QWidget* card = console.find<QWidget>("alarmCard");
    const QWidget* light = console.find<QWidget>("stackLight");
    const QWidget* last = console.find<QPushButton>("falseAlarmButton");
    CHECK(card->geometry().bottom() < light->geometry().top());
    CHECK(card->rect().contains(QRect(last->mapTo(card, QPoint(0, 0)), last->size())));
}

TEST_CASE("No key stands for two actions")
{
    std::set<QString> seen;
    for (const ConsoleKey& key : consoleKeys()) {
        CHECK_FALSE(word(key.action).isEmpty());
        for (const QKeySequence& sequence : key.keys)
            CHECK(seen.insert(sequence.toString()).second);
    }
}

TEST_CASE("V puts the visible picture beside the thermal one and back, and so does its button")
{
    Console console;
    console.desk.show(oneNormal());
    console.settle();
    const QRectF alone = console.tile()->tileLayout().picture;
    QTest::keyClick(&console.window, Qt::Key_V);
    CHECK_FALSE(console.tile()->tileLayout().visibleMarks.empty());
    CHECK_FALSE(
        console.tile()->tileLayout().picture.intersects(console.tile()->tileLayout().inset));
    console.find<QPushButton>("viewButton")->click();
    CHECK(console.tile()->tileLayout().visibleMarks.empty());
    CHECK(console.tile()->tileLayout().picture == alone);
}
