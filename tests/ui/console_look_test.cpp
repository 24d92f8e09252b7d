// SPDX-License-Identifier: GPL-3.0-or-later
// The guard's window in every state that it has, in every language and size: no control without a
// name, no words cut off.
#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QTest>
#include <catch2/catch.hpp>
#include <functional>

#include "shell/console_window.h"
#include "support/widget_checks.h"
#include "theme/words.h"
#include "ui/fake_entrance.h"
#include "ui/look_judge.h"
#include "visitor/visitor_window.h"

using namespace haetae;
using namespace haetae::ui;
using namespace haetae::ui::test;
using namespace std::chrono_literals;

namespace {

/// A shown window over a fake desk, as large as the screen leaves it. *thread-bound*
struct Console {
    explicit Console(
        Role role, std::vector<std::string> entrances = {"east"}, bool recording = false)
        : desk(std::move(entrances), recording, role)
    {
        Settings settings = desk.link.settings();
        settings.cameras.front().recheckSpot = ThermalRect{140, 60, 120, 160};
        settings.alarmInstruction =
            "Take them to the side room and measure by clinical thermometer";
        desk.notices.push(SettingsNotice{settings});
        window.resize(screenSize());
        window.show();
        window.activateWindow();
        desk.link.setSoundState(SoundState::Proven);
        settle();
    }
    void settle()
    {
        for (int i = 0; i < 10; ++i) {
            desk.pump();
            QApplication::processEvents();
        }
    }
    void see(const FakeScene& scene, int pictures = 2)
    {
        for (int i = 0; i < pictures; ++i) {
            desk.clock.advance(200ms);
            desk.show(scene);
        }
        settle();
    }
    void key(Qt::Key key)
    {
        QTest::keyClick(&window, key);
        settle();
    }

    FakeDesk desk;
    ConsoleWindow window{desk.link, &desk.lamp};
};

FakeScene crowded()
{
    FakeScene scene;
    scene.scene = "alarm";
    scene.people = crowd();
    return scene;
}

AlarmRecord technical(std::int64_t id, AlarmKind kind, const char* detail, const Clock& clock)
{
    AlarmRecord alarm = elevatedAlarm(id, clock);
    alarm.kind = kind;
    alarm.detail = detail;
    return alarm;
}

AlarmRecord second(std::int64_t id, const Clock& clock)
{
    AlarmRecord alarm = elevatedAlarm(id, clock);
    alarm.durability = Durability::NotStored;
    alarm.level = EscalationLevel::Supervisor;
    alarm.handling = HandlingState::Escalated;
    alarm.second = SecondReading{};
    return alarm;
}

void flood(Console& console)
{
    for (int id = 10; id < 23; ++id)
        console.desk.tell(elevatedAlarm(id, console.desk.clock));
    AlarmShelf shelf;
    shelf.kind = AlarmKind::CameraFailing;
    shelf.camera = CameraId{"east"};
    shelf.reason = "being repaired by the technician";
    shelf.actor = "lee";
    shelf.until = {console.desk.clock.monotonic(), console.desk.clock.wall() + 1h, 0};
    console.desk.notices.push(ShelfNotice{{shelf}});
}

void off(Console& console, Inactivation state)
{
    InactiveSignal signal{state, "kim", "fire drill", {}, std::nullopt};
    signal.until =
        FrameStamp{console.desk.clock.monotonic() + 90s, console.desk.clock.wall() + 90s, 0};
    InactiveSignals all;
    (state == Inactivation::AudioPaused ? all.audio : all.alarms) = signal;
    console.desk.notices.push(InactivationNotice{all});
}

/// One state of the window and how it comes about. *value*
struct State {
    const char* name;
    std::function<void(Console&)> make;
    Role role = Role::Guard;
};

const std::vector<State>& states()
{
    const static auto alarmed = [](Console& c) {
        c.see(crowded());
        c.desk.tell(elevatedAlarm(2, c.desk.clock));
        c.see(crowded(), 6);
    };
    const static auto with = [](Qt::Key key) {
        return [key](Console& c) {
            alarmed(c);
            c.key(key);
        };
    };
    static const std::vector<State> kAll{
        {"no-picture", [](Console&) {}},
        {"calm", [](Console& c) { c.see(FakeScene{}); }},
        {"alarm", alarmed},
        {"alarm-recheck", with(Qt::Key_R)},
        {"alarm-false", with(Qt::Key_F)},
        {"alarm-here", with(Qt::Key_H)},
        {"alarm-replay", with(Qt::Key_B)},
        {"keys", with(Qt::Key_F1)},
        {"alarm-urgent",
            [](Console& c) {
                c.see(crowded());
                c.desk.tell(second(2, c.desk.clock));
                c.see(crowded(), 3);
            }},
        {"alarm-left",
            [](Console& c) {
                alarmed(c);
                c.see(FakeScene{});
                c.desk.clock.advance(12s);
                c.see(FakeScene{});
            }},
        {"flood",
            [](Console& c) {
                c.see(crowded());
                flood(c);
                c.see(crowded());
            }},
        {"technical",
            [](Console& c) {
                FakeScene covered = crowded();
                covered.reference = ReferenceCondition::Covered;
                c.desk.tell(technical(3, AlarmKind::ReferenceNotTrusted, "covered", c.desk.clock));
                c.see(covered);
            }},
        {"shelve",
            [](Console& c) {
                c.desk.tell(technical(3, AlarmKind::OutputFailing, "relay", c.desk.clock));
                c.see(FakeScene{});
                c.key(Qt::Key_Z);
            },
            Role::Supervisor},
        {"store-failing",
            [](Console& c) {
                c.desk.notices.push(StoreNotice{true, "the disk is full"});
                c.desk.link.setSoundState(SoundState::Dead);
                c.see(FakeScene{});
            }},
        {"audio-paused", [](Console& c) { off(c, Inactivation::AudioPaused); }},
        {"alarms-paused", [](Console& c) { off(c, Inactivation::AlarmPaused); }},
        {"sound-panel",
            [](Console& c) {
                c.window.findChild<QAbstractButton*>(QStringLiteral("soundChip"))->click();
                c.desk.link.setSoundAnswer(
                    {ChimePattern::High, true, SoundState::Proven, "alsa_output.usb-desk", 74});
            },
            Role::Admin},
    };
    return kAll;
}

} // namespace

TEST_CASE("Every state of the guard's window has its words whole and its controls named")
{
    for (const Speech speech : speeches()) {
        const Spoken spoken(speech);
        for (const State& state : states()) {
            Console console(state.role);
            state.make(console);
            console.settle();
            judge(console.window, QStringLiteral("console-") + state.name, spoken);
            for (const char* part : {"alarmColumn", "alarmCard"}) {
                const auto* shown = console.window.findChild<QWidget*>(QLatin1String(part));
                if (!shown->isVisible())
                    continue;
                INFO(state.name << " " << spoken.code().toStdString() << " " << part);
                CHECK(overlappingChildren(*shown).join(QLatin1Char('\n')).toStdString() == "");
            }
            if (console.window.popup().isVisible())
                judge(console.window.popup(), QStringLiteral("popup-") + state.name, spoken);
        }
    }
}

TEST_CASE("A wall of several entrances and one that plays a recording have their words whole")
{
    for (const Speech speech : speeches()) {
        const Spoken spoken(speech);
        Console wall(Role::Admin, {"east", "gate-2", "gate-3", "gate-4"});
        for (const char* name : {"east", "gate-2", "gate-3"}) {
            FakeScene scene = crowded();
            scene.camera = CameraId{name};
            wall.see(scene, 1);
        }
        judge(wall.window, "console-wall", spoken);
        auto* tile = wall.window.findChild<EntranceTile*>(QStringLiteral("entranceTile_east"));
        tile->setFocus();
        tile->toggleZones();
        wall.settle();
        judge(wall.window, "console-zones", spoken);

        Console recording(Role::Guard, {"east"}, true);
        ReplayPosition position;
        position.starts = {0ms, 60'000ms, 90'000ms};
        position.clips = {"first-morning.cptv", "second-morning.cptv"};
        position.at = 61'000ms;
        position.clip = 1;
        recording.desk.position.put(position);
        recording.see(crowded());
        judge(recording.window, "console-recording", spoken);
    }
}

TEST_CASE("Every state of a camera is told in words, alone on the wall and among eight")
{
    const std::pair<CameraCondition, const char*> kStates[]{{CameraCondition::Live, "live"},
        {CameraCondition::Connecting, "connecting"}, {CameraCondition::Stalled, "stalled"},
        {CameraCondition::Frozen, "frozen"}, {CameraCondition::AuthFailed, "auth-failed"},
        {CameraCondition::Offline, "down"}, {CameraCondition::Paused, "paused"},
        {CameraCondition::Ended, "ended"}};
    for (const Speech speech : speeches()) {
        const Spoken spoken(speech);
        for (const auto& [state, name] : kStates) {
            Console alone(Role::Guard);
            FakeScene scene = crowded();
            alone.see(scene);
            scene.condition = state;
            alone.see(scene);
            const auto* tile =
                alone.window.findChild<EntranceTile*>(QStringLiteral("entranceTile_east"));
            if (state != CameraCondition::Live && state != CameraCondition::Paused)
                CHECK(tile->accessibleDescription().contains(word(state)));
            judge(alone.window, QStringLiteral("camera-%1").arg(QLatin1String(name)), spoken);
        }
        std::vector<std::string> entrances;
        for (const auto& [state, name] : kStates)
            entrances.emplace_back(name);
        Console wall(Role::Guard, entrances);
        for (const auto& [state, name] : kStates) {
            FakeScene scene = crowded();
            scene.camera = CameraId{name};
            wall.see(scene, 1);
            scene.condition = state;
            wall.see(scene, 1);
        }
        judge(wall.window, "camera-states", spoken);
    }
}

TEST_CASE("The visitors' window is named in every language and shows both of its own")
{
    for (const Speech speech : speeches()) {
        const Spoken spoken(speech);
        for (const Verdict verdict : {Verdict::Normal, Verdict::Elevated, Verdict::Pending}) {
            FakeDesk desk;
            VisitorWindow window(desk.link);
            window.resize(screenSize());
            window.show();
            FakeScene scene;
            scene.people = {{190, 140, 26, verdict, 36.6, {}}};
            desk.show(scene);
            desk.clock.advance(1s);
            desk.show(scene);
            CHECK_FALSE(window.accessibleName().isEmpty());
            CHECK(window.accessibleDescription().contains(QStringLiteral(" · ")));
            judge(window, QStringLiteral("visitors-%1").arg(static_cast<int>(verdict)), spoken);
        }
    }
}

TEST_CASE("A recheck here is marked on its entrance's picture and nowhere else, until it ends")
{
    Console console(Role::Guard, {"east", "west"});
    const auto tile = [&](const char* name) {
        return console.window.findChild<EntranceTile*>(QStringLiteral("entranceTile_") + name);
    };
    FakeScene nobodyThere;
    nobodyThere.people = {{330, 140, 20, Verdict::Normal, 36.6, {}}};
    console.see(nobodyThere);
    console.desk.tell(elevatedAlarm(2, console.desk.clock));
    console.see(nobodyThere);
    CHECK_FALSE(tile("east")->spotMark());
    console.key(Qt::Key_H);
    console.see(nobodyThere);
    REQUIRE(tile("east")->spotMark());
    CHECK(tile("east")->spotMark()->caption == QStringLiteral("Stand here"));
    CHECK(tile("east")->spotMark()->place.x == 140);
    CHECK_FALSE(tile("west")->spotMark());
    const QImage marked = tile("east")->grab().toImage();
    tile("east")->setSpotMark(std::nullopt);
    CHECK(tile("east")->grab().toImage() != marked);

    FakeScene oneThere;
    oneThere.people = {{200, 140, 26, Verdict::Elevated, 38.1, {}}};
    console.see(oneThere, 5);
    CHECK(tile("east")->spotMark()->caption == QStringLiteral("Stand still"));
    CHECK(tile("east")->spotMark()->progress > 0.1);
    FakeScene twoThere = oneThere;
    twoThere.people.push_back({170, 140, 26, Verdict::Normal, 36.6, {}});
    console.see(twoThere);
    CHECK(tile("east")->spotMark()->caption == QStringLiteral("One person only"));
    console.key(Qt::Key_Escape);
    CHECK_FALSE(tile("east")->spotMark());
}
