// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settings_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <catch2/catch.hpp>

#include "bridge/language.h"
#include "settings/settings_page.h"
#include "support/widget_checks.h"

using namespace haetae;
using namespace haetae::ui;

namespace {

Settings siteSettings()
{
    Settings settings;
    settings.desk = "Lobby";
    settings.escalationPhone = "ext. 119";
    for (const char* id : {"east", "west"}) {
        CameraConfig camera;
        camera.id = CameraId{id};
        camera.name = id;
        settings.cameras.push_back(camera);
    }
    settings.cameras[0].reference.setTemperature = Celsius::degrees(35.02);
    return settings;
}

/// The dialog and what it submitted. *thread-bound*
struct GuardDesk {
    std::vector<DeskCommand> submitted;
    int closings = 0;
    SettingsDialog dialog;

    explicit GuardDesk(haetae::Role role = haetae::Role::Admin)
        : dialog({siteSettings(), Session{"park", role},
            [this](DeskCommand command) { submitted.push_back(std::move(command)); }})
    {
        QObject::connect(&dialog, &SettingsDialog::closed, &dialog, [this] { ++closings; });
        dialog.resize(1460, 868);
        dialog.show();
    }
    template <class Widget>
    Widget* find(const char* name, const QWidget* below = nullptr) const
    {
        auto* found = (below ? below : &dialog)->findChild<Widget*>(QLatin1String(name));
        REQUIRE(found);
        return found;
    }
    void ok() const { find<QPushButton>("settingsOk")->click(); }
    QString changes() const { return find<QLabel>("settingsChanges")->text(); }
    const ChangeSettings& change() const
    {
        REQUIRE(submitted.size() == 1);
        return std::get<ChangeSettings>(submitted.front());
    }
};

} // namespace

TEST_CASE("Cancel changes nothing and forgets what was typed")
{
    GuardDesk desk;
    auto* limit = desk.find<QDoubleSpinBox>("limit");
    limit->setValue(38.2);
    desk.find<QPushButton>("settingsCancel")->click();
    CHECK(desk.submitted.empty());
    CHECK(desk.closings == 1);
    CHECK(limit->value() == Approx(37.5));
}

TEST_CASE("Esc in a field cancels, and leaving the page any other way does too")
{
    GuardDesk desk;
    auto* limit = desk.find<QDoubleSpinBox>("limit");
    limit->setFocus();
    limit->setValue(38.2);
    QTest::keyClick(limit, Qt::Key_Escape);
    CHECK(desk.closings == 1);
    CHECK(limit->value() == Approx(37.5));
    limit->setValue(38.4);
    desk.dialog.hide();
    desk.dialog.show();
    CHECK(limit->value() == Approx(37.5));
    CHECK(desk.submitted.empty());
}

TEST_CASE("OK without a change closes without a command")
{
    GuardDesk desk;
    desk.ok();
    CHECK(desk.submitted.empty());
    CHECK(desk.closings == 1);
}

TEST_CASE("OK sends the new limit and leaves every other number exactly as it was")
{
    GuardDesk desk;
    desk.find<QDoubleSpinBox>("limit")->setValue(37.8);
    CHECK(desk.changes().contains(QStringLiteral("37.5 °C → 37.8 °C")));
    desk.ok();
    const Settings& sent = desk.change().settings;
    CHECK(sent.rule.limit.degrees() == Approx(37.8));
    CHECK(sent.rule.siteOffset == siteSettings().rule.siteOffset);
    CHECK(sent.cameras[0].reference.setTemperature == Celsius::degrees(35.02));
    CHECK_FALSE(sent.cameras[1].reference.setTemperature.has_value());
    CHECK(desk.closings == 1);
}

TEST_CASE("the limit stays between 34.0 and 39.0 in steps of a tenth")
{
    GuardDesk desk;
    auto* limit = desk.find<QDoubleSpinBox>("limit");
    limit->setValue(50);
    CHECK(limit->value() == Approx(39.0));
    limit->setValue(20);
    CHECK(limit->value() == Approx(34.0));
    limit->stepUp();
    CHECK(limit->value() == Approx(34.1));
}

TEST_CASE("a new site offset without a reason is refused at the field, from any page")
{
    GuardDesk desk;
    desk.find<QDoubleSpinBox>("siteOffset")->setValue(0.75);
    desk.dialog.showPage(2);
    desk.ok();
    CHECK(desk.submitted.empty());
    CHECK(desk.closings == 0);
    CHECK(desk.dialog.currentPage() == 0);
    auto* error = desk.find<QLabel>("offsetReasonError");
    CHECK(error->isVisible());
    CHECK_FALSE(error->text().isEmpty());

    desk.find<QLineEdit>("offsetReason")->setText(QStringLiteral("  120 people compared "));
    CHECK_FALSE(error->isVisible());
    desk.ok();
    const ChangeSettings& change = desk.change();
    CHECK(change.reason == "120 people compared");
    CHECK(change.settings.rule.siteOffset.value.kelvins() == Approx(0.75));
    CHECK(change.settings.rule.siteOffset.reason == "120 people compared");
    CHECK_FALSE(change.settings.rule.siteOffset.since.empty());
    CHECK(change.settings.rule.siteOffset.provisional);
}

TEST_CASE("the provisional offset says so until the site has validated its own")
{
    GuardDesk desk;
    CHECK(desk.find<QLabel>("offsetProvisional")->isVisible());
    CHECK(desk.find<QDoubleSpinBox>("siteOffset")->text() == QStringLiteral("+0.98 K"));
    desk.find<QCheckBox>("offsetValidated")->setChecked(true);
    CHECK_FALSE(desk.find<QLabel>("offsetProvisional")->isVisible());
    desk.ok(); // validated is a change that needs a reason too
    CHECK(desk.submitted.empty());
}

TEST_CASE("a reference gets its set temperature and place, each entrance its own")
{
    GuardDesk desk;
    desk.dialog.showPage("referencePage");
    const auto* west = desk.find<QFrame>("referenceCard_west");
    desk.find<QCheckBox>("referenceIsSet", west)->setChecked(true);
    desk.find<QDoubleSpinBox>("setTemperature", west)->setValue(36.40);
    desk.find<QCheckBox>("placeAutomatic", west)->setChecked(false);
    desk.find<QDoubleSpinBox>("placeX", west)->setValue(21);
    desk.find<QDoubleSpinBox>("placeY", west)->setValue(140);
    desk.find<QDoubleSpinBox>("placeRadius", west)->setValue(9);
    CHECK(desk.changes().contains(QStringLiteral("not set → 36.40 °C")));
    desk.ok();
    const auto& cameras = desk.change().settings.cameras;
    CHECK(cameras[1].reference.setTemperature->degrees() == Approx(36.40));
    REQUIRE(cameras[1].reference.place);
    CHECK(cameras[1].reference.place->radius == Approx(9));
    CHECK_FALSE(cameras[0].reference.place);
}

TEST_CASE("the certificate is typed in, a date that is none is refused at its field")
{
    GuardDesk desk;
    desk.dialog.showPage("referencePage");
    const auto* east = desk.find<QFrame>("referenceCard_east");
    desk.find<QCheckBox>("certificateHasValue", east)->setChecked(true);
    desk.find<QDoubleSpinBox>("certificateValue", east)->setValue(35.06);
    auto* expires = desk.find<QLineEdit>("certificateExpires", east);
    expires->setText(QStringLiteral("31.12.26"));
    desk.ok();
    CHECK(desk.submitted.empty());
    CHECK(desk.find<QLabel>("certificateExpiresError", east)->isVisible());
    expires->setText(QStringLiteral("2020-12-31"));
    CHECK(desk.find<QLineEdit>("certificateOverride", east)->isVisible()); // already past
    desk.find<QLineEdit>("certificateOverride", east)->setText(QStringLiteral("new one ordered"));
    CHECK(desk.changes().contains(QStringLiteral("2020-12-31")));
    desk.ok();
    const auto& certificate = desk.change().settings.cameras[0].reference.certificate;
    CHECK(certificate.value->degrees() == Approx(35.06));
    CHECK(certificate.expires == "2020-12-31");
    CHECK(certificate.expiredOverride == "new one ordered");
}

TEST_CASE("the adaptive limit is off, shown or in force, and says what it suggests now")
{
    std::vector<DeskCommand> submitted;
    auto snapshot = std::make_shared<ScreeningSnapshot>();
    snapshot->limit.fixed = snapshot->limit.inForce = Celsius::degrees(37.5);
    snapshot->limit.adaptive = Celsius::degrees(37.2);
    snapshot->limit.basis = LimitBasis::PeopleReadLower;
    SettingsDialog dialog({siteSettings(), Session{"park", haetae::Role::Admin},
        [&](DeskCommand command) { submitted.push_back(std::move(command)); },
        [snapshot] {
            return std::vector<EntranceNow>{{CameraId{"east"}, QStringLiteral("East"), snapshot}};
        }});
    dialog.show();
    const auto* says = dialog.findChild<QLabel*>(QStringLiteral("siteSays_east"));
    REQUIRE(says);
    CHECK(says->text().contains(QStringLiteral("people suggest 37.2: they read lower")));
    auto* adopt = dialog.findChild<QPushButton*>(QStringLiteral("adoptBaseline_east"));
    auto* why = dialog.findChild<QLineEdit*>(QStringLiteral("adoptBaseline_eastReason"));
    REQUIRE(adopt);
    REQUIRE(why);
    CHECK_FALSE(adopt->isEnabled());
    why->setText(QStringLiteral("door moved"));
    adopt->click();
    REQUIRE(submitted.size() == 1);
    CHECK(std::get<AdoptBaseline>(submitted[0]).camera == CameraId{"east"});
    CHECK(std::get<AdoptBaseline>(submitted[0]).reason == "door moved");
    dialog.findChild<QComboBox*>(QStringLiteral("adaptiveUse"))->setCurrentIndex(2);
    dialog.findChild<QPushButton*>(QStringLiteral("settingsOk"))->click();
    REQUIRE(submitted.size() == 2);
    CHECK(
        std::get<ChangeSettings>(submitted[1]).settings.adaptiveLimit.use == AdaptiveUse::InForce);
}

TEST_CASE("the language of the settings reaches the desk as a setting")
{
    GuardDesk desk;
    desk.find<QComboBox>("language")->setCurrentIndex(1);
    desk.find<QLineEdit>("deskName")->setText(QStringLiteral("1층 안내데스크"));
    desk.ok();
    CHECK(desk.change().settings.language == Language::Korean);
    CHECK(desk.change().settings.desk == "1층 안내데스크");
}

TEST_CASE("a supervisor reads the settings, cannot change them, and reads why")
{
    GuardDesk desk(haetae::Role::Supervisor);
    CHECK(desk.find<QLabel>("settingsReadOnly")->isVisible());
    CHECK_FALSE(desk.find<QDoubleSpinBox>("limit")->isEnabled());
    CHECK_FALSE(desk.find<QPushButton>("settingsOk")->isVisible());
    QTest::keyClick(&desk.dialog, Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.submitted.empty());
}

TEST_CASE("a change made elsewhere shows at once unless something is being typed")
{
    GuardDesk desk;
    Settings other = siteSettings();
    other.rule.limit = Celsius::degrees(37.9);
    desk.dialog.setSettings(other);
    auto* limit = desk.find<QDoubleSpinBox>("limit");
    CHECK(limit->value() == Approx(37.9));
    limit->setValue(38.3);
    other.rule.limit = Celsius::degrees(37.2);
    desk.dialog.setSettings(other);
    CHECK(limit->value() == Approx(38.3));
    CHECK(desk.changes().contains(QStringLiteral("37.2 °C → 38.3 °C")));
}
