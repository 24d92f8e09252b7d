// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the console in its states into PNG files, to be looked at: ui_preview FOLDER [QM-FILE].
#include <QAbstractButton>
#include <QApplication>
#include <QDir>

#include "shell/console_window.h"
#include "ui/fake_entrance.h"
#include "ui/preview_run.h"

using namespace haetae;
using namespace haetae::ui;
using namespace haetae::ui::test;

namespace {

LogTotals day()
{
    LogTotals totals;
    totals.people = 412;
    totals.judged = 388;
    totals.alarms = 5;
    totals.confirmed = 1;
    totals.falseAlarms = 2;
    totals.recheckedNormal = 1;
    totals.peoplePerHour = {
        0, 0, 1, 0, 2, 4, 9, 61, 118, 72, 31, 44, 55, 38, 30, 26, 41, 66, 24, 9, 3, 1, 0, 0};
    for (const int people : totals.peoplePerHour)
        totals.judgedPerHour.push_back(people * 94 / 100);
    totals.oralMedianPerHour.resize(24);
    for (std::size_t hour = 5; hour < 22; ++hour)
        totals.oralMedianPerHour[hour] = 36.4 + 0.03 * static_cast<double>((hour * 3) % 7);
    return totals;
}

ShiftHealth health()
{
    ShiftHealth made;
    made.alarms.alarms = 6;
    made.alarmsLastHour = 2;
    made.alarmsPerHour = {0, 0, 0, 0, 0, 0, 0, 1, 2, 0, 7, 0, 1, 0, 0, 0, 1, 2, 0, 0, 0, 0, 0, 0};
    made.references = {{CameraId{"east"}, std::chrono::hours(9), std::chrono::minutes(525)}};
    return made;
}

struct State {
    const char* name;
    FakeScene scene;
    bool alarm;
    int older; ///< milliseconds between the picture and the grab
};

std::vector<State> states()
{
    FakeScene calm;
    calm.scene = "calm";
    calm.people = {{110, 150, 30, Verdict::Normal, 36.6, {}},
        {230, 140, 26, Verdict::Normal, 36.4, {}}, {320, 120, 18, Verdict::Pending, 36.4, {}}};
    calm.rejected = {{RejectedObject::Kind::HotObject, {170, 200, 16, 18}}};
    FakeScene crowded;
    crowded.scene = "crowd";
    crowded.people = crowd();
    FakeScene alarm = crowded;
    alarm.scene = "alarm";
    FakeScene covered = calm;
    covered.scene = "reference_covered";
    covered.reference = ReferenceCondition::Covered;
    for (FakePerson& person : covered.people) {
        person.verdict = Verdict::Unmeasurable;
        person.reason = Reason::ReferenceCovered;
    }
    for (FakePerson& person : crowded.people) {
        if (person.verdict == Verdict::Elevated) {
            person.verdict = Verdict::Normal;
            person.oral = 36.9;
        }
    }
    FakeScene site = calm;
    site.scene.clear();
    site.simulated = false;
    FakeScene doubtful = site;
    doubtful.limit.fixed = doubtful.limit.inForce = Celsius::degrees(37.5);
    doubtful.limit.adaptive = Celsius::degrees(37.2);
    doubtful.limit.basis = LimitBasis::PeopleReadLower;
    FakeScene cold = doubtful;
    cold.coldFor = std::chrono::minutes(10);
    FakeScene papers = doubtful;
    papers.certificate = CertificateStanding::ExpiresSoon;
    papers.doubts.add(Reason::ReferencePartlyCovered);
    FakeScene expired = site;
    expired.reference = ReferenceCondition::Doubtful;
    expired.certificate = CertificateStanding::Expired;
    expired.doubts.add(Reason::ReferenceExpired);
    doubtful.baseline.condition = BaselineCondition::DoNotScreen;
    doubtful.baseline.median = Celsius::degrees(34.6);
    doubtful.baseline.shift = TempDelta::kelvins(-1.35);
    return {{"flood", alarm, true, 40}, {"replay", alarm, true, 40}, {"left", alarm, true, 40},
        {"do_not_screen", doubtful, false, 40}, {"cold", cold, false, 40},
        {"papers", papers, false, 40}, {"expired", expired, false, 40}, {"calm", calm, false, 40},
        {"alarm", alarm, true, 40}, {"crowd", crowded, false, 40}, {"covered", covered, false, 40},
        {"stalled", site, false, 3400}, {"site", site, false, 40}};
}

void draw(const QDir& folder, const State& state, const QSize& size, const QString& suffix)
{
    FakeDesk desk;
    ConsoleWindow window(desk.link, &desk.lamp);
    window.resize(size);
    window.show();
    window.activateWindow();
    desk.link.setSoundState(SoundState::Proven);
    desk.link.setTotals(day(), 2);
    desk.link.setHealth(health());
    const std::string name = state.name;
    AlarmRecord old = elevatedAlarm(1, desk.clock);
    old.handling = HandlingState::Closed;
    old.outcome = AlarmOutcome::FalseAlarm;
    old.falseAlarmReason = "hot_drink";
    desk.tell(old, AlarmChange::What::Closed);
    AlarmState lamps;
    lamps.unacknowledged = state.alarm ? 1 : 0;
    lamps.technical = name == "covered" ? 1 : 0;
    lamps.screening = name != "covered";
    lamps.simulated = true;
    desk.lamp.put(lamps);
    if (state.alarm)
        desk.tell(elevatedAlarm(2, desk.clock));
    if (name == "do_not_screen") {
        AlarmRecord technical = elevatedAlarm(3, desk.clock);
        technical.kind = AlarmKind::DoNotScreen;
        technical.detail = "people_read_lower";
        desk.tell(technical);
    }
    if (name == "covered") {
        AlarmRecord technical = elevatedAlarm(3, desk.clock);
        technical.kind = AlarmKind::ReferenceNotTrusted;
        technical.detail = "covered";
        desk.tell(technical);
    }
    if (name == "flood") {
        for (int id = 10; id < 22; ++id) {
            AlarmRecord more = elevatedAlarm(id, desk.clock);
            more.level = id > 19 ? EscalationLevel::Second : EscalationLevel::Desk;
            more.handling = id > 19 ? HandlingState::Escalated : HandlingState::New;
            desk.tell(more);
        }
        AlarmShelf shelf;
        shelf.kind = AlarmKind::CameraFailing;
        shelf.camera = CameraId{"east"};
        shelf.reason = "being repaired";
        shelf.actor = "lee";
        shelf.until = {desk.clock.monotonic(), desk.clock.wall() + std::chrono::hours(1), 0};
        desk.notices.push(ShelfNotice{{shelf}});
    }
    desk.clock.advance(std::chrono::milliseconds(7000));
    for (int i = 0; i < 8; ++i) {
        desk.clock.advance(std::chrono::milliseconds(5));
        desk.show(state.scene);
    }
    if (name == "left") {
        FakeScene after = state.scene;
        after.people.clear();
        desk.show(after);
        desk.clock.advance(std::chrono::seconds(12));
        desk.show(after);
    }
    if (name == "replay") {
        for (int i = 0; i < 30; ++i) {
            desk.clock.advance(std::chrono::milliseconds(200));
            desk.show(state.scene);
        }
        window.findChild<QAbstractButton*>(QStringLiteral("replayButton"))->click();
        desk.clock.advance(std::chrono::milliseconds(3100));
        desk.show(state.scene);
    }
    desk.clock.advance(std::chrono::milliseconds(state.older));
    for (int i = 0; i < 12; ++i) { // sizes settle through the event loop
        desk.pump();
        QApplication::processEvents();
    }
    window.grab().save(folder.filePath(QString::fromStdString(name) + suffix + ".png"));
    if (state.alarm) {
        QWidget& popup = window.popup();
        popup.grab().save(folder.filePath("popup" + suffix + ".png"));
    }
}

} // namespace

int main(int argc, char* argv[])
{
    return runPreview(argc, argv, "ui_preview", [](const QDir& folder, const QString& suffix) {
        for (const State& state : states()) {
            draw(folder, state, {1920, 1080}, suffix);
            if (state.alarm || std::string(state.name) == "calm")
                draw(folder, state, {1366, 768}, suffix + "_small");
        }
    });
}
