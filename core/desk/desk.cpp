// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/desk.h"

#include <cassert>
#include <utility>

#include "desk/desk_rows.h"
#include "storage/uuid.h"

namespace haetae {
namespace {

constexpr std::chrono::seconds kHealEvery{2};

Desk::Parts complete(Desk::Parts parts)
{
    assert(parts.clock);
    if (!parts.makeUuid)
        parts.makeUuid = randomUuid;
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
    default:
        return "unavailable";
    }
}

} // namespace

Desk::Desk(Parts parts)
    : parts_(complete(std::move(parts))),
      board_(parts_.makeUuid),
      log_(parts_.database, parts_.origin, *parts_.clock)
{
}

void Desk::start()
{
    logSystem("started", {});
    restoreAlarms();
}

void Desk::logSystem(const std::string& what, const std::string& detailJson)
{
    store(ownRow(RowKind::System, what, "haetae", detailJson));
    watchStore();
}

void Desk::tick()
{
    while (auto done = finished_.tryPop()) {
        exporting_ = false;
        auto outcome = finishExport(done->session, done->outcome);
        tell(CommandDone{done->request, commandToken(ExportLog{}), std::move(outcome)});
    }
    if (parts_.clock->monotonic() < nextHeal_)
        return;
    nextHeal_ = parts_.clock->monotonic() + kHealEvery;
    log_.heal();
    watchStore();
}

Durability Desk::store(LogRow row)
{
    row.uuid = parts_.makeUuid();
    return log_.append(row);
}

void Desk::watchStore()
{
    const auto trouble = log_.trouble();
    if (trouble.has_value() == storeFailing_)
        return;
    storeFailing_ = trouble.has_value();
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
