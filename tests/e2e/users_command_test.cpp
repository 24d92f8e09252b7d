// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include <fstream>
#include <sstream>

#include "base/file_lock.h"
#include "support/program_run.h"
#include "support/temporary_folder.h"

using namespace haetae::test;

namespace {

/// A site whose people work without a window; passwords come as lines of standard input.
/// *thread-bound*
struct Site {
    ProgramRun run(std::vector<std::string> arguments, const std::string& typed = {}) const
    {
        std::ofstream(folder / "typed") << typed;
        arguments.insert(arguments.end(),
            {"--config", folder / "settings.toml", "--log", folder / "log.sqlite"});
        return runProgram(HAETAE_PROGRAM, arguments, folder.path(), {}, std::chrono::seconds(120),
            0, folder / "typed");
    }
    ProgramRun user(std::vector<std::string> arguments, const std::string& typed) const
    {
        arguments.insert(arguments.begin(), "user");
        return run(std::move(arguments), typed);
    }
    std::string text(const std::string& name) const
    {
        std::ostringstream all;
        all << std::ifstream(folder / name).rdbuf();
        return all.str();
    }
    std::string log() const
    {
        return runProgram(HAETAE_PROGRAM, {"log", "list", "--log", folder / "log.sqlite", "--json"},
            folder.path())
            .output;
    }
    /// park is admin and lee supervises, with passwords of their own.
    void setUp() const
    {
        REQUIRE(
            user({"add", "park", "--role", "admin", "--reason", "first"}, "park's words\n").exitCode
            == 0);
        REQUIRE(user({"add", "lee", "--role", "supervisor", "--as", "park", "--reason", "second"},
                    "park's words\ngiven words\n")
                    .exitCode
            == 0);
        REQUIRE(user({"passwd", "lee", "--as", "lee"}, "given words\ngiven words\nlee's words\n")
                    .exitCode
            == 0);
        REQUIRE(run({"settings", "set", "single_person_site", "false", "--as", "park"},
                    "park's words\n")
                    .exitCode
            == 0);
    }

    TemporaryFolder folder;
};

} // namespace

TEST_CASE(
    "users are made and changed from the command line, on record and without a password in it")
{
    const Site site;
    CHECK(site.user({"add", "kim", "--role", "guard"}, "kim's words\n").exitCode == 2);
    site.setUp();
    CHECK(site.user({"disable", "lee", "--as", "park", "--reason", "x"}, "a wrong guess\n").exitCode
        == 3);
    CHECK(site.user({"disable", "lee", "--as", "park"}, "park's words\n").exitCode == 2); // why?
    CHECK(site.user({"disable", "lee", "--as", "park", "--reason", "on leave"}, "park's words\n")
              .exitCode
        == 0);
    CHECK(site.user({"add", "han", "--as", "lee", "--reason", "x"}, "lee's words\nother words\n")
              .exitCode
        == 3);
    const auto list = site.run({"user", "list", "--json"});
    CHECK(list.output.find(R"("user":"lee","role":"supervisor","disabled":true)")
        != std::string::npos);
    const std::string log = site.log();
    for (const char* what : {"user_added", "user_changed", "password_changed", "sign_in_refused",
             "signed_in", "signed_out"})
        CHECK(log.find(what) != std::string::npos);
    const std::string all = log + site.text("log.sqlite") + list.output + list.errors;
    for (const char* secret : {"'s words", "given words", "a wrong guess", "$argon2id"})
        CHECK(all.find(secret) == std::string::npos);
    CHECK(site.text("users.toml").find("words") == std::string::npos);
}

TEST_CASE("the limit needs two people on the command line too, other settings one")
{
    const Site site;
    site.setUp();
    const std::vector<std::string> limit{
        "settings", "set", "rule.limit_c", "38.0", "--as", "park", "--reason", "trial"};
    CHECK(site.run(limit, "park's words\n").exitCode == 3);
    CHECK(site.text("settings.toml").find("limit_c = 37.5") != std::string::npos);
    auto both = limit;
    both.insert(both.end(), {"--second", "lee"});
    CHECK(site.run(both, "park's words\npark's words\n").exitCode == 3);
    CHECK(site.run(both, "park's words\nlee's words\n").exitCode == 0);
    CHECK(site.text("settings.toml").find("limit_c = 38.0") != std::string::npos);
    CHECK(site.log().find("confirmed_by") != std::string::npos);

    CHECK(site.run({"settings", "set", "desk", "Gate 1", "--as", "park"}, "park's words\n").exitCode
        == 0);
    CHECK(site.run({"settings", "set", "desk", "Gate 2", "--as", "lee"}, "lee's words\n").exitCode
        == 3); // a supervisor may not
    CHECK(site.run({"settings", "set", "no.such", "1", "--as", "park"}, "park's words\n").exitCode
        == 2);
    REQUIRE(site.run({"settings", "export", "all.toml"}).exitCode == 0);
    CHECK(site.run({"settings", "import", "all.toml", "--as", "park"}, "park's words\n").output
        == "nothing to change\n");
}

TEST_CASE("nobody changes the settings behind a running console")
{
    const Site site;
    site.setUp();
    const auto console = haetae::FileLock::take(site.folder / "settings.toml.console");
    REQUIRE(console);
    const auto run =
        site.run({"settings", "set", "desk", "Gate 1", "--as", "park"}, "park's words\n");
    CHECK(run.exitCode == 3);
    CHECK(run.errors.find("console is running") != std::string::npos);
}
