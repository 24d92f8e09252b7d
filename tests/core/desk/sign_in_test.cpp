// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include <thread>

#include "core/desk/users_fixture.h"
#include "model/account_faults.h"

using namespace haetae;
using namespace haetae::test;
using namespace std::chrono_literals;

namespace {

Result<std::string> tryIn(UsersFixture& f, const std::string& user, const std::string& password)
{
    return f.desk().apply({}, SignIn{{user, Secret(password)}});
}

std::string everyWord(const UsersFixture& f)
{
    std::string all;
    for (const LogEntry& entry : f.rows())
        all += entry.row.what + entry.row.actor + entry.row.detail + entry.row.payload
            + entry.row.reasons;
    return all;
}

} // namespace

TEST_CASE("five wrong passwords lock a user out, longer each time, also over a restart")
{
    UsersFixture f;
    for (int i = 0; i < 5; ++i)
        CHECK(tryIn(f, "kim", "wrong guess").error().reason == account_fault::kWrong);
    CHECK(f.rows("sign_in_refused").size() == 5);
    CHECK(f.rows("locked_out").size() == 1);
    CHECK(f.detail("locked_out") == R"({"wait_s":"30"})");
    CHECK(tryIn(f, "kim", passwordOf("kim")).error().reason == account_fault::kLockedOut);
    f.restart();
    CHECK(tryIn(f, "kim", passwordOf("kim")).error().reason == account_fault::kLockedOut);
    CHECK(f.heard<DutyNotice>().back().accounts.at(0).lockedOutFor == 30s);
    f.clock.advance(29s);
    CHECK_FALSE(tryIn(f, "kim", passwordOf("kim")));
    f.clock.advance(1s);
    CHECK(tryIn(f, "kim", "sixth guess").error().reason == account_fault::kWrong);
    f.clock.advance(59s);
    CHECK(tryIn(f, "kim", passwordOf("kim")).error().reason == account_fault::kLockedOut);
    CHECK(tryIn(f, "lee", passwordOf("lee"))); // nobody else is
    f.clock.advance(1s);
    CHECK(tryIn(f, "kim", passwordOf("kim")));
    CHECK(f.file().load()->find("kim")->wrongTries == 0);
}

TEST_CASE("a try counts even when the program ends while it is checked")
{
    UsersFixture f;
    for (int i = 0; i < 4; ++i)
        CHECK_FALSE(tryIn(f, "kim", "wrong guess"));
    CHECK(f.file().load()->find("kim")->wrongTries == 4);
    REQUIRE(f.desk().apply(f.signIn("park"), UnlockUser{"kim", "he asked"}));
    CHECK(f.file().load()->find("kim")->wrongTries == 0);
    CHECK(f.detail("user_unlocked").find("he asked") != std::string::npos);
}

TEST_CASE("who signs in, out, in vain and why is on record, and no password ever is")
{
    UsersFixture f;
    CHECK_FALSE(tryIn(f, "kim", "hunter2 hunter2"));
    CHECK_FALSE(tryIn(f, "my secret sentence", "x")); // typed into the wrong field
    const Session park = f.signIn("park");
    CHECK(f.rows("signed_in").at(0).row.actor == "park");
    CHECK(f.rows("sign_in_refused").at(0).row.actor == "unknown user");
    CHECK(f.rows("sign_in_refused").at(1).row.actor == "kim");

    const Secret fresh("brand new sentence");
    REQUIRE(f.desk().apply(park, AddUser{{"han", Role::Guard, fresh}, "night shift"}));
    REQUIRE(f.desk().apply(park, ChangeUser{"han", Role::Supervisor, true, "not yet"}));
    REQUIRE(f.desk().apply(park, SetPassword{"kim", fresh, "forgot it"}));
    REQUIRE(f.desk().apply(park, ChangeOwnPassword{Secret(passwordOf("park")), fresh}));
    REQUIRE(f.desk().apply(park, RemoveUser{"han", "a slip"}));
    CHECK(f.detail("user_changed")
        == R"({"after":"supervisor, disabled","before":"guard","reason":"not yet","user":"han"})");
    CHECK(f.rows("user_added").at(0).row.kind == RowKind::Setting);
    for (const char* what : {"user_added", "user_removed", "password_set", "password_changed"}) {
        INFO(what);
        CHECK(f.rows(what).at(0).row.actor == "park");
    }
    REQUIRE(f.desk().apply(park, SignOut{}));
    CHECK(f.rows("signed_out").at(0).row.actor == "park");

    CHECK_FALSE(f.desk().apply({}, SignIn{{"park", Secret("hunter2")}}));
    const std::string all = everyWord(f) + f.text(f.database) + f.text(f.settingsFile);
    for (const char* secret :
        {"hunter2", "my secret sentence", "brand new sentence", "the sentence of", "$argon2id"})
        CHECK(all.find(secret) == std::string::npos);
    CHECK(f.text(f.usersFile).find("sentence") == std::string::npos);
}

TEST_CASE("a password that somebody else set opens nothing until it is changed")
{
    UsersFixture f;
    REQUIRE(f.desk().apply(
        f.signIn("park"), AddUser{{"han", Role::Admin, Secret(passwordOf("han"))}, "new"}));
    const Session han = f.signIn("han");
    CHECK(f.heard<DutyNotice>().back().mustChange);
    const auto refused = f.desk().apply(han, PauseAudio{});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().reason == account_fault::kMustChange);
    CHECK_FALSE(f.desk().apply(han, ChangeOwnPassword{Secret("not it"), Secret("fresh words")}));
    CHECK_FALSE(f.desk().apply(han, ChangeOwnPassword{Secret(passwordOf("han")), Secret("han")}));
    REQUIRE(
        f.desk().apply(han, ChangeOwnPassword{Secret(passwordOf("han")), Secret("fresh words")}));
    CHECK(f.desk().apply(han, PauseAudio{}));
    CHECK_FALSE(f.heard<DutyNotice>().back().mustChange);
}

TEST_CASE("a disabled user cannot sign in, and the last admin cannot be lost")
{
    UsersFixture f;
    const Session park = f.signIn("park");
    REQUIRE(f.desk().apply(park, ChangeUser{"kim", Role::Guard, true, "on leave"}));
    CHECK(tryIn(f, "kim", passwordOf("kim")).error().reason == account_fault::kDisabled);
    REQUIRE(f.desk().apply(park, RemoveUser{"choi", "left"}));
    for (const DeskCommand& command : std::vector<DeskCommand>{RemoveUser{"park", "x"},
             ChangeUser{"park", Role::Guard, false, "x"},
             ChangeUser{"park", Role::Admin, true, "x"}})
        CHECK(f.desk().apply(park, command).error().reason == account_fault::kLastAdmin);
    CHECK(f.rows("users_not_changed").size() == 3);
    CHECK(f.desk().apply(park, RemoveUser{"ghost", "x"}).error().reason == account_fault::kNoUser);
}

TEST_CASE("without a users file the desk is a guard desk until its first set-up")
{
    UsersFixture f(false);
    f.desk().start();
    f.desk().handle(ScreeningEvent(f.begins()));
    const DutyNotice duty = f.heard<DutyNotice>().back();
    CHECK(duty.state == AccountsState::NotSetUp);
    CHECK(duty.session.role == Role::Guard);
    REQUIRE(f.desk().apply(duty.session, AcknowledgeNewest{}));
    REQUIRE(f.desk().apply(duty.session,
        EnterRecheck{f.desk().board().open().at(0).id, Celsius::degrees(36.5), "ear"}));
    Settings wanted = f.settings;
    wanted.desk = "mine";
    CHECK_FALSE(f.desk().apply(duty.session, ChangeSettings{wanted, "x"}));
    CHECK_FALSE(tryIn(f, "park", passwordOf("park")));

    SetUpDesk setUp{"Gate 1", {"park", Role::Guard, Secret("short")}, {}, "one guard at night"};
    CHECK(f.desk().apply(duty.session, setUp).error().reason == account_fault::kTooShort);
    setUp.admin.password = Secret(passwordOf("park"));
    setUp.singlePersonReason.clear();
    CHECK(f.desk().apply(duty.session, setUp).error().reason == account_fault::kNeedsSecond);
    setUp.second = NewUser{"lee", Role::Guard, Secret(passwordOf("lee"))};
    CHECK(f.desk().apply(duty.session, setUp).error().reason == account_fault::kNoConfirmer);
    CHECK_FALSE(std::filesystem::exists(f.usersFile));
    setUp.second->role = Role::Supervisor;
    REQUIRE(f.desk().apply(duty.session, setUp));
    const DutyNotice after = f.heard<DutyNotice>().back();
    CHECK(after.state == AccountsState::InUse);
    CHECK((after.session.user == "park" && after.session.role == Role::Admin));
    CHECK(f.desk().settings().desk == "Gate 1");
    CHECK_FALSE(f.desk().settings().singlePersonSite);
    CHECK(f.rows("user_added").size() == 2);
    CHECK(f.desk().apply(after.session, setUp).error().reason == account_fault::kSetUpAlready);
    CHECK_FALSE(f.desk().apply(duty.session, PauseAudio{})); // the guard desk is over
}

TEST_CASE("one person alone at first set-up is on record with the reason")
{
    UsersFixture f(false);
    REQUIRE(f.desk().apply({},
        SetUpDesk{"Gate 1", {"park", Role::Admin, Secret(passwordOf("park"))}, {},
            "one guard at night"}));
    CHECK(f.desk().settings().singlePersonSite);
    CHECK(f.text(f.settingsFile).find("single_person_site = true") != std::string::npos);
    bool found = false;
    for (const LogEntry& entry : f.rows("setting_changed"))
        found = found
            || (entry.row.detail.find("single_person_site") != std::string::npos
                && entry.row.detail.find("one guard at night") != std::string::npos);
    CHECK(found);
}

TEST_CASE("a damaged or newer users file stops the sign-in and nothing else")
{
    for (const char* content : {"version = 1\n[[user]\n", "version = 9\n", "\x01\x02", ""}) {
        UsersFixture f(false);
        std::ofstream(f.usersFile) << content;
        std::filesystem::permissions(f.usersFile, std::filesystem::perms(0600));
        f.desk().start();
        const DutyNotice duty = f.heard<DutyNotice>().back();
        CHECK(duty.state == AccountsState::Unreadable);
        CHECK_FALSE(duty.trouble.empty());
        CHECK(f.rows("users_unreadable").size() == 1);
        f.desk().handle(ScreeningEvent(f.begins()));
        REQUIRE(f.desk().apply(duty.session, AcknowledgeNewest{}));
        CHECK_FALSE(tryIn(f, "park", passwordOf("park")));
        CHECK_FALSE(f.desk().apply({}, // nobody makes himself admin of a desk that has users
            SetUpDesk{"x", {"park", Role::Admin, Secret(passwordOf("park"))}, {}, "alone"}));
        CHECK(f.text(f.usersFile) == content);
        CHECK_FALSE(f.desk().apply(duty.session, PauseAudio{}));
    }
}

TEST_CASE("an alarm that comes while a password is checked does not wait for it")
{
    UsersFixture f;
    REQUIRE(f.file().change([](Users& users) -> Result<void> {
        users.find("kim")->hash = hashPassword(Secret(passwordOf("kim")), PasswordCost()).value();
        return {};
    }));
    f.desk().start();
    const DeskRequest request{RequestId{5}, Session(), SignIn{as("kim")}};
    f.desk().handle(request);
    f.desk().handle(ScreeningEvent(f.begins()));
    CHECK(f.heard<AlarmNotice>().size() == 1);
    CHECK(f.heard<CommandDone>().empty()); // the hash takes a tenth of a second
    while (f.heard<CommandDone>().empty()) {
        std::this_thread::yield();
        f.desk().tick();
    }
    const CommandDone done = f.heard<CommandDone>().back();
    CHECK(done.request == RequestId{5});
    CHECK(done.outcome);
    CHECK(f.heard<DutyNotice>().back().session.user == "kim");
}

TEST_CASE("a shift is handed over by two passwords, once every alarm is answered")
{
    UsersFixture f;
    const Session kim = f.signIn("kim");
    const HandOver wanted{Secret(passwordOf("kim")), as("lee")};
    f.desk().handle(ScreeningEvent(f.begins()));
    CHECK(f.desk().apply(kim, wanted).error().reason == account_fault::kAlarmWaits);
    REQUIRE(f.desk().apply(kim, AcknowledgeNewest{}));
    CHECK_FALSE(f.desk().apply(kim, HandOver{Secret("not his"), as("lee")}));
    CHECK_FALSE(f.desk().apply(kim, HandOver{wanted.leaving, {"lee", Secret("not hers")}}));
    CHECK(f.desk().apply(kim, HandOver{wanted.leaving, as("kim")}).error().reason
        == account_fault::kSamePerson);
    CHECK(f.rows("handed_over").empty());
    REQUIRE(f.desk().apply(kim, wanted));
    CHECK(
        f.detail("handed_over") == R"({"from":"kim","open_alarms":"1","shelves":"0","to":"lee"})");
    CHECK(f.heard<DutyNotice>().back().session.user == "lee");
    CHECK_FALSE(f.desk().apply(kim, PauseAudio{}));
}
