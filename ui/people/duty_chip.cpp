// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/duty_chip.h"

#include <QEvent>

#include "theme/tokens.h"
#include "theme/words.h"

namespace haetae::ui {

DutyChip::DutyChip(ConsoleLink& link, QWidget* parent) : QPushButton(parent), link_(&link)
{
    setObjectName(QStringLiteral("userChip"));
    setFocusPolicy(Qt::TabFocus);
    connect(&link, &ConsoleLink::dutyChanged, this, &DutyChip::refresh);
    connect(&link, &ConsoleLink::pendingChanged, this, &DutyChip::refresh);
    connect(&link, &ConsoleLink::settingsChanged, this, &DutyChip::refresh);
    whenLookChanges(this, [this] { refresh(); });
    refresh();
}

bool DutyChip::calls() const
{
    const AccountsState state = link_->duty().state;
    return link_->pending() || (state != AccountsState::None && link_->session().user.empty())
        || state == AccountsState::NotSetUp || state == AccountsState::Unreadable
        || link_->duty().mustChange;
}

QString DutyChip::words() const
{
    const DutyNotice& duty = link_->duty();
    const Session& session = link_->session();
    if (duty.state == AccountsState::NotSetUp)
        return QStringLiteral("▲ ") + tr("set up this desk");
    if (!duty.locked.empty())
        return QStringLiteral("▲ ") + tr("locked · %1").arg(QString::fromStdString(duty.locked));
    if (duty.state != AccountsState::None && session.user.empty())
        return QStringLiteral("▲ ")
            + (duty.state == AccountsState::Unreadable ? tr("users unreadable") : tr("sign in"));
    QString text = word(session.role);
    if (!session.user.empty())
        text = QStringLiteral("%1 · %2").arg(QString::fromStdString(session.user), text);
    if (link_->settings().singlePersonSite)
        text += QStringLiteral(" · ") + tr("single-person site");
    if (link_->pending())
        text = QStringLiteral("▲ ") + tr("a change waits · %1").arg(text);
    return text;
}

void DutyChip::refresh()
{
    setText(words());
    setAccessibleName(tr("Who is on duty: %1").arg(text()));
    setToolTip(tr("Who is on duty: %1").arg(text()) + QStringLiteral(" (U)"));
    const Colours& all = colours();
    const QColor ink = calls() ? all.recheck : all.text;
    const QColor line = calls() ? all.recheck : all.line;
    setStyleSheet(QStringLiteral("QPushButton { background: %1; color: %2; border: 1px solid %3; "
                                 "border-radius: 15px; padding: 0 12px; font-size: 15px; "
                                 "font-weight: %4; min-height: 38px; max-height: 38px; } "
                                 "QPushButton:focus { border: 2px solid %5; }")
                      .arg(all.raised.name(), ink.name(), line.name())
                      .arg(calls() ? 700 : 400)
                      .arg(all.normal.name()));
}

void DutyChip::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QPushButton::changeEvent(event);
}

} // namespace haetae::ui
