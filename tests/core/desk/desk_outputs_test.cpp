// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include <fstream>

#include "core/desk/desk_fixture.h"
#include "storage/signed_head.h"

using namespace haetae;
using namespace haetae::test;
using namespace std::chrono_literals;

namespace {

void addRelay(DeskFixture& f)
{
    OutputConfig relay;
    relay.name = "relay";
    relay.kind = OutputKind::Modbus;
    relay.modbus.host = "relay.local";
    relay.modbus.elevatedCoil = 0;
    f.settings.outputs = {relay};
}

} // namespace

TEST_CASE("only an admin may test an output, and who did stands in the log")
{
    DeskFixture f;
    addRelay(f);
    std::vector<std::string> tested;
    f.testOutput = [&tested](const std::string& name) {
        tested.push_back(name);
        return true;
    };
    f.desk().start();
    CHECK_FALSE(f.desk().apply(kGuard, TestOutput{"relay"}));
    CHECK_FALSE(f.desk().apply(kSupervisor, TestOutput{"relay"}));
    CHECK(tested.empty());
    REQUIRE(f.desk().apply(kAdmin, TestOutput{"relay"}));
    CHECK(tested == std::vector<std::string>{"relay"});
    const auto rows = f.rows("output_test_ordered");
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].row.actor == kAdmin.user);
    CHECK(rows[0].row.detail.find("relay") != std::string::npos);
    CHECK(f.rows("refused").size() == 2);
}

TEST_CASE("an output that is unknown, or came with the settings after the start, is told so")
{
    DeskFixture f;
    addRelay(f);
    f.testOutput = [](const std::string&) { return false; };
    f.desk().start();
    CHECK(f.desk().apply(kAdmin, TestOutput{"lamp"}).error().kind == ErrorKind::NotFound);
    const auto late = f.desk().apply(kAdmin, TestOutput{"relay"});
    CHECK(late.error().kind == ErrorKind::Unavailable);
    CHECK(late.error().line().find("start the console again") != std::string::npos);
}

TEST_CASE("what an output reports is a row with command, reply and latency")
{
    DeskFixture f;
    f.desk().start();
    OutputReported report;
    report.output = "relay";
    report.what = OutputReported::What::Failing;
    report.stamp = f.now();
    report.command = "coil 3 on";
    report.latency = 2001ms;
    report.error = "10.0.0.7:502: no answer; check the relay";
    report.simulated = true; // a part of the program is no person: this log's origin holds
    f.desk().handle(ScreeningEvent(report));
    const auto rows = f.rows("output_failing");
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].row.kind == RowKind::System);
    CHECK_FALSE(rows[0].row.simulated);
    for (const char* part : {"\"output\":\"relay\"", "coil 3 on", "2001.0", "no answer"})
        CHECK(rows[0].row.detail.find(part) != std::string::npos);
    CHECK(f.desk().board().open().empty()); // its alarm is an event of its own
}

TEST_CASE("the newest signed head goes out with the state, as a line that proves the log's end")
{
    DeskFixture f;
    f.desk().handle(ScreeningEvent(f.begins()));
    REQUIRE(f.desk().settle(std::chrono::minutes(1)));
    const std::string line = f.desk().alarmState().head.line;
    REQUIRE_FALSE(line.empty());
    const auto kept = f.folder / "kept.jsonl";
    std::ofstream(kept) << line << '\n';
    const auto heads = readHeads(kept);
    REQUIRE(heads);
    CHECK(isGenuine(heads->back()));
    // A later row of another alarm is signed anew.
    f.desk().handle(ScreeningEvent(f.begins(2)));
    REQUIRE(f.desk().settle(std::chrono::minutes(1)));
    CHECK(f.desk().alarmState().head.line != line);
}
