// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settings_book.h"

#include <QComboBox>
#include <QFrame>
#include <QGridLayout>
#include <QListWidget>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <algorithm>

#include "settings/settings_field.h"
#include "settings/settings_page.h"
#include "theme/tokens.h"

namespace haetae::ui {
namespace {

constexpr int kRoomForBoth = 760;
constexpr int kRow = 34;
constexpr int kHeadingRow = 30;
constexpr int kWidest = 260;

} // namespace

SettingsBook::SettingsBook(QWidget* parent)
    : QWidget(parent),
      list_(new QListWidget(this)),
      box_(new QComboBox(this)),
      stack_(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("settingsBook"));
    list_->setObjectName(QStringLiteral("settingsList"));
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setUniformItemSizes(false);
    box_->setObjectName(QStringLiteral("settingsBox"));
    box_->hide();
    stack_->setObjectName(QStringLiteral("settingsStack"));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(size::kGap);
    grid->addWidget(box_, 0, 0, 1, 2);
    grid->addWidget(list_, 1, 0);
    grid->addWidget(stack_, 1, 1);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(1, 1);
    ignoreStrayWheel(*box_);
    connect(list_, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (item && item->data(Qt::UserRole).isValid())
            show(item->data(Qt::UserRole).toInt());
    });
    connect(
        box_, &QComboBox::activated, this, [this](int row) { show(box_->itemData(row).toInt()); });
}

void SettingsBook::add(SettingsGroup group, SettingsPage* page, const char* objectName)
{
    page->setObjectName(QLatin1String(objectName));
    auto* scroll = new QScrollArea(this);
    scroll->setObjectName(QLatin1String(objectName) + QStringLiteral("Scroll"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(page);
    scroll->viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
    pages_.push_back(page);
    groups_.push_back(group);
    stack_->addWidget(scroll);
}

int SettingsBook::current() const
{
    return stack_->currentIndex();
}

void SettingsBook::show(int page)
{
    if (page < 0 || page >= static_cast<int>(pages_.size()))
        return;
    const bool another = page != stack_->currentIndex();
    stack_->setCurrentIndex(page);
    if (another)
        Q_EMIT turned();
    const QSignalBlocker quiet(list_);
    for (int row = 0; row < list_->count(); ++row) {
        const QVariant of = list_->item(row)->data(Qt::UserRole);
        if (of.isValid() && of.toInt() == page)
            list_->setCurrentRow(row);
    }
    box_->setCurrentIndex(box_->findData(page));
}

QWidget* SettingsBook::shown() const
{
    return stack_->currentWidget();
}

void SettingsBook::retranslate()
{
    const int page = std::max(0, current());
    const QSignalBlocker quiet(list_);
    list_->clear();
    box_->clear();
    for (std::size_t i = 0; i < pages_.size(); ++i) {
        pages_[i]->retranslate();
        if (i == 0 || groups_[i] != groups_[i - 1]) {
            auto* heading = new QListWidgetItem(words(groups_[i]), list_);
            heading->setFlags(Qt::NoItemFlags); // the arrow keys pass over it
            heading->setFont(ui::font(size::kCaption, true));
            heading->setSizeHint(QSize(0, kHeadingRow));
        }
        auto* item = new QListWidgetItem(pages_[i]->title(), list_);
        item->setData(Qt::UserRole, static_cast<int>(i));
        item->setSizeHint(QSize(0, kRow));
        box_->addItem(QStringLiteral("%1 · %2").arg(words(groups_[i]), pages_[i]->title()),
            static_cast<int>(i));
    }
    for (QWidget* control : {static_cast<QWidget*>(list_), static_cast<QWidget*>(box_)})
        control->setAccessibleName(tr("Pages of the settings"));
    show(page);
    fitList();
}

void SettingsBook::fitList()
{
    int widest = 0;
    for (int row = 0; row < list_->count(); ++row) {
        const QListWidgetItem* item = list_->item(row);
        const QFont font = item->flags() == Qt::NoItemFlags ? item->font() : list_->font();
        widest = std::max(widest, QFontMetrics(font).horizontalAdvance(item->text()));
    }
    list_->setFixedWidth(
        std::min(kWidest, widest + 44 + list_->verticalScrollBar()->sizeHint().width()));
    const bool narrow = width() < kRoomForBoth;
    box_->setVisible(narrow);
    list_->setVisible(!narrow);
}

void SettingsBook::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitList();
}

QString SettingsBook::words(SettingsGroup group)
{
    switch (group) {
    case SettingsGroup::Measuring:
        return tr("Measuring");
    case SettingsGroup::Entrances:
        return tr("Entrances");
    case SettingsGroup::Alarms:
        return tr("Alarms");
    case SettingsGroup::People:
        return tr("People and data");
    case SettingsGroup::Desk:
        break;
    }
    return tr("This desk");
}

} // namespace haetae::ui
