// SPDX-License-Identifier: GPL-3.0-or-later
// A camera's light, siren and relay as an output of the alarm, against doubles of both vendors.
#include <catch2/catch.hpp>
#include <fstream>

#include "support/program_run.h"
#include "support/python_double.h"
#include "support/temporary_folder.h"

using namespace haetae::test;

namespace {

/// A desk whose only output is that camera. *thread-bound*
struct Desk {
    TemporaryFolder folder;
    PythonDouble camera;

    Desk(const std::string& kind, const std::string& output, const std::string& password = "word")
        : camera("vendor_camera_double.py", {kind})
    {
        REQUIRE(camera.start());
        const auto secret = folder / "secret";
        std::ofstream(secret) << password;
        std::filesystem::permissions(secret, std::filesystem::perms::owner_read);
        std::ofstream(folder / "settings.toml")
            << "[[camera]]\nid = \"gate\"\nname = \"Gate\"\nbackend = \"" << kind
            << "\"\naddress = \"http://127.0.0.1:" << camera.port()
            << "\"\nuser = \"admin\"\nsecret_file = \"" << secret.string()
            << "\"\n\n[[output]]\nname = \"door\"\nkind = \"camera\"\ncamera = \"gate\"\n"
            << output;
    }
    ProgramRun tested()
    {
        return runProgram(HAETAE_PROGRAM,
            {"outputs", "test", "door", "--config", "settings.toml", "--log", "log.sqlite"},
            folder.path());
    }
};

} // namespace

TEST_CASE("a camera's light, siren and relay go on for an alarm and off again")
{
    Desk desk("dahua", "siren = true\nrelay = 1\n");
    const auto run = desk.tested();
    INFO(run.errors << run.output);
    CHECK(run.exitCode == 0);
    const std::string heard = desk.camera.ask("heard");
    CHECK(heard.find("light on, siren on, relay on") != std::string::npos);
    const std::string end = "light off, siren off, relay off, relay automatic";
    REQUIRE(heard.size() > end.size());
    CHECK(heard.substr(heard.size() - end.size()) == end);

    Desk other("hikvision", "relay = 2\n");
    CHECK(other.tested().exitCode == 0);
    const std::string told = other.camera.ask("heard");
    CHECK(told.find("light on, relay on") != std::string::npos);
    CHECK(told.find("light off, relay off") != std::string::npos);
}

TEST_CASE("a wrong password of a camera's light is tried once, and the output fails by its name")
{
    Desk desk("dahua", "siren = true\n", "wrong");
    const auto run = desk.tested();
    CHECK(run.exitCode == 1);
    CHECK(run.errorLines().size() == 1);
    CHECK(desk.camera.ask("tries") == "tries 1");
    CHECK(desk.camera.ask("heard").empty());
}

TEST_CASE("an output of a camera that is not there, or has no siren, is refused with the settings")
{
    for (const char* wrong : {"siren = true\n", "light = false\n", "relay = 0\n"}) {
        INFO(wrong);
        Desk desk("hikvision", wrong);
        const auto run = desk.tested();
        CHECK(run.exitCode != 0);
        CHECK(run.errorLines().size() == 1);
        CHECK(desk.camera.ask("heard").empty());
    }
}
