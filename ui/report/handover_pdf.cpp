// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/handover_pdf.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <set>

#include "model/tokens.h"
#include "report/report_sheet.h"
#include "report/report_words.h"
#include "theme/words.h"

namespace haetae::ui {

/// The translation context of this file. *value*
struct HandoverPdf {
    Q_DECLARE_TR_FUNCTIONS(HandoverPdf)
};

namespace {

constexpr double kSignatures = 74.0; // pt

QString detailOf(const LogRow& row, const char* key)
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(row.detail))
        .object()
        .value(QLatin1String(key))
        .toString();
}

QString signalWord(const QString& token)
{
    if (token == QLatin1String("audio_paused"))
        return HandoverPdf::tr("AUDIO PAUSED");
    if (token == QLatin1String("audio_off"))
        return HandoverPdf::tr("AUDIO OFF");
    if (token == QLatin1String("alarm_paused"))
        return HandoverPdf::tr("ALARM PAUSED");
    return token == QLatin1String("alarm_off") ? HandoverPdf::tr("ALARM OFF") : token;
}

/// "2026-11-22 18:00:00"; what has no end lasts until somebody ends it.
QString untilOf(const LogRow& row)
{
    const auto until = parseIsoTime(detailOf(row, "until").toStdString());
    return until ? dateTime(*until) : HandoverPdf::tr("until somebody ends it");
}

template <class Condition>
QString conditionOf(const std::vector<LogRow>& rows, const CameraId& camera)
{
    for (const LogRow& row : rows) {
        if (row.camera != camera)
            continue;
        const QString now = detailOf(row, "now");
        const auto condition = fromToken<Condition>(now.toStdString());
        return (condition ? word(*condition) : now) + QStringLiteral("\n")
            + HandoverPdf::tr("since %1").arg(dateTime(row.at.wall));
    }
    return HandoverPdf::tr("nothing known");
}

void addEntrances(ReportSheet& sheet, const ShiftState& state)
{
    sheet.heading(HandoverPdf::tr("Entrances"));
    std::set<CameraId> cameras;
    for (const auto* rows : {&state.cameras, &state.references}) {
        for (const LogRow& row : *rows)
            cameras.insert(row.camera);
    }
    if (cameras.empty())
        return sheet.paragraph(HandoverPdf::tr("No entrance has reported in the last two days."));
    std::vector<QStringList> rows;
    for (const CameraId& camera : cameras)
        rows.push_back({QString::fromStdString(camera.value),
            conditionOf<CameraCondition>(state.cameras, camera),
            conditionOf<ReferenceCondition>(state.references, camera)});
    sheet.table({{HandoverPdf::tr("Entrance"), 0.3}, {HandoverPdf::tr("Camera"), 0.35},
                    {HandoverPdf::tr("Reference"), 0.35}},
        rows);
}

void addSwitchedOff(ReportSheet& sheet, const ShiftState& state)
{
    sheet.heading(HandoverPdf::tr("Put aside or switched off"));
    if (state.putAside.empty() && state.inactive.empty())
        return sheet.paragraph(HandoverPdf::tr("Nothing. Every signal is active."));
    std::vector<QStringList> rows;
    const auto add = [&rows](const LogRow& row, const QString& what) {
        rows.push_back({what, QString::fromStdString(row.camera.value), untilOf(row),
            detailOf(row, "by"), detailOf(row, "reason")});
    };
    for (const LogRow& row : state.inactive)
        add(row, signalWord(detailOf(row, "state")));
    for (const LogRow& row : state.putAside) {
        const auto kind = fromToken<AlarmKind>(detailOf(row, "alarm_kind").toStdString());
        add(row, kind ? word(*kind) : detailOf(row, "alarm_kind"));
    }
    sheet.table({{HandoverPdf::tr("What"), 0.26}, {HandoverPdf::tr("Entrance"), 0.13},
                    {HandoverPdf::tr("Until"), 0.21}, {HandoverPdf::tr("By"), 0.14},
                    {HandoverPdf::tr("Reason"), 0.26}},
        rows);
}

void addCounts(ReportSheet& sheet, const LogTotals& sums)
{
    sheet.heading(HandoverPdf::tr("The shift in figures"));
    sheet.facts({{HandoverPdf::tr("people"), QString::number(sums.people)},
        {HandoverPdf::tr("judged"), QString::number(sums.judged)},
        {HandoverPdf::tr("elevated, recheck"), QString::number(sums.alarms)},
        {HandoverPdf::tr("confirmed"), QString::number(sums.confirmed)}});
}

void addSignatures(ReportSheet& sheet)
{
    sheet.heading(HandoverPdf::tr("Signed by both"));
    const QRectF place = sheet.room(kSignatures);
    QPainter& painter = sheet.painter();
    const double half = place.width() / 2.0;
    int side = 0;
    for (const QString& words : {HandoverPdf::tr("handed over by (name, time, signature)"),
             HandoverPdf::tr("taken over by (name, time, signature)")}) {
        const double left = place.left() + half * side++;
        painter.setPen(QPen(Qt::black, 0.75));
        painter.drawLine(
            QPointF(left, place.top() + 44), QPointF(left + half - 20, place.top() + 44));
        painter.setFont(ReportSheet::type(8));
        painter.drawText(QRectF(left, place.top() + 48, half - 20, 20), Qt::AlignLeft, words);
    }
}

} // namespace

Result<void> writeHandover(
    const DayReport& shift, const ShiftState& state, const std::filesystem::path& file)
{
    const SheetWords words = sheetWords(HandoverPdf::tr("Haetae: hand-over of the desk"), shift);
    return writeSheet(words, file, [&](ReportSheet& sheet) {
        addAlarmTable(sheet, HandoverPdf::tr("Open alarms"), state.openAlarms,
            HandoverPdf::tr("None. Every alarm is closed."));
        addSwitchedOff(sheet, state);
        addEntrances(sheet, state);
        addCounts(sheet, shift.totals);
        addSeal(sheet, shift);
        addSignatures(sheet);
    });
}

} // namespace haetae::ui
