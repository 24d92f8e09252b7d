// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include <cmath>

#include "screening/facial_oral_study.h"
#include "screening/facial_oral_table.h"
#include "screening/validation_table.h"
#include "support/drawn_numbers.h"

using namespace haetae;

namespace {

const std::string kNames = [] {
    std::string names = "SubjectID";
    for (const char* round : {"1", "2", "3", "4"})
        names += std::string(",T_offset") + round + ",canthiMax" + round + ",T_FH_Max" + round
            + ",T_Max" + round + ",T_OR_Max" + round;
    return names + ",aveOralM,T_atm,Humidity,Distance";
}();

std::string row(int id, const std::string& oral = "36.90", const std::string& humidity = "28",
    const std::string& distance = "0.8", const std::string& face = "35.90")
{
    std::string cells = "p" + std::to_string(id);
    for (int round = 1; round <= 4; ++round)
        cells += ",0.50,35.60,35.20," + face + ",35.10";
    return cells + "," + oral + ",24," + humidity + "," + distance + "\n";
}

std::string table(const std::string& special, int others = 59)
{
    std::string text = "\xEF\xBB\xBF";
    text += ",,Round 1:" + std::string(22, ',') + "\n,,,max" + std::string(21, ',') + "\n" + kNames
        + "\r\n" + special;
    for (int i = 0; i < others; ++i)
        text += row(100 + i, i % 10 == 0 ? "38.10" : "36.80");
    return text;
}

} // namespace

TEST_CASE("typing errors are named with row and column and never used")
{
    struct Typo {
        std::string text;
        const char* column;
        const char* value;
    };
    const Typo typos[] = {{row(1, "36.9", "3021.1"), "Humidity", "3021.1"},
        {row(1, "36.9", "28", "79.0"), "Distance", "79.0"},
        {row(1, "36.9", "28", "0.8", "359.0"), "T_Max1", "359.0"},
        {row(1, "36.9", "28", "0.8", "3.59"), "T_Max1", "3.59"},
        {row(1, "36.9", "28", "0.8", "35_9"), "T_Max1", "35_9"},
        {row(1, "36.9", "28", "0.8", "inf"), "T_Max1", "inf"},
        {row(1, "36.9", "-4"), "Humidity", "-4"}};
    for (const auto& typo : typos) {
        INFO(typo.column << ' ' << typo.value);
        const auto read = readFacialOral(table(typo.text), "t.csv");
        REQUIRE(read);
        REQUIRE_FALSE(read->faults.empty());
        CHECK(read->faults[0].line == 4);
        CHECK(read->faults[0].column == typo.column);
        CHECK(read->faults[0].value == typo.value);
        CHECK(read->faults[0].text().find("row 4, column ") == 0);
        const double face =
            figureOf(read->people[0], "T_Max", kAllRounds, LookRule::Mean, ReferenceUse::Corrected);
        CHECK((std::isnan(face) || std::abs(face - 35.9) < 1e-9));
    }
}

TEST_CASE("a person without a believable oral temperature, or there twice, is left out and named")
{
    for (const auto& special :
        {row(1, "396.9"), row(1, ""), row(1, "98.4"), row(1) + row(1, "39.0")}) {
        const auto read = readFacialOral(table(special), "t.csv");
        REQUIRE(read);
        CHECK(read->peopleLeftOut == 1);
        CHECK_FALSE(read->faults.empty());
        for (const auto& person : read->people)
            CHECK(person.oralDegrees < 38.5);
    }
}

TEST_CASE("a table in another unit or with moved columns is refused as a whole")
{
    std::string fahrenheit = table("", 0);
    for (int i = 0; i < 40; ++i)
        fahrenheit += row(i, "98.4", "28", "0.8", "96.6");
    const auto refused = readFacialOral(fahrenheit, "t.csv");
    REQUIRE_FALSE(refused);
    CHECK(refused.error().line().find("aveOralM") == std::string::npos);
    CHECK(refused.error().line().find("row 4, column T_Max1") != std::string::npos);
    auto unnamed = table(row(1));
    unnamed.replace(unnamed.find("aveOralM"), 8, "aveOralX");
    REQUIRE_FALSE(readFacialOral(unnamed, "t.csv"));
    CHECK(readFacialOral(unnamed, "t.csv").error().reason == "column aveOralM is missing");
}

TEST_CASE("the reference is taken out by the round's own offset")
{
    const auto read = readFacialOral(table(row(1)), "t.csv");
    REQUIRE(read);
    const auto figure = [&](ReferenceUse use) {
        return figureOf(read->people[0], "T_Max", kAllRounds, LookRule::Mean, use);
    };
    CHECK(figure(ReferenceUse::Corrected) == Approx(35.90));
    CHECK(figure(ReferenceUse::TakenOut) == Approx(35.40));
    const auto sites = siteFiguresOf(
        pairsOf(*read, "T_Max", kAllRounds, LookRule::Mean, ReferenceUse::Corrected), FeverRule{});
    CHECK(sites.people == 60);
    CHECK(sites.biasAtProvisional == Approx(0.98 - sites.offset.value));
}

TEST_CASE("no text crashes the reader: cut, doubled, shuffled and random bytes")
{
    const std::string good = table(row(1, "\"36.9\""));
    REQUIRE(readFacialOral(good, "t.csv"));
    for (std::size_t length = 0; length < good.size(); length += 37) {
        const auto read = readFacialOral(good.substr(0, length), "t.csv");
        CHECK((read || read.error().line().find('\n') == std::string::npos));
    }
    test::DrawnNumbers numbers(3);
    for (int round = 0; round < 300; ++round) {
        std::string bent = good;
        for (int i = 0; i < 20; ++i)
            bent[static_cast<std::size_t>(numbers.uniform() * static_cast<double>(bent.size()))] =
                static_cast<char>(numbers.uniform() * 256.0);
        const auto read = readFacialOral(bent, "t.csv");
        CHECK((read || read.error().line().find('\n') == std::string::npos));
        (void)readValidationTable(bent, "t.csv");
    }
    CHECK_FALSE(readFacialOral("", "t.csv"));
    CHECK_FALSE(readFacialOral("a,\"b", "t.csv"));
}

TEST_CASE("quotes, commas in quotes and empty lines are read as a spreadsheet writes them")
{
    const auto read = readTableText("a,b\r\n\"x, \"\"y\"\"\",2\r\n\r\n z ,\n", "t.csv");
    REQUIRE(read);
    REQUIRE(read->rows.size() == 2);
    CHECK(read->rows[0].cells[0] == "x, \"y\"");
    CHECK(read->rows[1].cells[0] == "z");
    CHECK(read->rows[1].line == 4);
    const auto ragged = readTableText("a,b\n1,2\n1,2,3\n", "t.csv");
    REQUIRE_FALSE(ragged);
    CHECK(ragged.error().reason.find("row 3") == 0);
}

TEST_CASE("a site's own table is believed row by row")
{
    const auto read = readValidationTable("person,skin_c,clinical_c,note\n"
                                          "a,35.8,36.8,\n"
                                          "b,358,36.8,\n"
                                          "c,35.8,,\n"
                                          "d,\"35,8\",36.8,\n"
                                          "e,96.4,98.2,\n"
                                          "a,35.9,36.9,again\n"
                                          ",35.9,36.9,\n"
                                          "f,29.0,36.9,cold\n",
        "own.csv");
    REQUIRE(read);
    CHECK(read->people.size() == 2); // 29.0 is a camera's true word in winter
    REQUIRE(read->faults.size() == 6);
    CHECK(read->faults[0].text() == "row 3, column skin_c: '358' is outside 20..43 degC");
    CHECK(read->faults[1].column == "clinical_c");
    CHECK(read->faults[3].why.find("degF") != std::string::npos);
    CHECK(read->faults[4].why == "is there twice");
    CHECK(read->faults[5].column == "person");
    CHECK_FALSE(readValidationTable("person,skin,clinical_c\na,1,2\n", "own.csv"));
}
