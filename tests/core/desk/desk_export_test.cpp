// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

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
