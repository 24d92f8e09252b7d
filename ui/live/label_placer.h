// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QSizeF>
#include <vector>

namespace haetae::ui {

/// A label that wants a place beside its face. *value*
struct LabelWish {
    QRectF face;
    QSizeF size;
    int rank = 0; ///< higher is placed first
    int lastSpot = -1; ///< where it was the frame before; kept while possible, so nothing jumps
};

/// Where a label may lie. *value*
struct LabelPlace {
    QRectF box;
    int spot = -1; ///< to be handed back as LabelWish::lastSpot
    bool leader = false; ///< so far away that a line must lead to the face
    bool shown = false; ///< false only when the bounds are full
};

/// A place for each wish, in the wishes' order: inside bounds, over no other label and none of the
/// blocked areas; over as few faces as possible. Greedy by rank over fixed spots around the face,
/// then over a grid of the whole picture.
[[nodiscard]] std::vector<LabelPlace> placeLabels(
    const std::vector<LabelWish>& wishes, const QRectF& bounds, const std::vector<QRectF>& blocked);

} // namespace haetae::ui
