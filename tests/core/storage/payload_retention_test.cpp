// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/payload_retention.h"

#include <catch2/catch.hpp>
#include <fstream>
#include <iterator>

#include "core/storage/rows.h"
#include "storage/durable_log.h"
#include "support/temporary_folder.h"

using namespace haetae;
using namespace haetae::test;
using namespace std::chrono_literals;

namespace {

LogRow recheck(int day)
{
    LogRow row = alarmRow("recheck-" + std::to_string(day), "alarm", "rechecked", "closed");
    row.kind = RowKind::Recheck;
    row.at.wall = WallTime(std::chrono::seconds(1'790'000'000)) + day * 24h;
    row.at.monotonic = MonotonicTime(day * 24h);
    row.payload = R"({"value_c":38.2,"comment":"Mrs Marker of day )" + std::to_string(day) + "\"}";
    return row;
}

std::vector<LogEntry> rowsOf(const std::filesystem::path& file)
{
    const auto log = EventLog::openForReading(file);
    auto rows = log->query({});
    REQUIRE(rows);
    return *rows;
}

bool holds(const TemporaryFolder& folder, const std::string& text)
{
    for (const auto& entry : std::filesystem::directory_iterator(folder.path())) {
        std::ifstream in(entry.path(), std::ios::binary);
        const std::string bytes{std::istreambuf_iterator<char>(in), {}};
        if (bytes.find(text) != std::string::npos)
            return true;
    }
    return false;
}

} // namespace

TEST_CASE("personal data goes when its time is over, from every file, and a row certifies it")
{
    const TemporaryFolder folder;
    auto log = EventLog::open(folder / "log", LogOrigin::Site, EventLog::Access::ReadWrite);
    for (int day = 0; day < 5; ++day)
        REQUIRE(log->append(recheck(day)));
    PayloadRetention retention(72h);
    retention.apply(*log, recheck(4).at);
    CHECK_FALSE(holds(folder, "Marker of day 0"));
    CHECK(holds(folder, "Marker of day 1")); // three days old to the second: not over yet
    const auto rows = rowsOf(folder / "log");
    REQUIRE(rows.size() == 6);
    CHECK(rows.front().row.what == "personal_data_erased");
    CHECK(rows.front().row.detail.find("\"rows\":\"1\"") != std::string::npos);
    CHECK(rows.back().payloadErased);
    CHECK(rows.back().row.verdict == "elevated"); // the row itself stays
    CHECK(log->verify()->ok);

    retention.apply(*log, {recheck(4).at.monotonic + 5h, recheck(4).at.wall + 5h, 1});
    CHECK(rowsOf(folder / "log").size() == 6); // looked at again after six hours
    retention.apply(*log, {recheck(4).at.monotonic + 6h, recheck(4).at.wall + 6h, 1});
    CHECK(rowsOf(folder / "log").size() == 7);
    CHECK_FALSE(holds(folder, "Marker of day 1"));
}

TEST_CASE("without a time personal data stays until somebody erases it")
{
    const TemporaryFolder folder;
    auto log = EventLog::open(folder / "log", LogOrigin::Site, EventLog::Access::ReadWrite);
    REQUIRE(log->append(recheck(0)));
    PayloadRetention(0h).apply(*log, recheck(4000).at);
    CHECK(rowsOf(folder / "log").size() == 1);
    CHECK(holds(folder, "Marker of day 0"));
}

TEST_CASE("a running log destroys what is too old by itself")
{
    const TemporaryFolder folder;
    ManualClock clock;
    LogOptions options;
    options.patience = {1min, 2min, 1min, true};
    options.keepPersonalData = 24h;
    clock.setMonotonic(MonotonicTime(1h));
    LogRow old = recheck(0);
    old.at.wall = clock.wall() - 25h;
    {
        DurableLog log(folder / "log", LogOrigin::Site, clock, options);
        REQUIRE(log.append(old) == Durability::Stored);
    }
    {
        DurableLog log(folder / "log", LogOrigin::Site, clock, options);
        REQUIRE(log.settle(1min));
    }
    CHECK_FALSE(holds(folder, "Marker of day 0"));
    CHECK(rowsOf(folder / "log").front().row.what == "personal_data_erased");
}
