// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/payload_retention.h"

#include <nlohmann/json.hpp>

#include "storage/uuid.h"

namespace haetae {
namespace {

constexpr std::chrono::hours kEvery{6}; // PIPC 2020: at least once a day
constexpr std::chrono::minutes kAgain{10};

} // namespace

void PayloadRetention::apply(EventLog& log, FrameStamp now)
{
    if (keep_.count() == 0 || (next_ && now.monotonic < *next_))
        return;
    next_ = now.monotonic + kAgain;
    const WallTime then = now.wall - keep_;
    const auto erased = log.erasePayloadsBefore(then);
    if (!erased)
        return;
    if (*erased > 0) {
        LogRow row;
        row.uuid = randomUuid();
        row.kind = RowKind::System;
        row.what = "personal_data_erased";
        row.actor = "haetae";
        row.at = now;
        row.detail = nlohmann::json{{"before", isoTime(then)}, {"reason", "retention is over"},
            {"rows", std::to_string(*erased)}}
                         .dump();
        row.simulated = log.origin() == LogOrigin::Simulation;
        if (!log.append(row))
            return;
    }
    next_ = now.monotonic + kEvery;
}

} // namespace haetae
