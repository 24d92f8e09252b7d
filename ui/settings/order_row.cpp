// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/order_row.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "theme/tokens.h"

namespace haetae::ui {

OrderRow::OrderRow(const char* objectName, QWidget* parent)
    : QWidget(parent),
      reason_(new QLineEdit(this)),
      button_(new QPushButton(this)),
      hint_(new QLabel(this))
{
    const QString name = QLatin1String(objectName);
    reason_->setObjectName(name + QStringLiteral("Reason"));
    reason_->setMaxLength(200);
    button_->setObjectName(name);
    button_->setProperty("role", QStringLiteral("second"));
    button_->setEnabled(false);
    button_->setAutoDefault(false);
    hint_->setProperty("rank", QStringLiteral("label"));
    hint_->setWordWrap(true);
    auto* row = new QHBoxLayout;
    row->setSpacing(size::kGap);
    row->addWidget(reason_, 1);
    row->addWidget(button_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(row);
    column->addWidget(hint_);
    connect(reason_, &QLineEdit::textChanged, this,
        [this](const QString& text) { button_->setEnabled(!text.trimmed().isEmpty()); });
    connect(button_, &QPushButton::clicked, this, [this] {
        const QString reason = reason_->text().trimmed();
        reason_->clear(); // once a click
        Q_EMIT asked(reason);
    });
}

void OrderRow::setWords(const QString& button, const QString& reason, const QString& hint)
{
    button_->setText(button);
    reason_->setPlaceholderText(reason);
    reason_->setAccessibleName(reason);
    hint_->setText(hint);
}

} // namespace haetae::ui
