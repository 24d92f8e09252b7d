// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QRectF>
#include <QSizeF>
#include <QString>

#include "live/label_placer.h"
#include "pipeline/screening_snapshot.h"

namespace haetae::ui {

/// How one person is marked in the picture: a shape, a colour (both by verdict) and words. *value*
struct PersonMark {
    TrackId track;
    Verdict verdict = Verdict::Pending;
    bool provisional = false;
    bool onCard = false; ///< the alarm card is about this person
    QRectF box; ///< in the tile
    QString figure; ///< "36.6"; empty when there is none to show
    QString tolerance; ///< "±0.3"
    QString note; ///< word of the verdict or reason; may be empty where figures say it
    QString icon; ///< name of the reason's icon, before the note
    int figurePixels = 24;
    int notePixels = 17;
    LabelPlace label;

    [[nodiscard]] QString text() const; ///< all words of the label on one line
};

/// Higher is placed first and drawn last.
[[nodiscard]] int rankOf(Verdict verdict);
/// The icon of a reason against a verdict.
[[nodiscard]] QString iconOf(Reason reason);

/// Without a place yet. `crowd` leaves the word of a normal verdict to the legend.
[[nodiscard]] PersonMark markFor(
    const PersonView& person, const QRectF& box, bool crowd, double pictureHeight);
/// What placeLabels() needs to know of it.
[[nodiscard]] LabelWish wishFor(const PersonMark& mark, int lastSpot);

/// Fonts of a mark's label, shared by measuring and painting.
[[nodiscard]] QFont figureFont(const PersonMark& mark);
[[nodiscard]] QFont toleranceFont(const PersonMark& mark);
[[nodiscard]] QFont noteFont(const PersonMark& mark);
/// Width that a reason's icon takes before the note.
[[nodiscard]] double iconRoom(const PersonMark& mark);

} // namespace haetae::ui
