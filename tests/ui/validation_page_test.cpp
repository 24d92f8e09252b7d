// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <catch2/catch.hpp>
#include <fstream>

#include "calibration/validation_page.h"
#include "support/fake_prompts.h"
#include "support/temporary_folder.h"
#include "support/widget_checks.h"

using namespace haetae;
using namespace haetae::ui;

namespace {

/// The page, its sheet and what it asked of the desk. *thread-bound*
struct Sheet {
    Sheet() : page({sheet, &prompts})
    {
        QObject::connect(&page, &SettingsPage::commandAsked, &page,
            [this](const DeskCommand& command) { asked.push_back(command); });
        page.load({});
        page.resize(900, 1200);
        page.show();
    }
    template <class Widget>
    Widget& find(const char* name)
    {
        auto* found = page.findChild<Widget*>(QLatin1String(name));
        INFO(name);
        REQUIRE(found);
        return *found;
    }
    void add(double skin, double clinical)
    {
        find<QDoubleSpinBox>("personSkin").setValue(skin);
        find<QDoubleSpinBox>("personClinical").setValue(clinical);
        find<QPushButton>("addPerson").click();
    }
    /// So many people whose skin lies 0.9 K below.
    void addPeople(int count)
    {
        for (int i = 0; i < count; ++i)
            add(35.6 + 0.02 * i, 36.5 + 0.02 * i + 0.05 * (i % 3 - 1));
    }
    haetae::test::TemporaryFolder folder;
    FakePrompts prompts;
    std::shared_ptr<ValidationSheet> sheet = std::make_shared<ValidationSheet>();
    std::vector<DeskCommand> asked;
    ValidationPage page;
};

} // namespace

TEST_CASE("too few people cannot be signed for, and the page says how many it takes")
{
    Sheet site;
    site.find<QLineEdit>("thermometer").setText(QStringLiteral("Oral no. 7"));
    site.addPeople(29);
    CHECK(site.find<QTableWidget>("validationPeople").rowCount() == 29);
    CHECK_FALSE(site.find<QPushButton>("signValidation").isEnabled());
    CHECK(site.find<QLabel>("validationConcerns").text().contains(QStringLiteral("at least 30")));
    site.addPeople(1);
    CHECK(site.find<QPushButton>("signValidation").isEnabled());
    CHECK(site.find<QLabel>("validationFigures").text().contains(QStringLiteral("+0.90 K")));
}

TEST_CASE("signing hands the sheet to the desk and erases the people once it has taken it")
{
    Sheet site;
    site.addPeople(30);
    site.find<QPushButton>("signValidation").click();
    CHECK(site.asked.empty()); // no thermometer yet
    CHECK(site.find<QLabel>("thermometerError").isVisible());
    site.find<QLineEdit>("thermometer").setText(QStringLiteral("Oral no. 7"));
    site.find<QPushButton>("signValidation").click();
    REQUIRE(site.asked.size() == 1);
    CHECK(std::get<SignValidation>(site.asked[0]).sheet.people.size() == 30);
    CHECK(std::get<SignValidation>(site.asked[0]).sheet.thermometer == "Oral no. 7");
    CHECK(site.sheet->people.size() == 30);

    site.page.commandDone({RequestId{1}, "sign_validation",
        Error{ErrorKind::Unavailable, "log", "cannot be recorded", ""}});
    CHECK(site.sheet->people.size() == 30); // nothing is lost by a refusal
    site.find<QPushButton>("signValidation").click();
    site.page.commandDone({RequestId{2}, "sign_validation", std::string("held")});
    CHECK(site.sheet->people.empty());
    CHECK(site.find<QTableWidget>("validationPeople").rowCount() == 0);
    CHECK(site.find<QLabel>("validationAnswer").text().contains(QStringLiteral("second person")));
}

TEST_CASE("people come from a table, and one that is wrong is named by its row")
{
    Sheet site;
    site.prompts.file = site.folder / "people.csv";
    {
        std::ofstream out(*site.prompts.file);
        out << "person,skin_c,clinical_c\n";
        for (int i = 0; i < 31; ++i)
            out << i << ',' << 35.8 + 0.01 * i << ',' << 36.7 + 0.01 * i << '\n';
    }
    site.find<QPushButton>("validationFile").click();
    CHECK(site.sheet->people.size() == 31);
    std::ofstream(*site.prompts.file) << "person,skin_c,clinical_c\n1,35.9,98.6\n";
    site.find<QPushButton>("validationFile").click();
    REQUIRE(site.prompts.errors.size() == 1);
    CHECK(site.prompts.errors[0].contains(QStringLiteral("row 2")));
    CHECK(site.sheet->people.size() == 31);
}

TEST_CASE("the camera's reading of whoever stands nearest is taken over")
{
    Sheet site;
    site.page.showEntrances({});
    CHECK_FALSE(site.find<QPushButton>("takeReading").isEnabled());
    auto seen = std::make_shared<ScreeningSnapshot>();
    for (const auto& [width, skin] : {std::pair{40.0, 35.11}, std::pair{90.0, 36.04}}) {
        PersonView person;
        person.judged = true;
        person.decision.skin = Celsius::degrees(skin);
        person.face.head = ThermalRect{10, 10, width, width};
        seen->people.push_back(person);
    }
    site.page.showEntrances({{CameraId{"east"}, QStringLiteral("East"), seen}});
    site.find<QPushButton>("takeReading").click();
    CHECK(site.find<QDoubleSpinBox>("personSkin").value() == Approx(36.04));
}

TEST_CASE("what holds now is said: provisional, validated by whom, and again after its day")
{
    Sheet site;
    auto& standing = site.find<QLabel>("validationStanding");
    CHECK(standing.text().contains(QStringLiteral("provisional")));
    Settings settings;
    SiteOffset& offset = settings.rule.siteOffset;
    offset.provisional = false;
    offset.people = 40;
    offset.signedBy = "park, lee";
    offset.expires = "2099-01-01";
    site.page.load(settings);
    CHECK(standing.text().contains(QStringLiteral("park, lee")));
    CHECK(standing.text().contains(QStringLiteral("2099-01-01")));
    offset.expires = "2020-01-01";
    site.page.load(settings);
    CHECK(standing.text().contains(QStringLiteral("provisional again")));
}

TEST_CASE("a sheet wipes its people from the memory they lay in")
{
    ValidationSheet sheet;
    sheet.people.push_back({35.9, 36.8});
    const PairedTemperature* lay = sheet.people.data();
    ValidationSheet copy = sheet;
    sheet.forgetPeople();
    CHECK(sheet.people.empty());
    CHECK(sheet.people.data() == lay);
    CHECK(lay[0].clinicalDegrees == 0.0);
    CHECK(copy.people.size() == 1);
}
