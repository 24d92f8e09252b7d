// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QPixmap>
#include <QString>

namespace haetae::ui {

/// An icon of resources/icons (24 px grid, 2 px stroke) in one colour, sharp at the given size.
[[nodiscard]] QPixmap iconPixmap(
    const QString& name, int pixels, const QColor& colour, qreal devicePixelRatio = 1.0);
/// In the text's colour of the scheme in force, also when that changes; dim when disabled.
[[nodiscard]] QIcon icon(const QString& name);
/// The same for controls that lie over a picture.
[[nodiscard]] QIcon pictureIcon(const QString& name);

} // namespace haetae::ui
