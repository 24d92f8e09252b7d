// SPDX-License-Identifier: GPL-3.0-or-later
// The line of rows between the desk and the disks; the test plays both writers.
#include <catch2/catch.hpp>

#include <thread>

#include "core/storage/rows.h"
#include "storage/handover.h"

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
