// SPDX-License-Identifier: GPL-3.0-or-later
// A damaged log is replaced while its rows still come in and its disk fills up.
#include <catch2/catch.hpp>

#include <fstream>

#include "core/storage/rows.h"
#include "storage/durable_log.h"
#include "support/held_disk.h"
#include "support/temporary_folder.h"

using namespace haetae;
using namespace haetae::test;
using namespace std::chrono_literals;

namespace {

constexpr int kOldRows = 60;

/// A log in which damage lies behind rows that were told to be stored, one of them out of the
/// journal; its check waits at the gate. *thread-bound*
class LogInTrouble {
public:
    LogInTrouble()
    {
        (void)sqliteDisk();
        writeOldRows();
        REQUIRE(SpillJournal(folder_ / "log.spill").append(personRow(kOldRows + 1)));
        sqliteReaders().hold();
        LogOptions options;
        options.patience = {60s, 120s, 60s, true};
        log_.emplace(folder_ / "log", LogOrigin::Site, clock_, options);
        REQUIRE(log_->append(personRow(kOldRows + 2)) == Durability::Stored);
        sqliteReaders().awaitCaught();
        spoilNewPages();
    }
    ~LogInTrouble()
    {
        sqliteRoom() = -1;
        sqliteReaders().release();
    }
    void endCheck(int roomForWrites)
    {
        sqliteRoom() = roomForWrites;
        sqliteReaders().release();
        REQUIRE(log_->settle(60s));
    }
    void heal()
    {
        sqliteRoom() = -1;
        log_->heal();
        REQUIRE(log_->settle(60s));
    }
    [[nodiscard]] DurableLog& log() { return *log_; }
    /// How many rows the log has under a uuid or a word for what happened.
    [[nodiscard]] long count(const std::string& name) const
    {
        const auto log = EventLog::openForReading(folder_ / "log");
        REQUIRE(log);
        CHECK(log->verify()->ok);
        const auto rows = log->query({});
        return std::count_if(rows->begin(), rows->end(), [&](const LogEntry& entry) {
            return entry.row.uuid == name || entry.row.what == name;
        });
    }

private:
    void writeOldRows()
    {
        auto log = EventLog::open(folder_ / "log", LogOrigin::Site, EventLog::Access::ReadWrite);
        REQUIRE(log);
        std::vector<LogRow> rows;
        for (int i = 1; i <= kOldRows; ++i)
            rows.push_back(personRow(i));
        REQUIRE(log->appendAll(rows));
    }
    /// The table's pages with the newest rows, in the write-ahead file or already out of it.
    void spoilNewPages()
    {
        constexpr std::size_t kHead = 32;
        constexpr std::size_t kFrameHead = 24;
        REQUIRE(
            spoilPages("log-wal", kHead + kFrameHead, kFrameHead) + spoilPages("log", 0, 0) > 0);
    }
    int spoilPages(const char* file, std::size_t first, std::size_t between)
    {
        constexpr std::size_t kPage = 4096;
        std::ifstream in(folder_ / file, std::ios::binary);
        const std::string bytes{std::istreambuf_iterator<char>(in), {}};
        std::fstream out(folder_ / file, std::ios::in | std::ios::out | std::ios::binary);
        int spoilt = 0;
        for (std::size_t at = first; at < bytes.size(); at += between + kPage) {
            const std::string page = bytes.substr(at, kPage);
            if (page.find("person-61person") == page.npos
                && page.find("person-62person") == page.npos)
                continue;
            out.seekp(static_cast<std::streamoff>(at));
            out << std::string(8, '\xff');
            ++spoilt;
        }
        REQUIRE(out.flush());
        return spoilt;
    }

    TemporaryFolder folder_;
    ManualClock clock_;
    std::optional<DurableLog> log_;
};

} // namespace

TEST_CASE("a disk that fills up while a damaged log is replaced costs no row, wherever it fills")
{
    constexpr int kStep = 11;
    bool full = true;
    for (int room = 0; full; room += kStep) {
        LogInTrouble site;
        site.endCheck(room);
        full = site.log().trouble().has_value();
        CHECK(site.log().append(personRow(63)) != Durability::NotStored);
        site.heal();
        INFO("room for " << room << " writes");
        REQUIRE_FALSE(site.log().trouble());
        REQUIRE(site.count("person-61") == 1); // out of the journal, which is gone
        REQUIRE(site.count("person-62") == 1); // told to be stored
        REQUIRE(site.count("person-63") == 1);
        REQUIRE(site.count("log_set_aside") == 1);
        REQUIRE(site.count("log_salvaged") == 1);
        REQUIRE(site.count("measured") > kOldRows - 20); // one page of old rows is gone, no more
        REQUIRE(room < 2000);
    }
}
