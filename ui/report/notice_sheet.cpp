// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/notice_sheet.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <algorithm>
#include <string_view>

#include "base/atomic_file.h"
#include "report/notice_words.h"
#include "report/report_sheet.h"

namespace haetae::ui {
namespace {

constexpr double kWide = 595.0; // A4 in points
constexpr double kHigh = 842.0;
constexpr double kMargin = 56.0;
constexpr double kAbout = 96.0; // the column of what a line is about
constexpr double kGap = 9.0;
constexpr double kLargest = 14.0;
constexpr double kSmallest = 8.0;
constexpr int kDotsAnInch = 1200;
constexpr double kPointsAnInch = 72.0;
const QColor kLine(0xb0, 0xb8, 0xc0);

/// Draws, or only measures, one language from a height on; returns where it ends.
double drawWords(QPainter& painter, const NoticeWords& words, double y, double points, bool draw)
{
    const auto put = [&](const QRectF& room, const QString& text) {
        const QRectF needed = painter.boundingRect(room, Qt::TextWordWrap, text);
        if (draw)
            painter.drawText(room, Qt::TextWordWrap, text);
        return needed.height();
    };
    const double width = kWide - 2 * kMargin;
    painter.setFont(ReportSheet::type(points * 1.7, true));
    y += put(QRectF(kMargin, y, width, kHigh), words.title) + kGap * 1.5;
    for (const NoticeLine& line : words.lines) {
        painter.setFont(ReportSheet::type(points, true));
        const double label = put(QRectF(kMargin, y, kAbout - kGap, kHigh), line.about);
        painter.setFont(ReportSheet::type(points));
        const double sentence =
            put(QRectF(kMargin + kAbout, y, width - kAbout, kHigh), line.sentence);
        y += std::max(label, sentence) + kGap;
    }
    return y;
}

/// Both languages one below the other; returns where they end.
double drawBoth(QPainter& painter, const NoticeWords& korean, const NoticeWords& english,
    double points, bool draw)
{
    double y = drawWords(painter, korean, kMargin, points, draw) + kGap;
    if (draw) {
        painter.setPen(QPen(kLine, 1));
        painter.drawLine(QPointF(kMargin, y), QPointF(kWide - kMargin, y));
        painter.setPen(Qt::black);
    }
    return drawWords(painter, english, y + 2 * kGap, points, draw);
}

} // namespace

Result<void> writeNoticeSheet(const Settings& settings, const std::filesystem::path& file)
{
    const NoticeWords korean = noticeInKorean(settings);
    const NoticeWords english = noticeInEnglish(settings);
    QByteArray bytes;
    {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter paper(&buffer);
        paper.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b); // fonts are embedded
        paper.setResolution(kDotsAnInch);
        paper.setPageSize(QPageSize(QPageSize::A4));
        paper.setPageMargins(QMarginsF());
        paper.setTitle(english.title);
        paper.setCreator(QStringLiteral("Haetae"));
        QPainter painter(&paper);
        painter.scale(kDotsAnInch / kPointsAnInch, kDotsAnInch / kPointsAnInch);
        double points = kLargest; // a long basis makes the letters smaller, never a second page
        while (points > kSmallest
            && drawBoth(painter, korean, english, points, false) > kHigh - kMargin)
            points -= 0.5;
        drawBoth(painter, korean, english, points, true);
    }
    auto out = AtomicFile::create(file);
    if (!out)
        return out.error();
    const std::string_view whole(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    if (auto done = out->write(whole); !done)
        return done;
    return out->commit();
}

} // namespace haetae::ui
