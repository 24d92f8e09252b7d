// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/users_page.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QStyle>
#include <QTableWidget>
#include <QVBoxLayout>
#include <utility>

#include "settings/settings_field.h"
#include "settings/users.h"
#include "theme/tokens.h"
#include "theme/words.h"

namespace haetae::ui {
namespace {

constexpr int kLineWidth = 480;
constexpr int kRowHeight = 44;
constexpr int kShownRows = 5;

Role roleOf(const QComboBox& box)
{
    return static_cast<Role>(box.currentData().toInt());
}

} // namespace

UsersPage::UsersPage(Duty duty, QWidget* parent)
    : SettingsPage(parent),
      duty_(std::move(duty)),
      meaning_(new QLabel(this)),
      table_(new QTableWidget(0, 3, this)),
      reason_(new FormLine("userReason", FormLine::Kind::Plain, this)),
      role_(new QComboBox(this)),
      applyRole_(button("userApplyRole")),
      disable_(button("userDisable")),
      unlock_(button("userUnlock")),
      remove_(button("userRemove")),
      setPassword_(button("userSetPassword")),
      newTitle_(new QLabel(this)),
      name_(new FormLine("newUserName", FormLine::Kind::Plain, this)),
      newRole_(new QComboBox(this)),
      password_(new FormLine("newUserPassword", FormLine::Kind::Password, this)),
      again_(new FormLine("newUserAgain", FormLine::Kind::Password, this)),
      add_(button("userAdd")),
      answer_(new QLabel(this)),
      lockAfter_(new QSpinBox),
      lockField_(new SettingsField(lockAfter_, "lockAfter", this)),
      alone_(new QCheckBox(this)),
      aloneMeaning_(new QLabel(this))
{
    meaning_->setProperty("rank", QStringLiteral("label"));
    aloneMeaning_->setProperty("rank", QStringLiteral("label"));
    newTitle_->setProperty("rank", QStringLiteral("strong"));
    answer_->setObjectName(QStringLiteral("userAnswer"));
    for (QLabel* label : {meaning_, aloneMeaning_, answer_})
        label->setWordWrap(true);
    table_->setObjectName(QStringLiteral("userTable"));
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->setTabKeyNavigation(false);
    table_->verticalHeader()->hide();
    table_->verticalHeader()->setDefaultSectionSize(kRowHeight);
    table_->horizontalHeader()->setStretchLastSection(true);
    table_->setFixedHeight(kRowHeight * (kShownRows + 1));
    role_->setObjectName(QStringLiteral("userRole"));
    newRole_->setObjectName(QStringLiteral("newUserRole"));
    alone_->setObjectName(QStringLiteral("singlePerson"));
    lockAfter_->setRange(0, 480);
    lockAfter_->setMaximumWidth(220);
    for (QComboBox* box : {role_, newRole_}) {
        box->setMaximumWidth(kLineWidth);
        ignoreStrayWheel(*box);
        fillRoles(*box);
    }
    ignoreStrayWheel(*lockAfter_);
    lay();
    wire();
    say({}, false);
    retranslate();
}

QPushButton* UsersPage::button(const char* name)
{
    auto* made = new QPushButton(this);
    made->setObjectName(QLatin1String(name));
    return made;
}

void UsersPage::lay()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(size::kInset, size::kInset, size::kInset, size::kInset);
    column->setSpacing(8);
    const auto line = [column](FormLine* one) {
        one->setMaximumWidth(kLineWidth);
        column->addWidget(one->label());
        column->addWidget(one);
    };
    const auto row = [column](std::initializer_list<QWidget*> widgets) {
        auto* buttons = new QHBoxLayout;
        buttons->setSpacing(8);
        for (QWidget* widget : widgets)
            buttons->addWidget(widget);
        buttons->addStretch(1);
        column->addLayout(buttons);
    };
    column->addWidget(meaning_);
    column->addWidget(table_);
    line(reason_);
    row({role_, applyRole_, disable_, unlock_, remove_});
    column->addWidget(answer_);
    column->addSpacing(size::kGap);
    column->addWidget(newTitle_);
    line(name_);
    line(password_);
    line(again_);
    row({newRole_, add_, setPassword_});
    column->addSpacing(size::kGap);
    column->addWidget(lockField_);
    column->addWidget(alone_);
    column->addWidget(aloneMeaning_);
    column->addStretch();
}

void UsersPage::wire()
{
    connect(table_, &QTableWidget::itemSelectionChanged, this, &UsersPage::showChoice);
    connect(add_, &QPushButton::clicked, this, &UsersPage::add);
    connect(setPassword_, &QPushButton::clicked, this, &UsersPage::setPassword);
    connect(applyRole_, &QPushButton::clicked, this, [this] {
        if (const Account* user = chosen())
            order(ChangeUser{user->user, roleOf(*role_), user->disabled, reasonText()},
                tr("The role is changed."));
    });
    connect(disable_, &QPushButton::clicked, this, [this] {
        if (const Account* user = chosen())
            order(ChangeUser{user->user, user->role, !user->disabled, reasonText()},
                user->disabled ? tr("The user may sign in again.")
                               : tr("The user cannot sign in any more."));
    });
    connect(unlock_, &QPushButton::clicked, this, [this] {
        if (const Account* user = chosen())
            order(UnlockUser{user->user, reasonText()}, tr("The user may try again."));
    });
    connect(remove_, &QPushButton::clicked, this, [this] {
        if (const Account* user = chosen())
            order(RemoveUser{user->user, reasonText()},
                tr("The user is removed; the log keeps what was done under the name."));
    });
    connect(lockAfter_, &QSpinBox::valueChanged, this, &SettingsPage::edited);
    connect(alone_, &QCheckBox::toggled, this, &SettingsPage::edited);
}

void UsersPage::order(DeskCommand command, const QString& done)
{
    awaited_ = done;
    say(tr("Working …"), false);
    Q_EMIT commandAsked(command);
}

void UsersPage::add()
{
    if (password_->text() != again_->text())
        return say(tr("The two passwords differ. Type both again."), true);
    again_->clear();
    order(AddUser{{name_->name(), roleOf(*newRole_), password_->take()}, reasonText()},
        tr("The user is made and must change the password at the first sign-in."));
}

void UsersPage::setPassword()
{
    const Account* user = chosen();
    if (!user)
        return;
    if (password_->text() != again_->text())
        return say(tr("The two passwords differ. Type both again."), true);
    again_->clear();
    order(SetPassword{user->user, password_->take(), reasonText()},
        tr("The password is set and must be changed at the next sign-in."));
}

void UsersPage::commandDone(const CommandDone& done)
{
    if (awaited_.isEmpty())
        return;
    const QString success = std::exchange(awaited_, {});
    say(done.outcome ? success : sentence(done.outcome.error()), !done.outcome);
    if (done.outcome)
        for (FormLine* line : {name_, reason_})
            line->clear();
    look();
}

void UsersPage::say(const QString& sentence, bool wrong)
{
    answer_->setText((wrong ? QStringLiteral("▲ ") : QString()) + sentence);
    answer_->setProperty("rank", wrong ? QStringLiteral("error") : QStringLiteral("strong"));
    answer_->style()->polish(answer_);
    answer_->setVisible(!sentence.isEmpty());
}

std::string UsersPage::reasonText() const
{
    return reason_->name();
}

const Account* UsersPage::chosen() const
{
    const int row = table_->currentRow();
    const bool there = row >= 0 && row < static_cast<int>(accounts_.size());
    return there && table_->selectionModel()->hasSelection()
        ? &accounts_[static_cast<std::size_t>(row)]
        : nullptr;
}

void UsersPage::look()
{
    if (!duty_)
        return;
    const DutyNotice now = duty_();
    if (now.accounts == accounts_ && now.state == state_)
        return;
    accounts_ = now.accounts;
    state_ = now.state;
    showUsers();
}

void UsersPage::showUsers()
{
    const int before = table_->currentRow();
    table_->setRowCount(static_cast<int>(accounts_.size()));
    for (int row = 0; row < table_->rowCount(); ++row) {
        const Account& account = accounts_[static_cast<std::size_t>(row)];
        const QString cells[] = {
            QString::fromStdString(account.user), titled(word(account.role)), stateWords(account)};
        for (int column = 0; column < 3; ++column)
            table_->setItem(row, column, new QTableWidgetItem(cells[column]));
    }
    table_->setColumnWidth(0, 240);
    table_->setColumnWidth(1, 160);
    if (before >= 0 && before < table_->rowCount())
        table_->selectRow(before);
    showChoice();
}

void UsersPage::load(const Settings& settings)
{
    lockAfter_->setValue(static_cast<int>(settings.lockAfter.count()));
    alone_->setChecked(settings.singlePersonSite);
    look();
}

void UsersPage::store(Settings& settings) const
{
    settings.lockAfter = std::chrono::minutes(lockAfter_->value());
    settings.singlePersonSite = alone_->isChecked();
}

} // namespace haetae::ui
