// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/duty.h"

#include <algorithm>
#include <random>

#include "model/account_faults.h"

namespace haetae {
namespace {

std::uint64_t drawnKey()
{
    std::random_device device; // the system's random numbers on Linux
    std::uint64_t key = 0;
    while (key == 0) // an empty session has that one
        key = (std::uint64_t{device()} << 32U) | device();
    return key;
}

const Session& guardDesk()
{
    static const Session desk{"desk", Role::Guard, 0};
    return desk;
}

} // namespace

Result<Session> Duty::admit(const Session& claimed) const
{
    if (std::find(own_.begin(), own_.end(), claimed) != own_.end())
        return claimed;
    if (person_ && claimed == *person_)
        return locked_ ? nobody() : claimed;
    const bool empty = claimed == Session{};
    if (state_ == AccountsState::NotSetUp && (empty || claimed == guardDesk()))
        return guardDesk();
    if (empty)
        return nobody();
    return fail(ErrorKind::PermissionDenied, "session", account_fault::kNoSession, "sign in again");
}

void Duty::begin(const Account& account)
{
    person_ = Session{account.user, account.role, drawnKey()};
    locked_ = false;
    mustChange_ = account.mustChange;
}

void Duty::end()
{
    person_.reset();
    locked_ = false;
    mustChange_ = false;
}

bool Duty::follow(const Result<Users>& users)
{
    const bool none = !users && users.error().kind == ErrorKind::NotFound;
    state_ = users ? AccountsState::InUse
        : none     ? AccountsState::NotSetUp
                   : AccountsState::Unreadable;
    trouble_ = users || none ? std::string() : users.error().line();
    users_ = users ? *users : Users{};
    if (!person_ || state_ == AccountsState::Unreadable)
        return false; // whoever is at work stays
    const User* known = users_.find(person_->user);
    if (known && !known->disabled && known->role == person_->role) {
        mustChange_ = known->mustChange;
        return false;
    }
    end();
    return true;
}

Session Duty::inForce() const
{
    if (person_)
        return locked_ ? Session{} : *person_;
    if (!own_.empty())
        return own_.front();
    return state_ == AccountsState::NotSetUp ? guardDesk() : Session{};
}

} // namespace haetae
