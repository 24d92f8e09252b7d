// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include <QApplication>
#include <QDir>
#include <QRegularExpression>

#include "support/widget_checks.h"
#include "ui/fake_entrance.h"
#include "visitor/visitor_window.h"
#include "visitor/visitor_words.h"

using namespace haetae;
using namespace haetae::ui;
using namespace haetae::ui::test;
using namespace std::chrono_literals;

namespace {

ScreeningDecision decided(Verdict verdict, std::initializer_list<Reason> reasons = {},
    std::initializer_list<Reason> notes = {})
{
    ScreeningDecision decision;
    decision.verdict = verdict;
    for (const Reason reason : reasons)
        decision.reasons.add(reason);
    for (const Reason note : notes)
        decision.notes.add(note);
    return decision;
}

FakeScene sceneWith(Verdict verdict, Reason reason = Reason::TooFar)
{
    FakeScene scene;
    FakePerson person;
    person.verdict = verdict;
    person.reason = reason;
    scene.people = {person};
    return scene;
}

VisitorMessage messageOf(const FakeScene& scene, std::optional<ThermalRect> spot = std::nullopt)
{
    const ManualClock clock;
    return visitorMessage(snapshotOf(scene, clock).get(), scene.condition, spot);
}

constexpr int kMessages = static_cast<int>(kLastVisitorMessage) + 1;

} // namespace

TEST_CASE("each verdict and reason tells the visitor what to do now")
{
    using M = VisitorMessage;
    const struct {
        ScreeningDecision decision;
        M expected;
    } cases[] = {{decided(Verdict::Normal), M::GoAhead},
        {decided(Verdict::Normal, {}, {Reason::Glasses, Reason::Mask}), M::GoAhead},
        {decided(Verdict::Elevated), M::SeeStaff},
        {decided(Verdict::Elevated, {Reason::OffsetProvisional}, {Reason::Glasses}), M::SeeStaff},
        {decided(Verdict::Recheck), M::LookAtCamera},
        {decided(Verdict::Recheck, {}, {Reason::Glasses}), M::TakeOffGlasses},
        {decided(Verdict::Pending), M::LookAtCamera},
        {decided(Verdict::Pending, {}, {Reason::HairOverForehead}), M::TakeOffHat},
        {decided(Verdict::Unmeasurable, {Reason::Covered}), M::TakeOffHat},
        {decided(Verdict::Unmeasurable, {Reason::Glasses}), M::TakeOffGlasses},
        {decided(Verdict::Unmeasurable, {Reason::TooCold}), M::PleaseWait},
        {decided(Verdict::Unmeasurable, {Reason::Moving}), M::PleaseWait},
        {decided(Verdict::Unmeasurable, {Reason::Overlapped}), M::PleaseWait},
        {decided(Verdict::Unmeasurable, {Reason::TooHot}), M::SeeStaff},
        {decided(Verdict::Unmeasurable, {Reason::TooFar}), M::LookAtCamera},
        {decided(Verdict::Unmeasurable, {Reason::Turned}), M::LookAtCamera},
        {decided(Verdict::Unmeasurable, {Reason::ReferenceCovered}), M::StaffWillHelp},
        {decided(Verdict::Unmeasurable, {Reason::NotRadiometric}), M::StaffWillHelp},
        {decided(Verdict::Unmeasurable, {Reason::OffsetProvisional}), M::LookAtCamera}};
    int index = 0;
    for (const auto& c : cases) {
        CAPTURE(index++);
        CHECK(visitorMessage(c.decision) == c.expected);
    }
}

TEST_CASE("an entrance that cannot judge sends nobody on, whatever was decided before")
{
    CHECK(
        visitorMessage(nullptr, CameraCondition::Connecting, {}) == VisitorMessage::StaffWillHelp);
    const FakeScene normal = sceneWith(Verdict::Normal);
    CHECK(messageOf(normal) == VisitorMessage::GoAhead);
    for (int i = 0; i <= static_cast<int>(ReferenceCondition::Doubtful); ++i) {
        FakeScene scene = normal;
        scene.reference = static_cast<ReferenceCondition>(i);
        const bool trusted = scene.reference == ReferenceCondition::Trusted;
        CHECK((messageOf(scene) == VisitorMessage::StaffWillHelp) != trusted);
    }
    for (const auto condition : {CameraCondition::Stalled, CameraCondition::Frozen,
             CameraCondition::Offline, CameraCondition::Ended, CameraCondition::Paused}) {
        FakeScene scene = normal;
        scene.condition = condition;
        CHECK(messageOf(scene) == VisitorMessage::StaffWillHelp);
    }
    FakeScene paused = normal;
    paused.paused = ScreeningPause{};
    CHECK(messageOf(paused) == VisitorMessage::StaffWillHelp);
    FakeScene doubtful = normal;
    doubtful.baseline.condition = BaselineCondition::DoNotScreen;
    CHECK(messageOf(doubtful) == VisitorMessage::StaffWillHelp);
}

TEST_CASE("the person at the marked spot is spoken to, else the nearest")
{
    FakeScene scene;
    FakePerson near{190, 140, 30, Verdict::Normal, 36.6, {}};
    FakePerson far{60, 80, 12, Verdict::Elevated, 38.2, {}};
    scene.people = {near, far};
    CHECK(messageOf(scene) == VisitorMessage::GoAhead);
    CHECK(messageOf(scene, ThermalRect{40, 60, 40, 40}) == VisitorMessage::SeeStaff);
    CHECK(messageOf(scene, ThermalRect{300, 60, 40, 40}) == VisitorMessage::GoAhead);
    scene.people = {};
    CHECK(messageOf(scene) == VisitorMessage::LookAtCamera);
    FakeScene outside = sceneWith(Verdict::Unmeasurable, Reason::OutsideZone);
    CHECK(messageOf(outside) == VisitorMessage::LookAtCamera);
}

TEST_CASE("no message names a number, a temperature or anything medical")
{
    static const QRegularExpression kForbidden(
        QStringLiteral("[0-9]|°|fever|temperature|ill|sick|alarm|열|온도|체온|경보|환자|감염"),
        QRegularExpression::CaseInsensitiveOption);
    for (int i = 0; i < kMessages; ++i) {
        const VisitorWords words = visitorWords(static_cast<VisitorMessage>(i));
        CAPTURE(words.english.toStdString());
        CHECK_FALSE(words.korean.isEmpty());
        CHECK(QString(words.english).remove(QStringLiteral("will")).contains(kForbidden) == false);
        CHECK_FALSE(words.korean.contains(kForbidden));
        CHECK(QFile::exists(QStringLiteral(":/icons/%1.svg").arg(words.icon)));
    }
}

TEST_CASE("the window follows its entrance, and a message can be read before the next comes")
{
    FakeDesk desk({"east", "west"});
    VisitorWindow window(desk.link, CameraId{"west"});
    CHECK(window.shown() == VisitorMessage::StaffWillHelp);
    FakeScene scene = sceneWith(Verdict::Pending);
    scene.camera = CameraId{"west"};
    const auto see = [&](Verdict verdict) {
        scene.people.front().verdict = verdict;
        desk.show(scene);
        return window.shown();
    };
    CHECK(see(Verdict::Pending) == VisitorMessage::LookAtCamera);
    desk.clock.advance(500ms);
    CHECK(see(Verdict::Normal) == VisitorMessage::LookAtCamera);
    desk.clock.advance(500ms);
    CHECK(see(Verdict::Normal) == VisitorMessage::GoAhead);
    desk.clock.advance(10ms);
    CHECK(see(Verdict::Elevated) == VisitorMessage::SeeStaff); // "go ahead" never lingers
    desk.clock.advance(1200ms); // no picture for longer than a second
    desk.pump();
    CHECK(window.shown() == VisitorMessage::StaffWillHelp);
    CHECK_FALSE(window.accessibleName().isEmpty());
    CHECK_FALSE(window.testAttribute(Qt::WA_QuitOnClose));
}

TEST_CASE("another entrance and a larger language in the settings count at once")
{
    FakeDesk desk({"east", "west"});
    VisitorWindow window(desk.link);
    window.resize(640, 360);
    window.show();
    FakeScene west = sceneWith(Verdict::Normal);
    west.camera = CameraId{"west"};
    desk.show(sceneWith(Verdict::Elevated));
    desk.show(west);
    CHECK(window.shown() == VisitorMessage::SeeStaff);
    const QImage korean = window.grab().toImage();
    Settings settings = desk.link.settings();
    settings.visitors.englishFirst = true;
    desk.notices.push(SettingsNotice{settings});
    desk.pump();
    CHECK(window.shown() == VisitorMessage::SeeStaff);
    CHECK(window.grab().toImage() != korean);
    settings.visitors.entrance = "west";
    desk.notices.push(SettingsNotice{settings});
    desk.clock.advance(950ms);
    desk.show(west);
    desk.show(west);
    CHECK(window.shown() == VisitorMessage::GoAhead);
}

TEST_CASE("an alarm looks like any other message but for its words")
{
    FakeDesk desk;
    VisitorWindow window(desk.link);
    const QString folder = qEnvironmentVariable("HAETAE_PICTURES");
    for (const LookScheme scheme :
        {LookScheme::Dark, LookScheme::Light, LookScheme::HighContrast}) {
        Look look;
        look.scheme = scheme;
        applyTheme(*qApp, look);
        const Colours& all = colours();
        const struct {
            Verdict verdict;
            Reason reason;
            const char* name;
        } states[] = {{Verdict::Elevated, Reason::TooFar, "staff"},
            {Verdict::Normal, Reason::TooFar, "go"}, {Verdict::Pending, Reason::TooFar, "look"},
            {Verdict::Unmeasurable, Reason::Glasses, "glasses"},
            {Verdict::Unmeasurable, Reason::Covered, "hat"},
            {Verdict::Unmeasurable, Reason::TooCold, "wait"},
            {Verdict::Unmeasurable, Reason::ReferenceLost, "help"}};
        for (const auto& state : states) {
            desk.clock.advance(950ms);
            desk.show(sceneWith(state.verdict, state.reason));
            const QImage image = window.grab().toImage();
            for (int y = 0; y < image.height(); y += 3) {
                for (int x = 0; x < image.width(); x += 3) {
                    const QRgb pixel = image.pixel(x, y);
                    if (pixel == all.elevated.rgb() || pixel == all.recheck.rgb())
                        FAIL("a colour of alarm at " << x << ',' << y << " of " << state.name);
                }
            }
            CHECK(image.pixelColor(3, image.height() - 3) == all.ground);
            if (!folder.isEmpty())
                image.save(QDir(folder).filePath(QStringLiteral("visitor_%1_%2.png")
                                                     .arg(QLatin1String(state.name))
                                                     .arg(static_cast<int>(scheme))));
        }
    }
    applyTheme(*qApp);
}
