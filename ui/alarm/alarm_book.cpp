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

/// Waits for somebody; what is put aside does not.
bool waits(const AlarmRecord& alarm)
{
    return alarm.unacknowledged() && !alarm.shelved;
}

bool moreUrgent(const AlarmRecord& a, const AlarmRecord& b)
{
    const auto key = [](const AlarmRecord& r) {
        return std::tuple(
            waits(r) && person(r), waits(r), !r.shelved, r.raised.monotonic, r.id.value);
    };
    return key(a) > key(b);
}

} // namespace

void AlarmBook::count(const AlarmRecord& alarm, int by)
{
    Counts& here = counts_[alarm.camera];
    if (waits(alarm))
        unanswered_ += by;
    if (waits(alarm) && person(alarm)) {
        unansweredPeople_ += by;
        here.unansweredPeople += by;
    }
    if (!person(alarm))
        here.technical += by;
}

void AlarmBook::take(AlarmId id)
{
    const auto found = open_.find(id);
    if (found == open_.end())
        return;
    count(found->second, -1);
    order_.erase(std::find(order_.begin(), order_.end(), id));
    open_.erase(found);
}

void AlarmBook::apply(const AlarmChange& change)
{
    AlarmRecord alarm = change.alarm;
    alarm.decision.readings.clear(); // the log's evidence; a thousand alarms would hold it in vain
    take(alarm.id);
    if (alarm.open()) {
        const auto place = std::lower_bound(order_.begin(), order_.end(), alarm,
            [this](AlarmId id, const auto& a) { return moreUrgent(open_.at(id), a); });
        order_.insert(place, alarm.id);
        count(alarm, 1);
        open_.emplace(alarm.id, std::move(alarm));
        return;
    }
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
    for (const AlarmId id : order_)
        all.push_back(open_.at(id));
    return all;
}

std::vector<const AlarmRecord*> AlarmBook::firstOpen(std::size_t most) const
{
    std::vector<const AlarmRecord*> first;
    for (std::size_t i = 0; i < std::min(most, order_.size()); ++i)
        first.push_back(&open_.at(order_[i]));
    return first;
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
    if (order_.empty() || !waits(open_.at(order_.front())))
        return std::nullopt;
    return open_.at(order_.front());
}

std::optional<AlarmId> AlarmBook::after(AlarmId id) const
{
    if (order_.empty())
        return std::nullopt;
    const auto found = std::find(order_.begin(), order_.end(), id);
    if (found == order_.end() || found + 1 == order_.end())
        return order_.front();
    return *(found + 1);
}

bool AlarmBook::unansweredAt(const CameraId& camera) const
{
    const auto found = counts_.find(camera);
    return found != counts_.end() && found->second.unansweredPeople > 0;
}

bool AlarmBook::technicalAt(const CameraId& camera) const
{
    const auto found = counts_.find(camera);
    return found != counts_.end() && found->second.technical > 0;
}

} // namespace haetae::ui
