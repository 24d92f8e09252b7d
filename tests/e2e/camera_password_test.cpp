// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include <fstream>
#include <sstream>

#include "base/secret_file.h"
#include "support/program_run.h"
#include "support/temporary_folder.h"

using namespace haetae;
using namespace haetae::test;

namespace {

/// A site with one camera and an admin called park. *thread-bound*
struct Site {
    Site()
    {
        std::ofstream(folder / "settings.toml")
            << "[[camera]]\nid = \"east\"\nname = \"East\"\nbackend = \"dahua\"\n"
               "address = \"http://192.0.2.7\"\n";
        REQUIRE(
            run({"user", "add", "park", "--role", "admin", "--reason", "first"}, "park's words\n")
                .exitCode
            == 0);
    }
    ProgramRun run(std::vector<std::string> arguments, const std::string& typed) const
    {
        std::ofstream(folder / "typed") << typed;
        arguments.insert(arguments.end(),
            {"--config", folder / "settings.toml", "--log", folder / "log.sqlite"});
        return runProgram(HAETAE_PROGRAM, arguments, folder.path(), {}, std::chrono::seconds(120),
            0, folder / "typed");
    }
    ProgramRun password(std::vector<std::string> more, const std::string& typed) const
    {
        more.insert(more.begin(), {"camera", "password"});
        more.insert(more.end(), {"--as", "park", "--reason", "set up"});
        return run(std::move(more), typed);
    }
    std::string text(const std::string& name) const
    {
        std::ostringstream all;
        all << std::ifstream(folder / name).rdbuf();
        return all.str();
    }
    TemporaryFolder folder;
};

} // namespace

TEST_CASE("a camera's password is sealed, named in the settings, and readable nowhere")
{
    const Site site;
    const auto first =
        site.password({"east", "--user", "viewer"}, "park's words\nthe camera's word\n");
    INFO(first.errors);
    REQUIRE(first.exitCode == 0);
    const auto file = site.folder / "secrets" / "camera-east";
    CHECK(*readSecret(file) == "the camera's word");
    CHECK(site.text("settings.toml").find("user = \"viewer\"") != std::string::npos);
    CHECK(site.text("settings.toml").find("secrets/camera-east") != std::string::npos);
    REQUIRE(site.password({"east"}, "park's words\nanother word\n").exitCode == 0);
    CHECK(*readSecret(file) == "another word");
    const auto log = site.run({"log", "list", "--json"}, {});
    const std::string all = site.text("settings.toml") + site.text("log.sqlite")
        + site.text("log.sqlite-wal") + site.text("secrets/camera-east") + first.output
        + first.errors + log.output;
    CHECK(all.find("camera_password_changed") != std::string::npos);
    for (const char* secret : {"the camera's word", "another word", "park's words"})
        CHECK(all.find(secret) == std::string::npos);
}

TEST_CASE("a camera's password is taken of nobody but an admin, for a camera that there is")
{
    const Site site;
    CHECK(site.password({"west", "--user", "viewer"}, "park's words\nx\n").errors.find("east")
        != std::string::npos);
    CHECK(site.password({"east"}, "park's words\nx\n").errors.find("--user") != std::string::npos);
    CHECK(site.password({"east", "--user", "v"}, "wrong words\nx\n").exitCode != 0);
    CHECK(site.password({"east", "--user", "v"}, "park's words\n\n").exitCode != 0);
    CHECK(site.run({"camera", "password", "east", "--password", "x"}, {}).exitCode == 2);
    CHECK_FALSE(std::filesystem::exists(site.folder / "secrets" / "camera-east"));
    CHECK(site.text("settings.toml").find("viewer") == std::string::npos);
}
