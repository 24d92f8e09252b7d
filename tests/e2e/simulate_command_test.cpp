// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include <nlohmann/json.hpp>

#include "support/program_run.h"

using namespace haetae::test;

namespace {

nlohmann::json summaryOf(const std::vector<std::string>& arguments)
{
    std::vector<std::string> all{"simulate", "--json"};
    all.insert(all.end(), arguments.begin(), arguments.end());
    const auto run = runProgram(
        HAETAE_PROGRAM, all, std::filesystem::temp_directory_path(), {}, std::chrono::seconds(240));
    INFO(run.errors);
    REQUIRE(run.exitCode == 0);
    const auto last = run.output.rfind("{\"type\":\"summary\"");
    REQUIRE(last != std::string::npos);
    return nlohmann::json::parse(run.output.substr(last));
}

} // namespace

TEST_CASE("one alarm for the one febrile person, none else, each verdict within a second")
{
    const auto summary = summaryOf({"--scenario", "fever"});
    CHECK(summary["alarms_expected"] == 1);
    CHECK(summary["alarms"] == 1);
    CHECK(summary["false_alarms"] == 0);
    CHECK(summary["people_counted"] == summary["people_true"]);
    CHECK(summary["verdict_latency_p95_s"].get<double>() <= 1.0);
    CHECK(summary["error_max_k"].get<double>() <= 0.5);
}

TEST_CASE("fifteen people in view are counted once each and judged within a second")
{
    const auto summary = summaryOf({"--scenario", "crowd15", "--seconds", "20"});
    CHECK(summary["people_true"] == 15);
    CHECK(summary["people_counted"] == 15);
    CHECK(summary["alarms"] == 0);
    CHECK(summary["verdict_latency_p95_s"].get<double>() <= 1.0);
}

TEST_CASE("a scenario that does not exist is a usage error that names those that do")
{
    const auto run = runProgram(HAETAE_PROGRAM, {"simulate", "--scenario", "nonsense"},
        std::filesystem::temp_directory_path());
    CHECK(run.exitCode == 2);
    REQUIRE(run.errorLines().size() == 1);
    CHECK(run.errors.find("nonsense") != std::string::npos);
    CHECK(run.errors.find("crowd15") != std::string::npos);
    CHECK(run.output.empty());
}
