// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/day_report_pdf.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QVariant>

#include "report/report_charts.h"
#include "report/report_sheet.h"
#include "report/report_words.h"
#include "theme/words.h"

namespace haetae::ui {

/// The translation context of this file. *value*
struct DayReportPdf {
    Q_DECLARE_TR_FUNCTIONS(DayReportPdf)
};

namespace {

constexpr double kChart = 170.0; // pt

QString share(double value)
{
    return QStringLiteral("%1 %").arg(value * 100.0, 0, 'f', 1);
}

QString minutesAndSeconds(std::chrono::seconds time)
{
    return DayReportPdf::tr("%1 s").arg(time.count());
}

void addCounts(ReportSheet& sheet, const DayReport& report)
{
    const LogTotals& sums = report.totals;
    sheet.heading(DayReportPdf::tr("People and alarms"));
    sheet.facts({{DayReportPdf::tr("people"), QString::number(sums.people)},
        {DayReportPdf::tr("judged"), QString::number(sums.judged)},
        {DayReportPdf::tr("elevated, recheck"), QString::number(sums.alarms)},
        {DayReportPdf::tr("median oral-equivalent"),
            report.median ? temperature(Celsius::degrees(*report.median)) : QStringLiteral("–")},
        {DayReportPdf::tr("confirmed"), QString::number(sums.confirmed)},
        {DayReportPdf::tr("normal on recheck"), QString::number(sums.recheckedNormal)},
        {DayReportPdf::tr("false alarms"), QString::number(sums.falseAlarms)},
        {DayReportPdf::tr("limit"),
            report.newestJudged && report.newestJudged->limit
                ? temperature(*report.newestJudged->limit)
                : QStringLiteral("–")}});
}

/// The alarm-management figures, modelled on ISA-18.2.
void addBurden(ReportSheet& sheet, const AlarmStatistics& alarms)
{
    sheet.heading(DayReportPdf::tr("How the alarms burdened the desk"));
    const QString none = QStringLiteral("–");
    sheet.facts(
        {{DayReportPdf::tr("alarms, people's and technical"), QString::number(alarms.alarms)},
            {DayReportPdf::tr("an hour (at most 6)"), QString::number(alarms.perHour, 'f', 1)},
            {DayReportPdf::tr("most in 10 minutes (at most 10)"),
                QString::number(alarms.mostInTenMinutes)},
            {DayReportPdf::tr("time in flood"), share(alarms.floodShare)},
            {DayReportPdf::tr("median time to an answer"),
                alarms.medianAnswer ? minutesAndSeconds(*alarms.medianAnswer) : none},
            {DayReportPdf::tr("not confirmed"),
                alarms.falseAlarmRate() ? share(*alarms.falseAlarmRate()) : none},
            {DayReportPdf::tr("chattering sources"), QString::number(alarms.chattering)},
            {DayReportPdf::tr("open for more than a day"), QString::number(alarms.stale)}});
}

void addReferences(ReportSheet& sheet, const std::vector<ReferenceUptime>& references)
{
    if (references.empty())
        return;
    sheet.heading(DayReportPdf::tr("Reference sources"));
    std::vector<QStringList> rows;
    for (const ReferenceUptime& reference : references) {
        const auto hours = std::chrono::duration<double, std::ratio<3600>>(reference.watched);
        rows.push_back(
            {QString::fromStdString(reference.camera.value), QString::number(hours.count(), 'f', 1),
                share(static_cast<double>(reference.trusted.count())
                    / static_cast<double>(reference.watched.count()))});
    }
    sheet.table({{DayReportPdf::tr("Entrance"), 0.4}, {DayReportPdf::tr("Hours watched"), 0.3},
                    {DayReportPdf::tr("Trusted"), 0.3}},
        rows);
}

void addChanges(ReportSheet& sheet, const std::vector<LogEntry>& changes)
{
    if (changes.empty())
        return;
    sheet.heading(DayReportPdf::tr("Changed settings"));
    std::vector<QStringList> rows;
    for (const LogEntry& entry : changes) {
        const QJsonObject detail =
            QJsonDocument::fromJson(QByteArray::fromStdString(entry.row.detail)).object();
        QStringList cells{
            dateTime(entry.row.at.wall).mid(5), QString::fromStdString(entry.row.actor)};
        for (const char* key : {"key", "before", "after", "reason"})
            cells.push_back(detail.value(QLatin1String(key)).toVariant().toString());
        rows.push_back(cells);
    }
    sheet.table({{DayReportPdf::tr("Time"), 0.15}, {DayReportPdf::tr("By"), 0.12},
                    {DayReportPdf::tr("Setting"), 0.25}, {DayReportPdf::tr("Before"), 0.14},
                    {DayReportPdf::tr("After"), 0.14}, {DayReportPdf::tr("Reason"), 0.2}},
        rows);
}

} // namespace

Result<void> writeDayReport(const DayReport& report, const std::filesystem::path& file)
{
    const QString title = report.step < std::chrono::hours(1)
        ? DayReportPdf::tr("Haetae: report of the day")
        : DayReportPdf::tr("Haetae: report");
    return writeSheet(sheetWords(title, report), file, [&report](ReportSheet& sheet) {
        addCounts(sheet, report);
        drawTimeline(sheet.painter(), sheet.room(kChart), report);
        sheet.heading(DayReportPdf::tr("Readings of the judged people"));
        drawHistogram(sheet.painter(), sheet.room(kChart), report);
        addBurden(sheet, report.health.alarms);
        addReferences(sheet, report.health.references);
        addAlarmTable(sheet, DayReportPdf::tr("Alarms"), report.alarmList,
            DayReportPdf::tr("None was raised in this time."));
        addChanges(sheet, report.changes);
        addSeal(sheet, report);
    });
}

} // namespace haetae::ui
