// SPDX-License-Identifier: GPL-3.0-or-later
// The line of rows between the desk and the disks; the test plays both writers.
#include <catch2/catch.hpp>

#include <thread>

#include "core/storage/rows.h"
#include "storage/handover.h"
#include "storage/log_writer.h"
#include "support/temporary_folder.h"

using namespace haetae;
using namespace haetae::test;
using namespace std::chrono_literals;

namespace {

const Error kNoLog{ErrorKind::Unavailable, "log", "cannot be opened", {}};

std::stop_token stopped()
{
    std::stop_source source;
    source.request_stop();
    return source.get_token();
}

} // namespace

TEST_CASE("a journal that was waited for in vain is waited for again once it takes rows")
{
    Handover rows("log");
    rows.gaveUp(kNoLog);
    CHECK(rows.hand(alarmRow("row-1", "alarm-1"), {}, {0ms, 1ms, 60s}) == Durability::NotStored);
    rows.written(rows.batch(10)); // meanwhile the log has taken it: the journal need not
    CHECK(rows.finished());
    CHECK_FALSE(rows.awaitJournalJob(stopped())->ticket);

    rows.gaveUp(kNoLog);
    const std::jthread journal([&rows](const std::stop_token& stop) {
        while (const auto job = rows.awaitJournalJob(stop)) {
            if (job->ticket)
                rows.journaled(job->ticket, {});
        }
    });
    CHECK(rows.hand(alarmRow("row-2", "alarm-2"), {}, {0ms, 60s, 60s}) == Durability::Journaled);
}

TEST_CASE("people dropped when no disk has worked for days are counted and told in the log")
{
    const TemporaryFolder folder;
    auto rows = std::make_shared<Handover>((folder / "log").string());
    rows->gaveUp(kNoLog);
    CHECK(rows->hand(alarmRow("row-1", "alarm-1"), {}, {0ms, 0ms, 60s}) == Durability::NotStored);
    Ticket inHand;
    for (int i = 1; i <= 20'000; ++i) {
        (void)rows->hand(personRow(i), {}, {0ms, 0ms, 60s});
        if (i == 2) { // the journal has one of them in hand as they are dropped
            (void)rows->awaitJournalJob(stopped());
            inHand = rows->awaitJournalJob(stopped())->ticket;
        }
    }
    REQUIRE(inHand);
    CHECK(rows->batch(100).size() == 2); // the alarm and the newest
    SpillJournal journal(folder / "log.spill");
    REQUIRE(journal.append(inHand->row));
    rows->journaled(inHand, {});
    // What is dropped must not be called journaled: its line would go with the file, unread.
    const auto last = rows->awaitJournalJob(stopped());
    REQUIRE((last && last->ticket));
    CHECK(last->ticket->row.uuid == "person-20000");
    CHECK_FALSE(rows->awaitJournalJob(stopped()));

    LogWriter({folder / "log", LogOrigin::Site, rows}).run(stopped());
    const auto log = EventLog::openForReading(folder / "log");
    REQUIRE(log);
    const auto stored = log->query({});
    REQUIRE(stored->size() == 4);
    CHECK(stored->at(0).row.what == "rows_dropped");
    CHECK(stored->at(0).row.detail == R"({"rows":19998})");
    CHECK(stored->at(3).row.uuid == inHand->row.uuid);
    CHECK(stored->at(2).row.uuid == "row-1");
}

TEST_CASE("behind a silent log a journal that refuses an alarm is not waited for any longer")
{
    Handover rows("log");
    const std::jthread journal([&rows](const std::stop_token& stop) {
        while (const auto job = rows.awaitJournalJob(stop)) {
            if (job->ticket)
                rows.journaled(job->ticket,
                    Error{ErrorKind::ResourceExhausted, "log.spill", "no space is left", {}});
        }
    });
    const auto began = std::chrono::steady_clock::now();
    for (const char* alarm : {"alarm-1", "alarm-2", "alarm-3"})
        CHECK(rows.hand(alarmRow(alarm, alarm), {}, {1ms, 60s, 60s}) == Durability::NotStored);
    CHECK(std::chrono::steady_clock::now() - began < 30s);
}
