// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include <chrono>
#include <cstdio>
#include <ctime>
#include <map>
#include <random>

#include "core/storage/rows.h"
#include "storage/export/export_cells.h"
#include "storage/export/log_export.h"
#include "storage/export/xlsx.h"
#include "support/temporary_folder.h"

using namespace haetae;
using namespace haetae::test;

namespace {

/// What unzip, which is not ours, gives for one part of the archive.
std::string part(const std::filesystem::path& file, const std::string& name)
{
    const std::string command = "unzip -p '" + file.string() + "' '" + name + "'";
    FILE* pipe = ::popen(command.c_str(), "r");
    REQUIRE(pipe);
    std::string text;
    char buffer[65536];
    for (std::size_t n = 0; (n = std::fread(buffer, 1, sizeof buffer, pipe)) > 0;)
        text.append(buffer, n);
    CHECK(::pclose(pipe) == 0);
    return text;
}

void replaceAll(std::string& text, const std::string& what, const std::string& with)
{
    for (auto at = text.find(what); at != text.npos; at = text.find(what, at + with.size()))
        text.replace(at, what.size(), with);
}

/// A reader of the format's own rules: XML's entities, then _xHHHH_ (ECMA-376 part 1, 22.9.2.19).
std::string read(std::string xml)
{
    replaceAll(xml, "&lt;", "<");
    replaceAll(xml, "&gt;", ">");
    replaceAll(xml, "&amp;", "&");
    std::string text;
    for (std::size_t i = 0; i < xml.size(); ++i) {
        const std::string four = i + 7 <= xml.size() ? xml.substr(i + 2, 4) : "";
        const bool escape = xml.compare(i, 2, "_x") == 0 && four.size() == 4 && xml[i + 6] == '_'
            && four.find_first_not_of("0123456789abcdefABCDEF") == four.npos;
        if (!escape) {
            text.push_back(xml[i]);
            continue;
        }
        const auto unit = std::stoul(four, nullptr, 16);
        if (unit < 0x80)
            text.push_back(static_cast<char>(unit));
        else
            text += unit == 0xfffe ? "\xEF\xBF\xBE" : "\xEF\xBF\xBF";
        i += 6;
    }
    return text;
}

/// Cells by their reference, e.g. "A1".
std::map<std::string, std::string> cells(const std::string& sheet)
{
    std::map<std::string, std::string> found;
    for (auto at = sheet.find("<c r=\""); at != sheet.npos; at = sheet.find("<c r=\"", at + 1)) {
        const auto name = sheet.substr(at + 6, sheet.find('"', at + 6) - at - 6);
        const auto end = sheet.find("</c>", at);
        const auto cell = sheet.substr(at, end - at);
        const bool number = cell.find("<v>") != cell.npos;
        const std::string open = number ? "<v>" : "<t xml:space=\"preserve\">";
        const auto from = cell.find(open) + open.size();
        found[name] = read(cell.substr(from, cell.find(number ? "</v>" : "</t>") - from));
    }
    return found;
}

std::string columnOf(const std::string& name)
{
    const auto& columns = exportColumns();
    const auto place = std::find_if(columns.begin(), columns.end(),
                           [&](const ExportColumn& column) { return column.name == name; })
        - columns.begin();
    REQUIRE(place < static_cast<std::ptrdiff_t>(columns.size()));
    const auto letter = static_cast<char>('A' + place % 26);
    return place < 26 ? std::string(1, letter) : std::string("A") + letter;
}

/// A log with rows, and the spreadsheet made of it. *thread-bound*
struct Exported {
    explicit Exported(const std::vector<LogRow>& rows, LogOrigin origin = LogOrigin::Site)
    {
        auto log = EventLog::open(folder / "log", origin, EventLog::Access::ReadWrite);
        REQUIRE(log->appendAll(rows));
        const auto done = exportLog(folder / "log", {}, ExportFormat::Xlsx, file);
        if (!done)
            FAIL(done.error().line());
        CHECK(done->rows == static_cast<std::int64_t>(rows.size()));
    }
    [[nodiscard]] std::string sheet() const { return part(file, "xl/worksheets/sheet1.xml"); }

    TemporaryFolder folder;
    std::filesystem::path file = folder / "day.xlsx";
};

/// Bytes that spreadsheets, XML and shells take for something else, mixed at random; valid UTF-8.
std::string hostileText(std::mt19937& random)
{
    static const std::vector<std::string> kPieces{"=", "+", "-", "@", "\t", "\r", "\n", "\r\n",
        "cmd|'/c calc'!A1", "&", "<", ">", "\"", "'", "]]>", "&#10;", "_x000D_", "_x005F_x0041_",
        "_x", "_", " ", "  ", "\x01", "\x1f", "\x7f", "경비", "한 글자", "\xF0\x9F\x98\x80",
        "\xEF\xBF\xBE", "\xEF\xBF\xBF", "\xC2\x85", "\xE2\x80\xA8", "</t>", "<f>1+1</f>", "%s%n",
        "$(reboot)", "`id`", ";", ",", "A1", "0", "1e9", "\xEF\xBB\xBF"};
    std::string text;
    for (auto left = 1 + random() % 6; left > 0; --left)
        text += kPieces[random() % kPieces.size()];
    return text;
}

} // namespace

TEST_CASE("the spreadsheet says what it is, in which units, and holds every row")
{
    const Exported day({personRow(1), personRow(2, 38.0)});
    const auto found = cells(day.sheet());
    CHECK(found.at("A1").find("screening aid, not a medical device") != std::string::npos);
    CHECK(found.at("A1").find("+0.98 K (provisional)") != std::string::npos);
    for (const ExportColumn& column : exportColumns())
        CHECK(found.at(columnOf(std::string(column.name)) + "2") == column.name);
    CHECK(found.at(columnOf("oral_equivalent_c") + "3") == "38.00");
    CHECK(found.at(columnOf("oral_equivalent_c") + "4") == "36.60");
    CHECK(found.at(columnOf("row") + "3") == "2");
    CHECK(day.sheet().find("<row r=\"5\"") == std::string::npos);
    for (const std::string name : {"[[]Content_Types].xml", "_rels/.rels", "xl/workbook.xml",
             "xl/_rels/workbook.xml.rels", "xl/styles.xml"})
        CHECK(part(day.file, name).rfind("<?xml", 0) == 0);
}

TEST_CASE("the spreadsheet of a simulation says so above and in every row")
{
    LogRow row = personRow(1);
    row.simulated = true;
    const auto found = cells(Exported({row}, LogOrigin::Simulation).sheet());
    CHECK(found.at("A1").rfind("SIMULATION", 0) == 0);
    CHECK(found.at(columnOf("simulation") + "3") == "SIMULATION");
}

TEST_CASE("ten thousand hostile texts come back byte for byte, and none is a formula")
{
    std::mt19937 random(20261123);
    std::vector<LogRow> rows;
    for (int i = 1; i <= 10'000; ++i) {
        rows.push_back(personRow(i));
        rows.back().actor = hostileText(random);
    }
    const Exported day(rows);
    const std::string sheet = day.sheet();
    CHECK(sheet.find("<f>") == std::string::npos);
    for (const char byte : std::string("\x01\x1f\r"))
        CHECK(sheet.find(byte) == std::string::npos);
    const auto found = cells(sheet);
    int wrong = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto line = std::to_string(rows.size() - i + 2); // newest first
        if (found.at(columnOf("actor") + line) == rows[i].actor)
            continue;
        ++wrong;
        UNSCOPED_INFO(rows[i].actor << " became " << found.at(columnOf("actor") + line));
    }
    CHECK(wrong == 0);
}

TEST_CASE("the spreadsheet leaves out the evidence behind a reading and keeps every other detail")
{
    LogRow judged = personRow(1);
    judged.detail = R"({"evidence":{"frames":[]}})";
    LogRow setting = personRow(2);
    setting.kind = RowKind::Setting;
    setting.verdict = "";
    setting.detail = R"({"key":"rule.limit_c","before":"37.5","after":"37.3"})";
    const auto found = cells(Exported({judged, setting}).sheet());
    CHECK(found.at(columnOf("detail") + "3") == setting.detail);
    CHECK(found.count(columnOf("detail") + "4") == 0);
    CHECK(found.at("A1").find("evidence behind judged rows is in the CSV") != std::string::npos);
}

TEST_CASE("what no XML can hold is replaced, what no cell can hold is cut off and says so")
{
    CHECK(xlsxText("a\xFFz") == "a\xEF\xBF\xBDz");
    CHECK(xlsxText("\xC0\xAF") == "\xEF\xBF\xBD\xEF\xBF\xBD"); // overlong
    CHECK(xlsxText("\xED\xA0\x80") == "\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD"); // surrogate
    CHECK(xlsxText("\xEA\xB2") == "\xEF\xBF\xBD\xEF\xBF\xBD"); // cut short
    CHECK(xlsxText(std::string("\0", 1)) == "_x0000_");
    CHECK(xlsxText(std::string(32'767, 'a')).size() == 32'767);
    const std::string longer = xlsxText(std::string(32'768, 'a'));
    CHECK(longer.size() == 32'767);
    CHECK(longer.ends_with("bundle hold it all]"));
    std::string wide;
    for (int i = 0; i < 16'384; ++i)
        wide += "\xF0\x9F\x98\x80"; // two units each
    CHECK(xlsxText(wide).ends_with("bundle hold it all]"));
}

TEST_CASE("an export tells how far it is, and one that is cancelled leaves nothing behind")
{
    const ExportFormat format =
        GENERATE(ExportFormat::Csv, ExportFormat::Xlsx, ExportFormat::Bundle);
    const TemporaryFolder folder;
    auto log = EventLog::open(folder / "log", LogOrigin::Site, EventLog::Access::ReadWrite);
    std::vector<LogRow> rows;
    for (int i = 1; i <= 2500; ++i)
        rows.push_back(personRow(i, i % 5 == 0 ? 38.0 : 36.5));
    REQUIRE(log->appendAll(rows));
    std::vector<std::int64_t> told;
    ExportWatch watch;
    watch.progress = [&](std::int64_t done, std::int64_t all) {
        CHECK(all == 2500);
        told.push_back(done);
    };
    LogFilter filter;
    filter.limit = 10;
    REQUIRE(exportLog(folder / "log", filter, format, folder / "all", watch)->rows == 2500);
    CHECK(told == std::vector<std::int64_t>{1000, 2000, 2500});
    filter.verdict = "elevated";
    CHECK(exportLog(folder / "log", filter, format, folder / "elevated")->rows == 500);

    std::stop_source stop;
    watch.stop = stop.get_token();
    watch.progress = [&](std::int64_t, std::int64_t) { stop.request_stop(); };
    const auto done = exportLog(folder / "log", {}, format, folder / "cancelled", watch);
    REQUIRE_FALSE(done);
    CHECK(done.error().reason.find("cancelled") != std::string::npos);
    for (const auto& entry : std::filesystem::directory_iterator(folder.path()))
        CHECK(entry.path().filename().string().find("cancelled") == std::string::npos);
}

TEST_CASE("every format has its word")
{
    for (const auto format : {ExportFormat::Csv, ExportFormat::Xlsx, ExportFormat::Pdf,
             ExportFormat::Bundle, ExportFormat::Handover})
        CHECK(exportFormatFromToken(token(format)) == format);
    CHECK_FALSE(exportFormatFromToken("doc"));
}

TEST_CASE("a spreadsheet of 100,000 rows", "[.long]")
{
    const TemporaryFolder folder;
    auto log = EventLog::open(folder / "log", LogOrigin::Site, EventLog::Access::ReadWrite);
    std::vector<LogRow> rows;
    std::mt19937 random(20261123);
    std::string evidence(7500, ' '); // as much as the program keeps behind a reading
    for (int i = 1; i <= 100'000; ++i) {
        rows.push_back(personRow(i));
        for (char& c : evidence)
            c = "0123456789.,:\"{}e_"[random() % 18];
        rows.back().detail = evidence;
        if (rows.size() == 10'000) {
            REQUIRE(log->appendAll(rows));
            rows.clear();
        }
    }
    const auto began = std::chrono::steady_clock::now();
    const std::clock_t processor = std::clock();
    REQUIRE(exportLog(folder / "log", {}, ExportFormat::Xlsx, folder / "x.xlsx")->rows == 100'000);
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - began;
    std::printf("100000 rows as xlsx: %.2f s, %.2f s of one processor, %ju bytes\n", took.count(),
        static_cast<double>(std::clock() - processor) / CLOCKS_PER_SEC,
        static_cast<std::uintmax_t>(std::filesystem::file_size(folder / "x.xlsx")));
}
