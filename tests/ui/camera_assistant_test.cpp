// SPDX-License-Identifier: GPL-3.0-or-later
// The assistant finds a camera, tries it once a click and hands it over; nothing is kept before OK.
#include <QComboBox>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <atomic>
#include <catch2/catch.hpp>
#include <thread>

#include "settings/settings_dialog.h"
#include "settings/settings_page.h"
#include "support/widget_checks.h"

using namespace haetae;
using namespace haetae::ui;
using namespace std::chrono_literals;

namespace {

CameraTrial seen()
{
    CameraTrial trial;
    trial.celsius = cv::Mat(24, 32, CV_32FC1, cv::Scalar(24.0));
    trial.celsius(cv::Rect(10, 6, 8, 10)) = 35.5F;
    auto visible = std::make_shared<VisibleFrame>();
    visible->bgr = cv::Mat(72, 128, CV_8UC3, cv::Scalar(40, 90, 60));
    trial.visible = visible;
    return trial;
}

CameraTrial refused(CameraFault fault, ErrorKind kind, const char* reason)
{
    CameraTrial trial;
    trial.fault = fault;
    trial.error = Error{kind, "http://192.0.2.7", reason, ""};
    return trial;
}

/// The settings on the page of the cameras, with a network that a test makes up. *thread-bound*
struct AdminDesk {
    std::vector<DeskCommand> submitted;
    std::atomic<int> searches{0};
    std::atomic<int> tries{0};
    std::vector<FoundCamera> there{
        {"hikvision", "http://192.0.2.7", "HIKVISION DS-2TD", "192.0.2.7", false},
        {"v4l2", "/dev/v4l/by-id/usb-P2_Pro-video-index0", "P2 Pro", "/dev/v4l/by-id/x", true}};
    std::function<CameraTrial(const CameraTrialOrder&, const std::stop_token&)> answer =
        [](const CameraTrialOrder&, const std::stop_token&) { return seen(); };
    SettingsDialog dialog;

    AdminDesk() : dialog(parts())
    {
        dialog.resize(1460, 868);
        dialog.show();
        dialog.showPage("camerasPage");
        click("findCamera");
    }
    SettingsDialog::Parts parts()
    {
        SettingsDialog::Parts made{Settings(), Session{"park", haetae::Role::Admin},
            [this](DeskCommand command) { submitted.push_back(std::move(command)); }};
        made.cameraKinds = {QStringLiteral("simulated"), QStringLiteral("rtsp"),
            QStringLiteral("hikvision"), QStringLiteral("v4l2")};
        made.cameras.search = [this](const std::stop_token&) {
            ++searches;
            return Result<std::vector<FoundCamera>>(there);
        };
        made.cameras.tryOnce = [this](const CameraTrialOrder& order, const std::stop_token& stop) {
            ++tries;
            return answer(order, stop);
        };
        return made;
    }
    template <class Widget>
    Widget& find(const char* name) const
    {
        auto* found = dialog.findChild<Widget*>(QLatin1String(name));
        INFO(name);
        REQUIRE(found);
        return *found;
    }
    void click(const char* name) { find<QPushButton>(name).click(); }
    void type(const char* name, const char* text)
    {
        find<QLineEdit>(name).setText(QString::fromUtf8(text));
    }
    void pick(int row)
    {
        auto& list = find<QListWidget>("assistantFound");
        REQUIRE(eventually([&] { return list.count() == 2; }));
        list.setCurrentRow(row);
    }
    void tryOnce()
    {
        const int before = tries;
        click("assistantTry");
        REQUIRE(eventually([&] {
            return tries > before
                && (find<QPushButton>("assistantAdd").isVisible()
                    || (!state().isEmpty() && !state().contains("once …")));
        }));
    }
    [[nodiscard]] QString state() const { return find<QLabel>("assistantTrial").text(); }
};

} // namespace

TEST_CASE("a camera is found, tried, seen, named and taken, and only OK writes it")
{
    AdminDesk desk;
    desk.pick(0);
    CHECK(desk.find<QLineEdit>("assistantAddress").text() == "http://192.0.2.7");
    CHECK(desk.find<QComboBox>("assistantKind").currentText() == "hikvision");
    desk.type("assistantUser", "admin");
    desk.type("assistantPassword", "s3cret!");
    std::string given;
    desk.answer = [&given](const CameraTrialOrder& order, const std::stop_token&) {
        given = std::string(order.password.reveal());
        return seen();
    };
    desk.tryOnce();
    CHECK(given == "s3cret!");
    CHECK_FALSE(desk.find<QLabel>("trialThermal").pixmap().isNull());
    CHECK_FALSE(desk.find<QLabel>("trialVisible").pixmap().isNull());
    CHECK(desk.find<QLabel>("trialMissing").text() == "Nothing is missing.");
    CHECK(desk.find<QLineEdit>("assistantName").text() == "HIKVISION DS-2TD");
    desk.type("assistantName", "Main gate");
    desk.click("assistantAdd");
    CHECK(desk.submitted.empty());
    CHECK_FALSE(desk.find<QFrame>("cameraAssistant").isVisible());
    CHECK(desk.find<QLabel>("settingsChanges").text().contains("Main gate"));
    CHECK(desk.find<QLabel>("cameraSignIn").text().contains("admin"));
    desk.click("settingsOk");
    REQUIRE(desk.submitted.size() == 1);
    const auto& sent = std::get<ChangeSettings>(desk.submitted[0]);
    REQUIRE(sent.settings.cameras.size() == 1);
    CHECK(sent.settings.cameras[0].id == CameraId{"entrance1"});
    CHECK(sent.settings.cameras[0].backend == "hikvision");
    CHECK(sent.settings.cameras[0].access.user == "admin");
    CHECK(sent.settings.cameras[0].access.secretFile.empty());
    REQUIRE(sent.passwords.size() == 1);
    CHECK(sent.passwords[0].camera == CameraId{"entrance1"});
    CHECK(sent.passwords[0].password.reveal() == "s3cret!");
    CHECK(validate(sent.settings));
    for (const SettingChange& change : changes(Settings(), sent.settings))
        CHECK((change.before + change.after).find("s3cret!") == std::string::npos);
}

TEST_CASE("a refused password is not sent again before it was changed")
{
    AdminDesk desk;
    desk.pick(0);
    desk.type("assistantUser", "admin");
    desk.type("assistantPassword", "wrong");
    desk.answer = [](const CameraTrialOrder&, const std::stop_token&) {
        return refused(CameraFault::WrongPassword, ErrorKind::PermissionDenied, "refused");
    };
    desk.tryOnce();
    CHECK(desk.tries == 1);
    CHECK(desk.state().contains("lock out"));
    CHECK_FALSE(desk.find<QPushButton>("assistantTry").isEnabled());
    CHECK_FALSE(desk.find<QPushButton>("assistantAdd").isVisible());
    QTest::qWait(200);
    desk.click("assistantTry");
    CHECK(desk.tries == 1);
    desk.type("assistantPassword", "another");
    CHECK(desk.find<QPushButton>("assistantTry").isEnabled());
    CHECK(desk.state().isEmpty());
}

TEST_CASE("what a camera lacks is said, and a camera without temperatures may still be taken")
{
    AdminDesk desk;
    desk.pick(1);
    desk.answer = [](const CameraTrialOrder&, const std::stop_token&) {
        CameraTrial trial = seen();
        trial.celsius.release();
        trial.advice = {CameraAdvice::OwnBlackbody};
        return trial;
    };
    desk.tryOnce();
    const QString missing = desk.find<QLabel>("trialMissing").text();
    CHECK(missing.contains("no temperatures"));
    CHECK(missing.contains("its own blackbody"));
    CHECK(desk.find<QPushButton>("assistantAdd").isVisible());
    desk.find<QLineEdit>("assistantAddress").setText(QStringLiteral("/dev/video7"));
    CHECK_FALSE(desk.find<QPushButton>("assistantAdd").isVisible()); // that one was not tried
}

TEST_CASE("a name or a password in an address is refused, and so is none")
{
    AdminDesk desk;
    for (const char* address :
        {"", "rtsp://admin:word@192.0.2.7/1", "http://192.0.2.7/?pwd=word"}) {
        desk.type("assistantAddress", address);
        desk.click("assistantTry");
        CHECK(desk.find<QLabel>("assistantAddressError").isVisible());
    }
    CHECK(desk.tries == 0);
}

TEST_CASE("the window never waits for a camera, and giving up ends the try")
{
    AdminDesk desk;
    desk.pick(0);
    std::atomic<bool> stopped{false};
    desk.answer = [&stopped](const CameraTrialOrder&, const std::stop_token& stop) {
        while (!stop.stop_requested())
            std::this_thread::sleep_for(5ms);
        stopped = true;
        return seen();
    };
    const auto begun = std::chrono::steady_clock::now();
    desk.click("assistantTry");
    CHECK_FALSE(desk.find<QPushButton>("assistantTry").isEnabled());
    REQUIRE(eventually([&] { return desk.tries == 1; }));
    desk.click("assistantCancel");
    CHECK(std::chrono::steady_clock::now() - begun < 2s);
    REQUIRE(eventually([&] { return stopped.load(); }));
    QApplication::processEvents();
    CHECK_FALSE(desk.find<QFrame>("cameraAssistant").isVisible());
    CHECK(desk.find<QLineEdit>("assistantPassword").text().isEmpty());
    desk.click("findCamera");
    CHECK(desk.find<QFrame>("cameraAssistant").isVisible());
    CHECK_FALSE(desk.find<QPushButton>("assistantAdd").isVisible());
    CHECK(desk.submitted.empty());
}

TEST_CASE("whoever leaves the page leaves no password and no try behind")
{
    AdminDesk desk;
    desk.pick(0);
    desk.type("assistantUser", "admin");
    desk.type("assistantPassword", "s3cret!");
    desk.tryOnce();
    desk.dialog.showPage("limitPage");
    desk.dialog.showPage("camerasPage");
    CHECK_FALSE(desk.find<QFrame>("cameraAssistant").isVisible());
    CHECK(desk.find<QLineEdit>("assistantPassword").text().isEmpty());
    desk.click("findCamera");
    CHECK_FALSE(desk.find<QPushButton>("assistantAdd").isVisible());
}

TEST_CASE("without a way to reach cameras an entrance is still added by hand")
{
    SettingsDialog dialog(
        {Settings(), Session{"park", haetae::Role::Admin}, [](const DeskCommand&) {}});
    dialog.resize(1460, 868);
    dialog.show();
    dialog.showPage("camerasPage");
    CHECK_FALSE(dialog.findChild<QPushButton*>(QStringLiteral("findCamera"))->isVisible());
    CHECK(dialog.findChild<QPushButton*>(QStringLiteral("addCamera"))->isVisible());
}
