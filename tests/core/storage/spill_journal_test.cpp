// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include <fstream>

#include "core/storage/rows.h"
#include "storage/log_columns.h"
#include "storage/spill_journal.h"
#include "support/temporary_folder.h"

using namespace haetae;
using namespace haetae::test;

namespace {

std::string contentOf(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

} // namespace

TEST_CASE("journaled rows come back as they were")
{
    const TemporaryFolder folder;
    SpillJournal journal(folder / "log.spill");
    CHECK(journal.empty());
    LogRow row = personRow(1);
    row.skin = Celsius::degrees(0.1 + 0.2);
    row.payload = R"({"value_c":38.2})";
    row.actor = "line\nbreak \"quoted\" 경비";
    REQUIRE(journal.append(row));
    REQUIRE(journal.append(personRow(2)));
    const auto rows = journal.read();
    REQUIRE(rows);
    REQUIRE(rows->size() == 2);
    CHECK(columnsOf(rows->at(0)) == columnsOf(row));
    CHECK(rows->at(0).payload == row.payload);
    REQUIRE(journal.clear());
    CHECK(journal.empty());
    CHECK(journal.read()->empty());
}

TEST_CASE("text that is no UTF-8 neither stops the journal nor damages its line")
{
    const TemporaryFolder folder;
    SpillJournal journal(folder / "log.spill");
    LogRow row = personRow(1);
    row.actor = "\xff\xfe broken";
    REQUIRE(journal.append(row));
    CHECK(journal.readPart(0, 10)->damaged == 0);
    CHECK(journal.read()->size() == 1);
}

TEST_CASE("a journal cut at any byte gives back every whole row, and takes new ones")
{
    const TemporaryFolder folder;
    const auto file = folder / "log.spill";
    SpillJournal journal(file);
    REQUIRE(journal.append(personRow(1)));
    const std::size_t first = contentOf(file).size();
    REQUIRE(journal.append(personRow(2)));
    const std::string whole = contentOf(file);
    for (std::size_t size = first; size < whole.size(); size += 7) {
        std::ofstream(file, std::ios::binary | std::ios::trunc) << whole.substr(0, size);
        REQUIRE(journal.read()->size() == 1);
        REQUIRE(journal.append(personRow(3)));
        const auto rows = journal.read();
        REQUIRE(rows->size() == 2);
        CHECK(rows->back().uuid == "person-3");
    }
}

TEST_CASE("a damaged line is reported and the others are read")
{
    const TemporaryFolder folder;
    const auto file = folder / "log.spill";
    SpillJournal journal(file);
    for (int i = 1; i <= 3; ++i)
        REQUIRE(journal.append(personRow(i)));
    std::string text = contentOf(file);
    const auto digit = text.find("35.6"); // a reading: still good JSON, but not what was written
    REQUIRE(digit != std::string::npos);
    text[digit] = '4';
    std::ofstream(file, std::ios::binary | std::ios::trunc) << text;
    const auto part = journal.readPart(0, 100);
    CHECK(part->rows.size() == 2);
    CHECK(part->damaged == 1);
    CHECK(part->atEnd);
}

TEST_CASE("a journal is read part by part")
{
    const TemporaryFolder folder;
    SpillJournal journal(folder / "log.spill");
    for (int i = 1; i <= 5; ++i)
        REQUIRE(journal.append(personRow(i)));
    const auto first = journal.readPart(0, 2);
    CHECK(first->rows.size() == 2);
    CHECK_FALSE(first->atEnd);
    const auto rest = journal.readPart(first->next, 3);
    CHECK(rest->rows.size() == 3);
    CHECK(rest->atEnd);
}

TEST_CASE("a journal that cannot be written says why in one line")
{
    const TemporaryFolder folder;
    std::ofstream(folder / "file") << "x";
    const auto inFile = SpillJournal(folder / "file" / "log.spill").append(personRow(1));
    REQUIRE_FALSE(inFile);
    CHECK(inFile.error().kind == ErrorKind::NotFound);
    const auto full = SpillJournal("/dev/full").append(personRow(1));
    REQUIRE_FALSE(full);
    CHECK(full.error().kind == ErrorKind::ResourceExhausted);
}
