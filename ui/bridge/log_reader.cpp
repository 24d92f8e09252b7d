// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "bridge/log_source.h"

namespace haetae::ui {
namespace {

bool wants(const LogFilter& filter, RowKind kind)
{
    return filter.kinds.empty()
        || std::find(filter.kinds.begin(), filter.kinds.end(), kind) != filter.kinds.end();
}

Result<LogAnswer> answerFrom(const EventLog& log, const LogQuestion& question)
{
    LogAnswer answer;
    answer.origin = log.origin();
    LogFilter filter = question.filter;
    ++filter.limit; // one more than shown tells whether there are older rows
    auto rows = log.query(filter);
    if (!rows)
        return tl::unexpected<Error>(rows.error());
    answer.rows = std::move(*rows);
    answer.more = answer.rows.size() > static_cast<std::size_t>(question.filter.limit);
    if (answer.more)
        answer.rows.resize(static_cast<std::size_t>(question.filter.limit));

    // Rows are append-only: how an alarm stands now is in later rows, which a filter may hide.
    if (wants(filter, RowKind::Alarm)) {
        LogFilter handling;
        handling.from = filter.from;
        handling.kinds = {RowKind::Alarm, RowKind::Handling, RowKind::Recheck};
        handling.limit = 2000;
        auto related = log.query(handling);
        if (!related)
            return tl::unexpected<Error>(related.error());
        answer.related = std::move(*related);
    }

    auto totals = log.totals(question.totalsFrom, question.totalsTo);
    if (!totals)
        return tl::unexpected<Error>(totals.error());
    answer.totals = std::move(*totals);
    if (question.healthUntil) {
        auto health = shiftHealth(log, question.totalsFrom, *question.healthUntil);
        if (!health)
            return tl::unexpected<Error>(health.error());
        answer.health = std::move(*health);
    }
    return answer;
}

} // namespace

OpenLogReader readerOf(std::filesystem::path database)
{
    return [database = std::move(database)]() -> Result<LogReader> {
        auto opened = EventLog::openForReading(database);
        if (!opened)
            return tl::unexpected<Error>(opened.error());
        // Anew for each question: a damaged log is set aside, and a new one has its name then.
        return LogReader([database](const LogQuestion& question) -> Result<LogAnswer> {
            const auto log = EventLog::openForReading(database);
            if (!log)
                return tl::unexpected<Error>(log.error());
            return answerFrom(*log, question);
        });
    };
}

} // namespace haetae::ui
