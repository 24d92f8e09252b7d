// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/zone_bar.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace haetae::ui {
namespace {

constexpr int kMostColumns = 5;
constexpr int kNarrow = 340;
constexpr int kMedium = 560;

} // namespace

ZoneBar::ZoneBar(QWidget* parent) : QWidget(parent), colours_(pictureColours())
{
    setObjectName(QStringLiteral("zoneBar"));
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(12, 8, 12, 8);
    rows->setSpacing(6);
    help_ = new QLabel(this);
    help_->setObjectName(QStringLiteral("zoneHelp"));
    help_->setWordWrap(true);
    rows->addWidget(help_);
    rows->addLayout(grid_ = new QGridLayout);
    grid_->setSpacing(8);
    include_ = addButton("zoneInclude");
    exclude_ = addButton("zoneExclude");
    remove_ = addButton("zoneRemove");
    save_ = addButton("zoneSave");
    cancel_ = addButton("zoneCancel");
    lay(kMostColumns);
    for (FittedButton* kind : {include_, exclude_})
        kind->setCheckable(true);
    const auto colourChoice = [this] {
        setStyleSheet(QStringLiteral("QPushButton:checked { border: 3px solid %1; }")
                          .arg(colours_.good.name()));
    };
    colourChoice();
    whenLookChanges(this, colourChoice);
    connect(include_, &QPushButton::clicked, this, [this] { Q_EMIT excludingChosen(false); });
    connect(exclude_, &QPushButton::clicked, this, [this] { Q_EMIT excludingChosen(true); });
    connect(remove_, &QPushButton::clicked, this, &ZoneBar::removeAsked);
    connect(save_, &QPushButton::clicked, this, &ZoneBar::saveAsked);
    connect(cancel_, &QPushButton::clicked, this, &ZoneBar::cancelAsked);
    setExcluding(false);
    retranslate();
}

FittedButton* ZoneBar::addButton(const char* name)
{
    auto* made = new FittedButton(this);
    made->setObjectName(QLatin1String(name));
    made->setProperty("role", QStringLiteral("third"));
    made->setFocusPolicy(Qt::TabFocus); // a click leaves the keys to the picture
    return made;
}

void ZoneBar::lay(int columns)
{
    if (columns == columns_)
        return;
    columns_ = columns;
    int place = 0;
    for (FittedButton* button : {include_, exclude_, remove_, save_, cancel_}) {
        grid_->addWidget(button, place / columns, place % columns);
        ++place;
    }
}

void ZoneBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    lay(columnsFor(width()));
}

int ZoneBar::columnsFor(int width)
{
    return width < kNarrow ? 2 : width < kMedium ? 3 : kMostColumns;
}

int ZoneBar::heightAt(int width)
{
    lay(columnsFor(width));
    return layout()->heightForWidth(width);
}

void ZoneBar::setExcluding(bool excluding)
{
    include_->setChecked(!excluding);
    exclude_->setChecked(excluding);
}

void ZoneBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ZoneBar::retranslate()
{
    setAccessibleName(tr("Zones"));
    help_->setText(tr("Drag a rectangle or click corner by corner; Enter closes the zone. By "
                      "keyboard: arrows move the cross, Space sets a corner."));
    include_->setText(tr("Screen here"));
    exclude_->setText(tr("Leave out  X"));
    remove_->setText(tr("Remove  Del"));
    save_->setText(tr("Save  Ctrl+S"));
    cancel_->setText(tr("Cancel  Esc"));
    for (FittedButton* button : {include_, exclude_, remove_, save_, cancel_})
        button->setAccessibleName(button->words());
}

void ZoneBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours_.good, 2));
    painter.setBrush(colours_.surface);
    painter.drawRoundedRect(
        QRectF(rect()).adjusted(1, 1, -1, -1), size::kCardRadius, size::kCardRadius);
}

} // namespace haetae::ui
