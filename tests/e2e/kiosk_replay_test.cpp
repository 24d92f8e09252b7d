// SPDX-License-Identifier: GPL-3.0-or-later
// The program on real recordings of a kiosk that nobody here made.
#include <catch2/catch.hpp>

#include <cmath>
#include <fstream>
#include <iostream>
#include <map>
#include <nlohmann/json.hpp>
#include <sstream>

#include "support/program_run.h"

using namespace haetae::test;
using nlohmann::json;

namespace {

const std::string kFolder = HAETAE_SOURCE_DIR "/../shared/data/kiosk_clips/";

/// A row of clips.csv. *value*
struct Clip {
    std::string name;
    std::string file;
    double x = 0.0;
    double y = 0.0;
    std::string shownCelsius; ///< what the kiosk showed, if it showed anything
    std::string calibration; ///< the set temperature of its reference, degC
};

std::vector<std::string> cellsOf(const std::string& line)
{
    std::vector<std::string> cells(1);
    bool quoted = false;
    for (const char c : line) {
        if (c == '"')
            quoted = !quoted;
        else if (c == ',' && !quoted)
            cells.emplace_back();
        else if (c != '\r')
            cells.back().push_back(c);
    }
    return cells;
}

std::vector<Clip> clips()
{
    std::ifstream table(kFolder + "clips.csv");
    std::vector<Clip> all;
    std::string line;
    std::getline(table, line);
    while (std::getline(table, line)) {
        const auto c = cellsOf(line);
        all.push_back({c.at(0), kFolder + c.at(1), std::stod(c.at(5)), std::stod(c.at(6)), c.at(12),
            c.at(13)});
    }
    if (all.empty())
        std::cout << "SKIPPED: the kiosk recordings are not beside the sources\n";
    return all;
}

/// All JSON lines of one replay.
std::vector<json> replay(std::vector<std::string> arguments)
{
    arguments.insert(arguments.begin(), {"replay", "--rotate", "90", "--json"});
    const auto run = runProgram(HAETAE_PROGRAM, arguments, std::filesystem::temp_directory_path(),
        {}, std::chrono::seconds(240));
    INFO(run.errors);
    REQUIRE(run.exitCode == 0);
    std::vector<json> lines;
    std::istringstream text(run.output);
    for (std::string line; std::getline(text, line);)
        lines.push_back(json::parse(line));
    return lines;
}

std::vector<json> ofType(const std::vector<json>& lines, const std::string& type)
{
    std::vector<json> found;
    for (const auto& line : lines) {
        if (line["type"] == type)
            found.push_back(line);
    }
    return found;
}

bool foundInTime(const Clip& clip, const json& summary)
{
    const auto& reference = summary["reference"];
    return reference["found_s"].is_number() && reference["found_s"].get<double>() <= 2.0
        && std::hypot(reference["x"].get<double>() - clip.x, reference["y"].get<double>() - clip.y)
        <= 3.0;
}

} // namespace

TEST_CASE("on the kiosk's recordings the reference is found, people are seen, nobody is judged "
          "without it")
{
    const auto all = clips();
    if (all.empty())
        return;
    std::vector<std::string> files;
    for (const auto& clip : all)
        files.push_back(clip.file);
    const auto lines = replay(files);
    const auto summaries = ofType(lines, "summary");
    REQUIRE(summaries.size() == all.size());
    int found = 0;
    double slowest = 1e9;
    for (std::size_t i = 0; i < all.size(); ++i) {
        INFO(summaries[i].dump());
        found += foundInTime(all[i], summaries[i]) ? 1 : 0;
        CHECK(summaries[i]["alarms"] == 0);
        CHECK(summaries[i]["measured"] == 0);
        if (all[i].name == "f123f6")
            CHECK(summaries[i]["people"] == 0);
        if (all[i].name == "0755cc")
            CHECK(summaries[i]["people"].get<int>() >= 1);
        slowest = std::min(slowest, summaries[i]["realtime_factor"].get<double>());
    }
    CHECK(found >= static_cast<int>(all.size()) - 1);
    const auto people = ofType(lines, "person");
    CHECK(people.size() >= 17);
    for (const auto& person : people) {
        CHECK(person["verdict"] == "unmeasurable");
        CHECK(person["skin_c"].is_null());
        CHECK(person["reasons"].dump().find("reference_not_set") != std::string::npos);
    }
    if (!HAETAE_SANITIZED)
        CHECK(slowest >= 10.0);
    std::cout << "reference found in " << found << " of " << all.size() << ", slowest " << slowest
              << " times real time\n";
}

TEST_CASE("with its reference's set temperature a kiosk's person reads near what the kiosk showed")
{
    int compared = 0;
    for (const auto& clip : clips()) {
        if (clip.calibration.empty())
            continue;
        const auto lines = replay({"--reference-temperature", clip.calibration, clip.file});
        INFO(clip.name);
        CHECK(ofType(lines, "summary").at(0)["alarms"] == 0);
        if (clip.shownCelsius.empty())
            continue;
        std::vector<double> skins;
        for (const auto& person : ofType(lines, "person")) {
            if (person["skin_c"].is_number())
                skins.push_back(person["skin_c"].get<double>());
        }
        REQUIRE_FALSE(skins.empty());
        std::sort(skins.begin(), skins.end());
        CHECK(std::abs(skins[skins.size() / 2] - std::stod(clip.shownCelsius)) <= 2.5);
        ++compared;
    }
    if (!clips().empty())
        CHECK(compared == 3);
}
