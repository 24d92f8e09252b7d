// SPDX-License-Identifier: GPL-3.0-or-later
#include "alarm/person_strip.h"

#include <QPainter>
#include <QPolygonF>
#include <cmath>

namespace haetae::ui {
namespace {

constexpr double kWalking = 0.3; // face widths a second; slower people stand
constexpr int kGap = 8;

} // namespace

PersonStrip::PersonStrip(QWidget* parent) : QWidget(parent), colours_(colours())
{
    setObjectName(QStringLiteral("alarmPerson"));
    setAccessibleName(tr("The person of this alarm"));
    setFixedHeight(PersonTrails::kPicture);
}

void PersonStrip::showTrail(const PersonTrail* trail, const QString& where)
{
    trail_ = trail ? *trail : PersonTrail{};
    where_ = where;
    setAccessibleDescription(where);
    update();
}

void PersonStrip::paintPicture(QPainter& painter, const QImage& picture, const QRectF& place) const
{
    painter.fillRect(place, colours_.surface);
    painter.drawImage(place, picture);
    if (!trail_.place.inView) // what is no longer seen must not look live
        painter.fillRect(place, QColor(0, 0, 0, 0x70));
    painter.setPen(QPen(trail_.place.inView ? colours_.text : colours_.dim, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(place);
}

void PersonStrip::paintArrow(QPainter& painter, const QRectF& place) const
{
    const double heading = trail_.place.directionX;
    if (std::abs(heading) < kWalking)
        return;
    const double way = heading > 0 ? 1.0 : -1.0;
    const QPointF middle = place.center();
    const double half = place.height() / 2.0;
    QPolygonF arrow;
    for (const QPointF& p : {QPointF(-1.1, -0.32), QPointF(0.1, -0.32), QPointF(0.1, -0.9),
             QPointF(1.1, 0.0), QPointF(0.1, 0.9), QPointF(0.1, 0.32), QPointF(-1.1, 0.32)})
        arrow << middle + QPointF(p.x() * way * half, p.y() * half);
    painter.setPen(Qt::NoPen);
    painter.setBrush(trail_.place.inView ? colours_.text : colours_.dim);
    painter.drawPolygon(arrow);
}

void PersonStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    double x = 0;
    for (const QImage* picture : {&trail_.visible, &trail_.thermal}) {
        if (picture->isNull())
            continue;
        const QRectF place(x + 0.5, 0.5, height() - 1.0, height() - 1.0);
        paintPicture(painter, *picture, place);
        x += height() + kGap;
    }
    const QRectF rest(x, 0, width() - x, height());
    const bool heading = std::abs(trail_.place.directionX) >= kWalking;
    const double upper = heading ? rest.height() * 0.42 : 0.0;
    paintArrow(painter, QRectF(rest.left(), 6, rest.width(), upper - 6));
    painter.setPen(colours_.text);
    painter.setFont(ui::font(size::kTitle, true));
    painter.drawText(rest.adjusted(0, upper, 0, 0),
        Qt::TextWordWrap | (heading ? Qt::AlignTop : Qt::AlignVCenter) | Qt::AlignHCenter, where_);
}

} // namespace haetae::ui
