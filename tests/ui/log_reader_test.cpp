// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <catch2/catch.hpp>

#include "bridge/log_source.h"
#include "log_samples.h"

using namespace haetae;
using namespace haetae::ui;

namespace {

/// A real database holding the sample shift. *thread-bound*
struct Shift {
    QTemporaryDir folder;
    std::filesystem::path file = std::filesystem::path(folder.path().toStdString()) / "haetae.db";

    Shift()
    {
        const ManualClock clock(sampleNow());
        auto log = EventLog::open(file, LogOrigin::Simulation, EventLog::Access::ReadWrite);
        REQUIRE(log);
        auto rows = sampleRows();
        for (auto entry = rows.rbegin(); entry != rows.rend(); ++entry) {
            entry->row.simulated = true; // the demonstration's log takes nothing else
            REQUIRE(log->append(entry->row));
        }
    }
};

} // namespace

TEST_CASE("the page's questions are answered from the real log, newest first, with its sums")
{
    const Shift shift;
    auto reader = readerOf(shift.file)();
    REQUIRE(reader);
    LogQuestion question;
    question.filter.limit = 5;
    question.totalsTo = sampleNow() + std::chrono::hours(1);
    const auto answer = (*reader)(question);
    REQUIRE(answer);
    REQUIRE(answer->rows.size() == 5);
    CHECK(answer->more);
    CHECK(answer->rows.front().row.alarmUuid == "alarm-2");
    CHECK(answer->totals.people == 7);
    CHECK(answer->totals.alarms == 2);

    question.filter.limit = 500;
    question.filter.kinds = {RowKind::Alarm};
    const auto alarms = (*reader)(question);
    REQUIRE(alarms);
    CHECK(alarms->rows.size() == 2);
    CHECK_FALSE(alarms->more);
    CHECK(alarms->related.size() == 4); // both alarms with their handling
}

TEST_CASE("the page is told that a log tells of recordings")
{
    const QTemporaryDir folder;
    const auto file = std::filesystem::path(folder.path().toStdString()) / "haetae.db";
    REQUIRE(EventLog::open(file, LogOrigin::Recording, EventLog::Access::ReadWrite));
    auto reader = readerOf(file)();
    REQUIRE(reader);
    const auto answer = (*reader)({});
    REQUIRE(answer);
    CHECK(answer->origin == LogOrigin::Recording);
}

TEST_CASE("after a damaged log was set aside the page reads the one that took its place")
{
    const Shift shift;
    auto reader = readerOf(shift.file)();
    REQUIRE(reader);
    LogQuestion question;
    question.totalsTo = sampleNow() + std::chrono::hours(1);
    REQUIRE((*reader)(question)->totals.people == 7);
    for (const char* suffix : {"", "-wal", "-shm"}) {
        auto kept = shift.file;
        kept += std::string(".damaged") + suffix;
        auto now = shift.file;
        now += suffix;
        std::error_code none;
        std::filesystem::rename(now, kept, none);
    }
    {
        auto fresh = EventLog::open(shift.file, LogOrigin::Simulation, EventLog::Access::ReadWrite);
        REQUIRE(fresh);
        LogRow row;
        row.uuid = "row-1";
        row.what = "log_set_aside";
        row.actor = "haetae";
        row.at = {{}, sampleNow(), 1};
        row.simulated = true;
        REQUIRE(fresh->append(row));
    }
    const auto answer = (*reader)(question);
    REQUIRE(answer);
    REQUIRE(answer->rows.size() == 1);
    CHECK(answer->rows.front().row.what == "log_set_aside");
    CHECK(answer->totals.people == 0);
}

TEST_CASE("a missing log is an error that names the file")
{
    auto reader = readerOf("/nowhere/haetae.db")();
    REQUIRE_FALSE(reader);
    CHECK(reader.error().line().find("/nowhere/haetae.db") != std::string::npos);
}
