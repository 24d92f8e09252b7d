// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/payload_retention.h"

#include <nlohmann/json.hpp>
#include <utility>

#include "storage/uuid.h"

namespace haetae {
namespace {

constexpr std::chrono::hours kEvery{6}; // PIPC 2020: at least once a day
constexpr std::chrono::minutes kAgain{10};
constexpr std::chrono::seconds kToldAfter{10}; // a page of the log is read in far less

LogRow rowOf(
    const EventLog& log, FrameStamp now, const std::string& what, const nlohmann::json& detail)
{
    LogRow row;
    row.uuid = randomUuid();
    row.kind = RowKind::System;
    row.what = what;
    row.actor = "haetae";
    row.at = now;
    row.detail = detail.dump();
    row.simulated = log.origin() == LogOrigin::Simulation;
    return row;
}

} // namespace

void PayloadRetention::apply(EventLog& log, FrameStamp now)
{
    if (!next_ || now.monotonic >= *next_)
        applyRules(log, now);
    emptyFile(log, now);
}

void PayloadRetention::applyRules(EventLog& log, FrameStamp now)
{
    next_ = now.monotonic + kAgain;
    if (keep_.personalData.count() > 0) {
        const WallTime then = now.wall - keep_.personalData;
        const nlohmann::json detail{{"before", isoTime(then)}, {"reason", "retention is over"}};
        const WantedErasure wanted{{then, {}}, rowOf(log, now, "personal_data_erased", detail)};
        if (!erase(log, wanted, now))
            return;
    }
    next_ = now.monotonic + kEvery;
    if (keep_.rows.count() == 0)
        return;
    const WallTime then = now.wall - keep_.rows;
    const auto gone = log.destroyBefore(then,
        rowOf(log, now, "rows_destroyed",
            {{"before", isoTime(then)}, {"reason", "retention is over"}}));
    if (!gone)
        next_ = now.monotonic + kAgain;
    else if (*gone > 0)
        next_.reset(); // there may be more, some thousand at each call
    owed_ = owed_ || (gone && *gone > 0);
}

Result<void> PayloadRetention::erase(EventLog& log, const WantedErasure& wanted, FrameStamp now)
{
    const auto erased = log.erase(wanted.what, wanted.certificate);
    if (!erased)
        return erased.error();
    if (*erased > 0)
        owe(now);
    return {};
}

void PayloadRetention::owe(FrameStamp now)
{
    owed_ = true;
    erasedAt_ = erasedAt_.value_or(now.monotonic);
}

void PayloadRetention::emptyFile(EventLog& log, FrameStamp now)
{
    if (!owed_)
        return;
    const auto emptied = log.emptyWriteAhead();
    if (emptied && *emptied) {
        owed_ = false;
        erasedAt_.reset();
        if (std::exchange(told_, false))
            (void)log.append(rowOf(log, now, "erasure_completed", nlohmann::json::object()));
        return;
    }
    if (told_ || !erasedAt_ || now.monotonic - *erasedAt_ < kToldAfter)
        return;
    const std::string why = emptied ? "another program reads the log" : emptied.error().reason;
    told_ = log.append(rowOf(log, now, "erasure_incomplete", {{"reason", why}})).has_value();
}

} // namespace haetae
