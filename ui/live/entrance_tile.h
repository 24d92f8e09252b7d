// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QStringList>
#include <QWidget>

#include "base/clock.h"
#include "bridge/console_link.h"
#include "live/scene_range.h"
#include "live/tile_head.h"
#include "live/tile_layout.h"

namespace haetae::ui {

/// One entrance: thermal picture, people with their verdicts, reference, visible picture inside or
/// beside. Shows values only while the picture is live or a recording is paused. *thread-bound*
/// (UI thread)
class EntranceTile final : public QWidget {
    Q_OBJECT
public:
    EntranceTile(const CameraId& camera, QString name, QWidget* parent = nullptr);

    /// `condition` is what the link says that the picture is worth.
    void showSnapshot(const SnapshotPtr& snapshot, MonotonicTime now, CameraCondition condition);
    /// Lets the picture age; values vanish when its condition is neither Live nor Paused.
    void tick(MonotonicTime now, CameraCondition condition);
    void setView(ViewMode view);
    void setName(const QString& name);
    /// An unanswered alarm of this entrance: a thick frame, brighter in each second's first half.
    void setAlarm(bool unacknowledged, bool bright);
    /// Room at the bottom that something else covers, e.g. the caption strip.
    void setKeepFree(int pixels);

    [[nodiscard]] const CameraId& camera() const { return camera_; }
    [[nodiscard]] bool fresh() const { return fresh_; }
    [[nodiscard]] bool simulationShown() const { return snapshot_ && snapshot_->simulated; }
    /// What stands on the labels now, left to right.
    [[nodiscard]] QStringList shownLabels() const;
    [[nodiscard]] const TileLayout& tileLayout() const { return layout_; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {480, 320}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void arrange(); ///< layout for the snapshot and size at hand
    void renderPictures();
    void describe(); ///< tells assistive technology what is seen
    void paintLive(QPainter& painter);
    void paintFrame(QPainter& painter) const;
    [[nodiscard]] double bandHeight() const;
    [[nodiscard]] bool notJudging() const;

    CameraId camera_;
    QString name_;
    Colours colours_;
    SnapshotPtr snapshot_;
    SceneRange range_;
    TileMemory memory_;
    TileLayout layout_;
    QImage thermal_;
    QImage visible_;
    double ageSeconds_ = 0.0;
    int keepFree_ = 0;
    CameraCondition condition_ = CameraCondition::Connecting;
    ViewMode view_ = ViewMode::Inset;
    bool fresh_ = false;
    bool alarm_ = false;
    bool bright_ = false;
};

} // namespace haetae::ui
