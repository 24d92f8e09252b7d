// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "core/desk/users_fixture.h"
#include "model/account_faults.h"

using namespace haetae;
using namespace haetae::test;
using namespace std::chrono_literals;

namespace {

/// A site with one camera whose admin has asked for a higher limit. *thread-bound*
struct Asked : UsersFixture {
    Asked()
    {
        settings.cameras.resize(1);
        settings.cameras[0].id = {"east"};
        settings.cameras[0].backend = "simulated";
        settings.cameras[0].reference.setTemperature = Celsius::degrees(37.0);
    }
    PendingId ask(const Settings& wanted)
    {
        park = signIn("park");
        const auto done = desk().apply(park, ChangeSettings{wanted, "new certificate"});
        REQUIRE(done == std::string("held"));
        return heard<PendingNotice>().back().change->id;
    }
    PendingId askWarmer()
    {
        Settings wanted = settings;
        wanted.rule.limit = Celsius::degrees(38.0);
        wanted.desk = "Gate 2";
        return ask(wanted);
    }
    Result<std::string> confirm(PendingId id, const std::string& user)
    {
        return desk().apply({}, ConfirmChange{id, as(user)});
    }
    Session park;
};

} // namespace

TEST_CASE("what makes or hides an alarm waits for a second person, everything else does not")
{
    Settings base;
    base.cameras.resize(1);
    base.cameras[0].id = {"east"};
    base.cameras[0].backend = "simulated";
    using Edit = void (*)(Settings&);
    const std::vector<std::pair<Edit, bool>> table{
        {[](Settings& s) { s.rule.limit = Celsius::degrees(38.0); }, true},
        {[](Settings& s) { s.rule.siteOffset.value = TempDelta::kelvins(0.7); }, true},
        {[](Settings& s) { s.cameras[0].reference.setTemperature = Celsius::degrees(35.0); }, true},
        {[](Settings& s) { s.cameras[0].reference.certificate.value = Celsius::degrees(35.1); },
            true},
        {[](Settings& s) {
             auto& second = s.cameras[0].reference.second.emplace();
             second.setTemperature = Celsius::degrees(38.0);
             second.place = {50, 50, 5};
         },
            true},
        {[](Settings& s) { s.adaptiveLimit.use = AdaptiveUse::InForce; }, true},
        {[](Settings& s) { s.singlePersonSite = true; }, true},
        {[](Settings& s) { s.desk = "rule.limit_c"; }, false},
        {[](Settings& s) { s.lockAfter = 5min; }, false},
        {[](Settings& s) { s.cameras[0].name = "x.reference.set_temperature_c"; }, false},
    };
    for (const auto& [edit, held] : table) {
        Settings wanted = base;
        edit(wanted);
        INFO(changes(base, wanted).at(0).key);
        CHECK(needsSecondPerson(changes(base, wanted)) == held);
        UsersFixture f;
        f.settings = base;
        const auto done = f.desk().apply(f.signIn("park"), ChangeSettings{wanted, "trial"});
        INFO((done ? std::string() : done.error().line()));
        REQUIRE(done);
        CHECK(*done == (held ? "held" : "saved"));
        CHECK((writeSettings(f.desk().settings()) == writeSettings(base)) == held);
    }
}

TEST_CASE("a second person's password applies the change, and the rows name both")
{
    Asked f;
    const PendingId id = f.askWarmer();
    const PendingChange shown = *f.heard<PendingNotice>().back().change;
    CHECK(shown.asker == "park");
    CHECK(shown.reason == "new certificate");
    REQUIRE(shown.changes.size() == 2);
    CHECK((shown.changes[1].key == "rule.limit_c" && shown.changes[1].before == "37.5"
        && shown.changes[1].after == "38.0"));
    CHECK(f.rows("change_asked").size() == 2);
    CHECK(f.desk().settings().rule.limit == Celsius::degrees(37.5));
    CHECK_FALSE(std::filesystem::exists(f.settingsFile));

    REQUIRE(f.confirm(id, "lee"));
    CHECK(f.desk().settings().rule.limit == Celsius::degrees(38.0));
    CHECK(f.desk().settings().desk == "Gate 2");
    const LogRow row = f.rows("setting_changed").at(0).row;
    CHECK(row.actor == "park");
    CHECK(row.detail
        == R"({"after":"38.0","before":"37.5","confirmed_by":"lee","key":"rule.limit_c","reason":"new certificate"})");
    CHECK_FALSE(f.heard<PendingNotice>().back().change);
    CHECK(f.heard<DutyNotice>().back().session == f.park); // who is on duty has not changed
    CHECK_FALSE(f.confirm(id, "lee")); // once
}

TEST_CASE("nobody confirms his own change, nor a guard, nor with a wrong or a given password")
{
    Asked f;
    const PendingId id = f.askWarmer();
    REQUIRE(f.desk().apply(
        f.park, AddUser{{"han", Role::Admin, Secret(passwordOf("han"))}, "a friend"}));
    const auto fault = [&](const std::string& user) { return f.confirm(id, user).error().reason; };
    CHECK(fault("park") == account_fault::kSamePerson);
    CHECK(fault("kim") == account_fault::kNoConfirmer);
    CHECK(fault("ghost") == account_fault::kWrong);
    CHECK(fault("han") == account_fault::kMustChange); // park knows that password
    CHECK(f.desk().apply({}, ConfirmChange{id, {"lee", Secret("a guess, wrong")}}).error().reason
        == account_fault::kWrong);
    CHECK(f.file().load()->find("lee")->wrongTries == 1);
    CHECK(f.desk().settings().rule.limit == Celsius::degrees(37.5));
    CHECK(f.rows("setting_changed").empty());
    CHECK(f.rows("refused").size() == 5);
    CHECK(f.confirm(id, "choi"));
}

TEST_CASE("a change that nobody confirms in a quarter of an hour is dropped, and says so")
{
    Asked f;
    const PendingId id = f.askWarmer();
    f.clock.advance(HeldChange::kHolds);
    CHECK_FALSE(f.confirm(id, "lee"));
    f.desk().tick();
    CHECK(f.detail("change_dropped") == R"({"asked_by":"park","why":"expired"})");
    CHECK_FALSE(f.heard<PendingNotice>().back().change);
}

TEST_CASE("a change is dropped when it is withdrawn, replaced, overtaken or its asker is gone")
{
    Asked f;
    const PendingId first = f.askWarmer();
    REQUIRE(f.desk().apply(f.park, WithdrawChange{first, "a slip"}));
    CHECK_FALSE(f.confirm(first, "lee"));

    const PendingId second = f.askWarmer();
    const PendingId third = f.askWarmer();
    CHECK_FALSE(f.confirm(second, "lee"));
    CHECK(f.detail("change_dropped").find("replaced") != std::string::npos);
    Settings other = f.settings;
    other.desk = "Gate 9";
    REQUIRE(f.desk().apply(f.park, ChangeSettings{other, "name"}));
    CHECK_FALSE(f.confirm(third, "lee"));
    CHECK(f.detail("change_dropped").find("settings_moved_on") != std::string::npos);
    CHECK(f.desk().settings().desk == "Gate 9");

    const PendingId fourth = f.askWarmer();
    REQUIRE(f.desk().apply(f.signIn("choi"), ChangeUser{"park", Role::Guard, false, "moved"}));
    CHECK_FALSE(f.confirm(fourth, "lee"));
    CHECK(f.desk().settings().rule.limit == Celsius::degrees(37.5));
}

TEST_CASE("a single person's site changes alone, and every such row says so")
{
    Asked f;
    f.settings.singlePersonSite = true;
    Settings wanted = f.settings;
    wanted.rule.limit = Celsius::degrees(38.0);
    REQUIRE(
        f.desk().apply(f.signIn("park"), ChangeSettings{wanted, "trial"}) == std::string("saved"));
    CHECK(f.detail("setting_changed").find(R"("alone":"single_person_site")") != std::string::npos);
}
