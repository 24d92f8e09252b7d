// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <filesystem>
#include <functional>
#include <vector>

#include "report/report_sheet.h"
#include "storage/day_report.h"

namespace haetae::ui {

/// What stands on every page of a report on that log and time.
[[nodiscard]] SheetWords sheetWords(const QString& title, const DayReport& report);
/// Title and table of alarms, or the sentence that there is none.
void addAlarmTable(ReportSheet& sheet, const QString& title,
    const std::vector<ReportedAlarm>& alarms, const QString& none);
/// The newest signed head as words and as a QR code of its headLine().
void addSeal(ReportSheet& sheet, const DayReport& report);
/// Has a sheet drawn as PDF/A-1b; the file appears whole or not at all. Errors: the disk's.
[[nodiscard]] Result<void> writeSheet(const SheetWords& words, const std::filesystem::path& file,
    const std::function<void(ReportSheet&)>& draw);

} // namespace haetae::ui
