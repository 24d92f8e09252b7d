// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/duty_panel.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>

#include "model/account_faults.h"
#include "theme/tokens.h"
#include "theme/words.h"

namespace haetae::ui {
namespace {

constexpr int kWidth = 420;

} // namespace

DutyPanel::DutyPanel(ConsoleLink& link, QWidget* parent)
    : QFrame(parent),
      link_(&link),
      title_(new QLabel(this)),
      state_(new QLabel(this)),
      user_(new FormLine("dutyUser", FormLine::Kind::Plain, this)),
      password_(new FormLine("dutyPassword", FormLine::Kind::Password, this)),
      taker_(new FormLine("dutyTaker", FormLine::Kind::Plain, this)),
      fresh_(new FormLine("dutyNewPassword", FormLine::Kind::Password, this)),
      again_(new FormLine("dutyAgain", FormLine::Kind::Password, this)),
      error_(new QLabel(this)),
      main_(button("dutyMain", true)),
      pending_(button("dutyPending")),
      lock_(button("dutyLock")),
      handOver_(button("dutyHandOver")),
      change_(button("dutyChangePassword")),
      signOut_(button("dutySignOut")),
      close_(button("dutyClose"))
{
    setObjectName(QStringLiteral("dutyPanel"));
    setFixedWidth(kWidth);
    title_->setFont(ui::font(size::kTitle, true));
    state_->setObjectName(QStringLiteral("dutyState"));
    error_->setObjectName(QStringLiteral("dutyError"));
    error_->setProperty("rank", QStringLiteral("error"));
    for (QLabel* label : {title_, state_, error_})
        label->setWordWrap(true);
    for (FormLine* line : {user_, password_})
        line->letAlarmsBeAnswered();
    lay();
    wire();
    whenLookChanges(this, [this] { recolour(); });
    recolour();
    showMode(modeNow());
    hide();
}

FittedButton* DutyPanel::button(const char* name, bool main)
{
    auto* made = new FittedButton(this);
    made->setObjectName(QLatin1String(name));
    made->setMinimumHeight(size::kTarget);
    made->setProperty("role", main ? QStringLiteral("main") : QStringLiteral("choice"));
    return made;
}

void DutyPanel::lay()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(size::kInset, size::kInset, size::kInset, size::kInset);
    column->setSpacing(8);
    column->addWidget(title_);
    column->addWidget(state_);
    for (FormLine* line : {user_, password_, taker_, fresh_, again_}) {
        column->addWidget(line->label());
        column->addWidget(line);
    }
    for (QWidget* widget : std::initializer_list<QWidget*>{
             error_, main_, pending_, handOver_, change_, lock_, signOut_, close_})
        column->addWidget(widget);
}

void DutyPanel::wire()
{
    connect(main_, &QPushButton::clicked, this, &DutyPanel::act);
    connect(close_, &QPushButton::clicked, this, &QWidget::hide);
    connect(lock_, &QPushButton::clicked, this, [this] { link_->submit(LockDesk{}); });
    connect(signOut_, &QPushButton::clicked, this, [this] { link_->submit(SignOut{}); });
    connect(change_, &QPushButton::clicked, this, [this] { showMode(Mode::Password); });
    connect(handOver_, &QPushButton::clicked, this, [this] { showMode(Mode::HandOver); });
    connect(pending_, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT pendingAsked();
    });
    connect(link_, &ConsoleLink::commandDone, this, &DutyPanel::take);
    connect(link_, &ConsoleLink::pendingChanged, this, &DutyPanel::refresh);
    connect(link_, &ConsoleLink::dutyChanged, this, [this] {
        // An answer that is awaited decides itself what comes next.
        if (!asked_.valid())
            showMode(modeNow());
    });
}

DutyPanel::Mode DutyPanel::modeNow() const
{
    const DutyNotice& duty = link_->duty();
    if (duty.state == AccountsState::None)
        return Mode::None;
    if (duty.state == AccountsState::NotSetUp)
        return Mode::SetUp;
    if (!link_->session().user.empty())
        return duty.mustChange ? Mode::Password : Mode::OnDuty;
    return duty.state == AccountsState::Unreadable ? Mode::Unreadable : Mode::SignIn;
}

void DutyPanel::showMode(Mode mode)
{
    mode_ = mode;
    asked_ = {};
    clearSecrets();
    say({});
    taker_->clear();
    user_->setText(mode == Mode::SignIn ? QString::fromStdString(link_->duty().locked) : QString());
    refresh();
    if (!isVisible())
        return;
    fit();
    if (mode == Mode::SignIn && user_->text().isEmpty())
        user_->setFocus();
    else if (!password_->isHidden())
        password_->setFocus();
    else
        close_->setFocus();
}

void DutyPanel::clearSecrets()
{
    for (FormLine* line : {password_, fresh_, again_})
        line->clear();
}

void DutyPanel::openBelow(const QWidget& chip, int rightmost)
{
    chip_ = &chip;
    rightmost_ = rightmost;
    show();
    raise();
    showMode(modeNow());
}

void DutyPanel::fit()
{
    resize(kWidth, layout()->totalHeightForWidth(kWidth));
    if (!chip_)
        return;
    const QPoint corner = chip_->mapTo(
        parentWidget(), QPoint(chip_->width() - width(), chip_->height() + size::kGap));
    move(std::clamp(corner.x(), 0, std::max(0, rightmost_ - width())), corner.y());
}

void DutyPanel::act()
{
    if (asked_.valid())
        return;
    say({});
    if (mode_ == Mode::SetUp) {
        hide();
        Q_EMIT setUpAsked();
    } else if (mode_ == Mode::SignIn) {
        asked_ = link_->submit(SignIn{{user_->name(), password_->take()}});
    } else if (mode_ == Mode::HandOver) {
        HandOver shift{password_->take(), {taker_->name(), fresh_->take()}};
        asked_ = link_->submit(std::move(shift));
    } else if (mode_ == Mode::Password) {
        if (fresh_->text() != again_->text())
            return say(tr("The two new passwords differ. Type both again."));
        again_->clear();
        ChangeOwnPassword change{password_->take(), fresh_->take()};
        asked_ = link_->submit(std::move(change));
    }
    refresh();
}

void DutyPanel::take(const CommandDone& done)
{
    if (!asked_.valid() || done.request != asked_)
        return;
    asked_ = {};
    if (done.outcome) {
        const bool stays = modeNow() == Mode::Password; // signed in with somebody else's password
        showMode(modeNow());
        if (!stays)
            hide();
        return;
    }
    refresh();
    QString sentenceOfError = sentence(done.outcome.error());
    for (const Account& account : link_->duty().accounts) {
        const bool meant = account.user == (mode_ == Mode::HandOver ? taker_ : user_)->name();
        if (meant && account.lockedOutFor.count() > 0)
            sentenceOfError = tr("Too many wrong passwords. Wait %1, or have an admin unlock this "
                                 "user.")
                                  .arg(waitWords(account.lockedOutFor));
    }
    say(sentenceOfError);
    if (!password_->isHidden())
        password_->setFocus();
}

void DutyPanel::say(const QString& error)
{
    error_->setText(error.isEmpty() ? QString() : QStringLiteral("▲ ") + error);
    error_->setVisible(!error.isEmpty());
    if (isVisible())
        fit();
}

void DutyPanel::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !main_->isHidden() && main_->isEnabled())
        return act();
    QFrame::keyPressEvent(event);
}

void DutyPanel::recolour()
{
    const Colours& all = colours();
    setStyleSheet(QStringLiteral("QFrame#dutyPanel { background: %1; border: 1px solid %2; "
                                 "border-radius: 8px; }")
                      .arg(all.surface.name(), all.line.name()));
}

void DutyPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QFrame::changeEvent(event);
}

} // namespace haetae::ui
