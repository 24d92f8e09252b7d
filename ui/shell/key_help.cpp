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

} // namespace

KeyHelp::KeyHelp(bool recording, QWidget* parent) : QWidget(parent), colours_(colours())
{
    for (const ConsoleKey& key : consoleKeys()) {
        if (recording || !steersRecording(key.action))
            keys_.push_back(key);
    }
    setObjectName(QStringLiteral("keyHelp"));
    setAccessibleName(tr("Keys"));
    hide();
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
    const int rows = static_cast<int>(keys_.size());
    const QSizeF panelSize(std::min(640.0, width() - 32.0), 84.0 + rows * kRow);
    const QRectF panel(QPointF((width() - panelSize.width()) / 2,
                           std::max(8.0, (height() - panelSize.height()) / 2)),
        panelSize);
    painter.setPen(QPen(colours_.line, 1));
    painter.setBrush(colours_.surface);
    painter.drawRoundedRect(panel, size::kCardRadius, size::kCardRadius);
    painter.setPen(colours_.text);
    painter.setFont(ui::font(size::kClock, true));
    painter.drawText(panel.adjusted(28, 16, -28, 0), Qt::AlignTop, tr("Keys"));
    double y = panel.top() + 64;
    for (const ConsoleKey& key : keys_) {
        double x = panel.left() + 28;
        painter.setFont(ui::font(size::kText, true));
        for (const QKeySequence& sequence : key.keys) {
            const QString text = sequence.toString(QKeySequence::NativeText);
            const double wide =
                std::max(44.0, QFontMetricsF(painter.font()).horizontalAdvance(text) + 22);
            const QRectF cap(x, y + 7, wide, 34);
            painter.setPen(QPen(colours_.dim, 1.5));
            painter.setBrush(colours_.raised);
            painter.drawRoundedRect(cap, 5, 5);
            painter.setPen(colours_.text);
            painter.drawText(cap, Qt::AlignCenter, text);
            x += wide + 8;
        }
        painter.setFont(ui::font(size::kTitle - 1));
        painter.drawText(QRectF(panel.left() + 230, y, panel.width() - 250, kRow), Qt::AlignVCenter,
            word(key.action));
        y += kRow;
    }
}

} // namespace haetae::ui
