// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/pending_page.h"

#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

#include "settings/settings_diff.h"
#include "theme/tokens.h"
#include "theme/words.h"

namespace haetae::ui {
namespace {

constexpr int kLineWidth = 480;
constexpr int kButtonWidth = 180;

QLabel* words(const char* name, const char* rank, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setProperty("rank", QLatin1String(rank));
    label->setWordWrap(true);
    return label;
}

} // namespace

PendingPage::PendingPage(ConsoleLink& link, QWidget* parent)
    : QWidget(parent),
      link_(&link),
      title_(words("pendingTitle", "title", this)),
      who_(words("pendingWho", "text", this)),
      changes_(words("pendingChanges", "title", this)),
      keys_(words("pendingKeys", "label", this)),
      rule_(words("pendingRule", "label", this)),
      user_(new FormLine("pendingUser", FormLine::Kind::Plain, this)),
      password_(new FormLine("pendingPassword", FormLine::Kind::Password, this)),
      error_(words("pendingError", "error", this)),
      confirm_(new QPushButton(this)),
      withdraw_(new QPushButton(this)),
      close_(new QPushButton(this))
{
    setObjectName(QStringLiteral("pendingPage"));
    confirm_->setObjectName(QStringLiteral("pendingConfirm"));
    confirm_->setProperty("role", QStringLiteral("main"));
    withdraw_->setObjectName(QStringLiteral("pendingWithdraw"));
    close_->setObjectName(QStringLiteral("pendingClose"));
    for (QPushButton* button : {confirm_, withdraw_, close_})
        button->setAutoDefault(true); // Return presses what has the focus
    for (QPushButton* button : {withdraw_, close_})
        button->setProperty("role", QStringLiteral("second"));
    lay();
    setFocusProxy(user_); // the wall gives the page the focus
    error_->hide();
    connect(confirm_, &QPushButton::clicked, this, &PendingPage::confirm);
    for (FormLine* line : {user_, password_})
        connect(line, &QLineEdit::returnPressed, this, &PendingPage::confirm);
    connect(withdraw_, &QPushButton::clicked, this, &PendingPage::withdraw);
    connect(close_, &QPushButton::clicked, this, &PendingPage::closed);
    connect(link_, &ConsoleLink::commandDone, this, &PendingPage::take);
    connect(link_, &ConsoleLink::pendingChanged, this, [this] {
        if (link_->pending())
            refresh();
        else
            Q_EMIT closed();
    });
    connect(link_, &ConsoleLink::dutyChanged, this, &PendingPage::refresh);
    auto* timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &PendingPage::showTime);
    timer->start(1000);
    refresh();
}

void PendingPage::lay()
{
    auto* card = new QFrame(this);
    card->setProperty("surface", QStringLiteral("card"));
    auto* inner = new QVBoxLayout(card);
    inner->setContentsMargins(size::kInset, size::kInset, size::kInset, size::kInset);
    inner->addWidget(changes_);
    inner->addWidget(keys_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(size::kGap);
    for (QWidget* widget : std::initializer_list<QWidget*>{title_, who_, card, rule_})
        column->addWidget(widget);
    for (FormLine* line : {user_, password_}) {
        line->setMaximumWidth(kLineWidth);
        column->addWidget(line->label());
        column->addWidget(line);
    }
    column->addWidget(error_);
    column->addStretch(1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(size::kGap);
    buttons->addWidget(close_);
    buttons->addStretch(1);
    buttons->addWidget(withdraw_);
    buttons->addWidget(confirm_);
    column->addLayout(buttons);
}

void PendingPage::confirm()
{
    if (asked_.valid() || !link_->pending())
        return;
    say({});
    ConfirmChange command{link_->pending()->id, {user_->name(), password_->take()}};
    asked_ = link_->submit(std::move(command));
    refresh();
}

void PendingPage::withdraw()
{
    if (!asked_.valid() && link_->pending())
        asked_ = link_->submit(WithdrawChange{link_->pending()->id, {}});
}

void PendingPage::take(const CommandDone& done)
{
    if (!asked_.valid() || done.request != asked_)
        return;
    asked_ = {};
    refresh();
    if (!done.outcome)
        say(sentence(done.outcome.error()));
}

void PendingPage::say(const QString& error)
{
    error_->setText(error.isEmpty() ? QString() : QStringLiteral("▲ ") + error);
    error_->setVisible(!error.isEmpty());
}

void PendingPage::refresh()
{
    title_->setText(tr("A change waits for a second person"));
    setAccessibleName(title_->text());
    rule_->setText(tr("This decides who alarms, so another supervisor or admin confirms it with a "
                      "password of their own. Read both values aloud before you do."));
    user_->setWords(tr("Second person"));
    password_->setWords(tr("Password of the second person"));
    confirm_->setText(asked_.valid() ? tr("Checking …") : tr("Confirm (Enter)"));
    confirm_->setEnabled(!asked_.valid());
    withdraw_->setText(tr("Drop the change"));
    withdraw_->setVisible(link_->session().role >= Role::Supervisor);
    close_->setText(tr("Later"));
    for (QPushButton* button : {confirm_, withdraw_, close_})
        button->setMinimumWidth(std::max(kButtonWidth, button->sizeHint().width()));
    if (!link_->pending())
        return;
    changes_->setText(
        changesInWords(link_->settings(), link_->pending()->wanted).join(QLatin1Char('\n')));
    QStringList keys;
    for (const SettingChange& change : link_->pending()->changes)
        keys.append(
            QStringLiteral("%1  %2 → %3")
                .arg(QString::fromStdString(change.key), QString::fromStdString(change.before),
                    QString::fromStdString(change.after)));
    keys_->setText(keys.join(QLatin1Char('\n')));
    showTime();
}

void PendingPage::showTime()
{
    const auto& pending = link_->pending();
    if (!pending)
        return;
    const auto left = std::chrono::duration_cast<std::chrono::seconds>(
        pending->until - link_->clock().monotonic());
    QString who = tr("%1 asked for it at %2; it is dropped in %3.")
                      .arg(QString::fromStdString(pending->asker), clockTime(pending->asked),
                          waitWords(std::max(left, std::chrono::seconds(0))));
    if (!pending->reason.empty())
        who += QLatin1Char('\n') + tr("Reason: %1").arg(QString::fromStdString(pending->reason));
    who_->setText(who);
}

void PendingPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

void PendingPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    user_->setFocus();
}

} // namespace haetae::ui
