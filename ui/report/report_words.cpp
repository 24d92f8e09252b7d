// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report_words.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPdfWriter>

#include "base/atomic_file.h"
#include "model/tokens.h"
#include "report/qr_code.h"
#include "theme/words.h"

namespace haetae::ui {

/// The translation context of this file. *value*
struct ReportWords {
    Q_DECLARE_TR_FUNCTIONS(ReportWords)
};

namespace {

constexpr double kQrCode = 150.0; // pt; some 0.7 mm a module

QString markOf(LogOrigin origin)
{
    switch (origin) {
    case LogOrigin::Simulation:
        return ReportWords::tr("SIMULATION");
    case LogOrigin::Recording:
        return ReportWords::tr("RECORDING");
    case LogOrigin::Site:
        break;
    }
    return {};
}

QString offsetWords(const std::optional<LogRow>& judged)
{
    if (!judged || !judged->siteOffset)
        return {};
    const QString offset = signedDelta(*judged->siteOffset);
    return judged->offsetProvisional ? ReportWords::tr("Site offset %1, provisional.").arg(offset)
                                     : ReportWords::tr("Site offset %1.").arg(offset);
}

template <class Enum>
QString wordOf(const std::string& token)
{
    const auto value = fromToken<Enum>(token);
    return value ? word(*value) : QString::fromStdString(token);
}

QString readingOf(const LogRow& row)
{
    if (!row.oralEquivalent)
        return {};
    QString words = temperature(*row.oralEquivalent);
    if (row.skin)
        words += QStringLiteral("\n") + ReportWords::tr("skin %1").arg(temperature(*row.skin))
            + (row.u95 ? QStringLiteral(" ") + plusMinus(*row.u95) : QString());
    return words;
}

} // namespace

SheetWords sheetWords(const QString& title, const DayReport& report)
{
    SheetWords words;
    words.title = title;
    words.about = ReportWords::tr("%1 to %2").arg(dateTime(report.from), dateTime(report.to));
    words.notice = ReportWords::tr(
        "Screening aid, not a medical device. Temperatures are skin temperatures and their "
        "oral-equivalents; recheck with a clinical thermometer.");
    if (const QString offset = offsetWords(report.newestJudged); !offset.isEmpty())
        words.notice += QLatin1Char(' ') + offset;
    words.mark = markOf(report.origin);
    return words;
}

void addAlarmTable(ReportSheet& sheet, const QString& title,
    const std::vector<ReportedAlarm>& alarms, const QString& none)
{
    sheet.heading(title);
    if (alarms.empty())
        return sheet.paragraph(none);
    std::vector<QStringList> rows;
    for (const ReportedAlarm& alarm : alarms) {
        const LogRow& row = alarm.raised;
        QString answer;
        if (alarm.answered)
            answer = clockTime(*alarm.answered) + QStringLiteral("\n")
                + QString::fromStdString(alarm.answeredBy);
        const QString times =
            alarm.count > 1 ? QStringLiteral(" (×%1)").arg(alarm.count) : QString();
        rows.push_back({dateTime(row.at.wall).mid(5), wordOf<AlarmKind>(row.alarmKind) + times,
            QString::fromStdString(row.camera.value), readingOf(row), answer,
            wordOf<HandlingState>(alarm.handling),
            alarm.outcome == token(AlarmOutcome::None) ? QString()
                                                       : wordOf<AlarmOutcome>(alarm.outcome)});
    }
    sheet.table({{ReportWords::tr("Raised"), 0.15}, {ReportWords::tr("What"), 0.2},
                    {ReportWords::tr("Entrance"), 0.11}, {ReportWords::tr("Oral-equivalent"), 0.17},
                    {ReportWords::tr("Answered"), 0.12}, {ReportWords::tr("Handling"), 0.12},
                    {ReportWords::tr("Outcome"), 0.13}},
        rows);
}

void addSeal(ReportSheet& sheet, const DayReport& report)
{
    sheet.heading(ReportWords::tr("Seal of the log"));
    if (!report.head)
        return sheet.paragraph(ReportWords::tr("The log has not been signed yet."));
    const SignedHead& head = *report.head;
    sheet.paragraph(
        ReportWords::tr("Signed at %1 up to row %2. Keep this page: it shows later whether a row "
                        "was changed or cut off.")
            .arg(dateTime(head.signedAt))
            .arg(head.head.row.value));
    const QRectF place = sheet.room(kQrCode);
    drawQrCode(sheet.painter(), QRectF(place.topLeft(), QSizeF(kQrCode, kQrCode)), headLine(head));
    const std::pair<QString, std::string> lines[] = {{ReportWords::tr("log"), report.log},
        {ReportWords::tr("row hash"), head.head.hash}, {ReportWords::tr("public key"), head.key}};
    QPainter& painter = sheet.painter();
    QRectF text = place.adjusted(kQrCode + 10, 12, 0, 0);
    for (const auto& [name, value] : lines) {
        painter.setFont(ReportSheet::type(8));
        painter.drawText(text, Qt::AlignLeft | Qt::AlignTop, name);
        painter.setFont(ReportSheet::type(9, true));
        painter.drawText(text.adjusted(0, 11, 0, 0), Qt::AlignLeft | Qt::TextWrapAnywhere,
            QString::fromStdString(value));
        text.translate(0, 42);
    }
}

Result<void> writeSheet(const SheetWords& words, const std::filesystem::path& file,
    const std::function<void(ReportSheet&)>& draw)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter paper(&buffer);
        ReportSheet sheet(paper, words);
        draw(sheet);
    }
    auto out = AtomicFile::create(file);
    if (!out)
        return out.error();
    if (auto done = out->write({bytes.constData(), static_cast<std::size_t>(bytes.size())}); !done)
        return done;
    return out->commit();
}

} // namespace haetae::ui
