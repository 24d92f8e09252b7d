// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>
#include <cstdio>
#include <fstream>

#include "core/storage/rows.h"
#include "storage/event_log.h"
#include "storage/sqlite.h"
#include "support/program_run.h"
#include "support/temporary_folder.h"

using namespace haetae;
using namespace haetae::test;

namespace {

void writeLog(const std::filesystem::path& file, LogOrigin origin, const std::string& actor = "kim")
{
    auto log = EventLog::open(file, origin, EventLog::Access::ReadWrite);
    REQUIRE(log);
    for (int i = 1; i <= 5; ++i) {
        LogRow row = personRow(i);
        row.actor = actor;
        row.simulated = origin == LogOrigin::Simulation;
        REQUIRE(log->append(row));
    }
}

ProgramRun logCommand(const TemporaryFolder& folder, std::vector<std::string> arguments)
{
    arguments.insert(arguments.begin(), "log");
    return runProgram(HAETAE_PROGRAM, arguments, folder.path());
}

} // namespace

TEST_CASE("an untouched log verifies, and a copy in which somebody changed a number does not")
{
    const TemporaryFolder folder;
    writeLog(folder / "log.sqlite", LogOrigin::Site);
    CHECK(logCommand(folder, {"verify", "--log", "log.sqlite"}).exitCode == 0);

    std::filesystem::copy_file(folder / "log.sqlite", folder / "copy.sqlite");
    {
        auto copy = sqlite::Connection::open(folder / "copy.sqlite",
            sqlite::Connection::Mode::ReadWrite, std::chrono::milliseconds(1000));
        REQUIRE(copy);
        REQUIRE(copy->execute("DROP TRIGGER event_is_fixed"));
        REQUIRE(copy->execute("UPDATE event SET skin_c = 30.0 WHERE id = 3"));
    }
    const auto broken = logCommand(folder, {"verify", "--json", "--log", "copy.sqlite"});
    CHECK(broken.exitCode == 1);
    CHECK(broken.output.find("\"ok\":false") != std::string::npos);
    CHECK(broken.output.find("\"first_bad_row\":3") != std::string::npos);
    CHECK(logCommand(folder, {"verify", "--log", "log.sqlite"}).exitCode == 0);
}

TEST_CASE("a simulation's export says so in every row and holds no formula")
{
    const TemporaryFolder folder;
    writeLog(folder / "log.sqlite", LogOrigin::Simulation, "=HYPERLINK(\"http://x\",\"kim\")");
    const auto run = logCommand(folder, {"export", "--log", "log.sqlite"});
    REQUIRE(run.exitCode == 0);
    CHECK(run.errors.empty());
    std::istringstream text(run.output);
    int rows = 0;
    for (std::string line; std::getline(text, line);) {
        if (line.rfind("2026-", 0) != 0)
            continue;
        ++rows;
        CHECK(line.find(",SIMULATION,") != std::string::npos);
        CHECK(line.find("\"'=HYPERLINK(") != std::string::npos);
        CHECK(line.find(",=HYPERLINK") == std::string::npos);
    }
    CHECK(rows == 5);
    CHECK(run.output.find("SIMULATION") < run.output.find("time,kind"));
    CHECK(run.output.find("not a medical device") != std::string::npos);

    const auto list = logCommand(folder, {"list", "--log", "log.sqlite"});
    CHECK(list.output.rfind("SIMULATION", 0) == 0);
}

TEST_CASE("simulated and real rows never share a log, whichever comes second")
{
    const TemporaryFolder folder;
    writeLog(folder / "site.sqlite", LogOrigin::Site);
    const auto simulate = runProgram(HAETAE_PROGRAM,
        {"simulate", "--scenario", "calm", "--seconds", "0.2", "--log", "site.sqlite"},
        folder.path());
    CHECK(simulate.exitCode == 3);
    REQUIRE(simulate.errorLines().size() == 1);
    CHECK(simulate.errors.find("site.sqlite") != std::string::npos);
    CHECK(simulate.errors.find("choose another") != std::string::npos);
    const auto log = EventLog::openForReading(folder / "site.sqlite");
    REQUIRE(log);
    CHECK(log->query({})->size() == 5);

    const auto written = runProgram(HAETAE_PROGRAM,
        {"simulate", "--scenario", "calm", "--seconds", "0.2", "--log", "demo.sqlite"},
        folder.path());
    CHECK(written.exitCode == 0);
    const auto demo = EventLog::openForReading(folder / "demo.sqlite");
    REQUIRE(demo);
    CHECK(demo->origin() == LogOrigin::Simulation);
}

TEST_CASE("recordings are never screened into a site's log, and their own says what it is")
{
    const TemporaryFolder folder;
    writeLog(folder / "site.sqlite", LogOrigin::Site);
    const auto refused = runProgram(HAETAE_PROGRAM,
        {"replay", "--reference-temperature", "38", "any.cptv", "--log", "site.sqlite"},
        folder.path());
    CHECK(refused.exitCode == 3);
    CHECK(refused.errors.find("belongs to a site, not to a recording") != std::string::npos);
    CHECK(EventLog::openForReading(folder / "site.sqlite")->query({})->size() == 5);

    writeLog(folder / "clips.sqlite", LogOrigin::Recording);
    const auto list = logCommand(folder, {"list", "--log", "clips.sqlite"});
    CHECK(list.output.rfind("RECORDING  ", 0) == 0);
    const auto json = logCommand(folder, {"list", "--json", "--log", "clips.sqlite"});
    CHECK(json.output.find("\"origin\":\"recording\"") != std::string::npos);
}

TEST_CASE("a log that is none is one clear line")
{
    const TemporaryFolder folder;
    for (const char* command : {"list", "verify", "export"}) {
        const auto run = logCommand(folder, {command, "--log", "absent.sqlite"});
        CHECK(run.exitCode == 3);
        REQUIRE(run.errorLines().size() == 1);
        CHECK(run.errors.find("absent.sqlite") != std::string::npos);
        CHECK(run.output.empty());
    }
}

TEST_CASE("a full disk is said, and what the log could not take waits beside it for the next run")
{
    const TemporaryFolder folder;
    const std::vector<std::string> command{
        "simulate", "--scenario", "calm", "--seconds", "25", "--log", "demo.sqlite"};
    const auto full =
        runProgram(HAETAE_PROGRAM, command, folder.path(), {}, std::chrono::seconds(240), 110'000);
    INFO(full.errors);
    CHECK(full.exitCode == 3);
    REQUIRE(full.errorLines().size() == 1);
    CHECK(full.errors.find("demo.sqlite") != std::string::npos);
    CHECK(full.errors.find("demo.sqlite.spill") != std::string::npos);
    CHECK(std::filesystem::file_size(folder / "demo.sqlite.spill") > 0);

    CHECK(runProgram(HAETAE_PROGRAM,
              {"simulate", "--scenario", "calm", "--seconds", "0.2", "--log", "demo.sqlite"},
              folder.path())
              .exitCode
        == 0);
    CHECK_FALSE(std::filesystem::exists(folder / "demo.sqlite.spill"));
    CHECK(logCommand(folder, {"verify", "--log", "demo.sqlite"}).exitCode == 0);
    CHECK(logCommand(folder, {"list", "--log", "demo.sqlite"}).output.find("person_screened")
        != std::string::npos);
}

TEST_CASE("an export is a row of the log before and after, and holds what was there before it")
{
    const TemporaryFolder folder;
    writeLog(folder / "log.sqlite", LogOrigin::Site);
    const auto table = logCommand(folder, {"export", "--log", "log.sqlite", "--output", "a.csv"});
    CHECK(table.exitCode == 0);
    const auto sheet = logCommand(
        folder, {"export", "--log", "log.sqlite", "--format", "xlsx", "--output", "a.xlsx"});
    CHECK(sheet.exitCode == 0);
    CHECK(sheet.errors.empty());
    const auto log = EventLog::openForReading(folder / "log.sqlite");
    const auto rows = log->query({});
    REQUIRE(rows->size() == 9);
    CHECK(rows->at(0).row.what == "exported");
    CHECK(rows->at(0).row.detail == R"({"file":"a.xlsx","rows":"7"})");
    CHECK(rows->at(1).row.what == "export_started");
    CHECK(rows->at(1).row.kind == RowKind::Export);
    CHECK(rows->at(1).row.actor.rfind("os:", 0) == 0);
    CHECK(rows->at(1).row.detail.find("\"format\":\"xlsx\"") != std::string::npos);
    CHECK(log->verify()->ok);

    const auto failed =
        logCommand(folder, {"export", "--log", "log.sqlite", "--output", "none/a.csv"});
    CHECK(failed.exitCode == 3);
    CHECK(log->query({})->front().row.what == "export_failed");
}

TEST_CASE("a format that is not there, or no file for a spreadsheet, is one clear error")
{
    const TemporaryFolder folder;
    writeLog(folder / "log.sqlite", LogOrigin::Site);
    for (const std::string format : {"doc", "xlsx"}) {
        const auto run = logCommand(folder, {"export", "--log", "log.sqlite", "--format", format});
        CHECK(run.exitCode != 0);
        REQUIRE(run.errorLines().size() == 1);
        CHECK(run.errors.find("--format " + format) != std::string::npos);
    }
    CHECK(EventLog::openForReading(folder / "log.sqlite")->query({})->size() == 5);
}

TEST_CASE("personal data is erased with a reason, which stays in a chain that stays valid")
{
    const TemporaryFolder folder;
    {
        auto log =
            EventLog::open(folder / "log.sqlite", LogOrigin::Site, EventLog::Access::ReadWrite);
        for (int i = 1; i <= 4; ++i) {
            LogRow row = personRow(i);
            row.payload = i == 3 ? "" : R"({"comment":"SECRETWORD"})";
            REQUIRE(log->append(row));
        }
    }
    const auto before = isoTime(personRow(4).at.wall);
    const auto without =
        logCommand(folder, {"erase", "--log", "log.sqlite", "--before", before, "--reason", ""});
    CHECK(without.exitCode == 2);
    CHECK(without.errorLines().size() == 1);
    const auto run = logCommand(folder,
        {"erase", "--log", "log.sqlite", "--before", before, "--reason", "retention is over"});
    CHECK(run.exitCode == 0);
    CHECK(run.output.find("of 2 rows") != std::string::npos);
    const auto log = EventLog::openForReading(folder / "log.sqlite");
    CHECK(log->verify()->ok);
    const auto rows = log->query({});
    REQUIRE(rows->size() == 6);
    CHECK(rows->at(0).row.what == "personal_data_erased");
    CHECK(rows->at(0).row.detail.find("retention is over") != std::string::npos);
    CHECK(rows->at(2).row.payload.find("SECRETWORD") != std::string::npos); // row 4: not before
    CHECK(rows->at(4).payloadErased);
    CHECK(logCommand(folder,
              {"erase", "--log", "log.sqlite", "--before", "2100-01-01", "--reason",
                  "request of the person"})
              .exitCode
        == 0);
    const std::string search = "grep -rqa SECRETWORD '" + folder.path().string() + "'";
    CHECK(std::system(search.c_str()) != 0);
}

TEST_CASE("a head kept elsewhere shows what was cut off, in a bundle and beside the log")
{
    const TemporaryFolder folder;
    writeLog(folder / "log.sqlite", LogOrigin::Site);
    const auto none = logCommand(folder, {"heads", "--log", "log.sqlite"});
    CHECK(none.exitCode == 3);
    CHECK(none.errorLines().size() == 1);
    {
        auto log =
            EventLog::open(folder / "log.sqlite", LogOrigin::Site, EventLog::Access::ReadWrite);
        const auto key = SigningKey::readOrMake(signingKeyOf(folder / "log.sqlite"));
        REQUIRE(log->sign(*key, personRow(5).at.wall));
    }
    REQUIRE(logCommand(folder, {"heads", "--last", "--log", "log.sqlite", "--output", "head.jsonl"})
                .exitCode
        == 0);
    const std::vector<std::string> verify{
        "verify", "--json", "--head", "head.jsonl", "--log", "log.sqlite"};
    const auto whole = logCommand(folder, verify);
    CHECK(whole.exitCode == 0);
    CHECK(whole.output.find("\"signed_up_to\":5") != std::string::npos);
    {
        auto db = sqlite::Connection::open(folder / "log.sqlite",
            sqlite::Connection::Mode::ReadWrite, std::chrono::milliseconds(1000));
        REQUIRE(db->execute("DROP TRIGGER event_stays; DROP TRIGGER head_stays;"
                            "DELETE FROM event WHERE id > 3; DELETE FROM head"));
    }
    CHECK(logCommand(folder, {"verify", "--log", "log.sqlite"}).exitCode == 0);
    const auto cut = logCommand(folder, verify);
    CHECK(cut.exitCode == 1);
    CHECK(cut.output.find("\"first_bad_row\":4") != std::string::npos);
    CHECK(cut.output.find("rows_cut_off") != std::string::npos);
}

TEST_CASE("a report and a hand-over sheet are drawn without a display, and the log records it")
{
    if (!std::filesystem::exists(std::filesystem::path(HAETAE_PROGRAM).parent_path() / "haetae")) {
        std::puts("SKIPPED: Haetae was built without its window");
        return;
    }
    const TemporaryFolder folder;
    writeLog(folder / "log.sqlite", LogOrigin::Simulation);
    for (const std::string format : {"pdf", "handover"}) {
        const auto run = logCommand(folder,
            {"export", "--log", "log.sqlite", "--format", format, "--output", format + ".pdf",
                "--from", "2026-01-01T00:00:00+09:00", "--language", "ko"});
        INFO(run.errors);
        CHECK(run.exitCode == 0);
        CHECK(run.errors.empty());
        std::ifstream file(folder / (format + ".pdf"), std::ios::binary);
        std::string start(5, ' ');
        file.read(start.data(), 5);
        CHECK(start == "%PDF-");
    }
    const auto refused = logCommand(
        folder, {"export", "--log", "log.sqlite", "--format", "pdf", "--output", "none/day.pdf"});
    CHECK(refused.exitCode == 3);
    CHECK(refused.errorLines().size() == 1);
    const auto list = logCommand(folder, {"list", "--log", "log.sqlite"});
    CHECK(list.output.find("export  exported") != std::string::npos);
    CHECK(list.output.find("export  export_failed") != std::string::npos);
}
