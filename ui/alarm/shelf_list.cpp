// SPDX-License-Identifier: GPL-3.0-or-later
#include "alarm/shelf_list.h"

#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>
#include <QVBoxLayout>
#include <algorithm>

#include "theme/tokens.h"
#include "theme/words.h"

namespace haetae::ui {
namespace {

constexpr int kLine = 44;
constexpr int kTitle = 24;

} // namespace

ShelfList::ShelfList(ConsoleLink& link, QWidget* parent) : QWidget(parent), link_(&link)
{
    setObjectName(QStringLiteral("shelfList"));
    column_ = new QVBoxLayout(this);
    column_->setContentsMargins(0, 0, 0, 0);
    column_->setSpacing(4);
    title_ = new QLabel(this);
    title_->setObjectName(QStringLiteral("shelfTitle"));
    title_->setProperty("rank", QStringLiteral("warning"));
    column_->addWidget(title_);
    connect(link_, &ConsoleLink::shelvesChanged, this, &ShelfList::refresh);
    refresh();
}

QString ShelfList::lineOf(const AlarmShelf& shelf) const
{
    QString what = titled(word(shelf.kind));
    if (!shelf.camera.value.empty())
        what += QStringLiteral(" · ") + link_->entranceName(shelf.camera);
    return tr("%1 · until %2 · %3: %4")
        .arg(what, clockTime(shelf.until.wall).left(5), QString::fromStdString(shelf.actor),
            QString::fromStdString(shelf.reason));
}

void ShelfList::refresh()
{
    shown_ = link_->shelves();
    const auto count = static_cast<qsizetype>(shown_.size());
    while (lines_.size() < count) {
        const qsizetype index = lines_.size();
        auto* line = new QPushButton(this);
        line->setObjectName(QStringLiteral("shelf_%1").arg(index));
        line->setProperty("role", QStringLiteral("choice"));
        line->setAutoDefault(true);
        connect(line, &QPushButton::clicked, this, [this, index] {
            const AlarmShelf& shelf = shown_.at(static_cast<std::size_t>(index));
            link_->submit(UnshelveAlarms{shelf.kind, shelf.camera, shelf.detail});
        });
        column_->addWidget(line);
        lines_.append(line);
    }
    const bool may = link_->session().role >= Role::Supervisor;
    title_->setText(tr("Put aside · %n", nullptr, static_cast<int>(count)));
    for (qsizetype i = 0; i < lines_.size(); ++i) {
        lines_[i]->setVisible(i < count);
        if (i >= count)
            continue;
        const QString words = lineOf(shown_[static_cast<std::size_t>(i)]);
        const int room = std::max(160, width() - 24);
        lines_[i]->setText(lines_[i]->fontMetrics().elidedText(words, Qt::ElideRight, room));
        lines_[i]->setToolTip(words);
        lines_[i]->setAccessibleName(may ? tr("Take back: %1").arg(words) : words);
        lines_[i]->setEnabled(may);
    }
    setVisible(count > 0);
}

void ShelfList::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        refresh(); // the words fill the width
}

int ShelfList::heightNeeded() const
{
    return shown_.empty() ? 0 : kTitle + static_cast<int>(shown_.size()) * kLine;
}

} // namespace haetae::ui
