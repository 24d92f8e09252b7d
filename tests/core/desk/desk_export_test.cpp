// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include <fstream>

#include "core/desk/desk_fixture.h"

using namespace haetae;
using namespace haetae::test;

TEST_CASE("an export asked for by a window runs beside the alarms and is told when done")
{
    DeskFixture f;
    f.desk().handle(ScreeningEvent(f.begins()));
    const ExportLog command{{}, f.folder / "day.csv"};
    f.desk().handle(DeskRequest{RequestId{7}, kSupervisor, command});
    f.desk().handle(DeskRequest{RequestId{8}, kSupervisor, command});
    f.desk().handle(DeskRequest{RequestId{9}, kGuard, command});
    while (f.heard<CommandDone>().size() < 3)
        f.desk().tick();
    for (const CommandDone& done : f.heard<CommandDone>()) {
        if (done.request == RequestId{7})
            CHECK(done.outcome == (f.folder / "day.csv").string());
        else if (done.request == RequestId{8})
            CHECK(done.outcome.error().kind == ErrorKind::Conflict);
        else
            CHECK(done.outcome.error().kind == ErrorKind::PermissionDenied);
    }
    CHECK(std::filesystem::exists(f.folder / "day.csv"));
    CHECK(f.rows("export_started").size() == 1);
    CHECK(f.rows("exported").size() == 1);
}

TEST_CASE("an export is cancelled by whoever may export, and its progress is told")
{
    DeskFixture f;
    f.desk().handle(ScreeningEvent(f.begins()));
    CHECK(f.desk().apply(kSupervisor, CancelExport{}).error().kind == ErrorKind::NotFound);
    ExportLog command{{}, f.folder / "day.xlsx"};
    command.format = ExportFormat::Xlsx;
    f.desk().handle(DeskRequest{RequestId{7}, kSupervisor, command});
    REQUIRE(f.desk().apply(kSupervisor, CancelExport{}));
    while (f.heard<CommandDone>().empty())
        f.desk().tick();
    // A table this short may have been finished before it was cancelled; then it is whole.
    const auto outcome = f.heard<CommandDone>().front().outcome;
    CHECK(outcome.has_value() == std::filesystem::exists(f.folder / "day.xlsx"));
    CHECK(f.rows("export_cancelled").size() == 1);
    CHECK(f.rows("export_started")[0].row.detail.find("\"format\":\"xlsx\"") != std::string::npos);

    f.desk().handle(DeskRequest{RequestId{8}, kSupervisor, command});
    while (f.heard<CommandDone>().size() < 2)
        f.desk().tick();
    CHECK(f.heard<CommandDone>().back().outcome == (f.folder / "day.xlsx").string());
    const auto notices = f.heard<ExportNotice>();
    REQUIRE_FALSE(notices.empty());
    CHECK(notices.back().request == RequestId{8});
    CHECK(notices.back().done == notices.back().all);
}

TEST_CASE("a guard may have the hand-over sheet drawn and nothing else that leaves the log")
{
    DeskFixture f;
    std::vector<std::filesystem::path> drawn;
    const ExportWriter draw = [&drawn](const std::filesystem::path&, const LogFilter&,
                                  const std::filesystem::path& file, const ExportWatch&) {
        drawn.push_back(file);
        return Result<ExportSummary>(ExportSummary{file, 3});
    };
    f.drawnExports = {{ExportFormat::Pdf, draw}, {ExportFormat::Handover, draw}};
    ExportLog command{{}, f.folder / "sheet.pdf"};
    for (const ExportFormat format :
        {ExportFormat::Csv, ExportFormat::Xlsx, ExportFormat::Pdf, ExportFormat::Bundle}) {
        command.format = format;
        CHECK(f.desk().apply(kGuard, command).error().kind == ErrorKind::PermissionDenied);
    }
    CHECK(f.rows("refused").size() == 4);
    command.format = ExportFormat::Handover;
    CHECK(f.desk().apply(kGuard, command) == (f.folder / "sheet.pdf").string());
    CHECK(drawn.size() == 1);
    CHECK(f.rows("exported").size() == 1);
    command.format = ExportFormat::Pdf;
    CHECK(f.desk().apply(kSupervisor, command));
}

TEST_CASE("a desk without a window says that it cannot draw")
{
    DeskFixture f;
    ExportLog command{{}, f.folder / "day.pdf"};
    command.format = ExportFormat::Pdf;
    const auto refused = f.desk().apply(kSupervisor, command);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Unsupported);
    CHECK_FALSE(refused.error().advice.empty());
    CHECK(f.rows("export_failed").size() == 1);
}

TEST_CASE("the report of the day before is written by itself, once, and caught up after a pause")
{
    ::setenv("TZ", "Asia/Seoul", 1);
    ::tzset();
    DeskFixture f;
    f.settings.report = {(f.folder / "reports").string(), "06:00"};
    std::vector<LogFilter> drawn;
    f.drawnExports[ExportFormat::Pdf] = [&drawn](const auto&, const LogFilter& filter,
                                            const std::filesystem::path& file,
                                            const ExportWatch&) -> Result<ExportSummary> {
        drawn.push_back(filter);
        std::ofstream out(file);
        if (!(out << "report"))
            return fail(ErrorKind::NotFound, file.string(), "its folder does not exist");
        return ExportSummary{file, 1};
    };
    const auto tick = [&f] { // begins, and tells its end
        f.desk().tick();
        const auto over = [&f] {
            return f.rows("export_started").size()
                == f.rows("exported").size() + f.rows("export_failed").size();
        };
        while (!over())
            f.desk().tick();
    };
    const auto setClock = [&f](const char* time) {
        f.clock.stepWall(*parseIsoTime(time) - f.clock.wall());
    };
    setClock("2026-11-23T05:59:00+09:00");
    f.desk().start();

    // The folder is missing: an alarm with a name, and another try after ten minutes.
    tick();
    REQUIRE(drawn.size() == 1);
    CHECK(isoTime(*drawn[0].from) == "2026-11-21T00:00:00.000+09:00"); // missed while it was off
    CHECK(f.rows("export_failed").size() == 1);
    REQUIRE(!f.heard<AlarmNotice>().empty());
    CHECK(f.heard<AlarmNotice>().back().change.alarm.kind == AlarmKind::OutputFailing);
    tick();
    CHECK(drawn.size() == 1);
    std::filesystem::create_directory(f.folder / "reports");
    f.clock.advance(std::chrono::minutes(10)); // and it is six o'clock: the next day is due
    tick();
    REQUIRE(drawn.size() == 2);
    CHECK(isoTime(*drawn[1].from) == "2026-11-22T00:00:00.000+09:00");
    CHECK(isoTime(*drawn[1].to) == "2026-11-23T00:00:00.000+09:00");
    CHECK(std::filesystem::exists(f.folder / "reports" / "haetae-2026-11-22.pdf"));
    CHECK(f.heard<AlarmNotice>().back().change.what == AlarmChange::What::Closed);
    tick();
    CHECK(drawn.size() == 2); // it is there
    f.restart();
    f.desk().start();
    tick();
    CHECK(drawn.size() == 2); // also for another run
}
