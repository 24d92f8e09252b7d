// SPDX-License-Identifier: GPL-3.0-or-later
// Settings as a file, and what the line above OK says of a change.
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTest>
#include <catch2/catch.hpp>
#include <fstream>

#include "settings/settings_dialog.h"
#include "settings/settings_diff.h"
#include "settings/settings_page.h"
#include "support/fake_prompts.h"
#include "support/temporary_folder.h"
#include "support/widget_checks.h"

using namespace haetae;
using namespace haetae::ui;

namespace {

Settings siteSettings()
{
    Settings settings;
    settings.desk = "Lobby";
    CameraConfig camera;
    camera.id = CameraId{"east"};
    camera.name = "East";
    camera.backend = "rtsp";
    camera.address = "rtsp://10.0.0.7/1";
    settings.cameras.push_back(camera);
    return settings;
}

/// The dialog with files to choose from, and what it submitted. *thread-bound*
struct AdminDesk {
    haetae::test::TemporaryFolder folder;
    FakePrompts prompts;
    std::vector<DeskCommand> submitted;
    SettingsDialog dialog;

    explicit AdminDesk(haetae::Role role = haetae::Role::Admin) : dialog(parts(role))
    {
        dialog.resize(1460, 868);
        dialog.show();
    }
    SettingsDialog::Parts parts(haetae::Role role)
    {
        SettingsDialog::Parts made{siteSettings(), Session{"park", role},
            [this](DeskCommand command) { submitted.push_back(std::move(command)); }};
        made.prompts = &prompts;
        return made;
    }
    void write(const std::string& text)
    {
        prompts.file = folder / "site.toml";
        std::ofstream(*prompts.file) << text;
    }
    void click(const char* name) const
    {
        auto* button = dialog.findChild<QPushButton*>(QLatin1String(name));
        REQUIRE(button);
        button->click();
    }
    [[nodiscard]] QString changes() const
    {
        return dialog.findChild<QLabel*>(QStringLiteral("settingsChanges"))->text();
    }
};

} // namespace

TEST_CASE("an imported file is shown as a difference first and counts with OK alone")
{
    AdminDesk desk;
    Settings wanted = siteSettings();
    wanted.rule.limit = Celsius::degrees(38.2);
    wanted.rule.tooCold = Celsius::degrees(33.0); // no page shows it
    wanted.baseline.minimumPeople = 12;
    desk.write(writeSettings(wanted));
    desk.click("settingsImport");
    CHECK(desk.prompts.errors.empty());
    CHECK(desk.submitted.empty());
    CHECK(desk.changes().contains(QStringLiteral("37.5 °C → 38.2 °C")));
    CHECK(desk.changes().contains(QStringLiteral("2 other")));
    CHECK(desk.dialog.findChild<QDoubleSpinBox*>(QStringLiteral("limit"))->value() == Approx(38.2));
    desk.click("settingsOk");
    REQUIRE(desk.submitted.size() == 1);
    const auto& change = std::get<ChangeSettings>(desk.submitted[0]);
    CHECK(change.settings.rule.tooCold == Celsius::degrees(33.0));
    CHECK(change.settings.baseline.minimumPeople == 12);
    CHECK(change.reason.find("site.toml") != std::string::npos);
}

TEST_CASE("a file with an unknown key is refused with its line, and what was typed stays")
{
    AdminDesk desk;
    auto* limit = desk.dialog.findChild<QDoubleSpinBox*>(QStringLiteral("limit"));
    limit->setValue(37.9);
    desk.write("desk = \"Gate\"\n\n[rule]\nlimit_c = 38.0\nfever = 1\n");
    desk.click("settingsImport");
    REQUIRE(desk.prompts.errors.size() == 1);
    CHECK(desk.prompts.errors[0].contains(QStringLiteral("site.toml:5")));
    CHECK(desk.prompts.errors[0].contains(QStringLiteral("fever")));
    CHECK(limit->value() == Approx(37.9));
    CHECK(desk.submitted.empty());
}

TEST_CASE("Cancel forgets an imported file")
{
    AdminDesk desk;
    Settings wanted = siteSettings();
    wanted.desk = "Gate";
    desk.write(writeSettings(wanted));
    desk.click("settingsImport");
    CHECK(desk.changes().contains(QStringLiteral("Gate")));
    desk.click("settingsCancel");
    desk.click("settingsOk");
    CHECK(desk.submitted.empty());
}

TEST_CASE("the settings in force are saved by the desk, which keeps a row of it")
{
    AdminDesk desk;
    desk.prompts.file = desk.folder / "mine.toml";
    desk.click("settingsExport");
    REQUIRE(desk.submitted.size() == 1);
    CHECK(std::get<ExportSettings>(desk.submitted[0]).file == *desk.prompts.file);
    desk.dialog.commandDone({RequestId{1}, "export_settings",
        Error{ErrorKind::PermissionDenied, "mine.toml", "may not be written", ""}});
    REQUIRE(desk.prompts.errors.size() == 1);
    CHECK(desk.prompts.errors[0].contains(QStringLiteral("mine.toml")));
}

TEST_CASE("a supervisor finds no buttons for files")
{
    AdminDesk desk(haetae::Role::Supervisor);
    for (const char* name : {"settingsImport", "settingsExport"})
        CHECK_FALSE(desk.dialog.findChild<QPushButton*>(QLatin1String(name))->isVisible());
}

TEST_CASE("every changed setting is announced, by words or in the count of the others")
{
    const Settings before = siteSettings();
    Settings after = before;
    after.cameras.push_back(before.cameras[0]);
    after.cameras[1].id = CameraId{"west"};
    after.cameras[1].name = "West";
    CHECK(changesInWords(before, after).join(u'|') == QStringLiteral("Entrance added: West"));
    CHECK(changesInWords(after, before).join(u'|') == QStringLiteral("Entrance removed: West"));

    Settings other = before;
    other.cameras[0].address = "rtsp://kim:secret@10.0.0.7/1"; // refused, but typed all the same
    const QString address = changesInWords(before, other).join(u'|');
    CHECK_FALSE(address.isEmpty());
    CHECK_FALSE(address.contains(QStringLiteral("secret")));

    using Edit = void (*)(Settings&);
    const Edit edits[] = {[](Settings& s) { s.rule.dwell = std::chrono::milliseconds(900); },
        [](Settings& s) { s.rule.hysteresis = TempDelta::kelvins(0.4); },
        [](Settings& s) { s.rule.siteOffset.people = 31; },
        [](Settings& s) { s.keepRowsDays = 400; },
        [](Settings& s) { s.cameras[0].measurement.farthestMetres = 4; }};
    for (const Edit edit : edits) {
        Settings one = before;
        edit(one);
        INFO(changes(before, one).at(0).key);
        CHECK(changesInWords(before, one).size() == 1);
    }
}

TEST_CASE("the list of pages is walked by keys, past the titles of its groups")
{
    AdminDesk desk;
    auto* list = desk.dialog.findChild<QListWidget*>(QStringLiteral("settingsList"));
    REQUIRE(list);
    CHECK(list->isVisible());
    list->setFocus();
    for (int page = 1; page < desk.dialog.pageCount(); ++page) {
        QTest::keyClick(list, Qt::Key_Down);
        CHECK(desk.dialog.currentPage() == page);
    }
}

TEST_CASE("a narrow window has a box of the pages in place of the list")
{
    AdminDesk desk;
    desk.dialog.resize(600, 600);
    QApplication::processEvents();
    CHECK_FALSE(desk.dialog.findChild<QListWidget*>(QStringLiteral("settingsList"))->isVisible());
    auto* box = desk.dialog.findChild<QComboBox*>(QStringLiteral("settingsBox"));
    CHECK(box->isVisible());
    CHECK(box->count() == desk.dialog.pageCount());
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Down);
    CHECK(desk.dialog.currentPage() == 1);
}
