// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/simulated_day.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <ctime>
#include <random>

#include "alarm/alarm_board.h"
#include "desk/desk_rows.h"
#include "model/config/fever_rule.h"

namespace haetae {
namespace {

using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

// People an hour, by local hour: a morning and a noon peak.
constexpr std::array<int, 24> kPeopleAnHour{
    2, 1, 1, 1, 2, 6, 14, 38, 62, 31, 16, 22, 48, 40, 20, 16, 17, 24, 20, 9, 6, 4, 3, 2};
constexpr int kPeopleLatelyAnHour = 24;
constexpr const char* kGuard = "guard";

/// Draws the day's people and alarms and collects their rows. *thread-bound*
class SimulatedDay {
public:
    SimulatedDay(WallTime now, std::uint64_t seed, CameraId camera)
        : random_(seed),
          start_(now - hours(24)),
          camera_(std::move(camera)),
          board_([this] { return uuid(); })
    {
    }

    std::vector<LogRow> rows()
    {
        addProgram();
        addPeople();
        addAlarms();
        addCoveredReference();
        std::stable_sort(rows_.begin(), rows_.end(),
            [](const LogRow& a, const LogRow& b) { return a.at.wall < b.at.wall; });
        return std::move(rows_);
    }

private:
    // The generators of <random> are the same everywhere, its distributions are not.
    double uniform() { return static_cast<double>(random_() >> 11) * 0x1.0p-53; }
    double normal(double mean, double sd)
    {
        const double radius = std::sqrt(-2.0 * std::log(1.0 - uniform()));
        return mean + sd * radius * std::cos(2.0 * 3.14159265358979 * uniform());
    }

    std::string uuid()
    {
        char text[37];
        const auto a = random_();
        const auto b = random_();
        std::snprintf(text, sizeof text, "%08x-%04x-4%03x-%04x-%012llx",
            static_cast<unsigned>(a >> 32), static_cast<unsigned>(a >> 16 & 0xffff),
            static_cast<unsigned>(a & 0xfff), static_cast<unsigned>(0x8000 | (b >> 48 & 0x3fff)),
            static_cast<unsigned long long>(b & 0xffff'ffff'ffffULL));
        return text;
    }

    FrameStamp stamp(std::chrono::microseconds sinceStart)
    {
        return {MonotonicTime(sinceStart), start_ + sinceStart, ++sequence_};
    }

    void add(LogRow row)
    {
        row.uuid = uuid();
        row.bootId = "simulated-day"; // these times compare with no real boot's
        row.simulated = true;
        rows_.push_back(std::move(row));
    }

    void addOwn(RowKind kind, const std::string& what, const std::string& actor,
        std::chrono::microseconds when, const std::string& detail)
    {
        LogRow row;
        row.kind = kind;
        row.what = what;
        row.actor = actor;
        row.at = stamp(when);
        row.detail = detail;
        add(std::move(row));
    }

    void addProgram()
    {
        addOwn(RowKind::System, "seeded", "haetae", {}, {});
        addOwn(RowKind::System, "started", "haetae", seconds(1), {});
        ReferenceChanged found{camera_, stamp(seconds(90)), {}, reference(), true};
        found.before.condition = ReferenceCondition::WarmingUp;
        add(referenceRow(found));
        addOwn(RowKind::Setting, "setting_changed", "admin", minutes(12),
            detailJson({{"key", "rule.limit_c"}, {"before", "37.6"}, {"after", "37.5"},
                {"reason", "house rule of this entrance"}}));
    }

    ReferenceState reference()
    {
        ReferenceState state;
        state.condition = ReferenceCondition::Trusted;
        state.setTemperature = Celsius::degrees(37.0);
        state.raw = Celsius::degrees(normal(36.62, 0.08));
        state.trust = 96;
        return state;
    }

    ScreeningDecision judged(double oral, Verdict verdict)
    {
        const FeverRule rule;
        ScreeningDecision decision;
        decision.verdict = verdict;
        decision.oralEquivalent = Celsius::degrees(oral);
        decision.skin = *decision.oralEquivalent - rule.siteOffset.value;
        decision.limit = rule.limit;
        decision.siteOffset = rule.siteOffset.value;
        decision.frames = 8 + static_cast<int>(uniform() * 30);
        decision.reasons.add(Reason::OffsetProvisional);
        decision.uncertainty.terms = {
            {UncertaintySource::Noise, TempDelta::kelvins(0.02 + 0.03 * uniform()), false},
            {UncertaintySource::Reference, TempDelta::kelvins(0.1), true},
            {UncertaintySource::SpatialResolution, TempDelta::kelvins(0.06 + 0.06 * uniform()),
                true}};
        decision.u95 = decision.uncertainty.u95();
        return decision;
    }

    ScreeningDecision unmeasurable()
    {
        constexpr std::array<Reason, 5> kWhy{
            Reason::TooFar, Reason::Turned, Reason::TooCold, Reason::Moving, Reason::AtEdge};
        ScreeningDecision decision;
        decision.verdict = Verdict::Unmeasurable;
        decision.limit = FeverRule().limit;
        decision.siteOffset = FeverRule().siteOffset.value;
        decision.reasons = {kWhy.at(static_cast<std::size_t>(uniform() * kWhy.size()))};
        return decision;
    }

    ScreeningDecision anybody()
    {
        const double kind = uniform();
        if (kind < 0.06)
            return unmeasurable();
        if (kind < 0.075)
            return judged(37.43 + 0.06 * uniform(), Verdict::Recheck);
        double oral = normal(36.5, 0.3);
        while (oral >= 37.35) // the elevated ones are told by addAlarms()
            oral = normal(36.5, 0.3);
        return judged(oral, Verdict::Normal);
    }

    void addPerson(std::chrono::microseconds when, const ScreeningDecision& decision)
    {
        PersonScreened person;
        person.camera = camera_;
        person.first = stamp(when);
        person.last =
            stamp(when + std::chrono::milliseconds(1500 + static_cast<int>(uniform() * 5000)));
        person.track = TrackId{++track_};
        person.decision = decision;
        person.reference = reference();
        person.measured = decision.verdict != Verdict::Unmeasurable;
        person.simulated = true;
        add(personRow(person));
    }

    int peopleIn(int hour) const
    {
        const std::time_t when = std::chrono::system_clock::to_time_t(
            std::chrono::time_point_cast<std::chrono::system_clock::duration>(
                start_ + hours(hour) + minutes(30)));
        std::tm local{};
        localtime_r(&when, &local);
        const int usual = kPeopleAnHour.at(static_cast<std::size_t>(local.tm_hour));
        return hour >= 22 ? std::max(usual, kPeopleLatelyAnHour) : usual;
    }

    void addPeople()
    {
        for (int hour = 0; hour < 24; ++hour) {
            for (int person = 0; person < peopleIn(hour); ++person) {
                // The first 15 minutes belong to warming up, the last 10 s to whoever is seen now.
                const double second = hour * 3600.0 + uniform() * 3590.0;
                if (second > 900.0)
                    addPerson(
                        std::chrono::microseconds(static_cast<long long>(second * 1e6)), anybody());
            }
        }
    }

    AlarmRecord raise(std::chrono::microseconds when, double oral)
    {
        ElevatedBegan began;
        began.camera = camera_;
        began.stamp = stamp(when);
        began.track = TrackId{track_ + 1};
        began.decision = judged(oral, Verdict::Elevated);
        began.reference = reference();
        began.place = {1, 1, 0.0, true};
        began.simulated = true;
        const AlarmChange raised = board_.apply(began).at(0);
        LogRow row = alarmRow(raised, began.stamp);
        addReference(row, began.reference);
        add(std::move(row));
        addPerson(when - seconds(2), began.decision);
        ElevatedEnded ended;
        ended.camera = camera_;
        ended.stamp = stamp(when + seconds(4));
        ended.track = began.track;
        ended.peakOralEquivalent = began.decision.oralEquivalent;
        ended.left = true;
        ended.simulated = true;
        add(alarmRow(board_.apply(ended).at(0), ended.stamp));
        return raised.alarm;
    }

    void handled(const Result<AlarmChange>& change, FrameStamp at)
    {
        if (change)
            add(alarmRow(*change, at));
    }

    void recheck(std::chrono::microseconds when, double oral, double clinical)
    {
        const AlarmId id = raise(when, oral).id;
        const FrameStamp answered = stamp(when + seconds(7));
        handled(board_.acknowledge(id, kGuard, answered), answered);
        const FrameStamp begun = stamp(when + seconds(31));
        handled(board_.startRecheck(id, kGuard, begun), begun);
        const FrameStamp done = stamp(when + seconds(78));
        const RecheckResult result{Celsius::degrees(clinical), "ear", kGuard, done.wall};
        handled(board_.recheck(id, result, FeverRule().limit, done), done);
    }

    void addAlarms()
    {
        recheck(hours(24) - minutes(47), 37.7, 36.6);
        recheck(hours(24) - minutes(310), 38.6, 38.2);
        recheck(hours(24) - minutes(545), 37.6, 36.9);
        const auto when = hours(24) - minutes(134);
        const AlarmId drink = raise(when, 38.9).id;
        const FrameStamp answered = stamp(when + seconds(11));
        handled(board_.acknowledge(drink, kGuard, answered), answered);
        const FrameStamp closed = stamp(when + seconds(40));
        handled(board_.markFalse(drink, kGuard, "hot_drink", closed), closed);
    }

    void addCoveredReference()
    {
        ReferenceChanged change{
            camera_, stamp(hours(24) - minutes(205)), reference(), reference(), true};
        change.now.condition = ReferenceCondition::Covered;
        for (int step = 0; step < 2; ++step) {
            for (const AlarmChange& alarm : board_.apply(change))
                add(alarmRow(alarm, change.stamp));
            add(referenceRow(change));
            std::swap(change.before, change.now);
            change.stamp = stamp(hours(24) - minutes(202));
        }
    }

    std::mt19937_64 random_;
    WallTime start_;
    CameraId camera_;
    AlarmBoard board_;
    std::vector<LogRow> rows_;
    std::int64_t track_ = 0;
    std::uint64_t sequence_ = 0;
};

} // namespace

Result<void> seedSimulatedDay(
    EventLog& log, WallTime now, std::uint64_t seed, const CameraId& camera)
{
    if (log.origin() != LogOrigin::Simulation)
        return fail(ErrorKind::Conflict, "simulated day", kForeignOrigin,
            "use a log of its own for a simulation");
    return log.appendAll(SimulatedDay(now, seed, camera).rows());
}

} // namespace haetae
