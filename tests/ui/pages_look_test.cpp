// SPDX-License-Identifier: GPL-3.0-or-later
// The pages as a guard sees them, in every language and size.
#include <QAbstractButton>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <catch2/catch.hpp>

#include "log/log_page.h"
#include "log_samples.h"
#include "model/tokens.h"
#include "sample_clip.h"
#include "settings/settings_dialog.h"
#include "settings/settings_page.h"
#include "support/fake_prompts.h"
#include "support/widget_checks.h"
#include "ui/fake_entrance.h"
#include "ui/look_judge.h"

using namespace haetae;
using namespace haetae::ui;
using namespace haetae::ui::test;

namespace {

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
        camera.backend = "dahua";
        settings.cameras.push_back(camera);
    }
    settings.cameras[0].reference.setTemperature = Celsius::degrees(35.02);
    settings.cameras[0].reference.place = ThermalCircle{21, 140, 9};
    settings.cameras[0].reference.certificate = {
        Celsius::degrees(35.06), "2025-02-28", "2026-02-28", "교정 예약: 12월 3일"};
    settings.adaptiveLimit.use = AdaptiveUse::Shown;
    settings.cameras[0].hours.spans = {{{true, true, true, true, true, false, false}, 420, 1140}};
    for (const OutputKind kind : {OutputKind::UsbLamp, OutputKind::Modbus, OutputKind::Mqtt,
             OutputKind::Webhook, OutputKind::PatlitePns, OutputKind::Camera}) {
        OutputConfig output;
        output.kind = kind;
        output.name = std::string(token(kind));
        output.modbus.host = output.patlitePns.host = "192.168.0.7";
        output.modbus.elevatedCoil = 2;
        output.mqtt.host = "broker.example.org";
        output.webhook.url = "https://hooks.example.org/a-long-key";
        output.camera.camera = "east";
        settings.outputs.push_back(output);
    }
    return settings;
}

std::vector<OutputExchange> exchanges()
{
    const WallTime at = sampleNow();
    return {{at, "write coil 2 = on", "192.168.0.7:502: no answer within 2 s",
                std::chrono::milliseconds(2000), false},
        {at, "write coil 2 = off", "ok", std::chrono::milliseconds(3), true}};
}

/// What the two entrances say while the settings are open.
std::vector<EntranceNow> entrancesNow()
{
    const ManualClock clock(sampleNow());
    FakeScene scene;
    scene.people = {{120, 140, 30, Verdict::Normal, 36.7}, {250, 150, 34, Verdict::Normal, 36.9}};
    auto now = std::make_shared<ScreeningSnapshot>(*snapshotOf(scene, clock));
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

TEST_CASE("the log page fits its words in every language")
{
    for (const Speech speech : speeches()) {
        const Spoken spoken(speech);
        auto log = std::make_shared<SampleLog>();
        const ManualClock clock(sampleNow());
        FakePrompts prompts;
        LogPage page({readerOf(log), &clock, Session{"kim", haetae::Role::Supervisor}, &prompts,
            [](const DeskCommand&) {},
            {{"east", QStringLiteral("정문 동측")}, {"west", QStringLiteral("정문 서측")},
                {"basement", QStringLiteral("지하 출입구")}}});
        page.resize(pageSize());
        page.show();
        auto* table = page.findChild<QTableView*>(QStringLiteral("logTable"));
        REQUIRE(eventually([&] { return table->model()->rowCount() == 13; }));
        const auto* totals = page.findChild<QLabel*>(QStringLiteral("logTotals"));
        REQUIRE(eventually([&] { return !totals->text().isEmpty(); })); // they come later
        judge(page, "log", spoken);

        AlarmChange change;
        change.alarm.id = AlarmId{2};
        change.alarm.uuid = "alarm-2";
        page.alarmChanged(change);
        page.selectRow(0);
        judge(page, "log-detail", spoken);
        page.selectRow(4);
        judge(page, "log-unmeasurable", spoken);
        log->setPictures({{RowId{2}, PictureKind::ThermalCrop, "alarm-2", sampleNow()},
            {RowId{3}, PictureKind::VisiblePicture, "alarm-2", sampleNow()}});
        page.selectRow(0);
        auto* look = page.findChild<QAbstractButton*>(QStringLiteral("lookAtPictures"));
        REQUIRE(eventually([&] { return look->isVisible(); }));
        judge(page, "log-pictures-kept", spoken);
        look->click();
        page.picturesArrived({"alarm-2", samplePictures()});
        judge(page, "log-pictures", spoken);
        auto withClips = samplePictures();
        for (const PictureKind kind : {PictureKind::ThermalClip, PictureKind::VisibleClip})
            withClips.push_back(sampleClip(kind));
        page.picturesArrived({"alarm-2", withClips});
        judge(page, "log-clips", spoken);

        log->setRows({});
        page.refresh();
        REQUIRE(eventually([&] { return table->model()->rowCount() == 0; }));
        judge(page, "log-empty", spoken);
    }
}

TEST_CASE("every page of the settings fits its words in every language")
{
    for (const Speech speech : speeches()) {
        const Spoken spoken(speech);
        SettingsDialog admin(
            {siteSettings(), Session{"park", haetae::Role::Admin}, [](const DeskCommand&) {},
                entrancesNow, [](const std::string&) { return exchanges(); }});
        admin.resize(pageSize());
        admin.show();
        admin.findChild<QDoubleSpinBox*>(QStringLiteral("siteOffset"))->setValue(0.85);
        for (auto* scroll : admin.findChildren<QScrollArea*>()) {
            const QString name = scroll->widget() ? scroll->widget()->objectName() : QString();
            if (!name.endsWith(QStringLiteral("Page")))
                continue;
            admin.showPage(name.toLatin1().constData());
            judge(admin, QStringLiteral("settings-%1").arg(name), spoken);
            auto* bar = scroll->verticalScrollBar();
            bar->setValue(bar->maximum());
            judge(admin, QStringLiteral("settings-%1-below").arg(name), spoken);
        }
        admin.findChild<QAbstractButton*>(QStringLiteral("settingsOk"))->click();
        judge(admin, "settings-refused", spoken);

        SettingsDialog reader(
            {siteSettings(), Session{"kim", haetae::Role::Supervisor}, [](const DeskCommand&) {}});
        reader.resize(pageSize());
        reader.show();
        judge(reader, "settings-supervisor", spoken);
    }
}

TEST_CASE("an output of each kind shows its fields, its test and its errors whole")
{
    for (const Speech speech : speeches()) {
        const Spoken spoken(speech);
        SettingsDialog admin({siteSettings(), Session{"park", haetae::Role::Admin},
            [](const DeskCommand&) {}, {}, [](const std::string&) { return exchanges(); }});
        admin.resize(pageSize());
        admin.show();
        admin.showPage("outputsPage");
        for (int card = 1; card <= 6; ++card) {
            const QString name = QStringLiteral("output%1_").arg(card);
            admin.findChild<QAbstractButton*>(name + "open")->click();
            admin.findChild<QAbstractButton*>(name + "test")->click();
            auto* scroll = admin.findChild<QScrollArea*>(QStringLiteral("outputsPageScroll"));
            scroll->ensureWidgetVisible(
                admin.findChild<QWidget*>(QStringLiteral("output%1").arg(card)), 0, 0);
            admin.commandDone({RequestId{card}, "test_output",
                card % 2 == 0 ? Result<std::string>(std::string("ordered"))
                              : Result<std::string>(Error{ErrorKind::Unavailable, "", "", ""})});
            judge(admin, QStringLiteral("settings-output-%1").arg(card), spoken);
            if (card < 6)
                admin.findChild<QAbstractButton*>(name + "open")->click();
        }
        admin.findChild<QLineEdit*>(QStringLiteral("output5_host"))->clear();
        admin.findChild<QAbstractButton*>(QStringLiteral("settingsOk"))->click();
        judge(admin, "settings-output-refused", spoken);
    }
}

TEST_CASE("the pages of calibration fit their words when they are in use")
{
    for (const Speech speech : speeches()) {
        const Spoken spoken(speech);
        auto sheet = std::make_shared<ValidationSheet>();
        for (int i = 0; i < 34; ++i)
            sheet->people.push_back({35.6 + 0.02 * i, 36.5 + 0.02 * i + 0.05 * (i % 5 - 2)});
        SettingsDialog::Parts parts{
            siteSettings(), Session{"park", haetae::Role::Admin}, [](const DeskCommand&) {}};
        parts.entrances = entrancesNow;
        parts.validation = sheet;
        FakePrompts prompts;
        parts.prompts = &prompts;
        parts.cameraKinds = {QStringLiteral("rtsp"), QStringLiteral("replay")};
        SettingsDialog admin(std::move(parts));
        admin.resize(pageSize());
        admin.show();
        admin.showPage("registrationPage");
        for (int i = 0; i < 5; ++i)
            admin.findChild<QAbstractButton*>(QStringLiteral("addPoint"))->click();
        const auto judgeBoth = [&](const char* page, const char* name) {
            admin.showPage(page);
            judge(admin, QLatin1String(name), spoken);
            auto* scroll = admin.findChild<QScrollArea*>(QLatin1String(page) + "Scroll");
            auto* bar = scroll->verticalScrollBar();
            bar->setValue(bar->maximum());
            judge(admin, QLatin1String(name) + QStringLiteral("-below"), spoken);
        };
        judgeBoth("registrationPage", "calibration-match");
        admin.findChild<QLineEdit*>(QStringLiteral("thermometer"))
            ->setText(QStringLiteral("Oral no. 4711"));
        judgeBoth("validationPage", "calibration-validation");
        judgeBoth("siteCheckPage", "calibration-check");
        judgeBoth("referenceGuidePage", "calibration-guide");
        admin.showPage("camerasPage");
        admin.findChild<QAbstractButton*>(QStringLiteral("addCamera"))->click();
        admin.findChild<QAbstractButton*>(QStringLiteral("settingsOk"))->click();
        judge(admin, "settings-camera-refused", spoken);
    }
}

namespace {

/// A network with a camera that shows a room and somebody in it. *value*
CameraProbe madeUpNetwork(CameraTrial trial)
{
    return {
        [](const std::stop_token&) {
            return Result<std::vector<FoundCamera>>({{"hikvision", "http://192.168.0.20",
                                                         "HIKVISION DS-2TD2637B-10/P",
                                                         "192.168.0.20", false},
                {"v4l2", "/dev/v4l/by-id/usb-P2_Pro-video-index0", "InfiRay P2 Pro", "", true}});
        },
        [trial = std::move(trial)](
            const CameraTrialOrder&, const std::stop_token&) { return trial; }};
}

CameraTrial roomSeen()
{
    CameraTrial trial;
    trial.celsius = cv::Mat(192, 256, CV_32FC1, cv::Scalar(23.0F));
    for (int y = 0; y < 192; ++y)
        trial.celsius.row(y) += 0.01F * static_cast<float>(y);
    trial.celsius(cv::Rect(110, 50, 40, 56)) = 35.4F;
    trial.celsius(cv::Rect(86, 106, 90, 86)) = 28.6F;
    auto visible = std::make_shared<VisibleFrame>();
    visible->bgr = cv::Mat(540, 960, CV_8UC3, cv::Scalar(96, 92, 88));
    visible->bgr(cv::Rect(420, 140, 130, 190)) = cv::Scalar(120, 150, 200);
    visible->bgr(cv::Rect(340, 330, 300, 210)) = cv::Scalar(110, 60, 40);
    trial.visible = visible;
    trial.advice = {CameraAdvice::OwnBlackbody, CameraAdvice::DrawsOverPicture};
    return trial;
}

CameraTrial failedBy(CameraFault fault, ErrorKind kind, const char* reason)
{
    CameraTrial trial;
    trial.fault = fault;
    trial.error = Error{kind, "http://192.168.0.20", reason, ""};
    return trial;
}

} // namespace

TEST_CASE("the assistant for a camera fits its words at every step")
{
    const std::pair<const char*, CameraTrial> trials[] = {{"seen", roomSeen()},
        {"wrong-password",
            failedBy(CameraFault::WrongPassword, ErrorKind::PermissionDenied,
                "the name or the password is refused")},
        {"elsewhere",
            failedBy(CameraFault::PointsElsewhere, ErrorKind::Unsupported,
                "it points elsewhere (to http://192.0.2.1/), which is not followed")}};
    for (const Speech speech : speeches()) {
        const Spoken spoken(speech);
        for (const auto& [name, trial] : trials) {
            SettingsDialog::Parts parts{
                siteSettings(), Session{"park", haetae::Role::Admin}, [](const DeskCommand&) {}};
            parts.settings.cameras.clear();
            parts.cameraKinds = {QStringLiteral("rtsp"), QStringLiteral("hikvision")};
            parts.cameras = madeUpNetwork(trial);
            SettingsDialog admin(std::move(parts));
            admin.resize(pageSize());
            admin.show();
            admin.showPage("camerasPage");
            admin.findChild<QAbstractButton*>(QStringLiteral("findCamera"))->click();
            auto* list = admin.findChild<QListWidget*>(QStringLiteral("assistantFound"));
            REQUIRE(eventually([&] { return list->count() == 2; }));
            list->setCurrentRow(0);
            admin.findChild<QLineEdit*>(QStringLiteral("assistantUser"))
                ->setText(QStringLiteral("admin"));
            admin.findChild<QLineEdit*>(QStringLiteral("assistantPassword"))
                ->setText(QStringLiteral("********"));
            if (name == std::string("seen"))
                judge(admin, "assistant-found", spoken);
            auto* button = admin.findChild<QAbstractButton*>(QStringLiteral("assistantTry"));
            button->click();
            auto* state = admin.findChild<QLabel*>(QStringLiteral("assistantTrial"));
            auto* add = admin.findChild<QAbstractButton*>(QStringLiteral("assistantAdd"));
            REQUIRE(eventually([&] {
                return add->isVisible()
                    || (state->isVisible() && state->property("rank") == QLatin1String("error"));
            }));
            QApplication::processEvents();
            judge(admin, QStringLiteral("assistant-%1").arg(QLatin1String(name)), spoken);
        }
    }
}
