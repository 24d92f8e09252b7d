// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/tile_tools.h"

#include <QAction>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>
#include <cmath>

#include "theme/degrees_box.h"
#include "theme/icons.h"

namespace haetae::ui {
namespace {

constexpr int kButton = size::kTarget;
constexpr int kAllRoom = 15 * kButton;
constexpr int kSomeRoom = 11 * kButton;

QString iconOf(ViewMode mode)
{
    switch (mode) {
    case ViewMode::Thermal:
        return QStringLiteral("thermal");
    case ViewMode::Visible:
        return QStringLiteral("camera");
    case ViewMode::Blend:
        return QStringLiteral("view-blend");
    case ViewMode::Inset:
        return QStringLiteral("inset");
    case ViewMode::SideBySide:
        return QStringLiteral("side-by-side");
    }
    return {};
}

void name(QWidget* widget, const QString& words)
{
    widget->setAccessibleName(words);
    widget->setToolTip(words);
}

} // namespace

TileTools::TileTools(QWidget* parent) : QWidget(parent), colours_(pictureColours())
{
    setObjectName(QStringLiteral("tileTools"));
    row_ = new QHBoxLayout(this);
    row_->setContentsMargins(4, 4, 4, 4);
    row_->setSpacing(2);
    mode_ = addButton("viewTool", QStringLiteral("inset"));
    palette_ = addButton("paletteTool", QStringLiteral("palette"));
    isotherm_ = addButton("isothermTool", QStringLiteral("isotherm"));
    isotherm_->setCheckable(true);
    spot_ = addTool("spotTool", QStringLiteral("spot"), Tool::Spot);
    spot_->setCheckable(true);
    zoomOut_ = addTool("zoomOutTool", QStringLiteral("zoom-out"), Tool::ZoomOut);
    zoomWhole_ = addTool("zoomWholeTool", QStringLiteral("zoom-whole"), Tool::ZoomWhole);
    zoomIn_ = addTool("zoomInTool", QStringLiteral("zoom-in"), Tool::ZoomIn);
    zones_ = addTool("zonesTool", QStringLiteral("zone"), Tool::Zones);
    open_ = addTool("openTool", QStringLiteral("one-tile"), Tool::Open);
    addMenus();
    addOptions();
    connect(isotherm_, &QToolButton::clicked, this, [this](bool on) {
        TileView view = view_;
        view.isotherm = on;
        choose(view);
    });
    retranslate();
    setView(view_);
    setMayDrawZones(false);
}

QToolButton* TileTools::addButton(const char* objectName, const QString& iconName)
{
    auto* made = new QToolButton(this);
    made->setObjectName(QLatin1String(objectName));
    made->setIcon(pictureIcon(iconName));
    made->setIconSize(QSize(22, 22));
    made->setFixedSize(kButton, kButton);
    made->setFocusPolicy(Qt::TabFocus); // a click leaves the keys to the picture
    row_->addWidget(made);
    return made;
}

QToolButton* TileTools::addTool(const char* objectName, const QString& iconName, Tool tool)
{
    QToolButton* made = addButton(objectName, iconName);
    connect(made, &QToolButton::clicked, this, [this, tool] { Q_EMIT asked(tool); });
    return made;
}

void TileTools::addMenus()
{
    views_ = new QMenu(this);
    for (const ViewMode mode : kViewModes) {
        QAction* action = views_->addAction(icon(iconOf(mode)), QString());
        action->setObjectName(QStringLiteral("view_") + token(mode));
        connect(action, &QAction::triggered, this, [this, mode] {
            TileView view = view_;
            view.mode = mode;
            choose(view);
        });
    }
    palettes_ = new QMenu(this);
    for (const PaletteKind kind : kPalettes) {
        QAction* action = palettes_->addAction(QString());
        action->setObjectName(QStringLiteral("palette_") + token(kind));
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, kind] {
            TileView view = view_;
            view.palette = kind;
            choose(view);
        });
    }
    mode_->setMenu(views_);
    palette_->setMenu(palettes_);
    for (QToolButton* button : {mode_, palette_})
        button->setPopupMode(QToolButton::InstantPopup);
}

void TileTools::addOptions()
{
    blend_ = new QSlider(Qt::Horizontal, this);
    blend_->setObjectName(QStringLiteral("blendSlider"));
    blend_->setRange(0, 100);
    blend_->setFixedWidth(120);
    blend_->setFocusPolicy(Qt::TabFocus);
    connect(blend_, &QSlider::valueChanged, this, [this](int percent) {
        TileView view = view_;
        view.blend = percent / 100.0;
        choose(view);
    });
    degrees_ = new DegreesBox(DegreesBox::Kind::Point, this);
    degrees_->setObjectName(QStringLiteral("isothermDegrees"));
    degrees_->setRange(0.0, 120.0);
    degrees_->setDecimals(1);
    degrees_->setSingleStep(0.1);
    degrees_->setFixedWidth(150);
    degrees_->setFocusPolicy(Qt::StrongFocus);
    connect(degrees_, &QDoubleSpinBox::valueChanged, this, [this](double degrees) {
        TileView view = view_;
        view.isothermDegrees = degrees;
        choose(view);
    });
    row_->addWidget(blend_);
    row_->addWidget(degrees_);
}

void TileTools::choose(const TileView& view)
{
    setView(view);
    Q_EMIT viewChosen(view);
}

void TileTools::setView(const TileView& view)
{
    view_ = view;
    const QSignalBlocker slider(blend_);
    const QSignalBlocker spin(degrees_);
    mode_->setIcon(pictureIcon(iconOf(view.mode)));
    isotherm_->setChecked(view.isotherm);
    blend_->setValue(static_cast<int>(std::lround(view.blend * 100)));
    degrees_->setValue(view.isothermDegrees);
    blend_->setVisible(view.mode == ViewMode::Blend);
    degrees_->setVisible(view.isotherm);
    for (QAction* action : palettes_->actions())
        action->setChecked(
            action->objectName() == QStringLiteral("palette_") + token(view.palette));
    adjustSize();
}

void TileTools::setMayDrawZones(bool may)
{
    mayDrawZones_ = may;
    setRoom(room_);
}

void TileTools::setSpot(bool on)
{
    spot_->setChecked(on);
}

void TileTools::setAlone(bool alone)
{
    alone_ = alone;
    open_->setIcon(pictureIcon(alone ? QStringLiteral("grid") : QStringLiteral("one-tile")));
    retranslate();
}

void TileTools::setRoom(int width)
{
    room_ = width;
    zones_->setVisible(mayDrawZones_ && width >= kSomeRoom);
    for (QToolButton* button : {zoomOut_, zoomWhole_, zoomIn_})
        button->setVisible(width >= kSomeRoom);
    blend_->setFixedWidth(width >= kAllRoom ? 140 : 80);
    adjustSize();
}

bool TileTools::menuOpen() const
{
    return views_->isVisible() || palettes_->isVisible();
}

void TileTools::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TileTools::retranslate()
{
    name(mode_, tr("Picture: which camera"));
    name(palette_, tr("Colours"));
    name(isotherm_, tr("Flag what is warmer than a set temperature"));
    name(spot_, tr("Temperature at a point"));
    name(zoomOut_, tr("Farther (-)"));
    name(zoomWhole_, tr("Whole picture (0)"));
    name(zoomIn_, tr("Closer (+)"));
    name(zones_, tr("Draw the zones where this entrance screens"));
    name(open_, alone_ ? tr("Back to all entrances (Esc)") : tr("This entrance alone (Enter)"));
    name(blend_, tr("Share of the thermal picture"));
    name(degrees_, tr("Flag from this temperature on"));
    degrees_->findChild<QLineEdit*>()->setAccessibleName(degrees_->accessibleName());
    for (std::size_t i = 0; i < kViewModes.size(); ++i)
        views_->actions().at(static_cast<qsizetype>(i))->setText(word(kViewModes[i]));
    for (std::size_t i = 0; i < kPalettes.size(); ++i)
        palettes_->actions().at(static_cast<qsizetype>(i))->setText(word(kPalettes[i]));
}

void TileTools::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor ground = colours_.surface;
    ground.setAlpha(0xee);
    painter.setPen(QPen(colours_.line, 1));
    painter.setBrush(ground);
    painter.drawRoundedRect(
        QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), size::kCardRadius, size::kCardRadius);
}

} // namespace haetae::ui
