// SPDX-License-Identifier: GPL-3.0-or-later
#include "calibration/point_picture.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "theme/tokens.h"

namespace haetae::ui {
namespace {

constexpr double kReach = 20.0; // px around a point that take hold of it
constexpr double kArm = 9.0;
constexpr int kStep = 10; // px with Shift

} // namespace

PointPicture::PointPicture(const char* objectName, QWidget* parent) : QWidget(parent)
{
    setObjectName(QLatin1String(objectName));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::CrossCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void PointPicture::setPicture(const QImage& image, const QSize& size)
{
    image_ = image;
    size_ = size;
    update();
}

void PointPicture::setPoints(const std::vector<SharePoint>& points, int selected)
{
    points_ = points;
    selected_ = selected;
    update();
}

void PointPicture::setEmptyWords(const QString& words)
{
    emptyWords_ = words;
    update();
}

QRectF PointPicture::frame() const
{
    if (image_.isNull())
        return rect();
    const QSizeF shown = QSizeF(size_).scaled(QSizeF(size()), Qt::KeepAspectRatio);
    return {QPointF((width() - shown.width()) / 2, (height() - shown.height()) / 2), shown};
}

QPointF PointPicture::placeOf(SharePoint point) const
{
    const QRectF at = frame();
    return {at.left() + point.x * at.width(), at.top() + point.y * at.height()};
}

SharePoint PointPicture::shareAt(const QPointF& place) const
{
    const QRectF at = frame();
    return {std::clamp((place.x() - at.left()) / at.width(), 0.0, 1.0),
        std::clamp((place.y() - at.top()) / at.height(), 0.0, 1.0)};
}

int PointPicture::pointAt(const QPointF& place) const
{
    int nearest = -1;
    double least = kReach;
    for (std::size_t i = 0; i < points_.size(); ++i) {
        const QPointF apart = placeOf(points_[i]) - place;
        const double distance = std::hypot(apart.x(), apart.y());
        if (distance < least) {
            least = distance;
            nearest = static_cast<int>(i);
        }
    }
    return nearest;
}

void PointPicture::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Colours& c = pictureColours();
    painter.fillRect(rect(), c.ground);
    if (image_.isNull()) {
        painter.setPen(c.dim);
        painter.drawText(
            rect().adjusted(12, 12, -12, -12), Qt::AlignCenter | Qt::TextWordWrap, emptyWords_);
        return;
    }
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.drawImage(frame(), image_);
    painter.setFont(ui::font(size::kLabel, true));
    for (std::size_t i = 0; i < points_.size(); ++i) {
        const QPointF at = placeOf(points_[i]);
        const bool chosen = static_cast<int>(i) == selected_;
        const QColor colour = chosen ? c.recheck : c.normal;
        for (const auto& [width, ink] : {std::pair{5.0, c.label}, std::pair{2.0, colour}}) {
            painter.setPen(QPen(ink, width));
            painter.drawLine(at - QPointF(kArm, 0), at + QPointF(kArm, 0));
            painter.drawLine(at - QPointF(0, kArm), at + QPointF(0, kArm));
            if (chosen)
                painter.drawEllipse(at, kArm + 5, kArm + 5);
        }
        const QString number = QString::number(i + 1);
        const QRectF plate(at.x() + kArm + 2, at.y() - kArm - 18, 14 + 8.0 * number.size(), 20);
        painter.setPen(Qt::NoPen);
        painter.setBrush(c.label);
        painter.drawRoundedRect(plate, 4, 4);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(c.text);
        painter.drawText(plate, Qt::AlignCenter, number);
    }
    if (hasFocus()) {
        painter.setPen(QPen(c.normal, 2));
        painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
    }
}

void PointPicture::mousePressEvent(QMouseEvent* event)
{
    dragged_ = event->button() == Qt::LeftButton ? pointAt(event->position()) : -1;
    if (dragged_ < 0)
        return;
    grip_ = placeOf(points_[static_cast<std::size_t>(dragged_)]) - event->position();
    Q_EMIT selected(dragged_);
}

void PointPicture::mouseMoveEvent(QMouseEvent* event)
{
    if (dragged_ >= 0)
        Q_EMIT moved(dragged_, shareAt(event->position() + grip_));
}

void PointPicture::mouseReleaseEvent(QMouseEvent*)
{
    dragged_ = -1;
}

void PointPicture::keyPressEvent(QKeyEvent* event)
{
    const int count = static_cast<int>(points_.size());
    if (count == 0 || image_.isNull())
        return QWidget::keyPressEvent(event);
    if (event->key() == Qt::Key_PageDown || event->key() == Qt::Key_PageUp) {
        const int step = event->key() == Qt::Key_PageDown ? 1 : count - 1;
        Q_EMIT selected((std::max(0, selected_) + step) % count);
        return;
    }
    QPointF by;
    if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)
        by.setX(event->key() == Qt::Key_Right ? 1 : -1);
    else if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)
        by.setY(event->key() == Qt::Key_Down ? 1 : -1);
    if (by.isNull() || selected_ < 0 || selected_ >= count)
        return QWidget::keyPressEvent(event);
    const double step = event->modifiers().testFlag(Qt::ShiftModifier) ? kStep : 1;
    SharePoint point = points_[static_cast<std::size_t>(selected_)];
    point.x = std::clamp(point.x + by.x() * step / size_.width(), 0.0, 1.0);
    point.y = std::clamp(point.y + by.y() * step / size_.height(), 0.0, 1.0);
    Q_EMIT moved(selected_, point);
}

} // namespace haetae::ui
