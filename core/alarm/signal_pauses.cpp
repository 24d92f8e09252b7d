// SPDX-License-Identifier: GPL-3.0-or-later
#include "alarm/signal_pauses.h"

#include <optional>
#include <utility>

namespace haetae {
namespace {

constexpr const char* kWhat = "inactive signals";

bool ends(Inactivation what)
{
    return what == Inactivation::AudioPaused || what == Inactivation::AlarmPaused;
}

bool soundOnly(Inactivation what)
{
    return what == Inactivation::AudioPaused || what == Inactivation::AudioOff;
}

Result<void> allowed(Inactivation what, std::chrono::seconds time, const std::string& reason)
{
    const auto longest = what == Inactivation::AudioPaused ? SignalPauses::kLongestAudioPause
                                                           : SignalPauses::kLongestAlarmPause;
    if (ends(what) && (time <= time.zero() || time > longest))
        return fail(ErrorKind::InvalidInput, kWhat,
            "a pause of " + std::to_string(time.count()) + " s is not within 1 to "
                + std::to_string(longest.count()) + " s",
            "choose a shorter one");
    if (what != Inactivation::AudioPaused && reason.empty())
        return fail(ErrorKind::InvalidInput, kWhat, "this needs a reason",
            "say why nobody shall be called");
    return {};
}

} // namespace

Result<InactiveSignal> SignalPauses::begin(Inactivation what, std::chrono::seconds time,
    const std::string& actor, const std::string& reason, FrameStamp at)
{
    if (auto may = allowed(what, time, reason); !may)
        return may.error();
    auto& place = soundOnly(what) ? now_.audio : now_.alarms;
    // A pause may become "off", nothing else follows on what is in force.
    if (place && (ends(what) || !ends(place->state)))
        return fail(ErrorKind::Conflict, kWhat, "they are inactive already",
            "wait for its end, or end it first");
    InactiveSignal begun{what, actor, reason, at, std::nullopt};
    if (ends(what))
        begun.until = FrameStamp{at.monotonic + time, at.wall + time, 0};
    place = begun;
    return begun;
}

Result<InactiveSignals> SignalPauses::end()
{
    if (!now_.any())
        return fail(ErrorKind::Conflict, kWhat, "all signals are active", "nothing needs doing");
    return std::exchange(now_, {});
}

std::vector<InactiveSignal> SignalPauses::endPauses(MonotonicTime now)
{
    std::vector<InactiveSignal> over;
    for (auto* place : {&now_.audio, &now_.alarms}) {
        if (!*place || !(*place)->until || (*place)->until->monotonic > now)
            continue;
        over.push_back(**place);
        place->reset();
    }
    return over;
}

AlarmState SignalPauses::expressed(AlarmState state) const
{
    state.audioInactive = now_.any();
    if (!now_.alarms)
        return state;
    // Nobody is called, so nobody may take a green light for somebody watching.
    AlarmState nothing;
    nothing.simulated = state.simulated;
    nothing.audioInactive = true;
    nothing.alarmsInactive = true;
    return nothing;
}

} // namespace haetae
