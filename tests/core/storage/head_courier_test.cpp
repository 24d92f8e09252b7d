// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/head_courier.h"

#include <catch2/catch.hpp>
#include <fstream>
#include <thread>

#include "core/storage/rows.h"
#include "storage/durable_log.h"
#include "support/temporary_folder.h"

using namespace haetae;
using namespace haetae::test;
using namespace std::chrono_literals;

namespace {

SignedHead headOf(const TemporaryFolder& folder, int row)
{
    SignedHead head;
    head.log = "log-1";
    head.head = {RowId{row}, std::string(64, 'a')};
    const auto key = SigningKey::readOrMake(folder / "key");
    REQUIRE(key);
    head.key = key->publicHex();
    head.signature = key->sign(headMessage(head));
    return head;
}

Result<void> changeOf(HeadCourier& courier)
{
    const auto end = std::chrono::steady_clock::now() + 10s;
    while (std::chrono::steady_clock::now() < end) {
        if (auto change = courier.takeChange())
            return *change;
        std::this_thread::yield();
    }
    FAIL("the courier told nothing");
    return {};
}

} // namespace

TEST_CASE("each signed head is on the other disk, in order, and can be read back there")
{
    const TemporaryFolder folder;
    {
        HeadCourier courier(folder.path());
        for (int row = 1; row <= 3; ++row)
            courier.bring(headOf(folder, row));
    }
    const auto heads = readHeads(headsFile(folder.path(), "log-1"));
    REQUIRE(heads);
    REQUIRE(heads->size() == 3);
    CHECK(heads->back().head.row == RowId{3});
}

TEST_CASE("a disk that is not there is told once, and gets all that waited when it comes back")
{
    const TemporaryFolder folder;
    const auto disk = folder / "disk";
    {
        HeadCourier courier(disk);
        courier.bring(headOf(folder, 1));
        CHECK_FALSE(changeOf(courier));
        courier.bring(headOf(folder, 2));
        CHECK_FALSE(std::filesystem::exists(disk)); // an empty mount point is not filled
        std::filesystem::create_directory(disk);
        courier.bring(headOf(folder, 3));
        CHECK(changeOf(courier));
        CHECK_FALSE(courier.takeChange());
    }
    CHECK(readHeads(headsFile(disk, "log-1"))->size() == 3);
}

TEST_CASE("the copies on the other disk show that a log's end was cut off")
{
    const TemporaryFolder folder;
    const auto disk = folder / "disk";
    std::filesystem::create_directory(disk);
    const ManualClock clock;
    LogOptions options;
    options.headsFolder = disk;
    options.patience = {1min, 2min, 1min, true};
    {
        DurableLog log(folder / "log", LogOrigin::Site, clock, options);
        REQUIRE(log.append(alarmRow("row-1", "alarm")) == Durability::Stored);
        REQUIRE(log.append(alarmRow("row-2", "alarm")) == Durability::Stored);
    }
    const auto log = EventLog::openForReading(folder / "log");
    const auto kept = readHeads(headsFile(disk, *log->uuid()));
    REQUIRE(kept);
    CHECK(log->verify(*kept)->ok);
    auto db = sqlite::Connection::open(folder / "log", sqlite::Connection::Mode::ReadWrite, 0ms);
    REQUIRE(db->execute("DROP TRIGGER event_stays; DROP TRIGGER head_stays;"
                        "DELETE FROM event WHERE id = 2; DELETE FROM head"));
    CHECK(log->verify(std::vector<SignedHead>())->ok); // by itself it cannot know
    const auto report = log->verify(*kept);
    CHECK_FALSE(report->ok);
    CHECK(report->firstBadRow == RowId{2});
}
