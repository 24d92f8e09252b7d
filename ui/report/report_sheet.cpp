// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report_sheet.h"

#include <QCoreApplication>
#include <QPdfWriter>
#include <algorithm>
#include <utility>

#include "theme/tokens.h"

namespace haetae::ui {

/// The translation context of this file. *value*
struct ReportSheetWords {
    Q_DECLARE_TR_FUNCTIONS(ReportSheetWords)
};

namespace {

constexpr double kWide = 595.0; // A4
constexpr double kHigh = 842.0;
constexpr double kMargin = 42.0;
constexpr double kBody = kWide - 2 * kMargin;
constexpr double kTop = 84.0; // below the head
constexpr double kBottom = kHigh - 54.0; // above the foot
constexpr double kGap = 10.0;
constexpr double kCellGap = 5.0;
constexpr int kDotsAnInch = 1200;
constexpr double kPointsAnInch = 72.0;
const QColor kLine(0xb0, 0xb8, 0xc0);
const QColor kDim(0x50, 0x5a, 0x64);
constexpr int kWrapped = Qt::AlignLeft | Qt::AlignTop | Qt::TextWrapAnywhere;
constexpr int kWords = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

/// Breaks inside a word only where the word alone is wider than its cell.
int wrapOf(QPainter& painter, const QString& words, double width)
{
    for (const QString& word : words.split(QLatin1Char(' '))) {
        if (painter.boundingRect(QRectF(0, 0, 1e6, 1e6), Qt::AlignLeft, word).width() > width)
            return kWrapped;
    }
    return kWords;
}

} // namespace

ReportSheet::ReportSheet(QPdfWriter& paper, SheetWords words)
    : paper_(paper),
      words_(std::move(words))
{
    paper_.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b); // fonts are embedded
    paper_.setResolution(kDotsAnInch);
    paper_.setPageSize(QPageSize(QPageSize::A4));
    paper_.setPageMargins(QMarginsF());
    paper_.setTitle(words_.title);
    paper_.setCreator(QStringLiteral("Haetae"));
    painter_.begin(&paper_);
    painter_.scale(kDotsAnInch / kPointsAnInch, kDotsAnInch / kPointsAnInch);
    frame();
}

ReportSheet::~ReportSheet() = default;

QFont ReportSheet::type(double points, bool bold)
{
    QFont made = font(size::kText, bold);
    // In Nanum Gothic the space is also the glyph of U+0001, as which a PDF then gives it away: no
    // word could be searched for.
    made.setFamilies(
        QStringList{QStringLiteral("NanumBarunGothic"), QStringLiteral("Nanum Barun Gothic")}
        + made.families());
    made.setPixelSize(static_cast<int>(points)); // one unit of the scaled painter is a point
    return made;
}

void ReportSheet::frame()
{
    ++page_;
    painter_.setPen(Qt::black);
    painter_.setFont(type(16, true));
    const QRectF head(kMargin, 32, kBody, 22);
    painter_.drawText(head, Qt::AlignLeft | Qt::AlignVCenter, words_.title);
    if (!words_.mark.isEmpty())
        painter_.drawText(head, Qt::AlignRight | Qt::AlignVCenter, words_.mark);
    painter_.setFont(type(9));
    painter_.setPen(kDim);
    painter_.drawText(QRectF(kMargin, 55, kBody, 14), Qt::AlignLeft, words_.about);
    painter_.setPen(QPen(kLine, 0.75));
    painter_.drawLine(QPointF(kMargin, 72), QPointF(kWide - kMargin, 72));
    painter_.drawLine(QPointF(kMargin, kBottom + 8), QPointF(kWide - kMargin, kBottom + 8));
    painter_.setFont(type(8));
    painter_.setPen(Qt::black);
    const QRectF foot(kMargin, kBottom + 12, kBody, 26);
    painter_.drawText(foot.adjusted(0, 0, -60, 0), kWords, words_.notice);
    painter_.setPen(kDim);
    painter_.drawText(
        foot, Qt::AlignRight | Qt::AlignTop, ReportSheetWords::tr("page %1").arg(page_));
    painter_.setPen(Qt::black);
    y_ = kTop;
}

void ReportSheet::newPage()
{
    paper_.newPage();
    frame();
}

QRectF ReportSheet::room(double height)
{
    if (y_ + height > kBottom)
        newPage();
    const QRectF place(kMargin, y_, kBody, height);
    y_ += height + kGap;
    return place;
}

void ReportSheet::heading(const QString& words)
{
    constexpr double kWithItsFirstLines = 70.0;
    if (y_ + kWithItsFirstLines > kBottom)
        newPage();
    painter_.setFont(type(12, true));
    painter_.setPen(Qt::black);
    painter_.drawText(QRectF(kMargin, y_ + 4, kBody, 18), Qt::AlignLeft | Qt::AlignVCenter, words);
    y_ += 26;
}

void ReportSheet::paragraph(const QString& words)
{
    painter_.setFont(type(9));
    const QRectF need = painter_.boundingRect(QRectF(0, 0, kBody, kHigh), kWords, words);
    painter_.setPen(Qt::black);
    const QRectF place = room(need.height());
    painter_.setFont(type(9));
    painter_.drawText(place, kWords, words);
}

void ReportSheet::facts(const std::vector<std::pair<QString, QString>>& facts, int inLine)
{
    constexpr double kHeight = 34.0;
    const double width = kBody / inLine;
    QRectF line;
    for (std::size_t i = 0; i < facts.size(); ++i) {
        const int column = static_cast<int>(i) % inLine;
        if (column == 0)
            line = room(kHeight - kGap);
        const QRectF cell(line.left() + column * width, line.top(), width - kCellGap, kHeight);
        painter_.setFont(type(8));
        painter_.setPen(kDim);
        painter_.drawText(cell, Qt::AlignLeft | Qt::AlignTop, facts[i].first);
        painter_.setFont(type(12, true));
        painter_.setPen(Qt::black);
        painter_.drawText(
            cell.adjusted(0, 11, 0, 0), Qt::AlignLeft | Qt::AlignTop, facts[i].second);
    }
    y_ += kGap;
}

double ReportSheet::cells(
    const std::vector<SheetColumn>& columns, const QStringList& row, bool draw)
{
    double x = kMargin;
    double height = 0.0;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const double width = columns[i].width * kBody;
        const QString words = row.value(static_cast<int>(i));
        const QRectF cell(x, y_ + 2, width - kCellGap, kBottom);
        const int wrap = wrapOf(painter_, words, cell.width());
        if (draw)
            painter_.drawText(cell, wrap, words);
        else
            height = std::max(height, painter_.boundingRect(cell, wrap, words).height());
        x += width;
    }
    return height + 5.0;
}

void ReportSheet::tableHead(const std::vector<SheetColumn>& columns)
{
    QStringList names;
    for (const SheetColumn& column : columns)
        names.push_back(column.name);
    painter_.setFont(type(8, true));
    painter_.setPen(Qt::black);
    const double height = cells(columns, names, false);
    cells(columns, names, true);
    y_ += height;
    painter_.setPen(QPen(Qt::black, 0.75));
    painter_.drawLine(QPointF(kMargin, y_), QPointF(kWide - kMargin, y_));
}

void ReportSheet::table(
    const std::vector<SheetColumn>& columns, const std::vector<QStringList>& rows)
{
    tableHead(columns);
    for (const QStringList& row : rows) {
        painter_.setFont(type(8));
        const double height = std::min(cells(columns, row, false), kBottom - kTop - 40.0);
        if (y_ + height > kBottom) {
            newPage();
            tableHead(columns);
        }
        painter_.setFont(type(8));
        painter_.setPen(Qt::black);
        painter_.save();
        painter_.setClipRect(QRectF(kMargin, y_, kBody, height));
        cells(columns, row, true);
        painter_.restore();
        y_ += height;
        painter_.setPen(QPen(kLine, 0.5));
        painter_.drawLine(QPointF(kMargin, y_), QPointF(kWide - kMargin, y_));
    }
    painter_.setPen(Qt::black);
    y_ += kGap;
}

} // namespace haetae::ui
