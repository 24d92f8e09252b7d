// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/desk.h"

#include <algorithm>
#include <cassert>
#include <utility>

#include "desk/desk_rows.h"
#include "storage/uuid.h"

namespace haetae {
namespace {

constexpr std::chrono::seconds kHealEvery{2};
// Nothing can alarm yet while the desk is set up, so the log may have the time to open.
constexpr std::chrono::milliseconds kOpensWithin{500};
constexpr std::chrono::hours kRestoreWithin{24};

Desk::Parts complete(Desk::Parts parts)
{
    assert(parts.clock);
    if (!parts.makeUuid)
        parts.makeUuid = randomUuid;
    parts.log.formerAlarmsWithin = kRestoreWithin;
    parts.log.pictures = parts.settings.privacy;
    return parts;
}

/// A machine token for why the store fails, for the alarm.
std::string troubleToken(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::ResourceExhausted:
        return "disk_full";
    case ErrorKind::PermissionDenied:
        return "not_writable";
    case ErrorKind::NotFound:
        return "folder_missing";
    case ErrorKind::Corrupt:
        return "damaged";
    case ErrorKind::Conflict:
        return "other_origin";
    case ErrorKind::Unsupported:
        return "newer_version";
    case ErrorKind::Timeout:
        return "no_answer";
    case ErrorKind::InvalidInput:
        return "row_refused";
    default:
        return "unavailable";
    }
}

} // namespace

Desk::Desk(Parts parts)
    : parts_(complete(std::move(parts))),
      board_(parts_.makeUuid),
      log_(parts_.database, parts_.origin, *parts_.clock, parts_.log),
      duty_(parts_.ownSessions)
{
    if (parts_.usersFile.empty())
        return;
    const UsersFile file(parts_.usersFile);
    static_cast<void>(duty_.follow(file.load())); // nobody is signed in yet
    accounts_.emplace(file, parts_.passwordCost);
}

void Desk::start()
{
    log_.settle(kOpensWithin);
    logSystem("started", {});
    if (duty_.state() == AccountsState::Unreadable)
        logSystem("users_unreadable", detailJson({{"error", duty_.trouble()}}));
    tellDuty();
    restoreAlarms();
}

void Desk::logSystem(const std::string& what, const std::string& detailJson)
{
    store(ownRow(RowKind::System, what, "haetae", detailJson));
    watchStore();
}

void Desk::logFailure(const std::string& part, const std::string& error)
{
    logSystem("part_failed", detailJson({{"part", part}, {"error", error}}));
}

void Desk::tick()
{
    watchTimes();
    watchPauses();
    tellLate();
    restoreAlarms();
    if (const auto progress = exporter_.takeProgress(); progress && !reporter_.running())
        tell(*progress);
    while (const auto done = exporter_.takeFinished()) {
        if (reporter_.running()) {
            endReport(done->outcome);
            continue;
        }
        auto outcome = finishExport(done->session, done->outcome);
        tell(CommandDone{done->request, commandToken(ExportLog{}), std::move(outcome)});
    }
    watchReport();
    endLooking();
    endAccountWork();
    if (parts_.clock->monotonic() >= nextHeal_) {
        nextHeal_ = parts_.clock->monotonic() + kHealEvery;
        log_.heal();
    }
    watchStore();
}

bool Desk::settle(std::chrono::milliseconds patience)
{
    bool settled = log_.settle(patience);
    tellLate();
    restoreAlarms();
    watchStore();
    settled = log_.settle(patience) && settled; // the rows of what was just told
    tellLate();
    return settled;
}

Durability Desk::store(LogRow row, AlarmId alarm)
{
    row.uuid = parts_.makeUuid();
    const std::string uuid = row.uuid;
    const Durability durability = log_.append(std::move(row));
    if (!alarm.valid())
        return durability;
    if (durability == Durability::Stored)
        waiting_.erase(alarm);
    else
        waiting_[alarm] = uuid;
    return durability;
}

// The mark of an alarm is that of its newest row; the older ones are stored before it.
void Desk::tellLate()
{
    for (const LateRow& late : log_.takeLate()) {
        const auto found = std::find_if(waiting_.begin(), waiting_.end(),
            [&late](const auto& waits) { return waits.second == late.uuid; });
        if (found == waiting_.end())
            continue;
        const auto alarm = board_.setDurability(found->first, late.durability);
        if (late.durability == Durability::Stored)
            waiting_.erase(found);
        if (alarm)
            tell(AlarmNotice{{AlarmChange::What::RowStored, *alarm, {}}});
    }
}

void Desk::watchStore()
{
    const auto trouble = log_.trouble();
    // A row refused stays trouble; a disk that fails behind it must be heard of all the same.
    const bool onlyRefused = trouble && trouble->kind == ErrorKind::InvalidInput;
    if (trouble.has_value() == storeFailing_ && onlyRefused == onlyRefused_)
        return;
    storeFailing_ = trouble.has_value();
    onlyRefused_ = onlyRefused;
    SystemChanged event;
    event.kind = AlarmKind::StoreFailing;
    event.stamp = now();
    event.failing = storeFailing_;
    event.detail = trouble ? troubleToken(trouble->kind) : std::string();
    event.simulated = simulation();
    for (AlarmChange& change : board_.apply(event))
        publish(change, alarmRow(change, event.stamp));
    tell(StoreNotice{storeFailing_, trouble ? trouble->line() : std::string()});
}

void Desk::tell(const DeskNotice& notice) const
{
    if (parts_.tell)
        parts_.tell(notice);
}

FrameStamp Desk::now() const
{
    return {parts_.clock->monotonic(), parts_.clock->wall(), 0};
}

LogRow Desk::ownRow(RowKind kind, const std::string& what, const std::string& actor,
    const std::string& detailJson) const
{
    LogRow row;
    row.kind = kind;
    row.what = what;
    row.actor = actor;
    row.at = now();
    row.detail = detailJson;
    row.simulated = simulation();
    return row;
}

} // namespace haetae
