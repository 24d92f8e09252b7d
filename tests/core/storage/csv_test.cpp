// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include <clocale>
#include <fstream>
#include <random>

#include "core/storage/rows.h"
#include "storage/export/csv.h"
#include "support/temporary_folder.h"

using namespace haetae;
using namespace haetae::test;

namespace {

/// A small reader of RFC 4180, to see what another program would.
std::vector<std::vector<std::string>> readCsv(const std::string& text)
{
    std::vector<std::vector<std::string>> rows(1, std::vector<std::string>(1));
    bool quoted = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (quoted && c == '"' && i + 1 < text.size() && text[i + 1] == '"')
            rows.back().back().push_back(text[++i]);
        else if (c == '"')
            quoted = !quoted;
        else if (!quoted && c == ',')
            rows.back().emplace_back();
        else if (!quoted && c == '\n')
            rows.emplace_back(1, std::string());
        else if (quoted || c != '\r')
            rows.back().back().push_back(c);
    }
    rows.pop_back();
    return rows;
}

std::string contentOf(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

std::vector<std::vector<std::string>> exported(
    const std::vector<LogRow>& rows, LogOrigin origin, std::string* raw = nullptr)
{
    const TemporaryFolder folder;
    auto log = EventLog::open(folder / "log", origin, EventLog::Access::ReadWrite);
    REQUIRE(log->appendAll(rows));
    const auto done = exportCsv(folder / "log", {}, folder / "day.csv");
    if (!done)
        FAIL(done.error().line());
    CHECK(done->rows == static_cast<std::int64_t>(rows.size()));
    const std::string text = contentOf(folder / "day.csv");
    if (raw)
        *raw = text;
    return readCsv(text);
}

} // namespace

TEST_CASE("the export says what it is, in which units, and holds every row")
{
    std::string raw;
    const auto rows = exported({personRow(1), personRow(2, 38.0)}, LogOrigin::Site, &raw);
    CHECK(raw.substr(0, 3) == "\xEF\xBB\xBF");
    REQUIRE(rows.size() == 4);
    CHECK(rows[0][0].find("not a medical device") != std::string::npos);
    CHECK(rows[0][0].find("+0.98 K (provisional)") != std::string::npos);
    CHECK(rows[0][0].find("SIMULATION") == std::string::npos);
    CHECK(rows[1].size() == rows[2].size());
    CHECK(rows[1][7] == "skin_temperature_c");
    CHECK(rows[2][7] == "37.02");
    CHECK(rows[2][8] == "38.00");
    CHECK(rows[2][12] == "provisional");
}

TEST_CASE("every simulated row and the head of its file say SIMULATION")
{
    std::vector<LogRow> simulated{personRow(1), alarmRow("a", "alarm")};
    for (LogRow& row : simulated)
        row.simulated = true;
    const auto rows = exported(simulated, LogOrigin::Simulation);
    CHECK(rows[0][0].find("SIMULATION") != std::string::npos);
    const auto column = std::find(rows[1].begin(), rows[1].end(), "simulation");
    REQUIRE(column != rows[1].end());
    for (std::size_t i = 2; i < rows.size(); ++i)
        CHECK(rows[i].at(static_cast<std::size_t>(column - rows[1].begin())) == "SIMULATION");
}

TEST_CASE("every row of a recording's log and the head of its file say RECORDING")
{
    const auto rows = exported({personRow(1), alarmRow("a", "alarm")}, LogOrigin::Recording);
    CHECK(rows[0][0].find("RECORDING") != std::string::npos);
    const auto column = std::find(rows[1].begin(), rows[1].end(), "simulation");
    REQUIRE(column != rows[1].end());
    for (std::size_t i = 2; i < rows.size(); ++i)
        CHECK(rows[i].at(static_cast<std::size_t>(column - rows[1].begin())) == "RECORDING");
}

TEST_CASE("no text becomes a formula, and every text comes back")
{
    for (const std::string text : {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1"}) {
        const auto cells = readCsv(csvCell(text) + "\r\n");
        REQUIRE(cells.size() == 1);
        CHECK(cells[0].at(0) == "'" + text);
    }
    for (const std::string text :
        {"", "plain", "a,b", "say \"no\"", "two\r\nlines", " edge ", "경비, 정문", "a=b"}) {
        const auto cells = readCsv(csvCell(text) + "\r\n");
        REQUIRE(cells.size() == 1);
        CHECK(cells[0].at(0) == text);
    }
    LogRow hostile = personRow(1);
    hostile.actor = "=cmd|'/c calc'!A1";
    hostile.siteOffset = TempDelta::kelvins(-0.3);
    const auto rows = exported({hostile}, LogOrigin::Site);
    CHECK(rows[2][21] == "'=cmd|'/c calc'!A1");
    CHECK(rows[2][11] == "-0.30"); // our own number, not a text
}

TEST_CASE("ten thousand hostile texts come back byte for byte from a CSV, and none is a formula")
{
    const std::vector<std::string> pieces{"=", "+", "-", "@", "\t", "\r", "\n", "\r\n", "\"",
        "\"\"", "'", ",", ";", "cmd|'/c calc'!A1", "경비", "\xF0\x9F\x98\x80", "\x01", "\x7f", " ",
        "%s%n", "$(reboot)", "1e9", "\xEF\xBB\xBF", "\xE2\x80\xA8"};
    std::mt19937 random(20261123);
    std::vector<LogRow> rows;
    for (int i = 1; i <= 10'000; ++i) {
        rows.push_back(personRow(i));
        rows.back().actor.clear();
        for (auto left = 1 + random() % 6; left > 0; --left)
            rows.back().actor += pieces[random() % pieces.size()];
    }
    const auto back = exported(rows, LogOrigin::Site);
    REQUIRE(back.size() == rows.size() + 2);
    int wrong = 0;
    int formulas = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const std::string& cell = back[rows.size() - i + 1].at(21); // newest first
        const std::string& text = rows[i].actor;
        const bool active = std::string("=+-@\t\r\n").find(text.front()) != std::string::npos;
        wrong += cell == (active ? "'" + text : text) ? 0 : 1;
        formulas += std::string("=+-@\t\r\n").find(cell.front()) != std::string::npos ? 1 : 0;
    }
    CHECK(wrong == 0);
    CHECK(formulas == 0);
}

TEST_CASE("a clinical thermometer's value stands beside the alarm")
{
    LogRow recheck = alarmRow("r", "alarm", "rechecked", "closed");
    recheck.payload = R"({"value_c":36.6,"instrument":"ear thermometer"})";
    const auto rows = exported({recheck}, LogOrigin::Site);
    CHECK(rows[1][22] == "clinical_thermometer_c");
    CHECK(rows[2][22] == "36.6");
    CHECK(rows[2][23] == "ear thermometer");
}

TEST_CASE("numbers do not follow the decimal comma of a language")
{
    for (const char* name : {"de_DE.UTF-8", "de_DE"})
        std::setlocale(LC_ALL, name);
    const auto rows = exported({personRow(1)}, LogOrigin::Site);
    std::setlocale(LC_ALL, "C");
    CHECK(rows[2][8] == "36.60");
}

TEST_CASE("an export that cannot be written is one clear error and leaves nothing behind")
{
    const TemporaryFolder folder;
    auto log = EventLog::open(folder / "log", LogOrigin::Site, EventLog::Access::ReadWrite);
    REQUIRE(log->append(personRow(1)));
    std::ofstream(folder / "file") << "x";
    const auto to = [&](const std::filesystem::path& file) {
        const auto done = exportCsv(folder / "log", {}, file);
        REQUIRE_FALSE(done);
        CHECK_FALSE(done.error().reason.empty());
        return done.error().kind;
    };
    CHECK(to(folder / "none" / "day.csv") == ErrorKind::NotFound);
    CHECK(to(folder / "file" / "day.csv") == ErrorKind::NotFound);
    CHECK(to(folder.path()) == ErrorKind::InvalidInput);
    CHECK(to("/proc/day.csv") != ErrorKind::Internal);
    CHECK(exportCsv(folder / "none", {}, folder / "day.csv").error().kind == ErrorKind::NotFound);
    for (const auto& entry : std::filesystem::directory_iterator(folder.path()))
        CHECK(entry.path().filename().string().find("part") == std::string::npos);
}

TEST_CASE("a filter narrows the export, its page size does not")
{
    const TemporaryFolder folder;
    auto log = EventLog::open(folder / "log", LogOrigin::Site, EventLog::Access::ReadWrite);
    std::vector<LogRow> rows;
    for (int i = 1; i <= 2500; ++i)
        rows.push_back(personRow(i, i % 5 == 0 ? 38.0 : 36.5));
    REQUIRE(log->appendAll(rows));
    LogFilter filter;
    filter.limit = 10;
    CHECK(exportCsv(folder / "log", filter, folder / "a.csv")->rows == 2500);
    filter.verdict = "elevated";
    CHECK(exportCsv(folder / "log", filter, folder / "b.csv")->rows == 500);
}
