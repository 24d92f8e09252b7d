// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

#include "model/screening_decision.h"
#include "theme/tokens.h"

class QPainter;

namespace haetae::ui {

/// The verdict's shape as on the picture, small enough for a table row: brackets, dashed box,
/// double box, dotted box with a question mark.
void paintVerdictMark(
    QPainter& painter, const QRectF& box, Verdict verdict, const Colours& palette);

} // namespace haetae::ui
