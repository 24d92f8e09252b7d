// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "core/storage/rows.h"
#include "storage/event_log.h"
#include "storage/hash_chain.h"
#include "storage/schema.h"
#include "storage/sqlite.h"
#include "support/temporary_folder.h"

using namespace haetae;
using namespace haetae::test;
using namespace std::chrono_literals;

namespace {

EventLog opened(const std::filesystem::path& file)
{
    auto log = EventLog::open(file, LogOrigin::Site, EventLog::Access::ReadWrite);
    if (!log)
        FAIL(log.error().line());
    return std::move(*log);
}

sqlite::Connection raw(const std::filesystem::path& file)
{
    auto db = sqlite::Connection::open(file, sqlite::Connection::Mode::ReadWrite, 0ms);
    if (!db)
        FAIL(db.error().line());
    return std::move(*db);
}

} // namespace

TEST_CASE("a log of every former schema is brought to the newest, with its rows and its chain")
{
    const TemporaryFolder folder;
    opened(folder / "new");
    const auto schema = [](const std::filesystem::path& of) {
        const auto db = raw(of);
        return *db.text("SELECT group_concat(sql, char(10)) FROM"
                        " (SELECT sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%'"
                        " ORDER BY name)");
    };
    for (std::size_t version = 1; version < migrations().size(); ++version) {
        const auto file = folder / ("old" + std::to_string(version));
        {
            auto old = sqlite::Connection::open(file, sqlite::Connection::Mode::Create, 0ms);
            REQUIRE(old);
            for (std::size_t i = 0; i < version; ++i)
                REQUIRE(old->execute(migrations()[i]));
            REQUIRE(old->execute("INSERT INTO log VALUES (1, 'old-log', 'site', 1);"
                                 "PRAGMA application_id = "
                + std::to_string(kApplicationId)
                + "; PRAGMA user_version = " + std::to_string(version)));
            // A row as that version wrote it: the canonical form has been the same from the first.
            const LogRow row = personRow(7);
            std::string sql = "INSERT INTO event (id, form, payload_hash, prev_hash, row_hash";
            std::string marks = ") VALUES (1, 1, '', ?, ?";
            for (const auto name : columnNames()) {
                sql.append(", ").append(name);
                marks += ", ?";
            }
            auto insert = old->prepare(sql + marks + ")");
            REQUIRE(insert);
            const auto genesis = *genesisHash(*old);
            const auto columns = columnsOf(row);
            insert->bind(1, genesis).bind(2, rowHash(canonicalRow(1, columns, ""), genesis));
            for (std::size_t i = 0; i < columns.size(); ++i)
                insert->bind(static_cast<int>(i) + 3, columns[i]);
            REQUIRE(insert->step());
            if (version >= 4) // each version writes its words with the row
                REQUIRE(old->execute("INSERT INTO event_text (rowid, words)"
                                     " SELECT id, words FROM event_words"));
        }
        EventLog log = opened(file);
        REQUIRE(log.append(personRow(1)));
        CHECK(log.verify()->ok);
        CHECK(log.verify()->rows == 2);
        CHECK(schema(file) == schema(folder / "new"));
        LogFilter words; // of rows from before the index of words as well
        words.text = "measured";
        CHECK(log.spine(words, {})->size() == 2);
        auto after = raw(file);
        CHECK_FALSE(after.execute("UPDATE log SET origin = 'recording'"));
        CHECK_FALSE(after.execute("DELETE FROM log"));
        CHECK_FALSE(after.execute("DELETE FROM event"));
        CHECK_FALSE(
            after.execute("CREATE TEMP TABLE copy AS SELECT * FROM event;"
                          "UPDATE copy SET id = 5, uuid = 'other', simulated = 1 WHERE id = 1;"
                          "INSERT INTO event SELECT * FROM copy WHERE id = 5;"));
    }
}
