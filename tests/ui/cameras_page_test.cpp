// SPDX-License-Identifier: GPL-3.0-or-later
// Entrances are added, changed and removed; storage and the daily report.
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <catch2/catch.hpp>

#include "settings/settings_dialog.h"
#include "settings/settings_page.h"
#include "support/temporary_folder.h"
#include "support/widget_checks.h"

using namespace haetae;
using namespace haetae::ui;

namespace {

Settings siteSettings()
{
    Settings settings;
    for (const char* id : {"east", "west"}) {
        CameraConfig camera;
        camera.id = CameraId{id};
        camera.name = id;
        camera.backend = "rtsp";
        camera.address = "rtsp://10.0.0.7/1";
        settings.cameras.push_back(camera);
    }
    settings.visitors.entrance = "west";
    return settings;
}

/// The dialog and what it submitted. *thread-bound*
struct AdminDesk {
    std::vector<DeskCommand> submitted;
    SettingsDialog dialog;

    AdminDesk() : dialog(parts())
    {
        dialog.resize(1460, 868);
        dialog.show();
        dialog.showPage("camerasPage");
    }
    SettingsDialog::Parts parts()
    {
        SettingsDialog::Parts made{siteSettings(), Session{"park", haetae::Role::Admin},
            [this](DeskCommand command) { submitted.push_back(std::move(command)); }};
        made.cameraKinds = {QStringLiteral("rtsp"), QStringLiteral("replay")};
        return made;
    }
    template <class Widget>
    Widget& find(const char* name, const QWidget* in = nullptr) const
    {
        auto* found = (in ? in : &dialog)->findChild<Widget*>(QLatin1String(name));
        INFO(name);
        REQUIRE(found);
        return *found;
    }
    QFrame& card(const char* id) const
    {
        return find<QFrame>((std::string("cameraCard_") + id).c_str());
    }
    const Settings& ok()
    {
        find<QPushButton>("settingsOk").click();
        REQUIRE(submitted.size() == 1);
        return std::get<ChangeSettings>(submitted[0]).settings;
    }
};

} // namespace

TEST_CASE("an entrance is added with a name, an address and an id of its own")
{
    AdminDesk desk;
    desk.find<QPushButton>("addCamera").click();
    QApplication::processEvents(); // the new card is laid
    desk.find<QPushButton>("settingsOk").click();
    CHECK(desk.submitted.empty());
    QFrame& fresh = desk.card("entrance1");
    CHECK(desk.find<QLabel>("cameraNameError", &fresh).isVisible());
    desk.find<QLineEdit>("cameraName", &fresh).setText(QStringLiteral("Basement"));
    desk.find<QPushButton>("settingsOk").click();
    CHECK(desk.submitted.empty());
    CHECK(desk.find<QLabel>("cameraAddressError", &fresh).isVisible());
    desk.find<QLineEdit>("cameraAddress", &fresh).setText(QStringLiteral("rtsp://10.0.0.8/1"));
    desk.find<QComboBox>("cameraTurn", &fresh).setCurrentIndex(1);
    desk.find<QLineEdit>("recheckSpot", &fresh).setText(QStringLiteral("100, 60, 120, 160"));
    const Settings& sent = desk.ok();
    REQUIRE(sent.cameras.size() == 3);
    CHECK(sent.cameras[2].id == CameraId{"entrance1"});
    CHECK(sent.cameras[2].name == "Basement");
    CHECK(sent.cameras[2].rotateDegrees == 90);
    CHECK(sent.cameras[2].recheckSpot->width == 120);
    CHECK(validate(sent));
}

TEST_CASE("a second camera gives the visible picture, with its limit, and its password stays out")
{
    AdminDesk desk;
    QFrame& east = desk.card("east");
    auto& address = desk.find<QLineEdit>("visibleAddress", &east);
    CHECK(address.text().isEmpty());
    CHECK_FALSE(desk.find<QSpinBox>("visibleSkew", &east).isVisible());
    address.setText(QStringLiteral("rtsp://viewer:word@10.0.0.9/1"));
    desk.find<QPushButton>("settingsOk").click();
    CHECK(desk.submitted.empty());
    CHECK(desk.find<QLabel>("visibleAddressError", &east).isVisible());
    address.setText(QStringLiteral("rtsp://10.0.0.9/1"));
    CHECK(desk.find<QSpinBox>("visibleSkew", &east).value() == 100);
    desk.find<QSpinBox>("visibleSkew", &east).setValue(60);
    const Settings& sent = desk.ok();
    REQUIRE(sent.cameras[0].visible);
    CHECK(sent.cameras[0].visible->address == "rtsp://10.0.0.9/1");
    CHECK(sent.cameras[0].visible->mostSkew == std::chrono::milliseconds(60));
    CHECK_FALSE(sent.cameras[1].visible);
    CHECK(validate(sent));
}

TEST_CASE("an entrance that goes leaves the others as they are typed, and no reference to itself")
{
    AdminDesk desk;
    const auto* reference = &desk.find<QFrame>("referenceCard_east");
    desk.find<QDoubleSpinBox>("setTemperature", reference).setValue(36.4);
    desk.find<QPushButton>("removeCamera", &desk.card("west")).click();
    const Settings& sent = desk.ok();
    REQUIRE(sent.cameras.size() == 1);
    CHECK(sent.cameras[0].id == CameraId{"east"});
    CHECK(sent.visitors.entrance.empty());
    CHECK(validate(sent));
}

TEST_CASE("a recording has files in place of an address, and none is refused at the field")
{
    AdminDesk desk;
    QFrame& east = desk.card("east");
    desk.find<QComboBox>("cameraKind", &east).setCurrentText(QStringLiteral("replay"));
    CHECK_FALSE(desk.find<QLineEdit>("cameraAddress", &east).isVisible());
    desk.find<QPushButton>("settingsOk").click();
    CHECK(desk.submitted.empty());
    CHECK(desk.find<QLabel>("cameraFilesError", &east).isVisible());
    desk.find<QPlainTextEdit>("cameraFiles", &east)
        .setPlainText(QStringLiteral("/data/a.cptv\n\n /data/b.cptv \n"));
    const Settings& sent = desk.ok();
    CHECK(sent.cameras[0].files == std::vector<std::string>{"/data/a.cptv", "/data/b.cptv"});
}

TEST_CASE("a mark that is no rectangle is refused at its field")
{
    AdminDesk desk;
    QFrame& east = desk.card("east");
    desk.find<QLineEdit>("recheckSpot", &east).setText(QStringLiteral("1, 2, 3"));
    desk.find<QPushButton>("settingsOk").click();
    CHECK(desk.submitted.empty());
    CHECK(desk.find<QLabel>("recheckSpotError", &east).isVisible());
}

TEST_CASE("folders must be there, and what is kept changes only where it was touched")
{
    const haetae::test::TemporaryFolder folder;
    AdminDesk desk;
    desk.dialog.showPage("storagePage");
    auto& heads = desk.find<QLineEdit>("headsFolder");
    heads.setText(QStringLiteral("/no/such/disk"));
    desk.find<QPushButton>("settingsOk").click();
    CHECK(desk.submitted.empty());
    CHECK(desk.find<QLabel>("headsFolderError").isVisible());
    heads.setText(QString::fromStdString(folder.path().string()));
    desk.find<QLineEdit>("reportFolder").setText(heads.text());
    desk.find<QLineEdit>("reportTime").setText(QStringLiteral("25:00"));
    desk.find<QPushButton>("settingsOk").click();
    CHECK(desk.submitted.empty());
    CHECK(desk.find<QLabel>("reportTimeError").isVisible());
    desk.find<QLineEdit>("reportTime").setText(QStringLiteral("07:30"));
    desk.find<QComboBox>("keepRows").setCurrentIndex(2);
    const Settings& sent = desk.ok();
    CHECK(sent.headsFolder == folder.path().string());
    CHECK(sent.report.time == "07:30");
    CHECK(sent.keepRowsDays == 730);
    CHECK(sent.keepPersonalData == Settings().keepPersonalData);
    CHECK(validate(sent));
}
