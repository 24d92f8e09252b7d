// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <utility>

#include "storage/event_log_state.h"
#include "storage/log_select.h"

namespace haetae {
namespace {

using sqlite::Connection;
using sqlite::Statement;
using By = LogOrder::By;

constexpr std::int64_t kSchemaWithWords = 4;
constexpr std::int64_t kFewMatches = 20'000; // to look up one by one
constexpr int kSmallShare = 4; // of the log's time: a quarter is walked and sorted

const char* columnOf(By by)
{
    switch (by) {
    case By::Entrance:
        return "camera";
    case By::Verdict:
        return "verdict";
    case By::State:
        return "handling";
    case By::Operator:
        return "actor";
    case By::Temperature:
        return "oral_equivalent_c";
    case By::Number:
        return "event.id";
    case By::Time:
        break;
    }
    return "wall_us";
}

const char* indexOf(By by)
{
    switch (by) {
    case By::Entrance:
        return "event_by_camera";
    case By::Verdict:
        return "event_by_verdict";
    case By::State:
        return "event_by_handling";
    case By::Operator:
        return "event_by_actor";
    case By::Temperature:
        return "event_by_oral";
    case By::Number:
    case By::Time:
        break;
    }
    return "event_by_time";
}

/// The indices of the conditions that name one value.
std::vector<const char*> equalities(const LogFilter& filter)
{
    std::vector<const char*> found;
    const auto add = [&found](bool there, const char* index) {
        if (there)
            found.push_back(index);
    };
    add(filter.kinds.size() == 1, "event_by_kind");
    add(filter.whats.size() == 1, "event_by_what");
    add(!filter.camera.empty(), "event_by_camera");
    add(!filter.verdict.empty(), "event_by_verdict");
    add(!filter.handling.empty(), "event_by_handling");
    add(!filter.actor.empty(), "event_by_actor");
    return found;
}

bool narrowsColumns(const LogFilter& filter)
{
    return !filter.kinds.empty() || !equalities(filter).empty() || !filter.whats.empty();
}

/// Is the time asked for a small part of what the log holds?
Result<bool> isShort(const Connection& db, const LogFilter& filter)
{
    if (!filter.from && !filter.to)
        return false;
    const auto first = db.integer("SELECT min(wall_us) FROM event");
    const auto last = db.integer("SELECT max(wall_us) FROM event");
    if (!first || !last)
        return !first ? first.error() : last.error();
    const auto us = [](WallTime time) { return std::int64_t{time.time_since_epoch().count()}; };
    const std::int64_t from = filter.from ? std::max(us(*filter.from), *first) : *first;
    const std::int64_t to = filter.to ? std::min(us(*filter.to), *last) : *last;
    return (to - from) < (*last - *first) / kSmallShare;
}

Result<bool> matchesFew(const Connection& db, const std::string& text)
{
    auto count = db.prepare("SELECT count(*) FROM (SELECT rowid FROM event_text"
                            " WHERE event_text MATCH ? LIMIT ?)");
    if (!count)
        return count.error();
    count->bind(1, wordsQuery(text)).bind(2, kFewMatches);
    const auto row = count->step();
    if (!row)
        return row.error();
    return count->integer(0) < kFewMatches;
}

/// A common word is looked up only between the rows of the time asked for.
Result<std::optional<RowSpan>> spanOf(
    const Connection& db, std::int64_t schema, const LogFilter& filter)
{
    if (schema < kSchemaWithWords || filter.text.empty() || (!filter.from && !filter.to))
        return std::optional<RowSpan>();
    LogFilter time;
    time.from = filter.from;
    time.to = filter.to;
    const Conditions where = conditionsOf(time, true);
    auto rows = db.prepare(
        "SELECT coalesce(min(id), 0), coalesce(max(id), 0) FROM event INDEXED BY event_by_time"
        + where.sql);
    if (!rows)
        return rows.error();
    (void)where.bindTo(*rows);
    if (const auto row = rows->step(); !row)
        return row.error();
    return std::optional(RowSpan{rows->integer(0), rows->integer(1)});
}

/// FROM event with the index that gives the order, or that holds all that must be looked at.
Result<std::string> source(
    const Connection& db, std::int64_t schema, const LogFilter& filter, LogOrder order)
{
    if (schema < kSchemaWithWords)
        return std::string(" FROM event");
    if (order.by == By::Number && filter.text.empty())
        return std::string(" FROM event NOT INDEXED");
    if (!filter.text.empty() && !wordsQuery(filter.text).empty()) {
        const auto few = matchesFew(db, filter.text);
        if (!few)
            return few.error();
        return std::string(
            *few ? " FROM event NOT INDEXED" : " FROM event INDEXED BY event_by_time");
    }
    const auto equal = equalities(filter);
    const bool onlyOne = equal.size() == 1 && filter.kinds.size() < 2 && filter.whats.size() < 2;
    if (order.by == By::Time)
        return " FROM event INDEXED BY " + std::string(onlyOne ? equal.front() : "event_by_time");
    const auto walk = isShort(db, filter);
    if (!walk)
        return walk.error();
    if (*walk || narrowsColumns(filter))
        return std::string(" FROM event INDEXED BY event_by_time");
    return " FROM event INDEXED BY " + std::string(indexOf(order.by));
}

/// Rows without a temperature come last in either direction, as a stretch of their own.
enum class Stretch { All, WithValue, WithoutValue };

struct Key {
    ColumnValue value;
    std::int64_t wallUs = 0;
    std::int64_t id = 0;
};

Key keyOf(const LogEntry& entry, By by)
{
    Key key{{}, entry.row.at.wall.time_since_epoch().count(), entry.id.value};
    if (by == By::Entrance)
        key.value = entry.row.camera.value;
    else if (by == By::Verdict)
        key.value = entry.row.verdict;
    else if (by == By::State)
        key.value = entry.row.handling;
    else if (by == By::Operator)
        key.value = entry.row.actor;
    else if (by == By::Temperature && entry.row.oralEquivalent)
        key.value = entry.row.oralEquivalent->degrees();
    return key;
}

/// One stretch of a list in one order. *value*
struct Listing {
    const Connection& db;
    std::int64_t schema;
    const LogFilter& filter;
    LogOrder order;

    Result<std::vector<RowId>> ids(
        Stretch stretch, const std::optional<Key>& after, std::int64_t most) const
    {
        const auto span = spanOf(db, schema, filter);
        if (!span)
            return span.error();
        Conditions where = conditionsOf(filter, schema >= kSchemaWithWords, *span);
        const By by = stretch == Stretch::WithoutValue ? By::Time : order.by;
        const std::string column = columnOf(by);
        if (stretch == Stretch::WithValue)
            where.add("oral_equivalent_c IS NOT NULL", {});
        else if (stretch == Stretch::WithoutValue)
            where.add("oral_equivalent_c IS NULL", {});
        const char* sign = order.descending ? " < " : " > ";
        if (after && by == By::Number)
            where.add("event.id" + std::string(sign) + "?", {after->id});
        else if (after && by == By::Time)
            where.add(
                "(wall_us, event.id)" + std::string(sign) + "(?, ?)", {after->wallUs, after->id});
        else if (after)
            where.add("(" + column + ", wall_us, event.id)" + sign + "(?, ?, ?)",
                {after->value, after->wallUs, after->id});
        const auto from = source(db, schema, filter, order);
        if (!from)
            return from.error();
        const std::string direction = order.descending ? " DESC" : " ASC";
        std::string sorted = " ORDER BY ";
        if (by != By::Time && by != By::Number)
            sorted += column + direction + ", ";
        if (by != By::Number)
            sorted += "wall_us" + direction + ", ";
        sorted += "event.id" + direction + " LIMIT ?";
        auto statement = db.prepare("SELECT event.id" + *from + where.sql + sorted);
        if (!statement)
            return statement.error();
        const int limit = where.bindTo(*statement);
        statement->bind(limit, most);
        return idsFrom(*statement);
    }

    Result<std::vector<RowId>> all(const std::optional<Key>& after, std::int64_t most) const
    {
        if (order.by != By::Temperature)
            return ids(Stretch::All, after, most);
        std::vector<RowId> found;
        const bool past = after && std::holds_alternative<std::monostate>(after->value);
        if (!past) {
            auto some = ids(Stretch::WithValue, after, most);
            if (!some)
                return some;
            found = std::move(*some);
        }
        if (most >= 0 && static_cast<std::int64_t>(found.size()) >= most)
            return found;
        auto rest = ids(Stretch::WithoutValue, past ? after : std::nullopt,
            most < 0 ? most : most - static_cast<std::int64_t>(found.size()));
        if (!rest)
            return rest;
        found.insert(found.end(), rest->begin(), rest->end());
        return found;
    }
};

} // namespace

Result<std::vector<LogEntry>> EventLog::query(const LogFilter& filter) const
{
    const Conditions where = conditionsOf(filter, state_->schema >= kSchemaWithWords);
    auto statement =
        state_->db.prepare(selectSql() + where.sql + " ORDER BY event.id DESC LIMIT ?");
    if (!statement)
        return statement.error();
    const int limit = where.bindTo(*statement);
    statement->bind(limit, std::int64_t{std::max(filter.limit, 0)});
    return entriesOf(*statement);
}

Result<std::vector<RowId>> EventLog::idsOf(const LogFilter& filter) const
{
    const Conditions where = conditionsOf(filter, state_->schema >= kSchemaWithWords);
    auto statement =
        state_->db.prepare("SELECT event.id FROM event" + where.sql + " ORDER BY event.id DESC");
    if (!statement)
        return statement.error();
    (void)where.bindTo(*statement);
    return idsFrom(*statement);
}

Result<std::vector<RowId>> EventLog::spine(const LogFilter& filter, LogOrder order) const
{
    return Listing{state_->db, state_->schema, filter, order}.all(std::nullopt, -1);
}

Result<std::vector<LogEntry>> EventLog::page(
    const LogFilter& filter, LogOrder order, const std::optional<LogEntry>& after) const
{
    std::optional<Key> key;
    if (after)
        key = keyOf(*after, order.by);
    const auto ids = Listing{state_->db, state_->schema, filter, order}.all(
        key, std::int64_t{std::max(filter.limit, 0)});
    if (!ids)
        return ids.error();
    std::vector<LogEntry> rows;
    rows.reserve(ids->size());
    auto done = read(
        *ids,
        [&rows](const LogEntry& entry) -> Result<void> {
            rows.push_back(entry);
            return {};
        },
        Evidence::LeftOut);
    if (!done)
        return done.error();
    return rows;
}

} // namespace haetae
