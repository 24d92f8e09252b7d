// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/set_up_page.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "settings/password.h"
#include "settings/users.h"
#include "theme/tokens.h"
#include "theme/words.h"

namespace haetae::ui {
namespace {

constexpr int kLineWidth = 480;
constexpr int kTextWidth = 760;

FormLine* plain(const char* name, QWidget* parent)
{
    return new FormLine(name, FormLine::Kind::Plain, parent);
}
FormLine* secret(const char* name, QWidget* parent)
{
    return new FormLine(name, FormLine::Kind::Password, parent);
}

QString fault(const FormLine& name, const FormLine& password, const FormLine& again)
{
    if (const auto fine = checkUserName(name.name()); !fine)
        return sentence(fine.error());
    if (const auto fine = checkPassword(password.peek(), name.name()); !fine)
        return sentence(fine.error());
    if (password.text() != again.text())
        return SetUpPage::tr("The two passwords differ. Type both again.");
    return {};
}

} // namespace

SetUpPage::SetUpPage(ConsoleLink& link, QWidget* parent)
    : QWidget(parent),
      link_(&link),
      title_(new QLabel(this)),
      progress_(new QLabel(this)),
      steps_(new QStackedWidget(this)),
      error_(new QLabel(this)),
      later_(new QPushButton(this)),
      back_(new QPushButton(this)),
      next_(new QPushButton(this))
{
    setObjectName(QStringLiteral("setUpPage"));
    title_->setProperty("rank", QStringLiteral("title"));
    progress_->setProperty("rank", QStringLiteral("label"));
    progress_->setObjectName(QStringLiteral("setUpProgress"));
    error_->setProperty("rank", QStringLiteral("error"));
    error_->setObjectName(QStringLiteral("setUpError"));
    error_->setWordWrap(true);
    error_->hide();
    later_->setObjectName(QStringLiteral("setUpLater"));
    back_->setObjectName(QStringLiteral("setUpBack"));
    next_->setObjectName(QStringLiteral("setUpNext"));
    for (QPushButton* button : {later_, back_})
        button->setProperty("role", QStringLiteral("second"));
    next_->setProperty("role", QStringLiteral("main"));
    for (QPushButton* button : {later_, back_, next_})
        button->setAutoDefault(true); // Return presses what has the focus
    build();
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(steps_);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(size::kGap);
    buttons->addWidget(later_);
    buttons->addStretch(1);
    buttons->addWidget(back_);
    buttons->addWidget(next_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(size::kGap);
    column->addWidget(title_);
    column->addWidget(progress_);
    column->addWidget(scroll, 1);
    column->addWidget(error_);
    column->addLayout(buttons);
    connect(later_, &QPushButton::clicked, this, &SetUpPage::closed);
    connect(back_, &QPushButton::clicked, this, [this] { goTo(steps_->currentIndex() - 1); });
    connect(next_, &QPushButton::clicked, this, &SetUpPage::next);
    connect(link_, &ConsoleLink::commandDone, this, &SetUpPage::take);
    for (FormLine* line : findChildren<FormLine*>())
        connect(line, &QLineEdit::returnPressed, this, &SetUpPage::next);
    retranslate();
    goTo(Desk);
}

QVBoxLayout* SetUpPage::addStep()
{
    auto* step = new QWidget(steps_);
    auto* column = new QVBoxLayout(step);
    column->setContentsMargins(0, size::kGap, 0, 0);
    column->setSpacing(8);
    texts_[steps_->count()] = addText(column, "text");
    steps_->addWidget(step);
    return column;
}

QLabel* SetUpPage::addText(QVBoxLayout* column, const char* rank)
{
    auto* label = new QLabel(this);
    label->setProperty("rank", QLatin1String(rank));
    label->setWordWrap(true);
    label->setMaximumWidth(kTextWidth);
    column->addWidget(label);
    column->addSpacing(8);
    return label;
}

void SetUpPage::addLine(QVBoxLayout* column, FormLine* line)
{
    line->setMaximumWidth(kLineWidth);
    column->addWidget(line->label());
    column->addWidget(line);
}

void SetUpPage::build()
{
    auto* column = addStep();
    language_ = new QPushButton(this);
    language_->setObjectName(QStringLiteral("setUpLanguage"));
    language_->setMaximumWidth(kLineWidth);
    connect(language_, &QPushButton::clicked, this, &SetUpPage::languageAsked);
    column->addWidget(language_);
    addLine(column, desk_ = plain("setUpDesk", this));
    desk_->setMaxLength(40); // the header has no more room
    desk_->setText(QString::fromStdString(link_->settings().desk));
    column->addStretch();

    column = addStep();
    addLine(column, admin_ = plain("setUpAdmin", this));
    addLine(column, adminPassword_ = secret("setUpAdminPassword", this));
    addLine(column, adminAgain_ = secret("setUpAdminAgain", this));
    column->addStretch();

    column = addStep();
    two_ = new QRadioButton(this);
    one_ = new QRadioButton(this);
    two_->setObjectName(QStringLiteral("setUpTwo"));
    one_->setObjectName(QStringLiteral("setUpOne"));
    two_->setChecked(true);
    column->addWidget(two_);
    column->addWidget(one_);
    addLine(column, second_ = plain("setUpSecond", this));
    secondRole_ = new QComboBox(this);
    secondRole_->setObjectName(QStringLiteral("setUpSecondRole"));
    secondRole_->setMaximumWidth(kLineWidth);
    secondRole_->addItem(QString(), static_cast<int>(Role::Supervisor));
    secondRole_->addItem(QString(), static_cast<int>(Role::Admin));
    column->addWidget(secondRole_);
    addLine(column, secondPassword_ = secret("setUpSecondPassword", this));
    addLine(column, secondAgain_ = secret("setUpSecondAgain", this));
    addLine(column, alone_ = plain("setUpAlone", this));
    column->addStretch();
    connect(two_, &QRadioButton::toggled, this, &SetUpPage::showStep);

    column = addStep();
    column->addStretch();
}

void SetUpPage::goTo(int step)
{
    say({});
    steps_->setCurrentIndex(step);
    showStep();
    FormLine* const firsts[] = {desk_, admin_, two_->isChecked() ? second_ : alone_, nullptr};
    QWidget* first = firsts[step] ? static_cast<QWidget*>(firsts[step]) : next_;
    setFocusProxy(first); // the wall gives the page the focus
    if (isVisible())
        first->setFocus();
}

QString SetUpPage::faultOf(int step) const
{
    if (step == Admin)
        return fault(*admin_, *adminPassword_, *adminAgain_);
    if (step != Second)
        return {};
    if (!two_->isChecked())
        return alone_->name().empty() ? tr("Say why one person decides alone here.") : QString();
    if (second_->name() == admin_->name())
        return tr("The second person is somebody else.");
    return fault(*second_, *secondPassword_, *secondAgain_);
}

void SetUpPage::next()
{
    const int step = steps_->currentIndex();
    if (asked_.valid())
        return;
    if (const QString wrong = faultOf(step); !wrong.isEmpty())
        return say(wrong);
    if (step < Provisional)
        return goTo(step + 1);
    asked_ = link_->submit(wanted());
    showStep();
}

SetUpDesk SetUpPage::wanted() const
{
    SetUpDesk command;
    command.desk = desk_->name();
    command.admin = {admin_->name(), Role::Admin, adminPassword_->peek()};
    if (two_->isChecked())
        command.second = NewUser{second_->name(),
            static_cast<Role>(secondRole_->currentData().toInt()), secondPassword_->peek()};
    else
        command.singlePersonReason = alone_->name();
    return command;
}

void SetUpPage::take(const CommandDone& done)
{
    if (!asked_.valid() || done.request != asked_)
        return;
    asked_ = {};
    if (!done.outcome) {
        showStep();
        return say(sentence(done.outcome.error()));
    }
    for (FormLine* line : {adminPassword_, adminAgain_, secondPassword_, secondAgain_})
        line->clear();
    Q_EMIT closed();
}

void SetUpPage::say(const QString& error)
{
    error_->setText(error.isEmpty() ? QString() : QStringLiteral("▲ ") + error);
    error_->setVisible(!error.isEmpty());
}

void SetUpPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SetUpPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    goTo(steps_->currentIndex());
}

} // namespace haetae::ui
