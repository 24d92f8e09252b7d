// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "core/desk/users_fixture.h"
#include "support/drawn_numbers.h"

using namespace haetae;
using namespace haetae::test;
using namespace std::chrono_literals;

namespace {

/// People whose skin lies 0.85 K below what the clinical thermometer says.
ValidationSheet sheetOf(int people)
{
    DrawnNumbers numbers(3);
    ValidationSheet sheet;
    sheet.thermometer = "Oral thermometer no. 4711";
    for (int i = 0; i < people; ++i) {
        const double clinical = numbers.normal(36.8, 0.3);
        sheet.people.push_back({clinical - 0.85 + numbers.normal(0.0, 0.2), clinical});
    }
    return sheet;
}

std::string everythingOnDisk(const UsersFixture& f)
{
    std::string all;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(f.folder.path())) {
        if (entry.is_regular_file())
            all += f.text(entry.path());
    }
    return all;
}

} // namespace

TEST_CASE("a validation becomes the site's offset with figures, expiry and both signatures")
{
    UsersFixture f;
    const Session park = f.signIn("park");
    const auto asked = f.desk().apply(park, SignValidation{sheetOf(40)});
    INFO((asked ? std::string() : asked.error().line()));
    REQUIRE(asked == std::string("held"));
    CHECK(f.desk().settings().rule.siteOffset.provisional); // until the second person
    const PendingId id = f.heard<PendingNotice>().back().change->id;
    REQUIRE(f.desk().apply({}, ConfirmChange{id, as("lee")}));
    const SiteOffset offset = f.desk().settings().rule.siteOffset;
    CHECK_FALSE(offset.provisional);
    CHECK(offset.value.kelvins() == Approx(0.85).margin(0.1));
    CHECK(offset.people == 40);
    CHECK(offset.signedBy == "park, lee");
    CHECK(offset.since == isoTime(f.clock.wall()).substr(0, 10));
    CHECK(offset.expires == isoTime(f.clock.wall() + 24h * 180).substr(0, 10));
    const auto saved = loadSettings(f.settingsFile);
    REQUIRE(saved);
    CHECK(saved->rule.siteOffset == offset);
    // And after its expiry it is provisional again.
    CHECK(saved->rule.onDay(offset.expires).siteOffset.provisional);
    CHECK_FALSE(saved->rule.onDay(offset.since).siteOffset.provisional);
}

TEST_CASE("too few people, no thermometer and readings that do not follow are refused, and say why")
{
    UsersFixture f;
    const Session park = f.signIn("park");
    ValidationSheet flat = sheetOf(40);
    for (std::size_t i = 0; i < flat.people.size(); ++i) {
        flat.people[i].clinicalDegrees = 36.0 + 0.08 * static_cast<double>(i);
        flat.people[i].skinDegrees = 36.0; // a device that normalises
    }
    ValidationSheet nameless = sheetOf(40);
    nameless.thermometer = "  ";
    ValidationSheet endless = sheetOf(40);
    endless.validDays = 4000;
    const std::vector<std::pair<ValidationSheet, std::string>> table{{sheetOf(29), "29 people"},
        {sheetOf(2), "2 people"}, {flat, "do not follow"}, {nameless, "no name"},
        {endless, "4000 days"}};
    for (const auto& [sheet, reason] : table) {
        const auto done = f.desk().apply(park, SignValidation{sheet});
        REQUIRE_FALSE(done);
        INFO(done.error().line());
        CHECK(done.error().line().find(reason) != std::string::npos);
        CHECK(f.detail("refused").find(reason) != std::string::npos);
    }
    CHECK(f.rows("validation_signed").empty());
    CHECK(f.heard<PendingNotice>().empty());
    CHECK(f.desk().settings().rule.siteOffset == SiteOffset());
}

TEST_CASE("nobody's name comes to an offset by a changed setting or a file")
{
    UsersFixture f;
    f.settings.singlePersonSite = true;
    const Session park = f.signIn("park");
    REQUIRE(f.desk().apply(park, SignValidation{sheetOf(40)}) == std::string("saved"));
    CHECK(f.desk().settings().rule.siteOffset.signedBy == "park");
    Settings wanted = f.desk().settings();
    wanted.rule.siteOffset.value = TempDelta::kelvins(0.2);
    wanted.rule.siteOffset.signedBy = "lee";
    REQUIRE(f.desk().apply(park, ChangeSettings{wanted, "from a file"}));
    CHECK(f.desk().settings().rule.siteOffset.value.kelvins() == Approx(0.2));
    CHECK(f.desk().settings().rule.siteOffset.signedBy.empty());
    CHECK(f.desk().settings().rule.siteOffset.people == 0);
}

TEST_CASE("of the people's own values nothing reaches the disk")
{
    UsersFixture f;
    const Session park = f.signIn("park");
    ValidationSheet sheet = sheetOf(40);
    sheet.people[0] = {36.4321987, 37.2765432};
    REQUIRE(f.desk().apply(park, SignValidation{sheet}));
    f.desk().settle(1min);
    f.restart();
    const std::string all = everythingOnDisk(f);
    CHECK(all.find("validation_signed") != std::string::npos);
    CHECK(all.find("36.432") == std::string::npos);
    CHECK(all.find("37.276") == std::string::npos);
}

TEST_CASE("settings are saved to a file by an admin, as they read back, with a row")
{
    UsersFixture f;
    f.settings.desk = "Lobby";
    const Session park = f.signIn("park");
    const auto file = f.folder / "copy.toml";
    REQUIRE(f.desk().apply(park, ExportSettings{file}));
    const auto copy = loadSettings(file);
    REQUIRE(copy);
    CHECK(changes(*copy, f.desk().settings()).empty());
    CHECK(f.detail("settings_exported").find("copy.toml") != std::string::npos);
    CHECK_FALSE(f.desk().apply(park, ExportSettings{f.folder / "no" / "such" / "folder.toml"}));
}
