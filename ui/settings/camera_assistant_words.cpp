// SPDX-License-Identifier: GPL-3.0-or-later
// How the assistant is laid out, and its standing words.
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include "people/form_line.h"
#include "settings/camera_assistant.h"
#include "settings/camera_shown.h"
#include "settings/settings_field.h"
#include "theme/tokens.h"

namespace haetae::ui {

void CameraAssistant::lay()
{
    title_->setProperty("rank", QStringLiteral("title"));
    for (QLabel* step : {where_, who_, what_})
        step->setProperty("rank", QStringLiteral("strong"));
    listState_->setObjectName(QStringLiteral("assistantSearch"));
    listState_->setProperty("rank", QStringLiteral("label"));
    tryState_->setObjectName(QStringLiteral("assistantTrial"));
    for (QLabel* label : {where_, who_, what_, listState_, tryState_})
        label->setWordWrap(true);
    list_->setObjectName(QStringLiteral("assistantFound"));
    list_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    again_->setObjectName(QStringLiteral("assistantAgain"));
    try_->setObjectName(QStringLiteral("assistantTry"));
    try_->setProperty("role", QStringLiteral("main"));
    add_->setObjectName(QStringLiteral("assistantAdd"));
    add_->setProperty("role", QStringLiteral("main"));
    cancel_->setObjectName(QStringLiteral("assistantCancel"));
    for (QWidget* narrow : std::initializer_list<QWidget*>{kind_, name_, user_, password_})
        narrow->setMaximumWidth(320);
    auto* head = new QHBoxLayout;
    head->addWidget(title_, 1);
    head->addWidget(cancel_);
    auto* searched = new QHBoxLayout;
    searched->addWidget(listState_, 1);
    searched->addWidget(again_, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(size::kInset, size::kInset, size::kInset, size::kInset);
    column->setSpacing(size::kGap);
    column->addLayout(head);
    column->addWidget(where_);
    column->addWidget(list_);
    column->addLayout(searched);
    auto* place = new QHBoxLayout;
    place->setSpacing(size::kInset);
    place->addWidget(kindField_, 1, Qt::AlignTop);
    place->addWidget(addressField_, 2, Qt::AlignTop);
    column->addLayout(place);
    column->addWidget(who_);
    auto* who = new QHBoxLayout;
    who->setSpacing(size::kInset);
    for (FormLine* line : {user_, password_}) {
        auto* labelled = new QVBoxLayout;
        labelled->setSpacing(4);
        labelled->addWidget(line->label());
        labelled->addWidget(line);
        who->addLayout(labelled, 1);
    }
    who->addWidget(try_, 0, Qt::AlignBottom);
    who->addStretch(1);
    column->addLayout(who);
    column->addWidget(tryState_);
    column->addWidget(what_);
    column->addWidget(shown_);
    column->addWidget(nameField_);
    column->addWidget(add_, 0, Qt::AlignLeft);
    QWidget* before = list_;
    for (QWidget* next : std::initializer_list<QWidget*>{
             again_, kind_, address_, user_, password_, try_, name_, add_, cancel_}) {
        setTabOrder(before, next);
        before = next;
    }
}

void CameraAssistant::retranslate()
{
    title_->setText(tr("Find a camera"));
    cancel_->setText(tr("Give up"));
    where_->setText(tr("1. Where is it?"));
    list_->setAccessibleName(tr("Cameras that were found"));
    again_->setText(tr("Search again"));
    kindField_->setWords(tr("Kind of camera"), {});
    addressField_->setWords(tr("Address"),
        tr("As rtsp://192.168.0.20:554/path, "
           "http://192.168.0.20 or /dev/video0."));
    who_->setText(tr("2. Who signs in there? A camera at USB needs nobody."));
    user_->setWords(tr("User"));
    password_->setWords(tr("Password"));
    try_->setText(tr("Try it once"));
    what_->setText(tr("3. Is it the right one?"));
    nameField_->setWords(tr("Name"), tr("As guards call it; on the wall, in alarms and the log."));
    add_->setText(tr("Take this camera"));
    shown_->retranslate();
    fillList();
    showStep(step_);
}

} // namespace haetae::ui
