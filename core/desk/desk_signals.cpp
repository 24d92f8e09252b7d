// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/desk.h"
#include "desk/desk_rows.h"
#include "model/tokens.h"

namespace haetae {

/// What shall be silent must be on record first; else it stays loud.
Result<std::string> Desk::inactivate(
    const Session& session, Inactivation what, std::chrono::seconds time, const std::string& reason)
{
    SignalPauses wanted = signals_;
    auto begun = wanted.begin(what, time, session.user, reason, now());
    if (!begun)
        return begun.error();
    if (store(inactiveRow(*begun, token(what), session.user)) == Durability::NotStored)
        return fail(ErrorKind::Unavailable, "log", "this cannot be recorded, so it was not done",
            "restore the log first");
    signals_ = wanted;
    tell(InactivationNotice{signals_.now()});
    return std::string(token(what));
}

LogRow Desk::inactiveRow(
    const InactiveSignal& signal, std::string_view what, const std::string& actor) const
{
    return ownRow(RowKind::System, std::string(what), actor,
        detailJson({{"state", std::string(token(signal.state))}, {"reason", signal.reason},
            {"by", signal.actor}, {"since", isoTime(signal.since.wall)},
            {"until", signal.until ? isoTime(signal.until->wall) : std::string()}}));
}

Result<std::string> Desk::carryOut(const Session& session, const PauseAudio& command)
{
    return inactivate(session, Inactivation::AudioPaused, command.time, {});
}

Result<std::string> Desk::carryOut(const Session& session, const SwitchAudioOff& command)
{
    return inactivate(session, Inactivation::AudioOff, {}, command.reason);
}

Result<std::string> Desk::carryOut(const Session& session, const PauseAlarms& command)
{
    return inactivate(session, Inactivation::AlarmPaused, command.time, command.reason);
}

Result<std::string> Desk::carryOut(const Session& session, const SwitchAlarmsOff& command)
{
    return inactivate(session, Inactivation::AlarmOff, {}, command.reason);
}

/// Never waits for the log: to be called again is the safe side.
Result<std::string> Desk::carryOut(const Session& session, const ResumeSignals&)
{
    const auto ended = signals_.end();
    if (!ended)
        return ended.error();
    for (const auto& signal : {ended->audio, ended->alarms}) {
        if (signal)
            store(inactiveRow(*signal, "signals_resumed", session.user));
    }
    tell(InactivationNotice{signals_.now()});
    return std::string("signals_resumed");
}

void Desk::watchPauses()
{
    const auto over = signals_.endPauses(parts_.clock->monotonic());
    for (const InactiveSignal& signal : over)
        store(inactiveRow(signal, "signals_resumed", "haetae"));
    if (!over.empty())
        tell(InactivationNotice{signals_.now()});
}

AlarmState Desk::alarmState() const
{
    AlarmState state = signals_.expressed(board_.state());
    state.head.line = log_.newestHead();
    return state;
}

} // namespace haetae
