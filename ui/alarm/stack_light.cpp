// SPDX-License-Identifier: GPL-3.0-or-later
#include "alarm/stack_light.h"

#include <QEvent>
#include <QPainter>
#include <QStringList>

namespace haetae::ui {

StackLight::StackLight(QWidget* parent) : QWidget(parent), colours_(colours())
{
    setObjectName(QStringLiteral("stackLight"));
    setFixedHeight(72);
    describe();
}

void StackLight::setState(const AlarmState& state)
{
    if (state == state_)
        return;
    state_ = state;
    describe();
    update();
}

void StackLight::setBright(bool bright)
{
    if (bright == bright_)
        return;
    bright_ = bright;
    update();
}

void StackLight::describe()
{
    setAccessibleName(tr("Alarm lamp"));
    QStringList lit;
    if (redLit())
        lit.append(tr("red: %n unanswered", nullptr, state_.unacknowledged));
    if (amberLit())
        lit.append(tr("amber: %n technical", nullptr, state_.technical));
    if (greenLit())
        lit.append(tr("green: screening"));
    setAccessibleDescription(lit.isEmpty() ? tr("dark") : lit.join(QStringLiteral(", ")));
}

void StackLight::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        describe();
    QWidget::changeEvent(event);
}

void StackLight::paintLamp(QPainter& painter, const QRectF& place, const QColor& colour, bool lit,
    const QString& text) const
{
    painter.setPen(QPen(lit ? colours_.text : colour.darker(220), lit ? 2 : 1));
    painter.setBrush(lit ? colour : colours_.surface);
    painter.drawRoundedRect(place, size::kControlRadius, size::kControlRadius);
    painter.setPen(lit ? colours_.onElevated : colours_.dim);
    painter.setFont(ui::font(size::kText, lit));
    painter.drawText(place.adjusted(4, 0, -4, 0), Qt::AlignCenter | Qt::TextWordWrap, text);
}

/// A dark green lamp is easily overlooked: nobody is judged, and that must catch the eye.
void StackLight::paintMissing(QPainter& painter, const QRectF& place, const QString& text) const
{
    painter.setPen(QPen(colours_.recheck, 3));
    painter.setBrush(colours_.surface);
    painter.drawRoundedRect(
        place.adjusted(1, 1, -1, -1), size::kControlRadius, size::kControlRadius);
    painter.setPen(colours_.recheck);
    painter.setFont(ui::font(size::kText, true));
    painter.drawText(place.adjusted(4, 0, -4, 0), Qt::AlignCenter | Qt::TextWordWrap, text);
}

void StackLight::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double gap = 8;
    const double width = (this->width() - 2 * gap - 2) / 3.0;
    const auto lamp = [&](int i) {
        return QRectF(1 + i * (width + gap), 1, width, height() - 2.0);
    };
    QColor red = colours_.elevated;
    if (state_.unacknowledged > 0 && !bright_)
        red = red.darker(118);
    const QString person = state_.unacknowledged > 0 ? tr("alarm %1").arg(state_.unacknowledged)
        : state_.open > 0                            ? tr("open %1").arg(state_.open)
                                                     : tr("no alarm");
    const QString technical =
        amberLit() ? tr("technical %1").arg(state_.technical) : tr("all working");
    paintLamp(painter, lamp(0), red, redLit(), person);
    paintLamp(painter, lamp(1), colours_.recheck, amberLit(), technical);
    if (greenLit())
        paintLamp(painter, lamp(2), colours_.good, true, tr("screening"));
    else
        paintMissing(
            painter, lamp(2), state_.siteInDoubt ? tr("▲ check the site") : tr("▲ not screening"));
}

} // namespace haetae::ui
