// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "support/program_run.h"
#include "support/python_double.h"
#include "support/temporary_folder.h"

using namespace haetae::test;

TEST_CASE("haetaectl camera list finds cameras and guesses how each is spoken to")
{
    const TemporaryFolder folder;
    PythonDouble network("onvif_double.py");
    REQUIRE(network.start());
    REQUIRE(network.tell("vendors"));
    const auto run = runProgram(HAETAE_PROGRAM,
        {"camera", "list", "--json", "--ask", "127.0.0.1:" + std::to_string(network.port())},
        folder.path());
    INFO(run.errors);
    CHECK(run.exitCode == 0);
    const auto holds = [&run](const std::string& text) {
        INFO(run.output);
        CHECK(run.output.find(text) != std::string::npos);
    };
    holds(
        R"("backend":"hikvision","address":"http://127.0.0.1:8080","name":"HIKVISION DS-2TD2637B)");
    holds(R"("backend":"dahua","address":"http://127.0.0.1:8080","name":"Dahua DH-TPC-BF5421")");
    holds(R"("backend":"rtsp","address":"rtsp://127.0.0.1:554/","name":"정문 X1")");
}

TEST_CASE("haetaectl camera list says when nobody answers, and refuses what is no host")
{
    const TemporaryFolder folder;
    PythonDouble network("onvif_double.py");
    REQUIRE(network.start());
    REQUIRE(network.tell("silent"));
    const auto nobody = runProgram(HAETAE_PROGRAM,
        {"camera", "list", "--ask", "127.0.0.1:" + std::to_string(network.port())}, folder.path());
    CHECK(nobody.exitCode == 0);
    CHECK(nobody.errors.find("no camera answered") != std::string::npos);
    for (const char* host : {"camera example", "127.0.0.1:port", "127.0.0.1:0"}) {
        const auto run =
            runProgram(HAETAE_PROGRAM, {"camera", "list", "--ask", host}, folder.path());
        CHECK(run.exitCode != 0);
        CHECK(run.errorLines().size() == 1);
    }
}
