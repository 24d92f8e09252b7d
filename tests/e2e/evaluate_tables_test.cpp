// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include <fstream>
#include <iostream>
#include <nlohmann/json.hpp>
#include <sstream>

#include "support/drawn_numbers.h"
#include "support/program_run.h"
#include "support/temporary_folder.h"

using namespace haetae::test;

namespace {

void write(const std::filesystem::path& file, const std::string& text)
{
    std::ofstream(file, std::ios::binary) << text;
}

/// Eighty people whose skin lies 1.1 K below the clinical thermometer, twenty of them febrile.
std::string people(const std::string& more = {})
{
    DrawnNumbers numbers(5);
    std::ostringstream text;
    text << "person,skin_c,clinical_c\n";
    for (int i = 0; i < 80; ++i) {
        const double clinical = i % 4 == 0 ? 38.0 + numbers.uniform() : 36.4 + numbers.uniform();
        text << 'p' << i << ',' << clinical - 1.1 + numbers.normal(0.0, 0.2) << ',' << clinical
             << '\n';
    }
    return text.str() + more;
}

ProgramRun evaluate(const TemporaryFolder& folder, std::vector<std::string> arguments)
{
    arguments.insert(arguments.begin(), "evaluate");
    return runProgram(HAETAE_PROGRAM, arguments, folder.path());
}

std::vector<nlohmann::json> linesOf(const std::string& output)
{
    std::vector<nlohmann::json> lines;
    std::istringstream text(output);
    for (std::string line; std::getline(text, line);)
        lines.push_back(nlohmann::json::parse(line));
    return lines;
}

} // namespace

TEST_CASE("a site's own table gives agreement, limit and a dated offset")
{
    const TemporaryFolder folder;
    write(folder / "own.csv", people());
    const auto run = evaluate(folder,
        {"validation", "own.csv", "--thermometer", "Oral 4711", "--measured-on", "2026-11-22",
            "--json"});
    INFO(run.errors);
    REQUIRE(run.exitCode == 0);
    const auto line = linesOf(run.output).at(0);
    CHECK(line["type"] == "validation");
    CHECK(line["thermometer"] == "Oral 4711");
    CHECK(line["people"] == 80);
    CHECK(line["febrile"] == 20);
    CHECK(line["offset_k"].get<double>() == Approx(1.1).margin(0.1));
    CHECK(line["offset_low_k"].get<double>() < line["offset_k"].get<double>());
    CHECK(line["auc"].get<double>() > 0.98);
    CHECK(line["recommended"] == true);
    CHECK(line["expires"].get<std::string>().substr(0, 10) == "2027-05-21");
}

TEST_CASE("a typing error stops the table by row and column until it is left out on purpose")
{
    const TemporaryFolder folder;
    write(folder / "own.csv", people("x,351.0,36.4\n"));
    const auto refused = evaluate(folder, {"validation", "own.csv", "--thermometer", "Oral 4711"});
    CHECK(refused.exitCode == 3);
    CHECK(refused.output.empty());
    REQUIRE(refused.errorLines().size() == 2);
    CHECK(refused.errorLines()[0].find("row 82, column skin_c: '351.0'") != std::string::npos);
    const auto allowed =
        evaluate(folder, {"validation", "own.csv", "--thermometer", "Oral 4711", "--leave-out"});
    CHECK(allowed.exitCode == 0);
    CHECK(allowed.errors.find("row 82") != std::string::npos);
}

TEST_CASE("a validation that supports no offset is a negative finding")
{
    const TemporaryFolder folder;
    write(folder / "few.csv", "person,skin_c,clinical_c\na,35,36\nb,36,37\nc,35.5,36.6\n");
    const auto run = evaluate(folder, {"validation", "few.csv", "--thermometer", "Oral 4711"});
    CHECK(run.exitCode == 1);
    CHECK(run.output.find("no site offset is recommended") != std::string::npos);
    CHECK(evaluate(folder, {"validation", "gone.csv", "--thermometer", "T"}).exitCode == 3);
    CHECK(evaluate(folder, {"validation", "few.csv"}).exitCode == 2);
}

TEST_CASE("the open table goes through the same code and keeps its agreed keys")
{
    const std::filesystem::path table =
        HAETAE_SOURCE_DIR "/../shared/data/facial_oral/FLIR_group1.csv";
    if (!std::filesystem::exists(table)) {
        std::cout << "SKIPPED: the table of facial and oral temperatures is not here\n";
        return;
    }
    const TemporaryFolder folder;
    const auto run = evaluate(folder, {"facial-oral", table.string(), "--splits", "20", "--json"});
    REQUIRE(run.exitCode == 0);
    int sites = 0;
    for (const auto& line : linesOf(run.output)) {
        if (line["type"] != "site")
            continue;
        ++sites;
        for (const char* key : {"file", "site", "corrected", "people", "auc", "sd_k", "offset_k",
                 "bias_k", "sensitivity", "specificity"})
            CHECK(line.contains(key));
    }
    CHECK(sites == 6);
}

TEST_CASE("a folder, an empty file and a picture are refused with one line each")
{
    const TemporaryFolder folder;
    write(folder / "empty.csv", "");
    write(folder / "picture.csv", std::string("\xFF\xD8\xFF\0\0\0", 6));
    for (const std::string file : {".", "empty.csv", "picture.csv"}) {
        INFO(file);
        const auto run = evaluate(folder, {"facial-oral", file});
        CHECK(run.exitCode == 3);
        CHECK(run.errorLines().size() == 1);
    }
}
