// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <set>
#include <utility>

#include "bridge/log_source.h"

namespace haetae::ui {
namespace {

using Part = LogQuestion::Part;

/// How an alarm stands now is in later rows, which a filter may hide.
Result<void> addStories(const EventLog& log, LogAnswer& answer)
{
    std::set<std::string> alarms;
    for (const LogEntry& entry : answer.rows) {
        if (!entry.row.alarmUuid.empty())
            alarms.insert(entry.row.alarmUuid);
    }
    auto related = log.rowsOfAlarms({alarms.begin(), alarms.end()});
    if (!related)
        return related.error();
    answer.related = std::move(*related);
    return {};
}

Result<void> addPage(const EventLog& log, const LogQuestion& question, LogAnswer& answer)
{
    LogFilter filter = question.filter;
    ++filter.limit; // one more than shown tells whether there are older rows
    auto rows = log.page(filter, question.order);
    if (!rows)
        return rows.error();
    answer.rows = std::move(*rows);
    answer.more = answer.rows.size() > static_cast<std::size_t>(question.filter.limit);
    if (answer.more)
        answer.rows.resize(static_cast<std::size_t>(question.filter.limit));
    return addStories(log, answer);
}

/// Those of the alarm that a row belongs to or that a picture's row is about.
Result<std::vector<PictureNote>> picturesOf(const EventLog& log, RowId row)
{
    std::string alarm;
    const std::vector<RowId> one{row};
    auto done = log.read(
        one,
        [&alarm](const LogEntry& entry) -> Result<void> {
            alarm = entry.row.alarmUuid;
            return {};
        },
        Evidence::LeftOut);
    if (!done)
        return done.error();
    auto notes = log.pictureNotes(alarm);
    if (!notes || !alarm.empty())
        return notes;
    const auto own = std::find_if(
        notes->begin(), notes->end(), [row](const PictureNote& note) { return note.row == row; });
    return own == notes->end() ? std::vector<PictureNote>() : log.pictureNotes(own->alarmUuid);
}

Result<void> addWanted(const EventLog& log, const LogQuestion& question, LogAnswer& answer)
{
    const bool whole = question.part == Part::Whole;
    if (whole) {
        auto pictures = picturesOf(log, question.wanted.front());
        if (!pictures)
            return pictures.error();
        answer.pictures = std::move(*pictures);
    }
    auto done = log.read(
        question.wanted,
        [&answer](const LogEntry& entry) -> Result<void> {
            answer.rows.push_back(entry);
            return {};
        },
        whole ? Evidence::Whole : Evidence::LeftOut);
    return done ? addStories(log, answer) : done;
}

Result<void> addSums(const EventLog& log, const LogQuestion& question, LogAnswer& answer)
{
    auto totals = log.totals(question.totalsFrom, question.totalsTo);
    if (!totals)
        return totals.error();
    answer.totals = std::move(*totals);
    if (question.healthUntil) {
        auto health = shiftHealth(log, question.totalsFrom, *question.healthUntil);
        if (!health)
            return health.error();
        answer.health = std::move(*health);
    }
    if (question.part != Part::Sums)
        return {};
    auto charts = dayCharts(log, question.filter.from, question.filter.to);
    auto actors = log.actors();
    if (!charts || !actors)
        return !charts ? charts.error() : actors.error();
    answer.charts = std::move(*charts);
    answer.actors = std::move(*actors);
    return {};
}

Result<LogAnswer> answerFrom(const EventLog& log, const LogQuestion& question)
{
    LogAnswer answer;
    answer.origin = log.origin();
    Result<void> done;
    switch (question.part) {
    case Part::PageAndSums:
        done = addPage(log, question, answer);
        if (done)
            done = addSums(log, question, answer);
        break;
    case Part::Page:
        done = addPage(log, question, answer);
        break;
    case Part::Spine: {
        auto spine = log.spine(question.filter, question.order);
        if (!spine)
            return tl::unexpected<Error>(spine.error());
        answer.spine = std::move(*spine);
        break;
    }
    case Part::Rows:
    case Part::Whole:
        done = addWanted(log, question, answer);
        break;
    case Part::Sums:
        done = addSums(log, question, answer);
        break;
    }
    if (!done)
        return tl::unexpected<Error>(done.error());
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
