// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <algorithm>
#include <catch2/catch.hpp>

#include "alarm/person_trail.h"
#include "bridge/chime/chime_link.h"
#include "core/desk/desk_fixture.h"
#include "shell/console_window.h"
#include "ui/fake_entrance.h"

using namespace haetae;
using namespace haetae::ui;
using namespace haetae::ui::test;
using haetae::test::DeskFixture;
using namespace std::chrono_literals;

namespace {

/// The real window over the real desk with a temporary log; the clock is the test's. *thread-bound*
struct Watch {
    Watch()
    {
        fixture.settings.cameras.resize(1);
        fixture.settings.cameras[0].id = {"east"};
        fixture.settings.cameras[0].name = "East gate";
        fixture.settings.cameras[0].backend = "simulated";
        fixture.settings.cameras[0].recheckSpot = ThermalRect{140, 60, 120, 160};
        fixture.settings.escalationPhone = "119";
        fixture.settings.alarmInstruction = "Take them to the side room";
        fixture.whenTold = [this](const DeskNotice& notice) { notices.push(notice); };
        fixture.desk().start();
        makeLink();
    }
    void makeLink()
    {
        ConsoleLink::Parts parts;
        parts.feeds = {{CameraId{"east"}, "East gate", &slot, nullptr, nullptr}};
        parts.notices = &notices;
        parts.submit = [this](DeskRequest request) { fixture.desk().handle(request); };
        parts.session = {"kim", Role::Guard};
        parts.settings = fixture.settings;
        parts.clock = &fixture.clock;
        link = std::make_unique<ConsoleLink>(std::move(parts));
        window = std::make_unique<ConsoleWindow>(*link, &lamp);
        window->resize(1920, 1080);
        window->show();
        window->activateWindow();
        settle();
    }
    void settle()
    {
        for (int i = 0; i < 8; ++i) {
            link->pump();
            QApplication::processEvents();
        }
    }
    void see(const SnapshotPtr& snapshot)
    {
        slot.put(snapshot);
        link->pump();
    }
    void raise(std::int64_t track = 1)
    {
        fixture.desk().handle(ScreeningEvent(fixture.begins(track)));
        settle();
    }
    void key(Qt::Key key)
    {
        QTest::keyClick(window.get(), key);
        settle();
    }
    template <class Widget>
    Widget* find(const char* name)
    {
        auto* found = window->findChild<Widget*>(QLatin1String(name));
        REQUIRE(found);
        return found;
    }

    DeskFixture fixture;
    EventQueue<DeskNotice> notices;
    SnapshotSlot slot;
    LatestSlot<AlarmState> lamp;
    std::unique_ptr<ConsoleLink> link;
    std::unique_ptr<ConsoleWindow> window;
};

FakeScene oneAlarmed(double x = 200)
{
    FakeScene scene;
    scene.simulated = false;
    scene.people = {{x, 140, 26, Verdict::Elevated, 38.1, {}}};
    return scene;
}

int popupsShown()
{
    int shown = 0;
    for (const QWidget* top : QApplication::topLevelWidgets())
        shown += top->isVisible() && top->objectName() == QLatin1String("alarmPopup") ? 1 : 0;
    return shown;
}

SnapshotPtr at(const SnapshotPtr& picture, const Clock& clock)
{
    auto copy = std::make_shared<ScreeningSnapshot>(*picture);
    copy->stamp = {clock.monotonic(), clock.wall(), 1};
    return copy;
}

} // namespace

TEST_CASE("A guard's minute: alarm, one key, clinical value, closed, and every step in the log")
{
    Watch s;
    s.see(snapshotOf(oneAlarmed(), s.fixture.clock));
    s.raise();
    CHECK(popupsShown() == 1);
    CHECK(s.find<QWidget>("alarmPerson")->isVisible());
    CHECK(s.find<QLabel>("alarmAdvice")->text().contains("side room"));
    CHECK(s.find<QLabel>("alarmAdvice")->text().contains("119"));
    s.fixture.clock.advance(7s);
    s.key(Qt::Key_Space);
    CHECK(popupsShown() == 0);
    s.fixture.clock.advance(20s);
    s.key(Qt::Key_R);
    auto* value = s.find<QLineEdit>("recheckValue");
    REQUIRE(s.window->focusWidget() == value);
    QTest::keyClicks(value, "36.8");
    QTest::keyClick(value, Qt::Key_Return);
    s.settle();
    CHECK_FALSE(s.find<QWidget>("alarmCard")->isVisible());
    CHECK(s.fixture.desk().board().open().empty());
    std::vector<std::string> told;
    for (const char* what : {"raised", "acknowledged", "recheck_started", "rechecked"}) {
        const auto rows = s.fixture.rows(what);
        REQUIRE(rows.size() == 1);
        told.push_back(rows.front().row.actor);
    }
    CHECK(told == std::vector<std::string>{"haetae", "kim", "kim", "kim"});
    CHECK(s.fixture.rows("rechecked").front().row.outcome == "recheck_normal");
}

TEST_CASE("The card follows the person, and says which way and how long ago they left")
{
    Watch s;
    s.see(snapshotOf(oneAlarmed(150), s.fixture.clock));
    s.raise();
    const auto* strip = s.find<QWidget>("alarmPerson");
    CHECK(strip->accessibleDescription() == "alone in the picture, moving right");
    s.fixture.clock.advance(1s);
    FakeScene empty = oneAlarmed();
    empty.people.clear();
    s.see(snapshotOf(empty, s.fixture.clock));
    s.fixture.clock.advance(11s);
    for (int i = 0; i < 10; ++i)
        s.link->pump();
    CHECK(strip->isVisible()); // how they looked helps to find them
    CHECK(strip->accessibleDescription() == "went out to the right, 12 s ago");
}

TEST_CASE("The card keeps the last whole face of somebody who walks out through the picture's edge")
{
    ManualClock clock;
    PersonTrails trails;
    const AlarmRecord alarm = elevatedAlarm(1, clock);
    trails.learn(alarm);
    const auto show = [&](double x, bool edge) {
        ScreeningSnapshot snapshot = *snapshotOf(oneAlarmed(x), clock);
        snapshot.people.front().track = alarm.track;
        if (edge)
            snapshot.people.front().face.geometry.limits.add(Reason::AtEdge);
        trails.follow(snapshot);
        clock.advance(1s);
    };
    show(200, false);
    REQUIRE(trails.find(alarm.id));
    const QImage whole = trails.find(alarm.id)->thermal;
    const MonotonicTime then = trails.find(alarm.id)->seen;
    show(375, true);
    CHECK(trails.find(alarm.id)->thermal == whole);
    CHECK(trails.find(alarm.id)->seen > then);
    show(120, false);
    CHECK(trails.find(alarm.id)->thermal != whole);
}

TEST_CASE("E calls for help, and who is called stands on the card")
{
    Watch s;
    s.raise();
    s.key(Qt::Key_E);
    CHECK(s.find<QLabel>("alarmLevel")->isVisible());
    CHECK(s.find<QLabel>("alarmLevel")->text().contains("Second level called"));
    CHECK(s.fixture.rows("escalated").front().row.actor == "kim");
    s.fixture.clock.advance(120s);
    s.fixture.desk().tick();
    s.settle();
    CHECK(s.find<QLabel>("alarmLevel")->text().contains("Supervisor called"));
    s.key(Qt::Key_Space);
    CHECK_FALSE(s.find<QLabel>("alarmLevel")->isVisible());
}

TEST_CASE("Recheck here reads one person on the mark and joins it to the card as our own reading")
{
    Watch s;
    s.raise();
    s.key(Qt::Key_H);
    auto* status = s.find<QLabel>("spotStatus");
    REQUIRE(status->isVisible());
    auto picture =
        std::make_shared<ScreeningSnapshot>(*snapshotOf(oneAlarmed(200), s.fixture.clock));
    for (int i = 0; i <= 80; ++i) {
        auto next = std::make_shared<ScreeningSnapshot>(*at(picture, s.fixture.clock));
        SkinReading reading;
        reading.stamp = next->stamp;
        reading.skin = Celsius::degrees(35.6);
        reading.corrected = true;
        reading.uncertainty.terms = {{UncertaintySource::Reference, TempDelta::kelvins(0.1), true}};
        next->people[0].decision.readings = {reading};
        s.see(next);
        s.fixture.clock.advance(40ms);
    }
    s.settle();
    CHECK(status->text().contains("36.6"));
    CHECK(s.find<QLabel>("alarmSecond")->text().contains("oral-equivalent"));
    CHECK(s.fixture.rows("second_reading").size() == 1);
    CHECK(s.find<QWidget>("alarmCard")->isVisible()); // only a clinical value closes it
    s.key(Qt::Key_Escape);
    CHECK_FALSE(status->isVisible());
}

TEST_CASE("B shows the last seconds as not live, and again goes back")
{
    Watch s;
    const auto picture = snapshotOf(oneAlarmed(), s.fixture.clock);
    for (int i = 0; i < 60; ++i) {
        s.see(at(picture, s.fixture.clock));
        s.fixture.clock.advance(40ms);
    }
    s.raise();
    s.key(Qt::Key_B);
    auto* view = s.find<ReplayView>("replayView");
    REQUIRE(view->isVisible());
    CHECK(view->hasPictures());
    CHECK(s.find<QWidget>("alarmCard")->isVisible()); // nothing hides the alarm
    const auto before = view->position();
    s.fixture.clock.advance(600ms);
    s.settle();
    CHECK(view->position() > before);
    s.key(Qt::Key_B);
    CHECK_FALSE(view->isVisible());
    // Closed: nothing is left to be seen again.
    s.key(Qt::Key_F);
    s.key(Qt::Key_1);
    // The button is seen pressed for a moment before it acts.
    REQUIRE(QTest::qWaitFor([&s] { return s.fixture.desk().board().open().empty(); }));
    s.settle();
    s.key(Qt::Key_B);
    CHECK_FALSE(view->hasPictures());
    s.key(Qt::Key_Escape);
    CHECK_FALSE(view->isVisible());
}

TEST_CASE("N walks through all open alarms without a mouse")
{
    Watch s;
    s.raise(1);
    s.raise(2);
    const auto* card = s.find<AlarmCard>("alarmCard");
    const AlarmId first = card->alarm().id;
    s.key(Qt::Key_N);
    CHECK(card->alarm().id != first);
    s.key(Qt::Key_N);
    CHECK(card->alarm().id == first);
}

TEST_CASE("What is put aside leaves the card and stays in the list with its end and its reason")
{
    Watch s;
    s.fixture.desk().handle(ScreeningEvent(CameraChanged{
        CameraId{"east"}, s.fixture.now(), CameraCondition::Offline, "no answer", false}));
    s.settle();
    REQUIRE(s.find<QWidget>("alarmCard")->isVisible());
    CHECK_FALSE(s.find<QWidget>("shelveButton")->isVisible()); // a guard may not
    const AlarmId id = s.find<AlarmCard>("alarmCard")->alarm().id;
    REQUIRE(s.fixture.desk().apply({"lee", Role::Supervisor}, ShelveAlarm{id, 15min, "repair"}));
    s.settle();
    CHECK_FALSE(s.find<QWidget>("alarmCard")->isVisible());
    CHECK(s.find<QWidget>("shelfList")->isVisible());
    CHECK(s.find<QPushButton>("shelf_0")->accessibleName().contains("repair"));
    CHECK_FALSE(s.find<QPushButton>("shelf_0")->isEnabled());
    s.fixture.clock.advance(15min + 1s);
    s.fixture.desk().tick();
    s.settle();
    CHECK(s.find<QWidget>("alarmCard")->isVisible());
    CHECK_FALSE(s.find<QWidget>("shelfList")->isVisible());
}

TEST_CASE("Each new alarm is told to assistive technology")
{
    Watch s;
    QSignalSpy card(s.find<AlarmCard>("alarmCard"), &AlarmCard::alerted);
    QSignalSpy popup(&s.window->popup(), &AlarmPopup::alerted);
    s.raise();
    CHECK(card.count() == 1);
    CHECK(popup.count() == 1);
    s.raise(2);
    CHECK(popup.count() == 2);
    s.fixture.clock.advance(30s);
    s.fixture.desk().tick();
    s.settle();
    CHECK(card.count() == 3); // again, because it is more urgent now
}

TEST_CASE("A thousand alarms in ten minutes: one popup, no hail of sounds, a thousand rows")
{
    Watch s;
    FakeScene scene;
    scene.people = crowd();
    scene.simulated = false;
    const auto picture = snapshotOf(scene, s.fixture.clock);
    ChimeLink chime(QStringLiteral("/nonexistent/haetae-chime"), [] {});
    std::vector<MonotonicTime> starts; // of the sound, as the helper is ordered to
    QObject::connect(&chime, &ChimeLink::handedOver, s.window.get(),
        [&] { starts.push_back(s.fixture.clock.monotonic()); });
    int most = 0;
    for (int i = 1; i <= 1000; ++i) {
        s.fixture.desk().handle(ScreeningEvent(s.fixture.begins(i)));
        s.fixture.clock.advance(600ms);
        s.fixture.desk().tick();
        chime.setState(s.fixture.desk().board().state());
        s.lamp.put(s.fixture.desk().board().state());
        s.slot.put(at(picture, s.fixture.clock));
        s.link->pump();
        QApplication::processEvents();
        if (i % 50 == 0)
            most = std::max(most, popupsShown());
        if (i == 10)
            CHECK_FALSE(s.find<QLabel>("floodBanner")->isVisible());
        if (i == 11)
            CHECK(s.find<QLabel>("floodBanner")->isVisible());
    }
    s.fixture.desk().settle(1min);
    CHECK(most == 1);
    REQUIRE_FALSE(starts.empty());
    for (std::size_t i = 1; i < starts.size(); ++i)
        CHECK(starts[i] - starts[i - 1] >= 1s);
    CHECK(s.fixture.rows("raised").size() == 1000);
    CHECK(s.fixture.desk().board().open().size() == 1000); // no answer, none lost
}
