// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <utility>

#include "desk/desk.h"
#include "desk/desk_rows.h"
#include "model/account_faults.h"
#include "model/tokens.h"

namespace haetae {
namespace {

namespace fault = account_fault;

Error unrecorded()
{
    return {ErrorKind::Unavailable, "log", "this cannot be recorded, so it was not done",
        "restore the log first"};
}

Error refused(ErrorKind kind, std::string subject, const char* reason, std::string advice = {})
{
    return {kind, std::move(subject), reason, std::move(advice)};
}

} // namespace

/// A session that nobody issued, or that is over, is nobody's: enough to acknowledge an alarm.
Result<Session> Desk::admitted(const Session& claimed, const DeskCommand& command) const
{
    auto session = duty_.admit(claimed);
    if (!session && neededRole(command) == Role::Nobody)
        return Duty::nobody();
    return session;
}

/// What changes the users is on record before it is begun.
Result<void> Desk::announce(const Session& session, const DeskCommand& command)
{
    Result<void> may;
    if (parts_.usersFile.empty())
        may = refused(ErrorKind::Unsupported, "users", fault::kNotSetUp,
            "a simulation and a replay have none");
    else if (!std::holds_alternative<SetUpDesk>(command)
        && duty_.state() == AccountsState::NotSetUp)
        may = refused(ErrorKind::NotFound, "users", fault::kNotSetUp,
            "go through the first set-up: haetae, or haetaectl user add");
    else if (!subjectOf(command).empty() && reasonOf(command).empty())
        may = refused(ErrorKind::InvalidInput, subjectOf(command), fault::kReason);
    else if (changesUsers(command)
        && store(ownRow(RowKind::Setting, "user_change_begun", session.user,
               detailJson({{"command", commandToken(command)}, {"user", subjectOf(command)}})))
            == Durability::NotStored)
        may = unrecorded();
    return may;
}

void Desk::endAccountWork()
{
    if (!accounts_)
        return;
    while (auto finished = accounts_->takeFinished()) {
        const DeskRequest& request = finished->job.request;
        auto outcome = finish(finished->job.session, request.command, std::move(finished->done));
        if (!outcome)
            auditRefusal(finished->job.session, request.command, outcome.error());
        tell(CommandDone{request.id, commandToken(request.command), std::move(outcome)});
    }
    while (const auto users = accounts_->takeReread())
        followUsers(*users);
    if (held_ && parts_.clock->monotonic() >= held_->shown.until)
        dropChange("expired", "haetae");
}

Result<std::string> Desk::finish(
    const Session& session, const DeskCommand& command, AccountDone done)
{
    for (const AccountRow& row : done.rows)
        store(ownRow(changesUsers(command) ? RowKind::Setting : RowKind::System, row.what,
            row.actor, detailJson(row.fields)));
    if (!done.outcome) {
        if (changesUsers(command))
            store(ownRow(RowKind::Setting, "users_not_changed", session.user,
                detailJson({{"error", done.outcome.error().line()}})));
        followUsers(done.users); // a lock-out shows
        return done.outcome;
    }
    if (const auto still = admitted(session, command); !still)
        return still.error(); // who asked has gone meanwhile
    followUsers(done.users);
    if (std::holds_alternative<SignIn>(command))
        beginDuty(done.proven.at(0), "signed_in");
    else if (const auto* setUp = std::get_if<SetUpDesk>(&command))
        return finishSetUp(*setUp, done.proven.at(0));
    else if (const auto* confirm = std::get_if<ConfirmChange>(&command))
        return finishChange(*confirm, done.proven.at(0));
    else if (std::holds_alternative<HandOver>(command))
        return finishHandOver(session, done.proven.at(1));
    return done.outcome;
}

void Desk::beginDuty(const Account& person, const char* how)
{
    if (duty_.person() && duty_.person()->user != person.user)
        endDuty("another_signed_in");
    const bool unlocked = duty_.locked();
    duty_.begin(person);
    store(ownRow(RowKind::System, unlocked ? "unlocked" : how, person.user,
        detailJson({{"role", std::string(token(person.role))}})));
    tellDuty();
}

void Desk::endDuty(const char* why)
{
    if (duty_.person())
        store(ownRow(
            RowKind::System, "signed_out", duty_.person()->user, detailJson({{"why", why}})));
    duty_.end();
}

Result<std::string> Desk::carryOut(const Session&, const SignOut&)
{
    if (!duty_.person())
        return refused(ErrorKind::NotFound, "sign-out", fault::kNoSession);
    endDuty("asked");
    tellDuty();
    return std::string("signed_out");
}

Result<std::string> Desk::carryOut(const Session& session, const LockDesk&)
{
    if (!duty_.person())
        return refused(ErrorKind::NotFound, "lock", fault::kNoSession);
    duty_.lock();
    store(ownRow(RowKind::System, "locked", session.user, {}));
    tellDuty();
    return std::string("locked");
}

Result<std::string> Desk::carryOut(const Session& session, const CloseConsole&)
{
    store(ownRow(RowKind::System, "close_allowed", session.user,
        detailJson({{"role", std::string(token(session.role))}})));
    return std::string("close_allowed");
}

/// The desk goes by its users from here on, and its first admin is on duty.
Result<std::string> Desk::finishSetUp(const SetUpDesk& command, const Account& admin)
{
    beginDuty(admin, "signed_in");
    Settings wanted = parts_.settings;
    if (!command.desk.empty())
        wanted.desk = command.desk;
    wanted.singlePersonSite = !command.second;
    if (auto changed = changeSettings(*duty_.person(), wanted,
            command.second ? "first run" : "first run: " + command.singlePersonReason);
        !changed)
        return changed.error();
    return std::string("set_up");
}

void Desk::holdChange(const Session& session, const Settings& wanted, const std::string& reason)
{
    if (held_)
        dropChange("replaced", session.user);
    HeldChange held{{}, parts_.settings};
    held.shown = {PendingId{++changesHeld_}, session.user, reason, wanted,
        changes(parts_.settings, wanted), parts_.clock->wall(),
        parts_.clock->monotonic() + HeldChange::kHolds};
    for (const SettingChange& change : held.shown.changes)
        store(ownRow(RowKind::Setting, "change_asked", session.user,
            detailJson({{"key", change.key}, {"before", change.before}, {"after", change.after},
                {"reason", reason}})));
    held_ = std::move(held);
    tell(PendingNotice{held_->shown});
}

void Desk::dropChange(const char* why, const std::string& actor, const std::string& reason)
{
    store(ownRow(RowKind::Setting, "change_dropped", actor,
        detailJson({{"asked_by", held_->shown.asker}, {"why", why}, {"reason", reason}})));
    held_.reset();
    tell(PendingNotice{});
}

Result<std::string> Desk::carryOut(const Session& session, const WithdrawChange& command)
{
    if (!held_ || held_->shown.id != command.change)
        return refused(ErrorKind::NotFound, "change", fault::kNothingPending);
    dropChange("withdrawn", session.user, command.reason);
    return std::string("withdrawn");
}

Result<std::string> Desk::finishChange(const ConfirmChange& command, const Account& second)
{
    if (!held_ || held_->shown.id != command.change
        || parts_.clock->monotonic() >= held_->shown.until)
        return refused(ErrorKind::NotFound, "change", fault::kNothingPending, "ask for it again");
    const PendingChange& asked = held_->shown;
    if (second.user == asked.asker)
        return refused(ErrorKind::PermissionDenied, "change", fault::kSamePerson,
            "another supervisor or admin has to confirm");
    if (second.role < Role::Supervisor)
        return refused(ErrorKind::PermissionDenied, "change", fault::kNoConfirmer,
            "ask a supervisor or admin");
    if (second.mustChange) // whoever set that password could be the one who asks
        return refused(ErrorKind::PermissionDenied, "change", fault::kMustChange,
            "sign in once and change the password, then confirm");
    const User* asker = duty_.users().find(asked.asker);
    const bool mayStill = asker && !asker->disabled && asker->role == Role::Admin;
    if (!mayStill || !changes(held_->before, parts_.settings).empty()) {
        dropChange(mayStill ? "settings_moved_on" : "asker_may_not_any_more", "haetae");
        return refused(ErrorKind::Conflict, "change", fault::kNothingPending, "ask for it again");
    }
    const HeldChange held = *held_;
    held_.reset();
    tell(PendingNotice{});
    const Session by{held.shown.asker, Role::Admin, 0};
    Settings wanted = held.shown.wanted;
    SiteOffset& offset = wanted.rule.siteOffset;
    if (!offset.signedBy.empty() && offset != parts_.settings.rule.siteOffset)
        offset.signedBy += ", " + second.user; // a validation bears both names
    if (auto changed = changeSettings(by, std::move(wanted), held.shown.reason, second.user);
        !changed)
        return changed.error();
    return std::string("saved");
}

/// Both have proved who they are; the shift changes hands only with every alarm answered.
Result<std::string> Desk::finishHandOver(const Session& session, const Account& taking)
{
    const auto open = board_.open();
    if (std::any_of(open.begin(), open.end(),
            [](const AlarmRecord& alarm) { return alarm.unacknowledged(); }))
        return refused(ErrorKind::Conflict, "hand-over", fault::kAlarmWaits,
            "acknowledge it, then sign both again");
    store(ownRow(RowKind::System, "handed_over", session.user,
        detailJson({{"from", session.user}, {"to", taking.user},
            {"open_alarms", std::to_string(open.size())},
            {"shelves", std::to_string(board_.shelves().size())}})));
    beginDuty(taking, "signed_in");
    return std::string("handed_over");
}

void Desk::followUsers(const Result<Users>& users)
{
    const auto before = duty_.person();
    const AccountsState state = duty_.state();
    if (duty_.follow(users))
        store(ownRow(
            RowKind::System, "signed_out", before->user, detailJson({{"why", "user_changed"}})));
    if (duty_.state() == AccountsState::Unreadable && state != AccountsState::Unreadable)
        logSystem("users_unreadable", detailJson({{"error", duty_.trouble()}}));
    tellDuty();
}

void Desk::tellDuty() const
{
    const auto& person = duty_.person();
    tell(DutyNotice{duty_.inForce(), person && duty_.locked() ? person->user : std::string(),
        duty_.mustChange(), duty_.state(), duty_.trouble(),
        duty_.users().accounts(parts_.clock->wall())});
}

} // namespace haetae
