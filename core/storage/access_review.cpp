// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/access_review.h"

#include <map>
#include <utility>

namespace haetae {
namespace {

constexpr int kMostRows = 100'000;

Result<std::vector<LogEntry>> rowsOf(const EventLog& log, const LogFilter& wanted)
{
    LogFilter filter = wanted;
    filter.limit = kMostRows;
    return log.query(filter);
}

} // namespace

Result<AccessReview> accessReview(const EventLog& log, WallTime from, WallTime to)
{
    LogFilter kinds;
    kinds.from = from;
    kinds.to = to;
    kinds.kinds = {RowKind::Export, RowKind::Setting};
    LogFilter whats;
    whats.from = from;
    whats.to = to;
    whats.kinds = {RowKind::System};
    whats.whats = {"erasure_started", "personal_data_erased", "rows_destroyed", "log_restored",
        "refused", "command_refused", "signed_in", "signed_out", "sign_in_failed", "log_read"};
    AccessReview review;
    std::map<std::pair<std::string, std::string>, AccessCount> counts;
    for (const LogFilter& filter : {kinds, whats}) {
        const auto rows = rowsOf(log, filter);
        if (!rows)
            return rows.error();
        for (const LogEntry& entry : *rows) {
            AccessCount& one = counts[{entry.row.actor, entry.row.what}];
            one.actor = entry.row.actor;
            one.what = entry.row.what;
            one.last = std::max(one.last, entry.row.at.wall);
            ++one.times;
        }
    }
    for (auto& [key, one] : counts)
        review.counts.push_back(std::move(one));
    const auto first = log.firstTime();
    if (!first)
        return first.error();
    review.oldest = *first;
    return review;
}

} // namespace haetae
