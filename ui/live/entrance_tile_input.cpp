// SPDX-License-Identifier: GPL-3.0-or-later
// What pointer and keys do on a tile.
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>
#include <cmath>

#include "live/entrance_tile.h"
#include "live/zone_bar.h"

namespace haetae::ui {
namespace {

constexpr double kStep = 0.1; // of what is shown, an arrow key
constexpr double kCursorStep = 0.02; // of the picture
constexpr double kFineStep = 0.004;
constexpr double kDragBegins = 6.0; // tile pixels

bool drawsWith(int key)
{
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Escape:
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
    case Qt::Key_X:
        return true;
    default:
        return false;
    }
}

QPointF direction(int key)
{
    switch (key) {
    case Qt::Key_Left:
        return {-1, 0};
    case Qt::Key_Right:
        return {1, 0};
    case Qt::Key_Up:
        return {0, -1};
    case Qt::Key_Down:
        return {0, 1};
    default:
        return {};
    }
}

} // namespace

bool EntranceTile::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool saves = key->matches(QKeySequence::Save);
        const bool pans = zoom_.closer() && !direction(key->key()).isNull();
        if ((sketch_ && (saves || drawsWith(key->key()))) || pans) {
            event->accept(); // else a shortcut of the window would have it
            return true;
        }
    }
    if (event->type() == QEvent::Enter || event->type() == QEvent::FocusIn)
        Q_EMIT touched();
    if (event->type() == QEvent::Leave) {
        pointer_.reset();
        update();
    }
    if (event->type() == QEvent::Show)
        arrange();
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave)
        showTools();
    return done;
}

QPointF EntranceTile::shareAt(const QPointF& tile) const
{
    const QRectF& all = layout_.picture;
    if (all.isEmpty())
        return {0.5, 0.5};
    return {(tile.x() - all.left()) / all.width(), (tile.y() - all.top()) / all.height()};
}

SharePoint EntranceTile::zonePointAt(const QPointF& tile) const
{
    const QSizeF thermal = thermalSize(*snapshot_);
    const ThermalPoint at = layout_.toThermal(tile);
    return {(at.x + 0.5) / thermal.width(), (at.y + 0.5) / thermal.height()};
}

QPointF EntranceTile::spotPlace() const
{
    return pointer_.value_or(layout_.window.center());
}

void EntranceTile::zoomAbout(const QPointF& point, double factor)
{
    zoom_.about(point, factor);
    arrange();
    update();
}

void EntranceTile::zoomBy(double factor)
{
    const bool atPointer = pointer_ && layout_.window.contains(*pointer_);
    zoomAbout(atPointer ? shareAt(*pointer_) : zoom_.part().center(), factor);
}

void EntranceTile::zoomWhole()
{
    zoom_.reset();
    arrange();
    update();
}

void EntranceTile::moveBy(const QPointF& share)
{
    zoom_.move(share * zoom_.part().width());
    arrange();
    update();
}

void EntranceTile::toggleSpot()
{
    spot_ = !spot_;
    tools_->setSpot(spot_);
    update();
}

void EntranceTile::toggleZones()
{
    if (sketch_)
        return endZones();
    if (!mayDrawZones_ || !snapshot_)
        return;
    sketch_.emplace(snapshot_->zones);
    zoneBar_->setExcluding(false);
    setFocus();
    showTools();
    update();
}

void EntranceTile::saveZones()
{
    if (!sketch_)
        return;
    sketch_->close();
    Q_EMIT zonesDrawn(sketch_->zones());
    endZones();
}

void EntranceTile::endZones()
{
    sketch_.reset();
    dragFrom_.reset();
    showTools();
    update();
}

void EntranceTile::useTool(TileTools::Tool tool)
{
    switch (tool) {
    case TileTools::Tool::Spot:
        return toggleSpot();
    case TileTools::Tool::ZoomOut:
        return zoomBy(1.0 / PictureZoom::kStep);
    case TileTools::Tool::ZoomWhole:
        return zoomWhole();
    case TileTools::Tool::ZoomIn:
        return zoomBy(PictureZoom::kStep);
    case TileTools::Tool::Zones:
        return toggleZones();
    case TileTools::Tool::Open:
        Q_EMIT aloneAsked();
        return;
    }
}

void EntranceTile::wheelEvent(QWheelEvent* event)
{
    const double steps = event->angleDelta().y() / 120.0;
    if (!snapshot_ || steps == 0.0)
        return QWidget::wheelEvent(event);
    zoomAbout(shareAt(event->position()), std::pow(PictureZoom::kStep, steps));
    event->accept();
}

void EntranceTile::mousePressEvent(QMouseEvent* event)
{
    setFocus(Qt::MouseFocusReason);
    if (event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    dragFrom_ = event->position();
    dragged_ = false;
    if (sketch_)
        sketch_->moveCursor(zonePointAt(event->position()));
}

void EntranceTile::mouseMoveEvent(QMouseEvent* event)
{
    const QPointF before = pointer_.value_or(event->position());
    pointer_ = event->position();
    if (dragFrom_ && (*dragFrom_ - event->position()).manhattanLength() > kDragBegins)
        dragged_ = true;
    if (sketch_)
        sketch_->moveCursor(zonePointAt(event->position()));
    else if (dragFrom_ && dragged_ && zoom_.closer())
        moveBy((before - event->position()) / std::max(1.0, layout_.window.width()));
    update();
}

void EntranceTile::mouseReleaseEvent(QMouseEvent* event)
{
    if (!dragFrom_ || event->button() != Qt::LeftButton)
        return QWidget::mouseReleaseEvent(event);
    if (sketch_ && dragged_ && sketch_->open().empty())
        sketch_->addRectangle(zonePointAt(*dragFrom_), zonePointAt(event->position()));
    else if (sketch_)
        sketch_->addCorner();
    dragFrom_.reset();
    update();
}

void EntranceTile::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (!sketch_) {
        Q_EMIT aloneAsked();
        return;
    }
    sketch_->close();
    dragFrom_.reset();
    update();
}

bool EntranceTile::zoneKey(const QKeyEvent& event)
{
    const QPointF way = direction(event.key());
    const double step = event.modifiers() & Qt::ShiftModifier ? kFineStep : kCursorStep;
    if (!way.isNull())
        sketch_->stepCursor(way.x() * step, way.y() * step);
    else if (event.matches(QKeySequence::Save))
        saveZones();
    else if (event.key() == Qt::Key_Space)
        sketch_->addCorner();
    else if (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter)
        sketch_->close();
    else if (event.key() == Qt::Key_Escape)
        endZones();
    else if (event.key() == Qt::Key_Delete || event.key() == Qt::Key_Backspace)
        sketch_->remove();
    else if (event.key() == Qt::Key_X) {
        sketch_->setExcluding(!sketch_->excluding());
        zoneBar_->setExcluding(sketch_->excluding());
    } else {
        return false;
    }
    update();
    return true;
}

void EntranceTile::keyPressEvent(QKeyEvent* event)
{
    if (sketch_ && zoneKey(*event))
        return;
    const QPointF way = direction(event->key());
    if (zoom_.closer() && !way.isNull())
        return moveBy(way * kStep);
    QWidget::keyPressEvent(event);
}

} // namespace haetae::ui
