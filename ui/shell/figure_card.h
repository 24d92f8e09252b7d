// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>
#include <optional>
#include <vector>

#include "theme/tokens.h"

namespace haetae::ui {

/// A name with its share of a whole. *value*
struct ShareRow {
    QString name;
    double share = 0.0; ///< 0..1
    QColor colour; ///< invalid: the good one
};

/// One plain figure of the shift with its words, and where it helps a small plot. *value*
struct Figure {
    QString title;
    QString value; ///< "412"
    QString detail; ///< "judged 388 (94 %)"
    QColor colour; ///< of the value; invalid for the text's own
    std::vector<double> bars; ///< one an hour
    std::vector<std::optional<double>> line; ///< degC, one an hour; gaps stay gaps
    int now = -1; ///< bar or point of the present hour
    QString empty; ///< said instead of a plot without points
    int firstHour = 0; ///< of the first bar or point
    std::vector<double> inner{}; ///< the part of each bar that is painted full
    double budget = 0.0; ///< a line across the bars; 0: none
    std::optional<double> share{}; ///< a bar below the value, 0..1
    std::vector<ShareRow> rows{}; ///< instead of a value
};

/// Paints a Figure. *thread-bound* (UI thread)
class FigureCard final : public QWidget {
    Q_OBJECT
public:
    explicit FigureCard(QWidget* parent = nullptr);
    void setFigure(const Figure& figure);
    [[nodiscard]] const Figure& shown() const { return figure_; }
    void setOpens(bool opens); ///< by the mouse, or Return where it has the focus

Q_SIGNALS:
    void clicked();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void paintBars(QPainter& painter, const QRectF& place) const;
    void paintValue(QPainter& painter, const QRectF& place) const;
    void paintShare(QPainter& painter, const QRectF& place, double share, QColor colour) const;
    void paintRows(QPainter& painter, const QRectF& place) const;
    void paintLine(QPainter& painter, const QRectF& place) const;
    void paintHours(QPainter& painter, const QRectF& place, int count) const;

    Figure figure_;
    bool opens_ = false;
    const Colours& colours_; ///< of the scheme in force
};

} // namespace haetae::ui
