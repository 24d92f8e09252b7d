// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/key_help.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>

namespace haetae::ui {
namespace {

constexpr int kRow = 48;
constexpr int kTop = 64;
constexpr double kColumn = 600.0;
constexpr double kWords = 210.0;

} // namespace

KeyHelp::KeyHelp(bool recording, QWidget* parent)
    : QWidget(parent),
      recording_(recording),
      colours_(colours())
{
    setObjectName(QStringLiteral("keyHelp"));
    setAccessibleName(tr("Keys"));
    setKeys(KeyMap());
    hide();
}

void KeyHelp::setKeys(const KeyMap& keys)
{
    keys_.clear();
    QStringList lines;
    for (const ConsoleKey& key : keys.all()) {
        if (!recording_ && steersRecording(key.action))
            continue;
        keys_.push_back(key);
        lines.append(keys.shown(key.action) + QLatin1Char(' ') + word(key.action));
    }
    setAccessibleDescription(lines.join(QStringLiteral(", ")));
    update();
}

void KeyHelp::mousePressEvent(QMouseEvent*)
{
    hide();
}

void KeyHelp::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Keys"));
        update();
    }
    QWidget::changeEvent(event);
}

void KeyHelp::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), QColor(0, 0, 0, 0xb8));
    const int count = static_cast<int>(keys_.size());
    const bool two = kTop + count * kRow > height() - 16;
    const int rows = two ? (count + 1) / 2 : count;
    const QSizeF panelSize(
        std::min(two ? 2.0 * kColumn : kColumn, width() - 32.0), kTop + 20.0 + rows * kRow);
    const QRectF panel(QPointF((width() - panelSize.width()) / 2,
                           std::max(8.0, (height() - panelSize.height()) / 2)),
        panelSize);
    painter.setPen(QPen(colours_.line, 1));
    painter.setBrush(colours_.surface);
    painter.drawRoundedRect(panel, size::kCardRadius, size::kCardRadius);
    painter.setPen(colours_.text);
    painter.setFont(ui::font(size::kClock, true));
    painter.drawText(panel.adjusted(28, 16, -28, 0), Qt::AlignTop, tr("Keys"));
    const double wide = panel.width() / (two ? 2 : 1);
    for (int i = 0; i < count; ++i) {
        const QPointF at(panel.left() + (i / rows) * wide, panel.top() + kTop + (i % rows) * kRow);
        paintKey(painter, keys_[static_cast<std::size_t>(i)], at, wide);
    }
}

void KeyHelp::paintKey(QPainter& painter, const ConsoleKey& key, QPointF at, double wide)
{
    double x = at.x() + 28;
    painter.setFont(ui::font(size::kText, true));
    for (const QKeySequence& sequence : key.keys) {
        const QString text = sequence.toString(QKeySequence::NativeText);
        const double across =
            std::max(44.0, QFontMetricsF(painter.font()).horizontalAdvance(text) + 22);
        const QRectF cap(x, at.y() + 7, across, 34);
        painter.setPen(QPen(colours_.dim, 1.5));
        painter.setBrush(colours_.raised);
        painter.drawRoundedRect(cap, 5, 5);
        painter.setPen(colours_.text);
        painter.drawText(cap, Qt::AlignCenter, text);
        x += across + 8;
    }
    const double words = std::max(x + 4, at.x() + kWords);
    painter.setPen(colours_.text);
    painter.setFont(ui::font(size::kText + 2));
    painter.drawText(QRectF(words, at.y(), at.x() + wide - words - 8, kRow), Qt::AlignVCenter,
        QFontMetricsF(painter.font())
            .elidedText(word(key.action), Qt::ElideRight, at.x() + wide - words - 8));
}

} // namespace haetae::ui
