// SPDX-License-Identifier: GPL-3.0-or-later
#include "alarm/alarm_book.h"

#include <algorithm>
#include <tuple>

namespace haetae::ui {
namespace {

bool person(const AlarmRecord& alarm)
{
    return alarm.kind == AlarmKind::ElevatedTemperature;
}

bool moreUrgent(const AlarmRecord& a, const AlarmRecord& b)
{
    const auto key = [](const AlarmRecord& r) {
        return std::tuple(
            r.unacknowledged() && person(r), r.unacknowledged(), r.raised.monotonic, r.id.value);
    };
    return key(a) > key(b);
}

} // namespace

void AlarmBook::apply(const AlarmChange& change)
{
    const AlarmRecord& alarm = change.alarm;
    if (alarm.open()) {
        open_[alarm.id] = alarm;
        return;
    }
    open_.erase(alarm.id);
    closed_.erase(std::remove_if(closed_.begin(), closed_.end(),
                      [&alarm](const AlarmRecord& r) { return r.id == alarm.id; }),
        closed_.end());
    closed_.insert(closed_.begin(), alarm);
    if (closed_.size() > kClosedKept)
        closed_.resize(kClosedKept);
}

std::vector<AlarmRecord> AlarmBook::open() const
{
    std::vector<AlarmRecord> all;
    for (const auto& entry : open_)
        all.push_back(entry.second);
    std::sort(all.begin(), all.end(), moreUrgent);
    return all;
}

std::vector<AlarmRecord> AlarmBook::closed() const
{
    return closed_;
}

std::optional<AlarmRecord> AlarmBook::find(AlarmId id) const
{
    const auto found = open_.find(id);
    return found == open_.end() ? std::nullopt : std::optional(found->second);
}

std::optional<AlarmRecord> AlarmBook::newestUnanswered() const
{
    const std::vector<AlarmRecord> all = open();
    if (all.empty() || !all.front().unacknowledged())
        return std::nullopt;
    return all.front();
}

int AlarmBook::unansweredPeople() const
{
    return static_cast<int>(std::count_if(open_.begin(), open_.end(),
        [](const auto& entry) { return person(entry.second) && entry.second.unacknowledged(); }));
}

bool AlarmBook::unansweredAt(const CameraId& camera) const
{
    return std::any_of(open_.begin(), open_.end(), [&camera](const auto& entry) {
        return person(entry.second) && entry.second.unacknowledged()
            && entry.second.camera == camera;
    });
}

} // namespace haetae::ui
