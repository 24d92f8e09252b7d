// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>

namespace haetae::ui {

/// Which part of a picture is shown, in shares of its width and height; never more than the whole,
/// never less than an eighth across. *value*
class PictureZoom {
public:
    static constexpr double kLargest = 8.0;
    static constexpr double kStep = 1.25;

    [[nodiscard]] double factor() const { return 1.0 / part_.width(); }
    [[nodiscard]] bool closer() const { return part_.width() < 0.999; }
    [[nodiscard]] const QRectF& part() const { return part_; }

    /// Closer by this factor (below 1: farther); this point of the picture stays where it is.
    void about(const QPointF& point, double by);
    /// Shows what lies this much farther right and down, as far as there is picture.
    void move(const QPointF& by);
    void reset() { part_ = QRectF(0, 0, 1, 1); }

private:
    QRectF part_{0, 0, 1, 1};
};

} // namespace haetae::ui
