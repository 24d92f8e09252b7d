// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>
#include <QString>
#include <map>
#include <tuple>

#include "theme/icons.h"

namespace haetae::ui {

/// Icons that are drawn with every frame, read from their files once. *thread-bound* (UI thread)
class IconCache {
public:
    [[nodiscard]] const QPixmap& pixmap(
        const QString& name, int pixels, const QColor& colour, qreal devicePixelRatio)
    {
        QPixmap& kept = pixmaps_[{name, pixels, colour.rgba(), qRound(devicePixelRatio * 100)}];
        if (kept.isNull())
            kept = iconPixmap(name, pixels, colour, devicePixelRatio);
        return kept;
    }

private:
    std::map<std::tuple<QString, int, QRgb, int>, QPixmap> pixmaps_;
};

} // namespace haetae::ui
