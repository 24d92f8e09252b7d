// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/layout_bar.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

#include "theme/tokens.h"

namespace haetae::ui {

LayoutBar::LayoutBar(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("layoutBar"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addLayout(tabs_ = new QHBoxLayout);
    row->addStretch(1);
    entrancesButton_ = new QToolButton(this);
    entrancesButton_->setObjectName(QStringLiteral("layoutEntrances"));
    entrancesButton_->setMinimumHeight(size::kTarget);
    entrancesButton_->setPopupMode(QToolButton::InstantPopup);
    entrancesButton_->setMenu(menu_ = new QMenu(this));
    name_ = new QLineEdit(this);
    name_->setObjectName(QStringLiteral("layoutName"));
    name_->setMaxLength(WallLayouts::kLongestName);
    name_->setMinimumWidth(60);
    name_->setMaximumWidth(180);
    name_->setMinimumHeight(size::kTarget);
    save_ = new FittedButton(this);
    save_->setObjectName(QStringLiteral("layoutSave"));
    remove_ = new FittedButton(this);
    remove_->setObjectName(QStringLiteral("layoutRemove"));
    for (QWidget* control : {static_cast<QWidget*>(entrancesButton_), static_cast<QWidget*>(name_),
             static_cast<QWidget*>(save_), static_cast<QWidget*>(remove_)})
        row->addWidget(control);
    const auto save = [this] { Q_EMIT saveAsked(name_->text()); };
    connect(save_, &QPushButton::clicked, this, save);
    connect(name_, &QLineEdit::returnPressed, this, save);
    connect(name_, &QLineEdit::textChanged, this,
        [this](const QString& text) { save_->setEnabled(!text.simplified().isEmpty()); });
    connect(remove_, &QPushButton::clicked, this, &LayoutBar::removeAsked);
    for (FittedButton* button : {save_, remove_})
        button->setProperty("role", QStringLiteral("third"));
    save_->setEnabled(false);
    name_->installEventFilter(this);
    retranslate();
}

void LayoutBar::setLayouts(const WallLayouts& layouts, const std::vector<Entrance>& entrances)
{
    layouts_ = layouts;
    entrances_ = entrances;
    while (QLayoutItem* old = tabs_->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    for (std::size_t i = 0; i < layouts.all().size(); ++i)
        addTab(layouts.all()[i], static_cast<int>(i), i == layouts.shown());
    fillMenu();
    name_->setText(layouts.layout().name);
    remove_->setEnabled(layouts.shown() > 0);
}

void LayoutBar::addTab(const WallLayout& layout, int index, bool shown)
{
    const QString name = layout.name.isEmpty() ? tr("All entrances") : layout.name;
    auto* tab = new FittedButton(this);
    tab->setText(QStringLiteral("%1  %2").arg(index + 1).arg(name));
    tab->setObjectName(QStringLiteral("layout_%1").arg(index + 1));
    tab->setAccessibleName(tr("Layout %1: %2").arg(index + 1).arg(name));
    tab->setToolTip(QStringLiteral("Ctrl+%1").arg(index + 1));
    tab->setProperty("role", QStringLiteral("third"));
    tab->setCheckable(true);
    tab->setChecked(shown);
    tab->setMinimumHeight(size::kTarget);
    connect(
        tab, &QPushButton::clicked, this, [this, index] { Q_EMIT chosen(index); },
        Qt::QueuedConnection); // the tab itself is made anew by what follows
    tabs_->addWidget(tab);
}

void LayoutBar::fillMenu()
{
    menu_->clear();
    for (std::size_t i = 0; i < entrances_.size(); ++i) {
        QAction* action = menu_->addAction(entrances_[i].name);
        action->setCheckable(true);
        action->setChecked(entrances_[i].shown);
        connect(action, &QAction::toggled, this, [this, i](bool on) {
            entrances_[i].shown = on;
            std::vector<CameraId> shown;
            for (const Entrance& entrance : entrances_) {
                if (entrance.shown)
                    shown.push_back(entrance.id);
            }
            if (!shown.empty()) // an empty wall would look like a fault
                Q_EMIT entrancesChosen(shown);
        });
    }
}

void LayoutBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        const auto layouts = layouts_;
        const auto entrances = entrances_;
        setLayouts(layouts, entrances);
    }
    QWidget::changeEvent(event);
}

bool LayoutBar::eventFilter(QObject* watched, QEvent* event)
{
    // Enter ends the name; elsewhere on the wall it leaves one entrance alone.
    if (event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter)
            event->accept();
    }
    return QWidget::eventFilter(watched, event);
}

void LayoutBar::retranslate()
{
    setAccessibleName(tr("Layouts"));
    entrancesButton_->setText(tr("Entrances"));
    entrancesButton_->setAccessibleName(tr("Which entrances are shown"));
    name_->setPlaceholderText(tr("Name of the layout"));
    name_->setAccessibleName(tr("Name of the layout"));
    save_->setText(tr("Save layout"));
    save_->setAccessibleName(tr("Save layout"));
    remove_->setText(tr("Remove"));
    remove_->setAccessibleName(tr("Remove this layout"));
}

} // namespace haetae::ui
