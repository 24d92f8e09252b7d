// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves the log again: personal data, and rows whose time is over.
#include <nlohmann/json.hpp>

#include "storage/event_log_state.h"
#include "storage/log_appender.h"

namespace haetae {
namespace {

using sqlite::Connection;

constexpr std::int64_t kRowsAtATime = 2'000; // some 100 ms

std::int64_t microseconds(WallTime time)
{
    return std::int64_t{time.time_since_epoch().count()};
}

/// By what.before, or by what.event.
struct DeletionOf {
    const char* before;
    const char* event;
};

constexpr DeletionOf kPayloads{"DELETE FROM payload WHERE"
                               " (SELECT wall_us FROM event WHERE event.id = event_id) < ?1",
    "DELETE FROM payload WHERE event_id IN (SELECT id FROM event"
    " WHERE (alarm_uuid = ?1 AND alarm_uuid <> '') OR uuid = ?1)"};
constexpr DeletionOf kPictures{"DELETE FROM picture WHERE taken_us < ?1",
    "DELETE FROM picture WHERE (alarm_uuid = ?1 AND alarm_uuid <> '')"
    " OR event_id IN (SELECT id FROM event WHERE uuid = ?1)"};

/// What stands behind the WHERE of a deletion.
std::string conditionOf(const char* deletion)
{
    const std::string sql = deletion;
    return sql.substr(sql.find(" WHERE ") + 7);
}

Result<std::int64_t> deleteOf(Connection& db, const DeletionOf& which, const Erasure& what)
{
    auto erase = db.prepare(what.before ? which.before : which.event);
    if (!erase)
        return erase.error();
    if (what.before)
        erase->bind(1, microseconds(*what.before));
    else
        erase->bind(1, what.event);
    if (auto done = erase->step(); !done)
        return done.error();
    return db.integer("SELECT changes()");
}

Result<void> certify(Connection& db, LogRow& certificate, const nlohmann::json& more)
{
    auto detail = nlohmann::json::parse(certificate.detail, nullptr, false);
    if (!detail.is_object())
        detail = nlohmann::json::object();
    detail.update(more);
    certificate.detail = detail.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
    auto appender = Appender::prepare(db);
    if (!appender)
        return appender.error();
    if (auto row = appender->append(certificate); !row)
        return row.error();
    return {};
}

/// The last row of the stretch from the first on that is older than that; 0: there is none.
Result<ChainHead> endOfOld(const Connection& db, WallTime then)
{
    auto rows = db.prepare("SELECT id, row_hash, wall_us FROM event ORDER BY id LIMIT ?");
    if (!rows)
        return rows.error();
    rows->bind(1, kRowsAtATime);
    ChainHead end;
    for (;;) {
        const auto row = rows->step();
        if (!row)
            return row.error();
        if (!*row || rows->integer(2) >= microseconds(then))
            return end;
        end = {RowId{rows->integer(0)}, rows->text(1)};
    }
}

/// In the order in which each still finds what it needs.
constexpr const char* kDestroy[] = {
    "INSERT INTO destroyed (id, up_to) VALUES (1, ?1)"
    " ON CONFLICT (id) DO UPDATE SET up_to = excluded.up_to",
    "INSERT INTO event_text (event_text, rowid, words)"
    " SELECT 'delete', id, words FROM event_words WHERE id <= ?1",
    "DELETE FROM payload WHERE event_id <= ?1",
    "DELETE FROM picture WHERE event_id <= ?1",
    "DELETE FROM event WHERE id <= ?1",
};

} // namespace

Result<std::int64_t> EventLog::erase(const Erasure& what, LogRow certificate)
{
    auto transaction = sqlite::Transaction::begin(state_->db);
    if (!transaction)
        return transaction.error();
    if (auto done =
            state_->destroyClips(conditionOf(what.before ? kPictures.before : kPictures.event),
                {what.before ? ColumnValue(microseconds(*what.before)) : ColumnValue(what.event)});
        !done)
        return done.error();
    const auto payloads = deleteOf(state_->db, kPayloads, what);
    const auto pictures =
        payloads ? deleteOf(state_->db, kPictures, what) : Result<std::int64_t>(payloads.error());
    if (!pictures)
        return pictures;
    const std::int64_t erased = *payloads + *pictures;
    if (erased == 0)
        return erased;
    if (certificate.bootId.empty())
        certificate.bootId = state_->bootId;
    if (auto done = certify(state_->db, certificate, {{"rows", std::to_string(erased)}}); !done)
        return done.error();
    if (auto done = transaction->commit(); !done)
        return done.error();
    return erased;
}

Result<std::int64_t> EventLog::destroyBefore(WallTime then, LogRow certificate)
{
    auto transaction = sqlite::Transaction::begin(state_->db);
    if (!transaction)
        return transaction.error();
    const auto end = endOfOld(state_->db, then);
    if (!end)
        return end.error();
    if (end->row.value == 0)
        return std::int64_t{0};
    if (auto done = state_->destroyClips("event_id <= ?1", {end->row.value}); !done)
        return done.error();
    std::int64_t rows = 0;
    for (const char* sql : kDestroy) {
        auto statement = state_->db.prepare(sql);
        if (!statement)
            return statement.error();
        if (auto done = statement->bind(1, end->row.value).step(); !done)
            return done.error();
        const auto changed = state_->db.integer("SELECT changes()"); // the last one is the rows'
        if (!changed)
            return changed;
        rows = *changed;
    }
    if (certificate.bootId.empty())
        certificate.bootId = state_->bootId;
    if (auto done = certify(state_->db, certificate,
            {{"rows", std::to_string(rows)}, {"up_to_row", end->row.value},
                {"up_to_seal", end->hash}});
        !done)
        return done.error();
    if (auto done = transaction->commit(); !done)
        return done.error();
    return rows;
}

// SQLite tells a reader in the way in its answer, not as an error.
Result<bool> EventLog::emptyWriteAhead()
{
    const auto busy = state_->db.integer("PRAGMA wal_checkpoint(TRUNCATE)");
    if (!busy)
        return busy.error();
    return *busy == 0;
}

} // namespace haetae
