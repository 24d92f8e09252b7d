// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "alarm/alarm_board.h"
#include "alarm/technical_subject.h"
#include "model/tokens.h"

namespace haetae {
namespace {

bool covers(const AlarmShelf& shelf, const AlarmRecord& alarm)
{
    return alarm.kind != AlarmKind::ElevatedTemperature
        && sameSubject(alarm, shelf.kind, shelf.camera, shelf.detail);
}

} // namespace

bool AlarmBoard::onShelf(const AlarmRecord& alarm) const
{
    return std::any_of(shelves_.begin(), shelves_.end(),
        [&alarm](const AlarmShelf& shelf) { return covers(shelf, alarm); });
}

void AlarmBoard::markShelved(const AlarmShelf& shelf, bool shelved)
{
    for (auto& [id, entry] : alarms_) {
        if (covers(shelf, entry.alarm))
            entry.alarm.shelved = shelved;
    }
}

Result<AlarmShelf> AlarmBoard::shelve(AlarmId id, std::chrono::minutes time,
    const std::string& actor, const std::string& reason, FrameStamp at)
{
    auto entry = findOpen(id);
    if (!entry)
        return entry.error();
    const AlarmRecord& alarm = (*entry)->alarm;
    const std::string subject = "alarm " + std::to_string(id.value);
    if (alarm.kind == AlarmKind::ElevatedTemperature)
        return fail(
            ErrorKind::Conflict, subject, "is about a person and is never put aside", "answer it");
    if (reason.empty())
        return fail(ErrorKind::InvalidInput, subject, "putting it aside needs a reason",
            "say why it can wait");
    if (time < std::chrono::minutes(1) || time > kLongestShelf)
        return fail(ErrorKind::InvalidInput, subject, "can be put aside for 1 minute to 8 hours",
            "choose a shorter time");
    if (alarm.shelved)
        return fail(ErrorKind::Conflict, subject, "is already put aside", "take it back first");
    AlarmShelf shelf;
    shelf.kind = alarm.kind;
    shelf.camera = alarm.camera;
    shelf.detail = manyOf(alarm.kind) ? alarm.detail : std::string();
    shelf.reason = reason;
    shelf.actor = actor;
    shelf.since = at;
    shelf.until = {at.monotonic + time, at.wall + time, 0};
    shelves_.push_back(shelf);
    markShelved(shelf, true);
    return shelf;
}

Result<AlarmShelf> AlarmBoard::unshelve(
    AlarmKind kind, const CameraId& camera, const std::string& detail)
{
    const auto found = std::find_if(shelves_.begin(), shelves_.end(), [&](const AlarmShelf& s) {
        return s.kind == kind && s.camera == camera && s.detail == detail;
    });
    if (found == shelves_.end())
        return fail(ErrorKind::NotFound, std::string(token(kind)), "is not put aside",
            "its time may just have ended");
    const AlarmShelf shelf = *found;
    shelves_.erase(found);
    markShelved(shelf, false);
    return shelf;
}

std::vector<AlarmShelf> AlarmBoard::endShelves(MonotonicTime now)
{
    std::vector<AlarmShelf> ended;
    std::copy_if(shelves_.begin(), shelves_.end(), std::back_inserter(ended),
        [now](const AlarmShelf& shelf) { return now >= shelf.until.monotonic; });
    std::erase_if(
        shelves_, [now](const AlarmShelf& shelf) { return now >= shelf.until.monotonic; });
    for (const AlarmShelf& shelf : ended)
        markShelved(shelf, false);
    return ended;
}

std::vector<AlarmRecord> AlarmBoard::covered(const AlarmShelf& shelf) const
{
    std::vector<AlarmRecord> alarms;
    for (const auto& [id, entry] : alarms_) {
        if (entry.alarm.open() && covers(shelf, entry.alarm))
            alarms.push_back(entry.alarm);
    }
    return alarms;
}

} // namespace haetae
