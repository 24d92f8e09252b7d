// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include <sys/stat.h>

#include <fstream>
#include <sstream>
#include <thread>

#include "model/account_faults.h"
#include "settings/password.h"
#include "settings/users.h"
#include "support/temporary_folder.h"

using namespace haetae;
using namespace haetae::test;
using namespace std::chrono_literals;

namespace {

constexpr PasswordCost kCheap{1, 8192};
const WallTime kNow{1'790'000'000s};

User user(const std::string& name, Role role, const std::string& password = "a long sentence")
{
    User made;
    made.name = name;
    made.role = role;
    made.hash = hashPassword(Secret(password), kCheap).value();
    return made;
}

std::string text(const std::filesystem::path& file)
{
    std::ostringstream all;
    all << std::ifstream(file).rdbuf();
    return all.str();
}

} // namespace

TEST_CASE("a users file reads back as it was written, whatever the names are")
{
    TemporaryFolder folder;
    const UsersFile file(folder / "users.toml");
    CHECK(file.load().error().kind == ErrorKind::NotFound);
    REQUIRE(file.change([](Users& users) -> Result<void> {
        users.all = {user("박 관리", Role::Admin), user("kim \"the\\guard\"", Role::Guard)};
        users.all[1].disabled = true;
        users.all[1].mustChange = true;
        users.all[1].wrongTries = 7;
        users.all[1].lastWrong = kNow;
        return {};
    }));
    const auto users = file.load();
    REQUIRE(users);
    REQUIRE(users->all.size() == 2);
    CHECK(users->all[0].name == "박 관리");
    const User* kim = users->find("kim \"the\\guard\"");
    REQUIRE(kim);
    CHECK((kim->disabled && kim->mustChange && kim->wrongTries == 7 && kim->lastWrong == kNow));
    CHECK(isPassword(Secret("a long sentence"), kim->hash));
    CHECK_FALSE(isPassword(Secret("a long sentencE"), kim->hash));
    CHECK(writeUsers(*users) == text(file.path()));
}

TEST_CASE("the users file is its owner's alone and never half written")
{
    TemporaryFolder folder;
    const UsersFile file(folder / "users.toml");
    const auto one = [](Users& users) -> Result<void> {
        users.all = {user("park", Role::Admin)};
        return {};
    };
    REQUIRE(file.change(one));
    struct stat status { };
    REQUIRE(::stat(file.path().c_str(), &status) == 0);
    CHECK((status.st_mode & 0777U) == 0600U);
    const std::string before = text(file.path());
    CHECK_FALSE(file.change([](Users& users) -> Result<void> {
        users.all.clear();
        return {};
    })); // nobody could ever sign in again
    CHECK(text(file.path()) == before);
    REQUIRE(::chmod(file.path().c_str(), 0644) == 0);
    CHECK(file.load().error().kind == ErrorKind::PermissionDenied);
}

TEST_CASE("two who change the users file at the same time both find their change in it")
{
    TemporaryFolder folder;
    const UsersFile file(folder / "users.toml");
    REQUIRE(file.change([](Users& users) -> Result<void> {
        users.all = {user("park", Role::Admin)};
        return {};
    }));
    const auto addMany = [&file](const std::string& prefix) {
        for (int i = 0; i < 20; ++i)
            static_cast<void>(file.change([&](Users& users) -> Result<void> {
                users.all.push_back(user(prefix + std::to_string(i), Role::Guard));
                return {};
            }));
    };
    {
        const std::jthread other([&] { addMany("a"); });
        addMany("b");
    }
    CHECK(file.load()->all.size() == 41);
}

TEST_CASE("what is wrong with a users file is named with its line")
{
    const std::string hash = hashPassword(Secret("a long sentence"), kCheap).value();
    const std::string head = "version = 1\n[[user]]\nname = \"park\"\nrole = \"admin\"\nhash = \"";
    const std::string good = head + hash + "\"\n";
    REQUIRE(parseUsers(good, "users.toml"));
    struct Row {
        std::string text;
        ErrorKind kind;
        std::string says;
    };
    const std::vector<Row> table{
        {"version = 2\nnew_thing = 1\n", ErrorKind::Unsupported, "newer"},
        {"", ErrorKind::Corrupt, "version"},
        {good + "colour = 1\n", ErrorKind::InvalidInput, "users.toml:6: \"colour\""},
        {good + "[more]\n", ErrorKind::InvalidInput, "users.toml:6: \"more\""},
        {good + "disabled = 3\n", ErrorKind::InvalidInput, "users.toml:6: \"disabled\""},
        {good + "role = \n", ErrorKind::Corrupt, "users.toml:6"},
        {head + "plain text\"\n", ErrorKind::Corrupt, "password hash"},
        {"version = 1\n", ErrorKind::Corrupt, account_fault::kLastAdmin},
        {good + good.substr(good.find('[')), ErrorKind::Corrupt, account_fault::kUserExists},
    };
    for (const Row& row : table) {
        INFO(row.text);
        const auto read = parseUsers(row.text, "users.toml");
        REQUIRE_FALSE(read);
        CHECK(read.error().kind == row.kind);
        CHECK(read.error().line().find(row.says) != std::string::npos);
        CHECK(read.error().line().find(hash) == std::string::npos);
    }
}

TEST_CASE("a password is judged by its length alone, in characters")
{
    const auto fault = [](const std::string& password) {
        const auto fine = checkPassword(Secret(password), "park minsu");
        return fine ? std::string() : fine.error().reason;
    };
    CHECK(fault("seven77") == account_fault::kTooShort);
    CHECK(fault("eight888").empty());
    CHECK(fault("aaaaaaaa").empty()); // no rule of composition
    CHECK(fault("출입문을지키자").size() > 0); // 7 characters, 21 bytes
    CHECK(fault("출입문을지킵시다").empty());
    CHECK(fault(std::string(129, 'x')) == account_fault::kTooLong);
    CHECK(fault("tab\tinside") == account_fault::kControlCharacters);
    CHECK(fault("park minsu") == account_fault::kIsTheName);
}

TEST_CASE("a stored password costs a thief at least libsodium's interactive setting")
{
    const auto hash = hashPassword(Secret("a long sentence"), PasswordCost());
    REQUIRE(hash);
    CHECK(hash->rfind("$argon2id$v=19$m=65536,t=3,p=1$", 0) == 0);
    CHECK(*hash != hashPassword(Secret("a long sentence"), PasswordCost()).value()); // salted
}

TEST_CASE("the wait after wrong passwords grows, ends, and a clock set back cannot make it longer")
{
    User kim = user("kim", Role::Guard);
    kim.lastWrong = kNow;
    const auto wait = [&kim](int tries, WallTime now = kNow) {
        kim.wrongTries = tries;
        return kim.lockedOutFor(now);
    };
    CHECK(wait(4) == 0s);
    CHECK(wait(5) == 30s);
    CHECK(wait(6) == 60s);
    CHECK(wait(9) == 480s);
    CHECK(wait(40) == 1h);
    CHECK(wait(5, kNow + 29s) == 1s);
    CHECK(wait(5, kNow + 30s) == 0s);
    CHECK(wait(5, kNow - 2h) == 30s);
}

TEST_CASE("no user can call himself what the log calls itself or nobody")
{
    for (const char* name : {"", " kim", "kim ", "haetae", "nobody signed in", "desk", "os:root",
             "unknown user", "tab\t", "a name that is longer than thirty-two characters"})
        CHECK_FALSE(checkUserName(name));
    for (const char* name : {"kim", "김 민수", "k"})
        CHECK(checkUserName(name));
}
