// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/picture_zoom.h"

#include <algorithm>

namespace haetae::ui {

void PictureZoom::about(const QPointF& point, double by)
{
    const double share = 1.0 / std::clamp(factor() * by, 1.0, kLargest);
    const QPointF still(std::clamp(point.x(), 0.0, 1.0), std::clamp(point.y(), 0.0, 1.0));
    const QPointF old = (still - part_.topLeft()) / part_.width();
    part_ = QRectF(still - old * share, QSizeF(share, share));
    move({});
}

void PictureZoom::move(const QPointF& by)
{
    const double room = 1.0 - part_.width();
    part_.moveTo(
        std::clamp(part_.x() + by.x(), 0.0, room), std::clamp(part_.y() + by.y(), 0.0, room));
}

} // namespace haetae::ui
