// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/drawn_exports.h"

#include <algorithm>

#include "report/day_report_pdf.h"
#include "report/handover_pdf.h"

namespace haetae::ui {
namespace {

/// Today's sheet ends now, whatever the filter says of the rest of the day.
WallTime endOf(const LogFilter& filter)
{
    const WallTime now = SystemClock().wall();
    if (!filter.to)
        return now;
    return std::min(*filter.to, std::max(now, filter.from.value_or(now)));
}

Result<ExportSummary> exportReport(const std::filesystem::path& database, const LogFilter& filter,
    const std::filesystem::path& file, const ExportWatch& watch)
{
    const auto log = EventLog::openForReading(database);
    if (!log)
        return log.error();
    const auto report = dayReport(*log, filter.from, endOf(filter));
    if (!report)
        return report.error();
    if (watch.stop.stop_requested())
        return exportCancelled();
    if (auto done = writeDayReport(*report, file); !done)
        return done.error();
    return ExportSummary{file, report->totals.people};
}

Result<ExportSummary> exportHandover(const std::filesystem::path& database, const LogFilter& filter,
    const std::filesystem::path& file, const ExportWatch& watch)
{
    const auto log = EventLog::openForReading(database);
    if (!log)
        return log.error();
    const WallTime end = endOf(filter);
    const auto shift = dayReport(*log, filter.from.value_or(sameDayAt(end, 0, 0)), end);
    if (!shift)
        return shift.error();
    const auto state = shiftState(*log, end);
    if (!state)
        return state.error();
    if (watch.stop.stop_requested())
        return exportCancelled();
    if (auto done = writeHandover(*shift, *state, file); !done)
        return done.error();
    return ExportSummary{file, shift->totals.people};
}

} // namespace

std::map<ExportFormat, ExportWriter> drawnExports()
{
    return {{ExportFormat::Pdf, exportReport}, {ExportFormat::Handover, exportHandover}};
}

} // namespace haetae::ui
