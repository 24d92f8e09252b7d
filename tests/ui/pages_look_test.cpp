// SPDX-License-Identifier: GPL-3.0-or-later
// The pages as a guard sees them: no words cut off, every control named. With HAETAE_LOOK_DIR set
// the pictures are kept there for people to judge.
#include <QDir>
#include <QDoubleSpinBox>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <catch2/catch.hpp>

#include "bridge/language.h"
#include "log/log_page.h"
#include "log_samples.h"
#include "settings/settings_dialog.h"
#include "settings/settings_page.h"
#include "support/fake_prompts.h"
#include "support/widget_checks.h"
#include "theme/tokens.h"

using namespace haetae;
using namespace haetae::ui;

namespace {

void judge(QWidget& page, const char* name, Language language)
{
    // The pages lie on the window's ground.
    page.setAutoFillBackground(true);
    QApplication::processEvents();
    INFO(name << (language == Language::Korean ? " ko" : " en"));
    CHECK(unnamedWidgets(page).join(QLatin1Char('\n')).toStdString() == "");
    CHECK(clippedWidgets(page).join(QLatin1Char('\n')).toStdString() == "");
    const QString folder = qEnvironmentVariable("HAETAE_LOOK_DIR");
    if (folder.isEmpty())
        return;
    const QString code = language == Language::Korean ? QStringLiteral("ko") : QStringLiteral("en");
    page.grab().save(
        QDir(folder).filePath(QStringLiteral("%1-%2.png").arg(QLatin1String(name), code)));
}

Settings siteSettings()
{
    Settings settings;
    settings.desk = "1층 안내데스크";
    settings.escalationPhone = "내선 119";
    const std::pair<const char*, const char*> cameras[] = {
        {"east", "정문 동측"}, {"west", "정문 서측"}};
    for (const auto& [id, name] : cameras) {
        CameraConfig camera;
        camera.id = CameraId{id};
        camera.name = name;
        settings.cameras.push_back(camera);
    }
    settings.cameras[0].reference.setTemperature = Celsius::degrees(35.02);
    settings.cameras[0].reference.place = ThermalCircle{21, 140, 9};
    settings.cameras[0].reference.certificate = {
        Celsius::degrees(35.06), "2025-02-28", "2026-02-28", "교정 예약: 12월 3일"};
    settings.adaptiveLimit.use = AdaptiveUse::Shown;
    return settings;
}

/// What the two entrances say while the settings are open.
std::vector<EntranceNow> entrancesNow()
{
    auto now = std::make_shared<ScreeningSnapshot>();
    now->limit.fixed = now->limit.inForce = Celsius::degrees(37.5);
    now->limit.adaptive = Celsius::degrees(37.2);
    now->limit.basis = LimitBasis::PeopleReadLower;
    now->limit.people = 84;
    now->baseline.condition = BaselineCondition::DoNotScreen;
    now->baseline.median = Celsius::degrees(34.6);
    now->baseline.shift = TempDelta::kelvins(-1.35);
    now->reference.condition = ReferenceCondition::Trusted;
    now->reference.trust = 64;
    now->reference.grade = ReferenceGrade::Fair;
    now->reference.reasons.add(Reason::ReferencePartlyCovered);
    now->reference.certificate = CertificateStanding::Overridden;
    return {{CameraId{"east"}, QStringLiteral("정문 동측"), now},
        {CameraId{"west"}, QStringLiteral("정문 서측"), now}};
}

} // namespace

TEST_CASE("the log page fits its words in both languages")
{
    LanguageSwitch words;
    for (const Language language : {Language::Korean, Language::English}) {
        REQUIRE(words.apply(language));
        auto log = std::make_shared<SampleLog>();
        const ManualClock clock(sampleNow());
        FakePrompts prompts;
        LogPage page({readerOf(log), &clock, Session{"kim", haetae::Role::Supervisor}, &prompts,
            [](const DeskCommand&) {},
            {{"east", QStringLiteral("정문 동측")}, {"west", QStringLiteral("정문 서측")},
                {"basement", QStringLiteral("지하 출입구")}}});
        page.resize(1460, 868);
        page.show();
        auto* table = page.findChild<QTableView*>(QStringLiteral("logTable"));
        REQUIRE(eventually([&] { return table->model()->rowCount() == 13; }));
        judge(page, "log", language);

        AlarmChange change;
        change.alarm.id = AlarmId{2};
        change.alarm.uuid = "alarm-2";
        page.alarmChanged(change);
        page.selectRow(0);
        judge(page, "log-detail", language);
        page.selectRow(4);
        judge(page, "log-unmeasurable", language);

        log->setRows({});
        page.refresh();
        REQUIRE(eventually([&] { return table->model()->rowCount() == 0; }));
        judge(page, "log-empty", language);
    }
}

TEST_CASE("the settings fit their words in both languages")
{
    LanguageSwitch words;
    for (const Language language : {Language::Korean, Language::English}) {
        REQUIRE(words.apply(language));
        SettingsDialog admin({siteSettings(), Session{"park", haetae::Role::Admin},
            [](const DeskCommand&) {}, entrancesNow});
        admin.resize(1460, 868);
        admin.show();
        admin.findChild<QDoubleSpinBox*>(QStringLiteral("siteOffset"))->setValue(0.85);
        judge(admin, "settings-limit", language);
        auto* limitScroll = admin.findChild<QScrollArea*>(QStringLiteral("limitPageScroll"));
        limitScroll->verticalScrollBar()->setValue(limitScroll->verticalScrollBar()->maximum());
        judge(admin, "settings-adaptive", language);
        admin.findChild<QAbstractButton*>(QStringLiteral("settingsOk"))->click();
        judge(admin, "settings-refused", language);
        admin.showPage(1);
        judge(admin, "settings-reference", language);
        admin.showPage(2);
        judge(admin, "settings-desk", language);

        SettingsDialog guard(
            {siteSettings(), Session{"kim", haetae::Role::Guard}, [](const DeskCommand&) {}});
        guard.resize(1460, 868);
        guard.show();
        judge(guard, "settings-guard", language);
    }
}
