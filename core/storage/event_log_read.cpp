// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <ctime>
#include <iterator>
#include <utility>

#include "storage/event_log_state.h"
#include "storage/log_select.h"

namespace haetae {
namespace {

using sqlite::Statement;

/// One view of the database for many statements, which need not lock it one by one.
/// *thread-bound*
class ReadSnapshot {
public:
    static Result<ReadSnapshot> begin(const sqlite::Connection& db)
    {
        auto begin = db.prepare("BEGIN");
        if (!begin)
            return begin.error();
        if (auto done = begin->step(); !done)
            return done.error();
        return ReadSnapshot(db);
    }
    ReadSnapshot(ReadSnapshot&& other) noexcept : db_(std::exchange(other.db_, nullptr)) { }
    ReadSnapshot& operator=(ReadSnapshot&&) = delete;
    ~ReadSnapshot()
    {
        if (!db_)
            return;
        if (auto end = db_->prepare("ROLLBACK"))
            (void)end->step();
    }

private:
    explicit ReadSnapshot(const sqlite::Connection& db) : db_(&db) { }
    const sqlite::Connection* db_;
};

std::size_t localHour(std::int64_t wallUs)
{
    const auto seconds =
        static_cast<std::time_t>(wallUs / 1'000'000 - (wallUs % 1'000'000 < 0 ? 1 : 0));
    std::tm local{};
    localtime_r(&seconds, &local);
    return static_cast<std::size_t>(local.tm_hour);
}

std::optional<double> medianOf(std::vector<double>& values)
{
    if (values.empty())
        return std::nullopt;
    std::sort(values.begin(), values.end());
    const std::size_t middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2.0;
}

Result<void> countPeople(Statement& people, LogTotals& totals)
{
    std::vector<std::vector<double>> orals(24);
    totals.peoplePerHour.assign(24, 0);
    totals.judgedPerHour.assign(24, 0);
    for (;;) {
        const auto row = people.step();
        if (!row)
            return row.error();
        if (!*row)
            break;
        const std::size_t hour = localHour(people.integer(0));
        ++totals.people;
        ++totals.peoplePerHour[hour];
        ++totals.peoplePerCamera[people.text(3)];
        if (people.integer(1) == 0)
            continue;
        ++totals.judged;
        ++totals.judgedPerHour[hour];
        if (const auto value = people.column(2); std::holds_alternative<double>(value))
            orals[hour].push_back(std::get<double>(value));
    }
    totals.oralMedianPerHour.clear();
    for (auto& values : orals)
        totals.oralMedianPerHour.push_back(medianOf(values));
    return {};
}

} // namespace

Result<void> EventLog::read(std::span<const RowId> rows,
    const std::function<Result<void>(const LogEntry&)>& take, Evidence evidence) const
{
    auto statement = state_->db.prepare(selectSql(evidence) + " WHERE event.id = ?");
    if (!statement)
        return statement.error();
    const auto snapshot = ReadSnapshot::begin(state_->db);
    if (!snapshot)
        return snapshot.error();
    for (const RowId id : rows) {
        statement->reset();
        const auto row = statement->bind(1, id.value).step();
        if (!row)
            return row.error();
        if (!*row)
            return fail(ErrorKind::Corrupt, state_->db.file(),
                "row " + std::to_string(id.value) + " has gone while the log was read",
                "check it with haetaectl log verify");
        if (auto done = take(entryFrom(*statement)); !done)
            return done;
    }
    return {};
}

Result<void> EventLog::marks(
    WallTime from, WallTime to, const std::function<void(const RowMark&)>& take) const
{
    auto statement =
        state_->db.prepare("SELECT wall_us, kind = 'alarm', verdict, oral_equivalent_c, skin_c,"
                           " camera FROM event INDEXED BY event_by_time"
                           " WHERE wall_us >= ?1 AND wall_us < ?2 AND (kind = 'person'"
                           " OR (kind = 'alarm' AND what = 'raised'"
                           " AND alarm_kind = 'elevated_temperature')) ORDER BY wall_us");
    if (!statement)
        return statement.error();
    statement->bind(1, std::int64_t{from.time_since_epoch().count()})
        .bind(2, std::int64_t{to.time_since_epoch().count()});
    for (;;) {
        const auto row = statement->step();
        if (!row)
            return row.error();
        if (!*row)
            return {};
        RowMark mark;
        mark.at = WallTime(std::chrono::microseconds(statement->integer(0)));
        mark.kind = statement->integer(1) != 0 ? RowKind::Alarm : RowKind::Person;
        mark.verdict = statement->text(2);
        if (const auto value = statement->column(3); std::holds_alternative<double>(value))
            mark.oralEquivalent = Celsius::degrees(std::get<double>(value));
        if (const auto value = statement->column(4); std::holds_alternative<double>(value))
            mark.skin = Celsius::degrees(std::get<double>(value));
        mark.camera.value = statement->text(5);
        take(mark);
    }
}

Result<std::vector<LogEntry>> EventLog::rowsOfAlarms(const std::vector<std::string>& uuids) const
{
    auto statement = state_->db.prepare(selectSql(Evidence::LeftOut)
        + " WHERE alarm_uuid = ? AND alarm_uuid <> '' ORDER BY event.id");
    if (!statement)
        return statement.error();
    std::vector<LogEntry> all;
    for (const std::string& uuid : uuids) {
        statement->reset();
        statement->bind(1, uuid);
        auto rows = entriesOf(*statement);
        if (!rows)
            return rows;
        std::move(rows->begin(), rows->end(), std::back_inserter(all));
    }
    return all;
}

// From name to name: a year's index has few different ones.
Result<std::vector<std::string>> EventLog::actors() const
{
    auto next = state_->db.prepare("SELECT min(actor) FROM event WHERE actor > ?");
    if (!next)
        return next.error();
    std::vector<std::string> all{std::string()};
    for (;;) {
        next->reset();
        const auto row = next->bind(1, all.back()).step();
        if (!row)
            return row.error();
        const auto name = next->text(0);
        if (name.empty())
            break;
        all.push_back(name);
    }
    all.erase(all.begin());
    return all;
}

Result<std::optional<WallTime>> EventLog::firstTime() const
{
    auto statement = state_->db.prepare("SELECT wall_us FROM event ORDER BY wall_us LIMIT 1");
    if (!statement)
        return statement.error();
    const auto row = statement->step();
    if (!row)
        return row.error();
    if (!*row)
        return std::optional<WallTime>();
    return std::optional(WallTime(std::chrono::microseconds(statement->integer(0))));
}

Result<std::vector<LogEntry>> EventLog::openAlarmRows(WallTime since) const
{
    auto statement = state_->db.prepare(selectSql()
        + " WHERE alarm_uuid IN (SELECT alarm_uuid FROM event AS newest WHERE kind = 'alarm'"
          " AND what = 'raised' AND wall_us >= ? AND (SELECT handling FROM event AS last"
          " WHERE last.alarm_uuid = newest.alarm_uuid AND last.alarm_uuid <> ''"
          " ORDER BY last.id DESC LIMIT 1) <> 'closed') AND alarm_uuid <> '' ORDER BY event.id");
    if (!statement)
        return statement.error();
    statement->bind(1, std::int64_t{since.time_since_epoch().count()});
    return entriesOf(*statement);
}

Result<LogTotals> EventLog::totals(WallTime from, WallTime to) const
{
    const std::string range = " AND wall_us >= ?1 AND wall_us < ?2";
    auto people =
        state_->db.prepare("SELECT wall_us, verdict IN ('normal', 'recheck', 'elevated'),"
                           " oral_equivalent_c, camera FROM event INDEXED BY event_by_time"
                           " WHERE kind = 'person'"
            + range);
    // The newest outcome of an alarm counts: a second recheck may correct the first.
    auto alarms = state_->db.prepare(
        "SELECT count(*), total(o = 'confirmed_elevated'), total(o = 'false_alarm'),"
        " total(o = 'recheck_normal') FROM (SELECT (SELECT outcome FROM event AS last"
        " WHERE last.alarm_uuid = event.alarm_uuid AND last.alarm_uuid <> ''"
        " ORDER BY last.id DESC LIMIT 1) AS o FROM event WHERE kind = 'alarm'"
        " AND what = 'raised' AND alarm_kind = 'elevated_temperature'"
        + range + ")");
    for (auto* statement : {&people, &alarms}) {
        if (!*statement)
            return statement->error();
        (*statement)
            ->bind(1, std::int64_t{from.time_since_epoch().count()})
            .bind(2, std::int64_t{to.time_since_epoch().count()});
    }
    LogTotals totals;
    if (auto done = countPeople(*people, totals); !done)
        return done.error();
    if (auto row = alarms->step(); !row)
        return row.error();
    totals.alarms = static_cast<int>(alarms->integer(0));
    totals.confirmed = static_cast<int>(alarms->integer(1));
    totals.falseAlarms = static_cast<int>(alarms->integer(2));
    totals.recheckedNormal = static_cast<int>(alarms->integer(3));
    return totals;
}

Result<std::string> EventLog::uuid() const
{
    return state_->db.text("SELECT uuid FROM log");
}

Result<std::vector<SignedHead>> EventLog::heads() const
{
    return storedHeads(state_->db);
}

Result<ChainReport> EventLog::verify(const std::vector<SignedHead>& keptElsewhere) const
{
    return verifySigned(state_->db, keptElsewhere);
}

Result<ChainReport> EventLog::verify(const std::optional<ChainHead>& expected) const
{
    return verifyChain(
        state_->db, expected ? std::vector<ChainHead>{*expected} : std::vector<ChainHead>());
}

} // namespace haetae
