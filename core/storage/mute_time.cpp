// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/mute_time.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

#include "model/tokens.h"

namespace haetae {
namespace {

constexpr std::chrono::hours kReach{48}; // one that was never ended ends with its run
constexpr int kMostRows = 100'000;

/// One signal that is silent since then, with the end it has of itself. *value*
struct Silence {
    WallTime since;
    std::optional<WallTime> until;
};

class Count {
public:
    Count(WallTime from, WallTime to) : from_(from), to_(to) { }

    void take(const LogRow& row)
    {
        if (row.what == "started" || row.what == "stopped") {
            for (auto& one : silent_)
                end(one, row.at.wall);
            return;
        }
        const auto detail = nlohmann::json::parse(row.detail, nullptr, false);
        const auto word = [&detail](const char* key) {
            return detail.is_object() && detail.contains(key) && detail[key].is_string()
                ? detail[key].get<std::string>()
                : std::string();
        };
        const auto state = fromToken<Inactivation>(word("state"));
        if (!state)
            return;
        const bool audio = *state == Inactivation::AudioPaused || *state == Inactivation::AudioOff;
        auto& one = silent_.at(audio ? 0 : 1);
        end(one, row.at.wall);
        if (row.what == "signals_resumed")
            return;
        one = Silence{row.at.wall, std::nullopt};
        if (const auto until = parseIsoTime(word("until")); !word("until").empty() && until)
            one->until = *until;
    }
    [[nodiscard]] std::chrono::microseconds total()
    {
        for (auto& one : silent_)
            end(one, to_);
        std::sort(spans_.begin(), spans_.end());
        std::chrono::microseconds sum{0};
        WallTime counted = from_;
        for (const auto& [begin, finish] : spans_) {
            const WallTime first = std::max(begin, counted);
            if (finish > first)
                sum += finish - first;
            counted = std::max(counted, finish);
        }
        return sum;
    }

private:
    void end(std::optional<Silence>& one, WallTime at)
    {
        if (!one)
            return;
        const WallTime finish = std::min({one->until.value_or(at), at, to_});
        spans_.emplace_back(one->since, finish);
        one.reset();
    }
    WallTime from_;
    WallTime to_;
    std::array<std::optional<Silence>, 2> silent_; ///< the sound, the alarms
    std::vector<std::pair<WallTime, WallTime>> spans_;
};

} // namespace

Result<std::chrono::microseconds> muteTime(const EventLog& log, WallTime from, WallTime to)
{
    LogFilter filter;
    filter.from = from - kReach;
    filter.to = to;
    filter.kinds = {RowKind::System};
    filter.whats = {"audio_paused", "audio_off", "alarm_paused", "alarm_off", "signals_resumed",
        "started", "stopped"};
    filter.limit = kMostRows;
    const auto rows = log.query(filter);
    if (!rows)
        return rows.error();
    Count count(from, to);
    for (auto row = rows->rbegin(); row != rows->rend(); ++row)
        count.take(row->row);
    return count.total();
}

} // namespace haetae
