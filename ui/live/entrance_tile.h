// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>
#include <optional>

#include "base/clock.h"
#include "bridge/console_link.h"
#include "live/icon_cache.h"
#include "live/picture_zoom.h"
#include "live/spot_mark.h"
#include "live/tile_head.h"
#include "live/tile_layout.h"
#include "live/tile_pictures.h"
#include "live/tile_tools.h"
#include "live/vendor_plate.h"
#include "live/zone_sketch.h"

namespace haetae::ui {

class ZoneBar;

/// One entrance: its pictures, people with their verdicts, reference, zones. Shows values only
/// while the picture is live or a recording is paused. *thread-bound* (UI thread)
class EntranceTile final : public QWidget {
    Q_OBJECT
public:
    EntranceTile(const CameraId& camera, QString name, QWidget* parent = nullptr);

    /// `condition` is what the link says that the picture is worth.
    void showSnapshot(const SnapshotPtr& snapshot, MonotonicTime now, CameraCondition condition);
    /// Lets the picture age; values vanish when its condition is neither Live nor Paused.
    void tick(MonotonicTime now, CameraCondition condition);
    void setView(const TileView& view);
    void setName(const QString& name);
    void setMeasurement(const MeasurementConfig& config) { measurement_ = config; }
    void setPeopleToday(int people);
    /// What the camera itself says, shown beside our readings and never as one.
    void showVendor(const VendorReported& report, MonotonicTime now);
    void showNote(const CameraNoted& note);
    /// An unanswered alarm of this entrance: a thick frame, brighter in each second's first half.
    void setAlarm(bool unacknowledged, bool bright);
    /// Whose alarm the card shows, so that the guard finds them; invalid: nobody here.
    void setOnCard(TrackId track);
    /// Where a "recheck here" wants one person to stand; empty: none runs at this entrance.
    void setSpotMark(const std::optional<SpotMark>& mark);
    [[nodiscard]] const std::optional<SpotMark>& spotMark() const { return spotMark_; }
    /// Room at the bottom that something else covers, e.g. the caption strip.
    void setKeepFree(int pixels);
    void setMayDrawZones(bool may);
    void setAlone(bool alone);

    void zoomBy(double factor); ///< about the spot, else the middle of what is shown
    void zoomWhole();
    void toggleSpot();
    /// Starts to draw zones, or leaves without saving.
    void toggleZones();

    [[nodiscard]] const CameraId& camera() const { return camera_; }
    [[nodiscard]] const TileView& view() const { return view_; }
    [[nodiscard]] bool fresh() const { return fresh_; }
    [[nodiscard]] bool drawsZones() const { return sketch_.has_value(); }
    [[nodiscard]] bool simulationShown() const { return snapshot_ && snapshot_->simulated; }
    [[nodiscard]] QStringList shownVendor() const { return vendor_.lines(); }
    /// What stands on the labels now, left to right.
    [[nodiscard]] QStringList shownLabels() const;
    [[nodiscard]] QString shownSpot() const; ///< temperature at the spot, as it is written there
    [[nodiscard]] const TileLayout& tileLayout() const { return layout_; }
    [[nodiscard]] const PictureZoom& zoom() const { return zoom_; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {160, 120}; }

Q_SIGNALS:
    void viewChosen(const haetae::ui::TileView& view);
    void aloneAsked(); ///< this entrance alone, or back to all
    void zonesDrawn(const haetae::ZoneConfig& zones);
    void touched(); ///< by pointer or focus: keys mean this entrance

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void arrange(); ///< layout and pictures for the snapshot and size at hand
    void describe(); ///< tells assistive technology what is seen
    void showTools();
    void useTool(TileTools::Tool tool);
    void saveZones();
    void endZones();
    bool zoneKey(const QKeyEvent& event);
    void zoomAbout(const QPointF& point, double factor);
    void moveBy(const QPointF& share);
    void paintPeople(QPainter& painter);
    void paintBands(QPainter& painter);
    void paintSpot(QPainter& painter) const;
    void paintFrame(QPainter& painter) const;
    void paintFacts(QPainter& painter) const;
    [[nodiscard]] double bandHeight() const;
    [[nodiscard]] bool notJudging() const;
    [[nodiscard]] bool pictureShown() const;
    [[nodiscard]] QPointF shareAt(const QPointF& tile) const;
    [[nodiscard]] SharePoint zonePointAt(const QPointF& tile) const;
    [[nodiscard]] QPointF spotPlace() const;

    CameraId camera_;
    QString name_;
    const Colours& colours_; ///< over pictures
    MeasurementConfig measurement_;
    SnapshotPtr snapshot_;
    TilePictures pictures_;
    TileMemory memory_;
    TileLayout layout_;
    TileView view_;
    PictureZoom zoom_;
    IconCache icons_;
    std::optional<ZoneSketch> sketch_;
    std::optional<QPointF> pointer_; ///< in the tile
    std::optional<QPointF> dragFrom_;
    std::optional<int> peopleToday_;
    std::optional<SpotMark> spotMark_;
    TileTools* tools_ = nullptr;
    ZoneBar* zoneBar_ = nullptr;
    MonotonicTime described_;
    QString noticeTitle_; ///< as it was described
    VendorPlate vendor_;
    double ageSeconds_ = 0.0;
    int keepFree_ = 0;
    bool bandOnTop_ = false; ///< the reference lies where the notice usually stands
    CameraCondition condition_ = CameraCondition::Connecting;
    bool fresh_ = false;
    bool alarm_ = false;
    bool bright_ = false;
    bool mayDrawZones_ = false;
    bool spot_ = false;
    bool dragged_ = false;
};

} // namespace haetae::ui
