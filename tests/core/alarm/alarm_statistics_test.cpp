// SPDX-License-Identifier: GPL-3.0-or-later
#include "alarm/alarm_statistics.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <map>
#include <random>
#include <set>

using namespace haetae;
using namespace std::chrono_literals;

namespace {

const WallTime kStart(std::chrono::seconds(1'790'000'000));

AlarmTimes alarmAt(std::chrono::microseconds after, AlarmKind kind = AlarmKind::ElevatedTemperature,
    const char* camera = "east")
{
    AlarmTimes alarm;
    alarm.kind = kind;
    alarm.camera = {camera};
    alarm.activations = {kStart + after};
    return alarm;
}

/// A month of a busy desk: bursts, repeats, alarms nobody answers.
std::vector<AlarmTimes> month(std::uint64_t seed)
{
    std::mt19937_64 random(seed);
    const auto below = [&](std::uint64_t n) { return random() % n; };
    std::vector<AlarmTimes> alarms;
    for (int i = 0; i < 2500; ++i) {
        const auto day = std::chrono::hours(24 * below(30));
        // A third of all falls into one hour of the day, in bursts.
        const auto within = below(3) == 0 ? std::chrono::seconds(8 * 3600 + below(900))
                                          : std::chrono::seconds(below(86'400));
        const auto kind =
            below(5) == 0 ? static_cast<AlarmKind>(1 + below(4)) : AlarmKind::ElevatedTemperature;
        const bool part = kind == AlarmKind::StoreFailing || kind == AlarmKind::SoundFailing;
        auto alarm = alarmAt(day + within, kind, part ? "" : (below(4) == 0 ? "west" : "east"));
        alarm.detail = part ? (below(2) == 0 ? "a" : "b") : "whatever";
        for (std::uint64_t repeat = below(6); repeat > 3; --repeat)
            alarm.activations.push_back(
                alarm.activations.back() + std::chrono::seconds(1 + below(50)));
        if (below(10) != 0)
            alarm.answered = alarm.raised() + std::chrono::milliseconds(500 + below(90'000));
        if (below(12) != 0)
            alarm.closed = alarm.raised() + std::chrono::seconds(60 + below(120'000));
        alarm.outcome = static_cast<AlarmOutcome>(below(4));
        alarms.push_back(alarm);
    }
    return alarms;
}

/// Counts by asking every period and every alarm anew; slow and plain. *value*
struct Reckoning {
    const std::vector<AlarmTimes>& all;
    WallTime from;
    WallTime to;

    [[nodiscard]] bool counts(const AlarmTimes& a) const
    {
        return a.raised() >= from && a.raised() < to;
    }
    [[nodiscard]] int raisedIn(WallTime begin, WallTime end, bool withEnd = false) const
    {
        return static_cast<int>(std::count_if(all.begin(), all.end(), [&](const AlarmTimes& a) {
            return counts(a) && a.raised() >= begin
                && (a.raised() < end || (withEnd && a.raised() == end));
        }));
    }
    [[nodiscard]] double floodShare() const
    {
        int periods = 0;
        int floods = 0;
        for (WallTime begin = from; begin < to; begin += 10min, ++periods)
            floods += raisedIn(begin, begin + 10min) > 10 ? 1 : 0;
        return static_cast<double>(floods) / periods;
    }
    [[nodiscard]] int mostInTenMinutes() const
    {
        int most = 0;
        for (const AlarmTimes& a : all)
            most = std::max(most, counts(a) ? raisedIn(a.raised(), a.raised() + 10min, true) : 0);
        return most;
    }
    static bool thrice(const std::vector<WallTime>& times)
    {
        return std::any_of(times.begin(), times.end(), [&](WallTime begin) {
            return std::count_if(times.begin(), times.end(), [&](WallTime t) {
                return t >= begin && t <= begin + 60s;
            }) >= 3;
        });
    }
    static std::string name(const AlarmTimes& a)
    {
        return std::to_string(static_cast<int>(a.kind)) + "/" + a.camera.value + "/"
            + (a.camera.value.empty() ? a.detail : "");
    }
    [[nodiscard]] int chattering() const
    {
        int found = 0;
        std::map<std::string, std::vector<WallTime>> parts;
        for (const AlarmTimes& a : all) {
            if (!counts(a))
                continue;
            if (a.kind == AlarmKind::ElevatedTemperature)
                found += thrice(a.activations) ? 1 : 0;
            else
                for (const WallTime t : a.activations)
                    parts[name(a)].push_back(t);
        }
        for (const auto& part : parts)
            found += thrice(part.second) ? 1 : 0;
        return found;
    }
    [[nodiscard]] std::vector<int> sourceCounts() const
    {
        std::map<std::string, int> counted;
        for (const AlarmTimes& a : all)
            counted[name(a)] += counts(a) ? 1 : 0;
        std::vector<int> sizes;
        for (const auto& one : counted)
            if (one.second > 0)
                sizes.push_back(one.second);
        std::sort(sizes.rbegin(), sizes.rend());
        sizes.resize(std::min<std::size_t>(sizes.size(), 10));
        return sizes;
    }
    [[nodiscard]] int stale() const
    {
        int found = 0;
        for (const AlarmTimes& a : all) {
            const WallTime end = a.closed && *a.closed < to ? *a.closed : to;
            found += a.raised() < to && end >= from && a.raised() + 24h < end ? 1 : 0;
        }
        return found;
    }
};

} // namespace

TEST_CASE("the shift's alarm figures over a month equal a plain count, for three seeds")
{
    for (const std::uint64_t seed : {1U, 2U, 3U}) {
        const auto alarms = month(seed);
        // The first and the last day lie outside: alarms before and after must not count.
        const Reckoning plain{alarms, kStart + 24h, kStart + 29 * 24h};
        const AlarmStatistics figures = alarmStatistics(alarms, plain.from, plain.to);
        CAPTURE(seed);
        const int all = plain.raisedIn(plain.from, plain.to);
        REQUIRE(all > 2000);
        CHECK(figures.alarms == all);
        CHECK(figures.perHour == Approx(all / (28 * 24.0)));
        CHECK(figures.perTenMinutes == Approx(all / (28 * 144.0)));
        CHECK(figures.mostInTenMinutes == plain.mostInTenMinutes());
        CHECK(figures.floodShare == plain.floodShare());
        CHECK(figures.floodShare > 0.0);
        CHECK(figures.chattering == plain.chattering());
        CHECK(figures.chattering > 0);
        CHECK(figures.stale == plain.stale());
        CHECK(figures.stale > 0);
        std::vector<int> sizes;
        int ofTop = 0;
        for (const AlarmSource& source : figures.topSources) {
            sizes.push_back(source.alarms);
            ofTop += source.alarms;
        }
        CHECK(sizes == plain.sourceCounts());
        CHECK(figures.topSourceShare == Approx(static_cast<double>(ofTop) / all));
        int people = 0;
        int outcomes = 0;
        int confirmed = 0;
        int within30 = 0;
        for (const AlarmTimes& a : alarms) {
            if (!plain.counts(a))
                continue;
            within30 += a.answered && *a.answered - a.raised() <= 30s ? 1 : 0;
            if (a.kind != AlarmKind::ElevatedTemperature)
                continue;
            ++people;
            outcomes += a.outcome != AlarmOutcome::None ? 1 : 0;
            confirmed += a.outcome == AlarmOutcome::ConfirmedElevated ? 1 : 0;
        }
        CHECK(figures.people == people);
        CHECK(*figures.falseAlarmRate() == Approx(1.0 - static_cast<double>(confirmed) / outcomes));
        CHECK(*figures.answeredWithin(30s) == Approx(static_cast<double>(within30) / all));
    }
}

TEST_CASE("an hour within the budget, a flood, and a quiet time")
{
    std::vector<AlarmTimes> alarms;
    CHECK(alarmStatistics(alarms, kStart, kStart + 1h).perHour == 0.0);
    CHECK_FALSE(alarmStatistics(alarms, kStart, kStart + 1h).falseAlarmRate());
    CHECK_FALSE(alarmStatistics(alarms, kStart, kStart + 1h).answeredWithin(30s));
    CHECK(alarmStatistics(alarms, kStart, kStart).alarms == 0);
    for (int i = 0; i < 6; ++i)
        alarms.push_back(alarmAt(std::chrono::minutes(10 * i)));
    auto figures = alarmStatistics(alarms, kStart, kStart + 1h);
    CHECK(figures.perHour == alarm_budget::kAnHour);
    CHECK(figures.floodShare == 0.0);
    for (int i = 0; i < 9; ++i)
        alarms.push_back(alarmAt(std::chrono::seconds(60 + i)));
    CHECK(alarmStatistics(alarms, kStart, kStart + 1h).floodShare == 0.0); // ten are no flood
    alarms.push_back(alarmAt(9min));
    CHECK(alarmStatistics(alarms, kStart, kStart + 1h).floodShare == Approx(1.0 / 6.0));
}

TEST_CASE("a camera that comes and goes chatters, three people in a row do not")
{
    std::vector<AlarmTimes> people{alarmAt(0s), alarmAt(20s), alarmAt(40s)};
    CHECK(alarmStatistics(people, kStart, kStart + 1h).chattering == 0);
    std::vector<AlarmTimes> camera{alarmAt(0s, AlarmKind::CameraFailing),
        alarmAt(20s, AlarmKind::CameraFailing), alarmAt(60s, AlarmKind::CameraFailing)};
    CHECK(alarmStatistics(camera, kStart, kStart + 1h).chattering == 1);
    camera.back().activations = {kStart + 60s + 1us};
    CHECK(alarmStatistics(camera, kStart, kStart + 1h).chattering == 0);
}

TEST_CASE("the false-alarm rate is told of rechecked people alone")
{
    std::vector<AlarmTimes> alarms(5, alarmAt(1min));
    alarms[0].outcome = AlarmOutcome::ConfirmedElevated;
    alarms[1].outcome = AlarmOutcome::RecheckNormal;
    alarms[2].outcome = AlarmOutcome::FalseAlarm;
    alarms[3].kind = AlarmKind::CameraFailing;
    alarms[3].outcome = AlarmOutcome::FalseAlarm;
    const auto figures = alarmStatistics(alarms, kStart, kStart + 1h);
    CHECK(figures.judgedOutcomes == 3);
    CHECK(*figures.falseAlarmRate() == Approx(2.0 / 3.0));
}
