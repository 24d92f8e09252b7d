// SPDX-License-Identifier: GPL-3.0-or-later
#include <utility>

#include "desk/desk.h"
#include "desk/desk_rows.h"
#include "model/tokens.h"

namespace haetae {

Result<std::string> Desk::carryOut(const Session& session, const EscalateAlarm& command)
{
    return publish(board_.escalate(command.alarm, session.user, now()));
}

Result<std::string> Desk::carryOut(const Session& session, const JoinSecondReading& command)
{
    SecondReading reading = command.reading;
    if (reading.verdict == Verdict::Pending)
        return fail(ErrorKind::InvalidInput, "second reading", "it has not come to a verdict",
            "let the person stand on the mark for 3 s");
    reading.actor = session.user;
    reading.at = parts_.clock->wall();
    return publish(board_.joinSecondReading(command.alarm, reading));
}

/// An alarm that is silent must be on record first; else it stays loud.
Result<std::string> Desk::carryOut(const Session& session, const ShelveAlarm& command)
{
    auto shelf = board_.shelve(command.alarm, command.time, session.user, command.reason, now());
    if (!shelf)
        return shelf.error();
    if (store(shelfRow(*shelf, "shelved", session.user)) == Durability::NotStored) {
        if (auto back = board_.unshelve(shelf->kind, shelf->camera, shelf->detail); !back)
            return back.error();
        return fail(ErrorKind::Unavailable, "log", "this cannot be recorded, so it was not done",
            "restore the log first");
    }
    tellShelf(*shelf, AlarmChange::What::Shelved, session.user);
    return isoTime(shelf->until.wall);
}

Result<std::string> Desk::carryOut(const Session& session, const UnshelveAlarms& command)
{
    auto shelf = board_.unshelve(command.kind, command.camera, command.detail);
    if (!shelf)
        return shelf.error();
    store(shelfRow(*shelf, "unshelved", session.user));
    tellShelf(*shelf, AlarmChange::What::Unshelved, session.user);
    return std::string(token(shelf->kind));
}

LogRow Desk::shelfRow(const AlarmShelf& shelf, const char* what, const std::string& actor) const
{
    LogRow row = ownRow(RowKind::System, what, actor,
        detailJson({{"alarm_kind", std::string(token(shelf.kind))}, {"device", shelf.detail},
            {"reason", shelf.reason}, {"by", shelf.actor}, {"until", isoTime(shelf.until.wall)}}));
    row.camera = shelf.camera;
    return row;
}

void Desk::tellShelf(const AlarmShelf& shelf, AlarmChange::What what, const std::string& by)
{
    for (AlarmRecord& alarm : board_.covered(shelf))
        tell(AlarmNotice{{what, std::move(alarm), by}});
    tell(ShelfNotice{board_.shelves()});
}

void Desk::watchTimes()
{
    for (AlarmChange& change : board_.escalateWaiting(now()))
        publish(change, alarmRow(change, now()));
    for (const AlarmShelf& shelf : board_.endShelves(parts_.clock->monotonic())) {
        store(shelfRow(shelf, "unshelved", "haetae"));
        tellShelf(shelf, AlarmChange::What::Unshelved, {});
    }
    watchFlood();
}

void Desk::watchFlood()
{
    const int alarms = flood_.count(parts_.clock->monotonic());
    const bool flooding = alarms > AlarmFlood::kMostInCalm;
    if (flooding == std::exchange(flooding_, flooding))
        return;
    store(ownRow(RowKind::System, flooding ? "flood_began" : "flood_ended", "haetae",
        detailJson({{"alarms_in_10_min", std::to_string(alarms)}})));
}

} // namespace haetae
