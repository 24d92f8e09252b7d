// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/log_delegate.h"

#include <QPainter>

#include "log/log_table_model.h"
#include "log/verdict_mark.h"
#include "model/tokens.h"
#include "theme/tokens.h"

namespace haetae::ui {
namespace {

constexpr int kMark = 18; // px
constexpr int kSide = 8; // px of air left and right of a cell's text

QFont cellFont(int column)
{
    switch (column) {
    case LogTableModel::Simulation:
        return font(size::kCaption, true);
    case LogTableModel::OralEquivalent:
    case LogTableModel::VerdictColumn:
        return font(size::kText, true);
    default:
        return font(size::kText);
    }
}

void paintPlate(QPainter& painter, const QRect& cell, const QString& text, const Colours& c)
{
    const QFontMetrics metrics(painter.font());
    QRectF plate(cell.left() + kSide, 0, metrics.horizontalAdvance(text) + 14.0, 24);
    plate.moveTop(QRectF(cell).center().y() - plate.height() / 2);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(c.simulationLine);
    painter.setBrush(c.simulationGround);
    painter.drawRoundedRect(plate, 4, 4);
    painter.setPen(c.simulationText);
    painter.drawText(plate, Qt::AlignCenter, text);
}

QColor textColour(const QModelIndex& index, const Colours& c)
{
    const auto verdict =
        fromToken<Verdict>(index.data(LogTableModel::VerdictRole).toString().toStdString());
    switch (index.column()) {
    case LogTableModel::VerdictColumn:
    case LogTableModel::OralEquivalent:
        return verdict ? verdictColour(c, *verdict) : c.text;
    case LogTableModel::Time:
    case LogTableModel::What:
    case LogTableModel::Entrance:
    case LogTableModel::Handling:
    case LogTableModel::Outcome:
        return c.text;
    default:
        return c.dim;
    }
}

} // namespace

void LogDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Colours c = colours();
    const QString text = index.data().toString();
    painter->save();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool open = index.data(LogTableModel::UnansweredRole).toBool();
    painter->fillRect(option.rect, open ? c.elevatedGround : selected ? c.raised : c.surface);
    painter->setPen(c.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (selected) {
        painter->setPen(QPen(c.normal, 2));
        painter->drawLine(
            option.rect.topLeft() + QPoint(0, 1), option.rect.topRight() + QPoint(0, 1));
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    }
    if (open && index.column() == 0)
        painter->fillRect(QRect(option.rect.topLeft(), QSize(4, option.rect.height())), c.elevated);

    painter->setFont(cellFont(index.column()));
    QRect box = option.rect.adjusted(kSide, 0, -kSide, 0);
    if (index.column() == LogTableModel::Simulation && !text.isEmpty()) {
        paintPlate(*painter, option.rect, text, c);
        painter->restore();
        return;
    }
    if (index.column() == LogTableModel::VerdictColumn) {
        const auto verdict =
            fromToken<Verdict>(index.data(LogTableModel::VerdictRole).toString().toStdString());
        if (verdict) {
            const QRectF mark(
                box.left() + 1, box.center().y() - kMark / 2.0 + 1, kMark - 2, kMark - 2);
            paintVerdictMark(*painter, mark, *verdict, c);
            box.setLeft(box.left() + kMark + kSide);
        }
    }
    painter->setPen(textColour(index, c));
    const auto alignment = index.data(Qt::TextAlignmentRole).value<Qt::Alignment>();
    painter->drawText(box, static_cast<int>(alignment),
        QFontMetrics(painter->font()).elidedText(text, Qt::ElideRight, box.width()));
    painter->restore();
}

QSize LogDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const QString text = index.data().toString();
    int width = QFontMetrics(cellFont(index.column())).horizontalAdvance(text) + 2 * kSide + 2;
    if (index.column() == LogTableModel::VerdictColumn)
        width += kMark + kSide;
    if (index.column() == LogTableModel::Simulation && !text.isEmpty())
        width += 14;
    return {width, size::kTarget};
}

} // namespace haetae::ui
