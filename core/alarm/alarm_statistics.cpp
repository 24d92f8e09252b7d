// SPDX-License-Identifier: GPL-3.0-or-later
#include "alarm/alarm_statistics.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

namespace haetae {
namespace {

using SourceKey = std::tuple<AlarmKind, CameraId, std::string>;

/// At an entrance the detail says how a camera or reference fails, not which.
SourceKey keyOf(const AlarmTimes& alarm)
{
    return {alarm.kind, alarm.camera, alarm.camera.value.empty() ? alarm.detail : std::string()};
}

/// The most times that fall within one stretch of this length, both ends included.
std::size_t mostWithin(const std::vector<WallTime>& ascending, std::chrono::microseconds length)
{
    std::size_t most = 0;
    std::size_t first = 0;
    for (std::size_t last = 0; last < ascending.size(); ++last) {
        while (ascending[last] - ascending[first] > length)
            ++first;
        most = std::max(most, last - first + 1);
    }
    return most;
}

double floodShareOf(const std::vector<WallTime>& raised, WallTime from, WallTime to)
{
    const auto period = std::chrono::microseconds(alarm_budget::kPeriod);
    const auto periods = (to - from + period - std::chrono::microseconds(1)) / period;
    std::map<std::int64_t, int> counts;
    for (const WallTime at : raised)
        ++counts[(at - from) / period];
    const auto floods = std::count_if(counts.begin(), counts.end(),
        [](const auto& count) { return count.second > alarm_budget::kFloodAbove; });
    return static_cast<double>(floods) / static_cast<double>(periods);
}

void addSources(AlarmStatistics& found, const std::vector<const AlarmTimes*>& alarms)
{
    std::map<SourceKey, int> counts;
    for (const AlarmTimes* alarm : alarms)
        ++counts[keyOf(*alarm)];
    for (const auto& [key, count] : counts)
        found.topSources.push_back({std::get<0>(key), std::get<1>(key), std::get<2>(key), count});
    std::stable_sort(found.topSources.begin(), found.topSources.end(),
        [](const AlarmSource& a, const AlarmSource& b) { return a.alarms > b.alarms; });
    if (found.topSources.size() > alarm_budget::kTopSources)
        found.topSources.resize(alarm_budget::kTopSources);
    int ofTop = 0;
    for (const AlarmSource& source : found.topSources)
        ofTop += source.alarms;
    if (found.alarms > 0)
        found.topSourceShare = static_cast<double>(ofTop) / found.alarms;
}

/// Two people one after the other are no chatter: a person is a source of their own.
int chatteringOf(const std::vector<const AlarmTimes*>& alarms)
{
    std::map<SourceKey, std::vector<WallTime>> technical;
    int found = 0;
    const auto chatters = [](const std::vector<WallTime>& times) {
        return mostWithin(times, alarm_budget::kChatteringWithin) >= alarm_budget::kChatteringFrom;
    };
    for (const AlarmTimes* alarm : alarms) {
        if (alarm->kind == AlarmKind::ElevatedTemperature) {
            found += chatters(alarm->activations) ? 1 : 0;
            continue;
        }
        auto& times = technical[keyOf(*alarm)];
        times.insert(times.end(), alarm->activations.begin(), alarm->activations.end());
    }
    for (auto& [key, times] : technical) {
        std::sort(times.begin(), times.end());
        found += chatters(times) ? 1 : 0;
    }
    return found;
}

bool stood(const AlarmTimes& alarm, WallTime from, WallTime to)
{
    const WallTime end = std::min(alarm.closed.value_or(to), to);
    return alarm.raised() < to && end >= from && end - alarm.raised() > alarm_budget::kStaleAfter;
}

void addAnswers(AlarmStatistics& found, const std::vector<const AlarmTimes*>& alarms)
{
    for (const AlarmTimes* alarm : alarms) {
        if (alarm->answered)
            found.answerTimes.push_back(*alarm->answered - alarm->raised());
        if (alarm->kind != AlarmKind::ElevatedTemperature || alarm->outcome == AlarmOutcome::None)
            continue;
        ++found.judgedOutcomes;
        found.notConfirmed += alarm->outcome == AlarmOutcome::ConfirmedElevated ? 0 : 1;
    }
    std::sort(found.answerTimes.begin(), found.answerTimes.end());
    found.answered = static_cast<int>(found.answerTimes.size());
    if (found.answered > 0)
        found.medianAnswer = std::chrono::floor<std::chrono::seconds>(
            found.answerTimes[(found.answerTimes.size() - 1) / 2]);
}

} // namespace

std::optional<double> AlarmStatistics::falseAlarmRate() const
{
    if (judgedOutcomes == 0)
        return std::nullopt;
    return static_cast<double>(notConfirmed) / judgedOutcomes;
}

std::optional<double> AlarmStatistics::answeredWithin(std::chrono::seconds time) const
{
    if (alarms == 0)
        return std::nullopt;
    const auto soon =
        std::upper_bound(answerTimes.begin(), answerTimes.end(), std::chrono::microseconds(time));
    return static_cast<double>(soon - answerTimes.begin()) / alarms;
}

std::optional<std::chrono::microseconds> AlarmStatistics::answerAt(double share) const
{
    if (answerTimes.empty())
        return std::nullopt;
    const auto count = static_cast<double>(answerTimes.size());
    const auto place = static_cast<std::size_t>(std::max(0.0, std::ceil(share * count) - 1.0));
    return answerTimes[std::min(place, answerTimes.size() - 1)];
}

AlarmStatistics alarmStatistics(std::span<const AlarmTimes> alarms, WallTime from, WallTime to)
{
    AlarmStatistics found;
    if (to <= from)
        return found;
    std::vector<const AlarmTimes*> counted;
    std::vector<WallTime> raised;
    for (const AlarmTimes& alarm : alarms) {
        found.stale += stood(alarm, from, to) ? 1 : 0;
        if (alarm.raised() < from || alarm.raised() >= to)
            continue;
        counted.push_back(&alarm);
        raised.push_back(alarm.raised());
        found.people += alarm.kind == AlarmKind::ElevatedTemperature ? 1 : 0;
    }
    std::sort(raised.begin(), raised.end());
    found.alarms = static_cast<int>(counted.size());
    const double hours = std::chrono::duration<double, std::ratio<3600>>(to - from).count();
    found.perHour = found.alarms / hours;
    found.perTenMinutes = found.perHour / 6.0;
    found.mostInTenMinutes = static_cast<int>(mostWithin(raised, alarm_budget::kPeriod));
    found.floodShare = floodShareOf(raised, from, to);
    addSources(found, counted);
    found.chattering = chatteringOf(counted);
    addAnswers(found, counted);
    return found;
}

} // namespace haetae
