// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "live/icon_cache.h"
#include "live/tile_layout.h"
#include "theme/tokens.h"

class QPainter;

namespace haetae::ui {

/// Marks over the thermal picture, the last on top; no line from a label to its face crosses
/// another label. A verdict is always shape and colour and word.
void paintMarks(QPainter& painter, const std::vector<const PersonMark*>& marks, const Colours& all,
    IconCache& icons);
/// Small sample of a verdict's shape for the legend.
void paintShape(
    QPainter& painter, const QRectF& box, Verdict verdict, bool provisional, const Colours& all);
/// The same shape over the visible picture beside; an elevated person's figure with it.
void paintVisibleMark(QPainter& painter, const VisibleMark& mark, const Colours& all);
/// The blackbody as a circle with its value, in the colour of its trust.
void paintReference(QPainter& painter, const TileLayout& layout, const ReferenceState& reference,
    const Colours& all);
/// Warm things that are no person: small, crossed, named.
void paintRejected(QPainter& painter, const TileLayout& layout,
    const std::vector<RejectedObject>& rejected, const Colours& all);

} // namespace haetae::ui
