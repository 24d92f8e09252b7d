// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/desk.h"

#include <optional>
#include <utility>

#include "desk/desk_rows.h"
#include "model/tokens.h"

namespace haetae {
namespace {

FrameStamp stampOf(const ScreeningEvent& event)
{
    return std::visit(
        [](const auto& e) {
            if constexpr (std::is_same_v<std::decay_t<decltype(e)>, PersonScreened>)
                return e.last;
            else
                return e.stamp;
        },
        event);
}

/// A part of the program is no person: its rows belong to whatever log is open. Empty for events
/// of people and for those that do already.
std::optional<ScreeningEvent> adoptedBy(bool simulation, ScreeningEvent event)
{
    const auto adopt = [simulation](auto* own) {
        return own != nullptr && std::exchange(own->simulated, simulation) != simulation;
    };
    if (adopt(std::get_if<SystemChanged>(&event)) || adopt(std::get_if<OutputReported>(&event)))
        return event;
    return std::nullopt;
}

bool simulatedEvent(const ScreeningEvent& event)
{
    return std::visit([](const auto& e) { return e.simulated; }, event);
}

} // namespace

void Desk::handle(const ScreeningEvent& event)
{
    if (auto adopted = adoptedBy(simulation(), event))
        return handle(*adopted);
    if (simulatedEvent(event) && !simulation())
        return logSystem("simulated_event_refused", {});
    for (AlarmChange& change : board_.apply(event)) {
        LogRow row = alarmRow(change, stampOf(event));
        const auto* began = std::get_if<ElevatedBegan>(&event);
        if (began) {
            addReference(row, began->reference);
            addSkew(row, began->skew);
        }
        const bool raised = began && change.what == AlarmChange::What::Raised;
        const AlarmRecord alarm = change.alarm;
        publish(std::move(change), std::move(row));
        if (raised)
            keepPictures(*began, alarm);
    }
    storeFacts(event);
    watchFlood();
    watchStore();
}

void Desk::storeFacts(const ScreeningEvent& event)
{
    if (const auto* person = std::get_if<PersonScreened>(&event))
        store(personRow(*person));
    else if (const auto* reference = std::get_if<ReferenceChanged>(&event))
        store(referenceRow(*reference));
    else if (const auto* camera = std::get_if<CameraChanged>(&event))
        store(cameraRow(*camera));
    else if (const auto* limit = std::get_if<LimitChanged>(&event))
        store(limitRow(*limit));
    else if (const auto* baseline = std::get_if<BaselineChanged>(&event))
        store(baselineRow(*baseline));
    else if (const auto* hour = std::get_if<BaselineHourKept>(&event))
        store(baselineHourRow(*hour));
    else if (const auto* output = std::get_if<OutputReported>(&event))
        store(outputRow(*output));
    else if (const auto* pause = std::get_if<ScreeningPaused>(&event))
        store(pauseRow(*pause));
    else if (const auto* vendor = std::get_if<VendorReported>(&event))
        takeVendor(*vendor);
    else if (const auto* note = std::get_if<CameraNoted>(&event))
        takeNote(*note);
    else if (const auto* clip = std::get_if<ClipRecorded>(&event))
        keepClip(*clip);
}

void Desk::takeVendor(const VendorReported& report)
{
    if (report.kept)
        store(vendorRow(report));
    tell(VendorNotice{report});
}

void Desk::takeNote(const CameraNoted& note)
{
    if (!note.repeated)
        store(noteRow(note));
    tell(NoteNotice{note});
}

// Promise 3: durable, or known not to be, before anybody is told.
void Desk::publish(AlarmChange change, LogRow row)
{
    if (change.what == AlarmChange::What::Raised
        && change.alarm.lastActivity.monotonic == change.alarm.raised.monotonic)
        flood_.note(change.alarm.raised.monotonic);
    if (!formerKnown_)
        ownAlarms_.insert(change.alarm.uuid);
    change.alarm.durability = store(std::move(row), change.alarm.id);
    board_.setDurability(change.alarm.id, change.alarm.durability);
    tell(AlarmNotice{std::move(change)});
}

// The log gives them once, when it can be opened: at the start or, if it is locked then, later.
void Desk::restoreAlarms()
{
    const auto rows = log_.takeFormerAlarms();
    if (!rows)
        return;
    if (!*rows)
        return logSystem("restore_failed", detailJson({{"error", rows->error().line()}}));
    formerKnown_ = true;
    const auto own = std::exchange(ownAlarms_, {});
    for (AlarmRecord& alarm : alarmsFrom(**rows)) {
        // A log that could be read late may hold rows of this run by then.
        if (!own.contains(alarm.uuid))
            restore(std::move(alarm));
    }
    watchStore();
}

void Desk::restore(AlarmRecord alarm)
{
    alarm.condition = ConditionState::Cleared;
    alarm.lastActivity = now();
    if (alarm.kind != AlarmKind::ElevatedTemperature) {
        // What still fails is found and raised anew by whoever watches it.
        alarm.handling = HandlingState::Closed;
        store(alarmRow({AlarmChange::What::Closed, alarm, {}}, now()));
        return;
    }
    alarm.id = board_.restore(alarm, now().monotonic);
    AlarmChange change{AlarmChange::What::ConditionCleared, alarm, {}};
    LogRow row = alarmRow(change, now());
    row.what = "restored";
    change.what = AlarmChange::What::Raised; // a window shows it like a new one
    publish(std::move(change), std::move(row));
}

} // namespace haetae
