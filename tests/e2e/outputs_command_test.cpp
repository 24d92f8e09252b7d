// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include <fstream>

#include "storage/event_log.h"
#include "support/program_run.h"
#include "support/temporary_folder.h"

using namespace haetae;
using namespace haetae::test;

namespace {

constexpr const char* kSettings = R"([[output]]
name = "lamp"
kind = "usb_lamp"
serial = "no such serial number"

[[output]]
name = "hook"
kind = "webhook"
url = "http://127.0.0.1:9/path-with-a-key"
)";

/// haetaectl outputs with a settings file of its own. *thread-bound*
struct Outputs {
    Outputs() { std::ofstream(folder / "settings.toml") << kSettings; }
    ProgramRun run(std::vector<std::string> arguments)
    {
        arguments.insert(arguments.begin(), "outputs");
        arguments.insert(arguments.end(), {"--config", "settings.toml"});
        return runProgram(HAETAE_PROGRAM, arguments, folder.path());
    }
    TemporaryFolder folder;
};

} // namespace

TEST_CASE("the outputs of the settings are listed without their keys")
{
    Outputs outputs;
    const auto run = outputs.run({"list"});
    CHECK(run.exitCode == 0);
    CHECK(run.output
        == "lamp  usb_lamp  lr6_usb no such serial number\n"
           "hook  webhook  http://127.0.0.1:9\n");
    CHECK(
        outputs.run({"list", "--json"}).output.find("\"kind\":\"usb_lamp\"") != std::string::npos);
}

TEST_CASE("a test of a dead output says why in one line, fails and is on record")
{
    Outputs outputs;
    for (const char* name : {"lamp", "hook"}) {
        const auto run = outputs.run({"test", name, "--log", "log.sqlite"});
        CHECK(run.exitCode == 1);
        CHECK(run.errorLines().size() == 1);
        CHECK(run.output.find("FAILED") != std::string::npos);
        CHECK((run.output + run.errors).find("path-with-a-key") == std::string::npos);
    }
    const auto log = EventLog::openForReading(outputs.folder / "log.sqlite");
    REQUIRE(log);
    const auto rows = log->query({});
    REQUIRE(rows->size() == 4);
    CHECK((*rows)[1].row.what == "output_test_ordered");
    CHECK((*rows)[0].row.what == "output_tested");
    CHECK((*rows)[0].row.detail.find("path-with-a-key") == std::string::npos);
    CHECK(log->verify()->ok);
}

TEST_CASE("an output that is not in the settings is a slip of the finger")
{
    Outputs outputs;
    const auto run = outputs.run({"test", "lamb", "--log", "log.sqlite"});
    CHECK(run.exitCode == 2);
    CHECK(run.errors.find("haetaectl outputs list") != std::string::npos);
}
