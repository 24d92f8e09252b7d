// SPDX-License-Identifier: GPL-3.0-or-later
#include "draw_report.h"

#include <iostream>

#include "base/clock.h"
#include "report/drawn_exports.h"
#include "storage/export/log_export.h"

namespace haetae {
namespace {

Result<ExportSummary> draw(const ConsoleOptions& options)
{
    LogFilter filter;
    for (const auto& [text, limit] : {std::pair(&options.report.from, &filter.from),
             std::pair(&options.report.to, &filter.to)}) {
        if (text->empty())
            continue;
        auto time = parseIsoTime(*text);
        if (!time)
            return time.error();
        *limit = *time;
    }
    const auto format = exportFormatFromToken(options.report.format);
    const auto writers = ui::drawnExports();
    const auto writer = format ? writers.find(*format) : writers.end();
    if (writer == writers.end())
        return fail(ErrorKind::InvalidInput, "--format " + options.report.format,
            "is nothing that is drawn", "use pdf or handover");
    return writer->second(options.report.log, filter, options.report.file, {});
}

} // namespace

int drawReport(const ConsoleOptions& options, ui::LanguageSwitch& language)
{
    language.apply(options.language);
    const auto drawn = draw(options);
    if (drawn)
        return 0;
    std::cerr << "haetaectl: " << drawn.error().line() << '\n';
    return drawn.error().kind == ErrorKind::InvalidInput ? 2 : 3;
}

} // namespace haetae
