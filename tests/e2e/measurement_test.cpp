// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include <chrono>
#include <nlohmann/json.hpp>
#include <sstream>

#include "support/program_run.h"
#include "support/temporary_folder.h"

using namespace haetae::test;

namespace {

/// The lines that a command printed, as JSON. The command's folder lasts as long as the run.
std::vector<nlohmann::json> linesOf(std::vector<std::string> arguments)
{
    constexpr std::chrono::hours kMost{1}; // the long tests; the others take seconds
    const TemporaryFolder folder;
    const auto run = runProgram(HAETAE_PROGRAM, arguments, folder.path(), {}, kMost);
    INFO(run.errors);
    REQUIRE(run.exitCode == 0);
    std::vector<nlohmann::json> lines;
    std::istringstream text(run.output);
    for (std::string line; std::getline(text, line);)
        lines.push_back(nlohmann::json::parse(line));
    return lines;
}

nlohmann::json groupOf(const std::vector<nlohmann::json>& lines, const std::string& name)
{
    for (const auto& line : lines)
        if (line["faces"] == name)
            return line;
    return {};
}

void meetsTheBars(const std::vector<nlohmann::json>& lines, double slack)
{
    const auto near = groupOf(lines, "ge32");
    const auto middle = groupOf(lines, "24to32");
    const auto all = groupOf(lines, "all");
    CHECK(near["error_p95_k"].get<double>() <= 0.15 + slack);
    CHECK(middle["error_p95_k"].get<double>() <= 0.20 + slack);
    CHECK(all["u95_coverage"].get<double>() >= 0.93 - slack);
    CHECK(all["u95_median_k"].get<double>() <= 0.5);
    CHECK(all["spatial_bias_k"].get<double>() < 0);
    CHECK(std::abs(all["spatial_bias_k"].get<double>() - all["spatial_bias_stated_k"].get<double>())
        < 0.1);
}

} // namespace

TEST_CASE("from 35 to 40 degC a reading follows the skin, whatever the sensor drifts")
{
    const auto line = linesOf({"evaluate", "linearity", "--json"}).back();
    CHECK(line["type"] == "linearity");
    CHECK(line["slope"].get<double>() == Approx(1.0).margin(0.02));
    CHECK(line["worst_residual_k"].get<double>() <= 0.05);
}

TEST_CASE("readings agree with what the lens laid on the sensor, within what they state")
{
    // Few scenes share few references, so the figures of this short run scatter.
    meetsTheBars(linesOf({"evaluate", "measurement", "--readings", "150", "--json"}), 0.05);
}

TEST_CASE("canthi and forehead are read as well as the whole face where true landmarks show them")
{
    const auto canthi =
        linesOf({"evaluate", "measurement", "--site", "canthi", "--readings", "10", "--json"});
    CHECK(canthi.back()["read_there"].get<int>() >= 10);
    const auto near = groupOf(canthi, "ge32");
    CHECK(near["error_p95_k"].get<double>() <= 0.2);
    CHECK(near["u95_coverage"].get<double>() >= 0.85);
    CHECK(std::abs(near["spatial_bias_k"].get<double>()) < 0.03);

    const auto forehead =
        linesOf({"evaluate", "measurement", "--site", "forehead", "--readings", "40", "--json"});
    const auto all = groupOf(forehead, "all");
    CHECK(all["error_p95_k"].get<double>() <= 0.2);
    CHECK(all["u95_coverage"].get<double>() >= 0.88);
    CHECK(std::abs(all["spatial_bias_k"].get<double>() - all["spatial_bias_stated_k"].get<double>())
        < 0.05);
}

TEST_CASE("what covers a face is noted, and nothing is noted on a bare one")
{
    const auto lines =
        linesOf({"evaluate", "measurement", "--covering", "--readings", "40", "--json"});
    int kinds = 0;
    for (const auto& line : lines) {
        if (line["faces"] != "all")
            continue;
        INFO(line.dump());
        CHECK(line["worn"].get<int>() >= 12);
        CHECK(line["hit_share"].get<double>() >= 0.85);
        CHECK(line["false_share"].get<double>() <= 0.05);
        ++kinds;
    }
    CHECK(kinds == 3);
}

TEST_CASE("thousands of readings meet the bars of measurement", "[.long]")
{
    const auto lines = linesOf({"evaluate", "measurement", "--readings", "10000", "--json"});
    meetsTheBars(lines, 0.0);
    CHECK(groupOf(lines, "all")["u95_coverage"].get<double>() <= 0.985);
}

TEST_CASE("the other two sites meet the same bars", "[.long]")
{
    for (const std::string site : {"canthi", "forehead"}) {
        const auto near = groupOf(
            linesOf({"evaluate", "measurement", "--site", site, "--readings", "3000", "--json"}),
            "ge32");
        INFO(site);
        CHECK(near["error_p95_k"].get<double>() <= 0.15);
        CHECK(near["u95_coverage"].get<double>() >= 0.93);
        CHECK(near["u95_coverage"].get<double>() <= 0.985);
    }
}

TEST_CASE("every measured row of a log gives the same bits again from its numbers")
{
    const TemporaryFolder folder;
    REQUIRE(runProgram(HAETAE_PROGRAM,
                {"simulate", "--scenario", "fever", "--seconds", "30", "--log", "fever.db"},
                folder.path())
                .exitCode
        == 0);
    int recomputed = 0;
    for (int row = 1; row <= 12; ++row) {
        const auto run = runProgram(HAETAE_PROGRAM,
            {"log", "show", std::to_string(row), "--recompute", "--json", "--log", "fever.db"},
            folder.path());
        if (run.exitCode == 3)
            continue; // a row without a reading, or past the end
        INFO(run.output);
        CHECK(run.exitCode == 0);
        const auto again = nlohmann::json::parse(run.output);
        CHECK(again["same"] == true);
        CHECK(again["site"] == "whole_face_maximum");
        CHECK(again["site_grounds"] == "no_landmarks"); // nothing finds canthi there yet
        CHECK(again["site_offset_k"] == 0.98);
        ++recomputed;
    }
    CHECK(recomputed >= 3);
}
