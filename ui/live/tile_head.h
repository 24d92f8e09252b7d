// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

#include "live/scene_range.h"
#include "live/tile_layout.h"
#include "theme/tokens.h"

class QPainter;

namespace haetae::ui {

/// The facts in a tile's head, as words. *value*
struct TileFacts {
    QString name;
    QString reference; ///< "reference 35.00 °C · trust 96", or why it is not trusted
    bool referenceTrusted = false;
    QString limit; ///< "limit 37.5 · people suggest 37.2: they read lower"
    QString limitInShort; ///< "limit 37.5", where there is no room for more
    QString people; ///< "15 seen · 11 judged · 412 today"
    QString peopleInShort; ///< "15 · 412 today"
    QString age; ///< "0.04 s"; "paused", and the moment of the recording
    bool simulated = false;
    bool fresh = true; ///< false hides everything that only holds for the picture
};

[[nodiscard]] TileFacts factsOf(const ScreeningSnapshot& snapshot, const QString& name,
    double ageSeconds, CameraCondition condition, std::optional<int> peopleToday = std::nullopt);
/// Name, whether the reference is trusted, and people, on one line of a small tile.
void paintCompactHead(
    QPainter& painter, const QRectF& head, const TileFacts& facts, const Colours& all);
void paintHead(QPainter& painter, const QRectF& head, const TileFacts& facts, const Colours& all);
/// The four verdicts with their shapes, one below the other.
void paintLegend(QPainter& painter, const QRectF& place, const Colours& all);
void paintScale(QPainter& painter, const QRectF& place, const TemperatureSpan& span,
    PaletteKind palette, const std::optional<double>& flagAbove, const Colours& all);

} // namespace haetae::ui
