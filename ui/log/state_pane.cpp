// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/state_pane.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "theme/icons.h"
#include "theme/tokens.h"

namespace haetae::ui {

StatePane::StatePane(QWidget* parent)
    : QWidget(parent),
      picture_(new QLabel(this)),
      sentence_(new QLabel(this)),
      action_(new QPushButton(this))
{
    sentence_->setObjectName(QStringLiteral("stateSentence"));
    sentence_->setProperty("rank", QStringLiteral("title"));
    sentence_->setAlignment(Qt::AlignCenter);
    sentence_->setWordWrap(true);
    action_->setObjectName(QStringLiteral("stateAction"));
    picture_->setAlignment(Qt::AlignCenter);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(size::kInset);
    column->addStretch();
    column->addWidget(picture_);
    column->addWidget(sentence_);
    column->addWidget(action_, 0, Qt::AlignHCenter);
    column->addStretch();
    connect(action_, &QPushButton::clicked, this, &StatePane::actionAsked);
}

void StatePane::say(const QString& icon, const QString& sentence, const QString& action)
{
    picture_->setPixmap(iconPixmap(icon, 48, colours().dim, devicePixelRatioF()));
    sentence_->setText(sentence);
    action_->setText(action);
    action_->setVisible(!action.isEmpty());
}

} // namespace haetae::ui
