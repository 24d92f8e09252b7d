// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>

#include "storage/export/export_run.h"

namespace haetae::ui {

/// What draws the formats that are pages for people, in the language that is switched on. Of a
/// filter only its times count; without an end a sheet ends now, without a beginning a report
/// begins with the log's first day and a hand-over at midnight. Needs a QGuiApplication; any thread
/// may call them. Errors: the log's, the disk's, a log without any row, a stop that was asked for.
[[nodiscard]] std::map<ExportFormat, ExportWriter> drawnExports();

} // namespace haetae::ui
