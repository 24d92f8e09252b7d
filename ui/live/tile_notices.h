// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "theme/tokens.h"

class QPainter;

namespace haetae::ui {

/// Height of the band that paintBand() draws.
inline constexpr double kNoticeBand = 64.0;
/// Height of the strip that paintCalm() draws.
inline constexpr double kCalmBand = 40.0;

/// The picture is not live: what is the matter and what to do, in the middle of the tile.
void paintNotLive(QPainter& painter, const QRectF& tile, const QString& title,
    const QString& sentence, const QString& iconName, const Colours& all);
/// The picture lives but nobody is judged: an amber band along the bottom.
void paintBand(QPainter& painter, const QRectF& band, const QString& title, const QString& sentence,
    const Colours& all);
/// Worth knowing while people are judged as ever: a quiet strip along the bottom.
void paintCalm(QPainter& painter, const QRectF& band, const QString& title, const QString& sentence,
    const Colours& all);
/// The visible picture with its name.
void paintInset(QPainter& painter, const QRectF& place, const QImage& picture, const Colours& all);

} // namespace haetae::ui
