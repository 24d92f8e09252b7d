// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "core/storage/rows.h"
#include "storage/event_log.h"
#include "storage/sqlite.h"
#include "support/temporary_folder.h"

using namespace haetae;
using namespace haetae::test;
using namespace std::chrono_literals;

namespace {

/// A log of ten rows that somebody with full access then edits. *thread-bound*
struct TamperedLog {
    TamperedLog()
    {
        auto log = EventLog::open(file, LogOrigin::Site, EventLog::Access::ReadWrite);
        for (int i = 1; i <= 10; ++i) {
            LogRow row = personRow(i);
            row.payload = i == 5 ? R"({"value_c":38.2})" : "";
            REQUIRE(log->append(row));
        }
        head = log->verify()->head;
    }

    void edit(const std::string& sql) const
    {
        auto db = sqlite::Connection::open(file, sqlite::Connection::Mode::ReadWrite, 0ms);
        REQUIRE(db->execute("DROP TRIGGER event_is_fixed; DROP TRIGGER event_stays;"
                            "DROP TRIGGER payload_is_fixed; DROP TRIGGER log_is_fixed;"
                            "PRAGMA foreign_keys = OFF;"));
        const auto done = db->execute(sql);
        INFO((done ? "" : done.error().line()));
        REQUIRE(done);
    }

    ChainReport verify(bool withHead = false) const
    {
        const auto log = EventLog::openForReading(file);
        auto report = log->verify(withHead ? std::optional(head) : std::nullopt);
        REQUIRE(report);
        return *report;
    }

    TemporaryFolder folder;
    std::filesystem::path file = folder / "log";
    ChainHead head;
};

} // namespace

TEST_CASE("an untouched log verifies, also against a head kept elsewhere")
{
    const TamperedLog log;
    CHECK(log.verify().ok);
    CHECK(log.verify().rows == 10);
    CHECK(log.verify(true).ok);
    CHECK(log.head.row == RowId{10});
}

TEST_CASE("every edited column is found, at its row")
{
    const TamperedLog log;
    std::string column;
    for (const auto name : columnNames()) {
        DYNAMIC_SECTION("column " << name)
        {
            column = std::string(name);
            std::string change = column + " || 'x'";
            if (column == "simulated" || column == "offset_provisional")
                change = "1 - " + column;
            else if (column.ends_with("_c") || column.ends_with("_k"))
                change = column + " + 0.01";
            else if (column == "wall_us" || column == "monotonic_ns" || column == "sequence"
                || column == "track" || column == "count")
                change = column + " + 1";
            log.edit("UPDATE event SET " + column + " = " + change + " WHERE id = 4");
            const auto report = log.verify();
            CHECK_FALSE(report.ok);
            REQUIRE(report.firstBadRow);
            CHECK(*report.firstBadRow == RowId{4});
        }
    }
}

TEST_CASE("the smallest change of a reading is found")
{
    const TamperedLog log;
    log.edit("UPDATE event SET skin_c = skin_c + 1e-14 WHERE id = 4");
    CHECK(log.verify().firstBadRow == RowId{4});
}

TEST_CASE("deleted, swapped, inserted, moved and cut rows are found")
{
    const TamperedLog log;
    SECTION("deleted in the middle")
    {
        log.edit("DELETE FROM event WHERE id = 6");
        CHECK(log.verify().firstBadRow == RowId{6});
        CHECK(log.verify().reason == "row_missing");
    }
    SECTION("deleted at the start")
    {
        log.edit("DELETE FROM event WHERE id = 1");
        CHECK(log.verify().firstBadRow == RowId{1});
    }
    SECTION("deleted and renumbered")
    {
        log.edit("DELETE FROM event WHERE id = 6; UPDATE event SET id = id - 1 WHERE id > 6");
        CHECK(log.verify().firstBadRow == RowId{6});
    }
    SECTION("swapped")
    {
        log.edit("UPDATE event SET id = -3 WHERE id = 3; UPDATE event SET id = 3 WHERE id = 4;"
                 "UPDATE event SET id = 4 WHERE id = -3");
        CHECK(log.verify().firstBadRow == RowId{3});
    }
    SECTION("cut off at the end: only a head kept elsewhere shows it")
    {
        log.edit("DELETE FROM event WHERE id > 8");
        CHECK(log.verify().ok);
        CHECK_FALSE(log.verify(true).ok);
        CHECK(log.verify(true).reason == "rows_cut_off");
    }
    SECTION("the file relabelled as another origin")
    {
        log.edit("UPDATE log SET origin = 'simulation'");
        CHECK(log.verify().firstBadRow == RowId{1});
    }
    SECTION("a payload changed")
    {
        log.edit("UPDATE payload SET body = '{}' WHERE event_id = 5");
        CHECK(log.verify().firstBadRow == RowId{5});
        CHECK(log.verify().reason == "payload_changed");
    }
    SECTION("a payload added")
    {
        log.edit("INSERT INTO payload VALUES (2, x'00', '{}')");
        CHECK(log.verify().firstBadRow == RowId{2});
    }
}

TEST_CASE("who edits a row and mends its hash and the next link is found at the next row")
{
    const TamperedLog log;
    log.edit("UPDATE event SET verdict = 'elevated' WHERE id = 4");
    std::string mended;
    {
        auto db = sqlite::Connection::open(log.file, sqlite::Connection::Mode::ReadOnly, 0ms);
        std::string sql = "SELECT prev_hash, payload_hash";
        for (const auto name : columnNames())
            sql.append(", ").append(name);
        auto row = db->prepare(sql + " FROM event WHERE id = 4");
        REQUIRE(*row->step());
        std::vector<ColumnValue> columns;
        for (int i = 0; i < static_cast<int>(columnNames().size()); ++i)
            columns.push_back(row->column(i + 2));
        mended = rowHash(canonicalRow(4, columns, row->text(1)), row->text(0));
    }
    auto db = sqlite::Connection::open(log.file, sqlite::Connection::Mode::ReadWrite, 0ms);
    REQUIRE(db->execute("UPDATE event SET row_hash = '" + mended + "' WHERE id = 4;"
        + "UPDATE event SET prev_hash = '" + mended + "' WHERE id = 5"));
    CHECK(log.verify().firstBadRow == RowId{5});
}

TEST_CASE("erasing personal data keeps the chain valid and leaves no trace on the disk")
{
    const TemporaryFolder folder;
    auto log = EventLog::open(folder / "log", LogOrigin::Site, EventLog::Access::ReadWrite);
    LogRow row = personRow(1);
    row.payload = R"({"comment":"SECRETWORD"})";
    const auto id = log->append(row);
    REQUIRE(log->append(personRow(2)));
    REQUIRE(log->erase({{}, row.uuid}, personRow(3)) == 1);
    REQUIRE(log->emptyWriteAhead() == true);
    CHECK(log->verify()->ok);
    const auto rows = log->query({});
    CHECK(rows->back().payloadErased);
    CHECK(rows->back().row.payload.empty());
    CHECK_FALSE(rows->front().payloadErased);
    const std::string search = "grep -rqa SECRETWORD '" + folder.path().string() + "'";
    CHECK(std::system(search.c_str()) != 0);
}

TEST_CASE("a row's hash is the one its written description gives")
{
    // Spelled out byte by byte from the description in hash_chain.h.
    const std::string canonical =
        canonicalRow(1, {std::string("ab"), std::int64_t{-2}, 36.5, std::monostate{}}, "");
    std::string expected;
    expected += std::string("\0\0\0\x08\0\0\0\0\0\0\0\x01", 12); // form
    expected += std::string("\0\0\0\x08\0\0\0\0\0\0\0\x01", 12); // id
    expected += std::string("\0\0\0\x02"
                            "ab",
        6);
    expected += std::string("\0\0\0\x08\xff\xff\xff\xff\xff\xff\xff\xfe", 12);
    expected += std::string("\0\0\0\x08\x40\x42\x40\0\0\0\0\0", 12);
    expected += std::string("\xff\xff\xff\xff", 4);
    expected += std::string("\0\0\0\0", 4);
    CHECK(canonical == expected);
    CHECK(rowHash("row", std::string(64, '1')) // by another implementation of SHA-256
        == "1221181c76963ca518fa3955381c460ee5b10e07f2e1c2e38c1e266c1e91f842");
    CHECK(payloadHash("", "abc")
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"); // FIPS 180-4
}
