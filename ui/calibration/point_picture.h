// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>
#include <vector>

#include "model/config/zone_config.h"

namespace haetae::ui {

/// A picture with numbered points that are dragged, or moved by keys: arrows by a pixel, with Shift
/// by ten, Page Up and Down from point to point. *thread-bound* (UI)
class PointPicture final : public QWidget {
    Q_OBJECT
public:
    explicit PointPicture(const char* objectName, QWidget* parent);

    /// size: of the picture in its own pixels, which the image may be a reduction of.
    void setPicture(const QImage& image, const QSize& size);
    void setPoints(const std::vector<SharePoint>& points, int selected);
    void setEmptyWords(const QString& words);
    [[nodiscard]] QPointF placeOf(SharePoint point) const; ///< in this widget
    [[nodiscard]] QSize sizeHint() const override { return {360, 270}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {160, 120}; }

Q_SIGNALS:
    void moved(int point, haetae::SharePoint to);
    void selected(int point);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QRectF frame() const; ///< the picture's place
    [[nodiscard]] SharePoint shareAt(const QPointF& place) const;
    [[nodiscard]] int pointAt(const QPointF& place) const; ///< -1: none

    QImage image_;
    QSize size_;
    std::vector<SharePoint> points_;
    int selected_ = -1;
    int dragged_ = -1;
    QPointF grip_; ///< from the pointer to the point that is dragged
    QString emptyWords_;
};

} // namespace haetae::ui
