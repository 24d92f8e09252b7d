// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/figure_card.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>

#include "theme/words.h"

namespace haetae::ui {
namespace {

constexpr int kSmallestTitle = 11;
constexpr double kSmallestLineSpan = 1.0; // kelvin: less would show nothing as drama

} // namespace

FigureCard::FigureCard(QWidget* parent) : QWidget(parent), colours_(colours()) { }

void FigureCard::setFigure(const Figure& figure)
{
    figure_ = figure;
    setAccessibleName(figure.title);
    setAccessibleDescription(figure.value + QLatin1Char(' ') + figure.detail);
    update();
}

void FigureCard::setOpens(bool opens)
{
    opens_ = opens;
    setFocusPolicy(opens ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(opens ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void FigureCard::keyPressEvent(QKeyEvent* event)
{
    if (opens_ && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        Q_EMIT clicked();
    else
        QWidget::keyPressEvent(event);
}

void FigureCard::mouseReleaseEvent(QMouseEvent* event)
{
    if (opens_ && event->button() == Qt::LeftButton && rect().contains(event->pos()))
        Q_EMIT clicked();
}

void FigureCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(colours_.normal, 2) : QPen(colours_.line));
    painter.setBrush(colours_.surface);
    painter.drawRoundedRect(
        QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), size::kCardRadius, size::kCardRadius);
    const QRectF inside = QRectF(rect()).adjusted(14, 8, -14, -6);
    painter.setPen(colours_.dim);
    int pixels = size::kLabel;
    painter.setFont(ui::font(pixels));
    while (pixels > kSmallestTitle
        && painter.fontMetrics().horizontalAdvance(figure_.title) > inside.width())
        painter.setFont(ui::font(--pixels));
    painter.drawText(QRectF(inside.left(), inside.top(), inside.width(), 20), Qt::AlignVCenter,
        painter.fontMetrics().elidedText(
            figure_.title, Qt::ElideRight, static_cast<int>(inside.width())));
    const QRectF body = inside.adjusted(0, 22, 0, 0);
    if (!figure_.bars.empty() && !figure_.value.isEmpty()) {
        const double left = std::max(96.0, body.width() * 0.38);
        paintValue(painter, QRectF(body.left(), body.top(), left - 8, body.height()));
        paintBars(painter, body.adjusted(left, 0, 0, 0));
        return;
    }
    if (!figure_.bars.empty()) {
        paintBars(painter, body);
        return;
    }
    if (!figure_.line.empty()) {
        paintLine(painter, body);
        return;
    }
    if (!figure_.rows.empty()) {
        paintRows(painter, body);
        return;
    }
    if (figure_.value.isEmpty()) {
        painter.drawText(body, Qt::AlignVCenter | Qt::TextWordWrap, figure_.empty);
        return;
    }
    paintValue(painter, body);
}

void FigureCard::paintValue(QPainter& painter, const QRectF& place) const
{
    const bool barBelow = figure_.share.has_value();
    const double high = std::min(52.0, place.height() - (barBelow ? 12.0 : 0.0));
    const bool narrow = place.width() < 170; // the words go below the value
    painter.setFont(ui::font(36, true));
    painter.setPen(figure_.colour.isValid() ? figure_.colour : colours_.text);
    const double wide = QFontMetricsF(painter.font()).horizontalAdvance(figure_.value);
    const QRectF line(place.left(), place.top(), place.width(), narrow ? high - 8 : high);
    painter.drawText(line, Qt::AlignVCenter, figure_.value);
    painter.setFont(ui::font(size::kText + 1, true));
    const QRectF rest = narrow
        ? QRectF(place.left(), line.bottom(), place.width(), place.bottom() - line.bottom())
        : line.adjusted(wide + 12, 6, 0, 0);
    if (narrow || QFontMetricsF(painter.font()).horizontalAdvance(figure_.detail) > rest.width())
        painter.setFont(ui::font(size::kCaption, true));
    painter.setPen(colours_.dim);
    const Qt::AlignmentFlag at = narrow ? Qt::AlignTop : Qt::AlignVCenter;
    painter.drawText(rest, static_cast<int>(at) | Qt::TextWordWrap, figure_.detail);
    if (barBelow)
        paintShare(painter, QRectF(place.left(), place.bottom() - 12, place.width(), 8),
            *figure_.share, colours_.normal);
}

void FigureCard::paintShare(
    QPainter& painter, const QRectF& place, double share, QColor colour) const
{
    painter.setPen(QPen(colours_.dim, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(place.adjusted(0.5, 0.5, -0.5, -0.5));
    painter.fillRect(QRectF(place.left(), place.top(), place.width() * std::clamp(share, 0.0, 1.0),
                         place.height()),
        colour);
}

/// One below the other; those that find no room are counted.
void FigureCard::paintRows(QPainter& painter, const QRectF& place) const
{
    const auto room = std::max(1, static_cast<int>(place.height() / 22));
    const auto all = static_cast<int>(figure_.rows.size());
    const int shown = all <= room ? all : room - 1;
    const double high = std::min(36.0, place.height() / std::max(1, all <= room ? all : room));
    for (int i = 0; i < shown; ++i) {
        const ShareRow& row = figure_.rows[static_cast<std::size_t>(i)];
        const QRectF line(place.left(), place.top() + i * high, place.width(), high);
        painter.setFont(ui::font(high > 30 ? size::kTitle : size::kText, true));
        painter.setPen(row.colour.isValid() ? row.colour : colours_.text);
        // Never rounded up to a whole that was not reached.
        const QString percent = QStringLiteral("%1 %").arg(static_cast<int>(row.share * 100.0));
        const double wide =
            QFontMetricsF(painter.font()).horizontalAdvance(QStringLiteral("100 %"));
        painter.drawText(line, static_cast<int>(Qt::AlignVCenter | Qt::AlignRight), percent);
        painter.setPen(colours_.text);
        painter.setFont(ui::font(size::kLabel));
        const double names = (line.width() - wide) * 0.5;
        painter.drawText(QRectF(line.left(), line.top(), names, high), Qt::AlignVCenter,
            painter.fontMetrics().elidedText(
                row.name, Qt::ElideRight, static_cast<int>(names) - 4));
        paintShare(painter,
            QRectF(
                line.left() + names, line.center().y() - 5, line.width() - names - wide - 10, 10),
            row.share, row.colour.isValid() ? row.colour : colours_.good);
    }
    if (shown < all) {
        painter.setFont(ui::font(size::kCaption));
        painter.setPen(colours_.dim);
        painter.drawText(QRectF(place.left(), place.top() + shown * high, place.width(), high),
            Qt::AlignVCenter, tr("and %1 more").arg(all - shown));
    }
}

void FigureCard::paintHours(QPainter& painter, const QRectF& place, int count) const
{
    painter.setFont(ui::font(size::kCaption));
    painter.setPen(colours_.dim);
    const int every = place.width() / count < 26 ? 3 : 1;
    for (int i = 0; i < count; i += every) {
        const double middle = place.left() + (i + 0.5) * place.width() / count;
        painter.drawText(QRectF(middle - 15, place.top(), 30, place.height()), Qt::AlignCenter,
            QString::number((figure_.firstHour + i) % 24));
    }
}

void FigureCard::paintBars(QPainter& painter, const QRectF& place) const
{
    const QRectF plot = place.adjusted(0, 16, 0, -17);
    const auto count = static_cast<int>(figure_.bars.size());
    const double most = std::max(
        {1.0, figure_.budget * 1.15, *std::max_element(figure_.bars.begin(), figure_.bars.end())});
    const double step = plot.width() / count;
    painter.setFont(ui::font(size::kCaption, true));
    for (int i = 0; i < count; ++i) {
        const double value = figure_.bars[static_cast<std::size_t>(i)];
        const double high = plot.height() * value / most;
        QColor colour = colours_.normal;
        if (i != figure_.now)
            colour = colour.darker(190);
        if (figure_.budget > 0 && value > figure_.budget)
            colour = colours_.recheck;
        const double gap = step > 12 ? 2 : 1;
        const QRectF bar(plot.left() + i * step + gap, plot.bottom() - high, step - 2 * gap, high);
        if (static_cast<std::size_t>(i) < figure_.inner.size()) {
            // Who was seen and not judged stands on top as an outline.
            painter.setPen(QPen(colour, 1));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(bar.adjusted(0.5, 0.5, -0.5, -0.5));
            const double part = plot.height() * figure_.inner[static_cast<std::size_t>(i)] / most;
            painter.fillRect(QRectF(bar.left(), plot.bottom() - part, bar.width(), part), colour);
        } else {
            painter.fillRect(bar, colour);
        }
        const bool peak = value >= most && value > 0;
        if (i == figure_.now || peak) {
            painter.setPen(colours_.text);
            painter.drawText(QRectF(bar.center().x() - 30, bar.top() - 16, 60, 15), Qt::AlignCenter,
                QString::number(static_cast<int>(value)));
        }
    }
    if (figure_.budget > 0) {
        const double y = plot.bottom() - plot.height() * figure_.budget / most;
        painter.setPen(QPen(colours_.recheck, 2, Qt::DashLine));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
    }
    paintHours(painter, QRectF(place.left(), place.bottom() - 16, place.width(), 16), count);
}

void FigureCard::paintLine(QPainter& painter, const QRectF& place) const
{
    double low = 1e9;
    double high = -1e9;
    for (const auto& value : figure_.line) {
        if (!value)
            continue;
        low = std::min(low, *value);
        high = std::max(high, *value);
    }
    if (low > high) {
        painter.drawText(place, Qt::AlignVCenter | Qt::TextWordWrap, figure_.empty);
        return;
    }
    const double middle = (low + high) / 2;
    const double span = std::max(kSmallestLineSpan, high - low);
    const QRectF plot = place.adjusted(0, 18, -4, -20);
    const auto count = static_cast<int>(figure_.line.size());
    const auto at = [&](int i, double value) {
        return QPointF(place.left() + (i + 0.5) * place.width() / count,
            plot.center().y() - (value - middle) / span * plot.height());
    };
    std::optional<QPointF> before;
    std::optional<std::pair<QPointF, double>> last;
    for (int i = 0; i < count; ++i) {
        const auto& value = figure_.line[static_cast<std::size_t>(i)];
        if (!value) {
            before.reset();
            continue;
        }
        const QPointF point = at(i, *value);
        painter.setPen(QPen(colours_.normal, 2));
        if (before)
            painter.drawLine(*before, point);
        painter.setBrush(colours_.normal);
        painter.drawEllipse(point, 2, 2);
        before = point;
        last = std::pair(point, *value);
    }
    painter.setPen(colours_.text);
    painter.setFont(ui::font(size::kText, true));
    const QString text = temperature(Celsius::degrees(last->second));
    const double wide = QFontMetricsF(painter.font()).horizontalAdvance(text);
    const double x = std::clamp(
        last->first.x() - wide / 2, place.left(), std::max(place.left(), place.right() - wide));
    painter.drawText(QPointF(x, last->first.y() - 8), text);
    paintHours(painter, QRectF(place.left(), place.bottom() - 16, place.width(), 16), count);
}

} // namespace haetae::ui
