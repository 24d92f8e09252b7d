// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/safe_copy.h"

#include <catch2/catch.hpp>
#include <fstream>
#include <thread>

#include "core/storage/rows.h"
#include "storage/event_log.h"
#include "storage/sqlite.h"
#include "support/temporary_folder.h"

using namespace haetae;
using namespace haetae::test;
using namespace std::chrono_literals;

namespace {

EventLog openNew(const std::filesystem::path& file)
{
    auto log = EventLog::open(file, LogOrigin::Site, EventLog::Access::ReadWrite);
    REQUIRE(log);
    return std::move(*log);
}

std::vector<LogEntry> rowsOf(const std::filesystem::path& file)
{
    const auto log = EventLog::openForReading(file);
    REQUIRE(log);
    return *log->query({});
}

void damage(const std::filesystem::path& file)
{
    std::fstream out(file, std::ios::in | std::ios::out | std::ios::binary);
    out.seekp(3 * 4096);
    out << std::string(20'000, 'x');
}

} // namespace

TEST_CASE("a backup beside a writer is one sound view of the log, a hundred times")
{
    const TemporaryFolder folder;
    openNew(folder / "log");
    std::jthread writer([&folder](const std::stop_token& stop) {
        auto log = EventLog::open(folder / "log", LogOrigin::Site, EventLog::Access::ReadWrite);
        for (int i = 0; !stop.stop_requested(); ++i)
            (void)log->append(personRow(i));
    });
    std::int64_t before = 0;
    for (int i = 0; i < 100; ++i) {
        const auto copied = backUpLog(folder / "log", folder / "backup", true);
        if (!copied)
            FAIL(copied.error().line());
        CHECK(copied->ok());
        CHECK(copied->chain.rows >= before);
        before = copied->chain.rows;
    }
    CHECK(before > 0);
    CHECK_FALSE(std::filesystem::exists(folder / "backup.part"));
    CHECK_FALSE(std::filesystem::exists(folder / "backup-wal"));
}

TEST_CASE("a backup overwrites nothing unless told so, and a damaged log leaves no backup")
{
    const TemporaryFolder folder;
    {
        EventLog log = openNew(folder / "log");
        for (int i = 0; i < 200; ++i)
            REQUIRE(log.append(personRow(i)));
    }
    std::ofstream(folder / "mine") << "mine";
    const auto refused = backUpLog(folder / "log", folder / "mine", false);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Conflict);
    CHECK(std::filesystem::file_size(folder / "mine") == 4);
    damage(folder / "log");
    const auto unsound = backUpLog(folder / "log", folder / "mine", true);
    REQUIRE_FALSE(unsound);
    CHECK(unsound.error().kind == ErrorKind::Corrupt);
    CHECK(std::filesystem::file_size(folder / "mine") == 4);
    CHECK_FALSE(checkLog(folder / "log")->ok());
}

TEST_CASE("a restored log goes on where the backup ended, and the former one is kept")
{
    const TemporaryFolder folder;
    {
        EventLog log = openNew(folder / "log");
        REQUIRE(log.append(personRow(1)));
        REQUIRE(backUpLog(folder / "log", folder / "backup", false));
        REQUIRE(log.append(personRow(2)));
        const auto used = restoreLog(folder / "backup", folder / "log", true, "os:kim");
        REQUIRE_FALSE(used); // a console has it open
        CHECK(used.error().kind == ErrorKind::Unavailable);
    }
    CHECK(restoreLog(folder / "backup", folder / "log", false, "os:kim").error().kind
        == ErrorKind::Conflict);
    CHECK(rowsOf(folder / "log").size() == 2);

    const auto done = restoreLog(folder / "backup", folder / "log", true, "os:kim");
    if (!done)
        FAIL(done.error().line());
    REQUIRE(done->keptAs);
    CHECK(rowsOf(*done->keptAs).size() == 2);
    const auto rows = rowsOf(folder / "log");
    REQUIRE(rows.size() == 2);
    CHECK(rows.front().row.what == "log_restored");
    CHECK(rows.front().row.actor == "os:kim");
    CHECK(rows.front().row.detail.find("before-restore") != std::string::npos);
    CHECK(checkLog(folder / "log")->ok());
}

TEST_CASE("an unsound or forged backup replaces nothing")
{
    const TemporaryFolder folder;
    {
        EventLog log = openNew(folder / "log");
        for (int i = 0; i < 200; ++i)
            REQUIRE(log.append(personRow(i)));
    }
    REQUIRE(backUpLog(folder / "log", folder / "backup", false));
    SECTION("pages")
    {
        damage(folder / "backup");
    }
    SECTION("a row")
    {
        auto db =
            sqlite::Connection::open(folder / "backup", sqlite::Connection::Mode::ReadWrite, 0ms);
        REQUIRE(
            db->execute("DROP TRIGGER event_is_fixed; UPDATE event SET skin_c = 36 WHERE id = 7"));
    }
    const auto done = restoreLog(folder / "backup", folder / "log", true, "os:kim");
    REQUIRE_FALSE(done);
    CHECK(done.error().kind == ErrorKind::Corrupt);
    CHECK(rowsOf(folder / "log").size() == 200);
    CHECK(checkLog(folder / "log")->ok());
    for (const auto& entry : std::filesystem::directory_iterator(folder.path()))
        CHECK(entry.path().filename().string().find("restor") == std::string::npos);
}
