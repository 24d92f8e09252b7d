// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/day_charts.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace haetae {
namespace {

constexpr std::size_t kBins = 90; // 33.0 to 42.0 degC
constexpr std::size_t kLeastPeople = 5; // for a median and its quarters
using namespace std::chrono_literals;

std::chrono::minutes stepFor(std::chrono::microseconds length)
{
    if (length <= 26h) // a day with a change of the clock
        return 10min;
    return length <= 9 * 24h ? std::chrono::minutes(1h)
        : length <= 62 * 24h ? std::chrono::minutes(6h)
                             : std::chrono::minutes(24h);
}

/// A quarter of the way between the two values it lies between.
double share(const std::vector<double>& sorted, double part)
{
    const double place = part * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(place);
    const auto above = std::min(below + 1, sorted.size() - 1);
    const double rest = place - static_cast<double>(below);
    return sorted[below] * (1 - rest) + sorted[above] * rest;
}

class Gather {
public:
    explicit Gather(DayCharts& charts) : charts_(charts), slot_(std::max(charts.step, 60min)) { }

    void take(const RowMark& mark)
    {
        const auto place = static_cast<std::size_t>((mark.at - charts_.from) / charts_.step);
        if (place >= charts_.people.size())
            return;
        if (mark.kind == RowKind::Alarm) {
            ++charts_.alarms[place];
            return;
        }
        ++charts_.people[place];
        // A figure that led to no verdict says nothing of anybody.
        if (mark.verdict == "unmeasurable" || mark.verdict.empty())
            return;
        if (mark.oralEquivalent) {
            const double bin =
                std::floor((mark.oralEquivalent->degrees() - charts_.firstTenth) * 10.0 + 1e-6);
            ++charts_.readings[static_cast<std::size_t>(
                std::clamp(bin, 0.0, static_cast<double>(kBins - 1)))];
        }
        if (mark.skin)
            skins_[{mark.camera.value, (mark.at - charts_.from) / slot_}].push_back(
                mark.skin->degrees());
    }
    void finish()
    {
        for (auto& [key, values] : skins_) {
            if (values.size() < kLeastPeople)
                continue;
            std::sort(values.begin(), values.end());
            BaselinePoint point;
            point.at = charts_.from + slot_ * key.second + slot_ / 2;
            point.median = Celsius::degrees(share(values, 0.5));
            point.low = Celsius::degrees(share(values, 0.25));
            point.high = Celsius::degrees(share(values, 0.75));
            point.people = static_cast<int>(values.size());
            charts_.baseline[key.first].push_back(point);
        }
    }

private:
    DayCharts& charts_;
    std::chrono::minutes slot_;
    std::map<std::pair<std::string, std::int64_t>, std::vector<double>> skins_;
};

Result<WallTime> lastTime(const EventLog& log)
{
    LogFilter newest;
    newest.limit = 1;
    const auto rows = log.page(newest, {});
    if (!rows)
        return rows.error();
    return rows->empty() ? WallTime() : rows->front().row.at.wall + 1us;
}

} // namespace

Result<DayCharts> dayCharts(
    const EventLog& log, std::optional<WallTime> from, std::optional<WallTime> to)
{
    DayCharts charts;
    if (!from) {
        const auto first = log.firstTime();
        if (!first)
            return first.error();
        from = *first ? sameDayAt(**first, 0, 0) : WallTime();
    }
    if (!to) {
        const auto last = lastTime(log);
        if (!last)
            return last.error();
        to = *last;
    }
    charts.from = *from;
    charts.to = std::max(*from, *to);
    charts.step = stepFor(charts.to - charts.from);
    const auto steps = static_cast<std::size_t>((charts.to - charts.from) / charts.step) + 1;
    charts.people.assign(steps, 0);
    charts.alarms.assign(steps, 0);
    charts.readings.assign(kBins, 0);
    Gather gather(charts);
    auto done =
        log.marks(charts.from, charts.to, [&gather](const RowMark& mark) { gather.take(mark); });
    if (!done)
        return done.error();
    gather.finish();
    LogFilter judged;
    judged.to = charts.to;
    judged.kinds = {RowKind::Person};
    judged.limit = 1;
    const auto newest = log.page(judged, {});
    if (!newest)
        return newest.error();
    if (!newest->empty())
        charts.limit = newest->front().row.limit;
    return charts;
}

} // namespace haetae
