// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include <csignal>
#include <cstdio>
#include <random>
#include <set>

#include <sys/wait.h>
#include <unistd.h>

#include "core/storage/rows.h"
#include "storage/durable_log.h"
#include "storage/sqlite.h"
#include "support/temporary_folder.h"

using namespace haetae;
using namespace haetae::test;

namespace {

/// Appends rows and reports each number once it is promised, until killed.
[[noreturn]] void writeUntilKilled(const std::filesystem::path& file, int first, int pipe)
{
    const SystemClock clock;
    LogOptions patient; // a kill is tested here, not a slow disk
    patient.patience = {
        std::chrono::minutes(1), std::chrono::minutes(2), std::chrono::minutes(1), true};
    DurableLog log(file, LogOrigin::Site, clock, patient);
    for (int number = first;; ++number) {
        LogRow row = alarmRow("row-" + std::to_string(number), "alarm");
        row.payload = R"({"value_c":38.2})";
        if (log.append(row) == Durability::NotStored)
            ::_exit(1);
        if (::write(pipe, &number, sizeof number) != sizeof number)
            ::_exit(1);
    }
}

/// Starts a writer, kills it after so many promises, returns what it promised.
std::vector<int> killAWriter(const std::filesystem::path& file, int first, int promises)
{
    int ends[2];
    REQUIRE(::pipe(ends) == 0);
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        ::close(ends[0]);
        writeUntilKilled(file, first, ends[1]);
    }
    ::close(ends[1]);
    std::vector<int> promised;
    int number = 0;
    while (::read(ends[0], &number, sizeof number) == sizeof number) {
        promised.push_back(number);
        if (static_cast<int>(promised.size()) == promises)
            ::kill(child, SIGKILL);
    }
    ::close(ends[0]);
    int status = 0;
    ::waitpid(child, &status, 0);
    CHECK(WIFSIGNALED(status));
    return promised;
}

void killWriters(int times)
{
    const TemporaryFolder folder;
    const auto file = folder / "log";
    std::mt19937 random(20261122);
    std::set<int> promised;
    std::int64_t heads = 0;
    int next = 1;
    for (int kill = 0; kill < times; ++kill) {
        const int promises = 1 + static_cast<int>(random() % 12);
        for (const int number : killAWriter(file, next, promises))
            promised.insert(number);
        next = *promised.rbegin() + 1000; // leaves room for rows stored but not yet reported
        if (kill % 500 != 499 && kill + 1 != times)
            continue;
        const SystemClock clock;
        const DurableLog healed(file, LogOrigin::Site, clock);
        REQUIRE(healed.settle(std::chrono::minutes(5)));
        const auto log = EventLog::openForReading(file);
        REQUIRE(log);
        LogFilter all;
        all.limit = 10'000'000;
        std::set<std::string> stored;
        const auto rows = log->query(all);
        REQUIRE(rows);
        for (const LogEntry& entry : *rows) {
            stored.insert(entry.row.uuid);
            CHECK(entry.row.what.rfind("signing_", 0) != 0); // neither failed nor another key
        }
        for (const int number : promised)
            CHECK(stored.count("row-" + std::to_string(number)) == 1);
        const auto report = log->verify(std::vector<SignedHead>());
        REQUIRE(report);
        CHECK(report->ok);
        CHECK(report->heads > 0);
        heads = report->heads;
    }
    std::printf("%d kills, %zu promised rows, none lost; %lld signed heads, all genuine\n", times,
        promised.size(), static_cast<long long>(heads));
}

} // namespace

TEST_CASE("no promised row is lost when the program is killed at any moment")
{
    killWriters(200);
}

TEST_CASE("no promised row is lost in ten thousand kills", "[.long]")
{
    killWriters(10'000);
}
