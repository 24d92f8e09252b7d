// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures beside the chain: they come with a row and go without it.
#include <nlohmann/json.hpp>

#include "storage/event_log_state.h"
#include "storage/log_appender.h"

namespace haetae {
namespace {

using sqlite::Statement;

constexpr std::int64_t kSchemaWithPictures = 5;

std::int64_t microseconds(WallTime time)
{
    return std::int64_t{time.time_since_epoch().count()};
}

/// Of "event_id, alarm_uuid, kind, taken_us".
PictureNote noteFrom(const Statement& row)
{
    PictureNote note;
    note.row = RowId{row.integer(0)};
    note.alarmUuid = row.text(1);
    note.kind = pictureKindFromToken(row.text(2)).value_or(PictureKind::VisiblePicture);
    note.taken = WallTime(std::chrono::microseconds(row.integer(3)));
    return note;
}

/// Asked every two seconds: no lock for nothing.
Result<bool> anyToGo(const sqlite::Connection& db, const PictureErasure& what)
{
    auto oldest = db.prepare("SELECT min(taken_us) FROM picture WHERE kind = ?");
    if (!oldest)
        return oldest.error();
    if (const auto row = oldest->bind(1, std::string(token(what.kind))).step(); !row)
        return row.error();
    return !std::holds_alternative<std::monostate>(oldest->column(0))
        && (!what.before || oldest->integer(0) < microseconds(*what.before));
}

Result<std::int64_t> deletePictures(sqlite::Connection& db, const PictureErasure& what)
{
    auto erase =
        db.prepare("DELETE FROM picture WHERE kind = ?1 AND (?2 IS NULL OR taken_us < ?2)");
    if (!erase)
        return erase.error();
    erase->bind(1, std::string(token(what.kind)));
    if (what.before)
        erase->bind(2, microseconds(*what.before));
    if (auto done = erase->step(); !done)
        return done.error();
    return db.integer("SELECT changes()");
}

} // namespace

Result<RowId> EventLog::keepPicture(const KeptPicture& picture)
{
    if (picture.row.simulated != (state_->origin == LogOrigin::Simulation))
        return fail(ErrorKind::Conflict, state_->db.file(), kForeignOrigin,
            "use a log of its own for a simulation");
    auto transaction = sqlite::Transaction::begin(state_->db);
    if (!transaction)
        return transaction.error();
    auto appender = Appender::prepare(state_->db);
    if (!appender)
        return appender.error();
    KeptPicture whole = picture;
    if (whole.row.bootId.empty())
        whole.row.bootId = state_->bootId;
    auto id = appender->append(whole);
    if (!id)
        return id;
    if (auto done = transaction->commit(); !done)
        return done.error();
    return id;
}

Result<std::int64_t> EventLog::erasePictures(const PictureErasure& what, LogRow certificate)
{
    const auto there = anyToGo(state_->db, what);
    if (!there || !*there)
        return there ? Result<std::int64_t>(std::int64_t{0}) : there.error();
    auto transaction = sqlite::Transaction::begin(state_->db);
    if (!transaction)
        return transaction.error();
    const auto erased = deletePictures(state_->db, what);
    if (!erased || *erased == 0)
        return erased;
    auto detail = nlohmann::json::parse(certificate.detail, nullptr, false);
    if (!detail.is_object())
        detail = nlohmann::json::object();
    detail["pictures"] = *erased;
    detail["picture_kind"] = std::string(token(what.kind));
    certificate.detail = detail.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
    if (certificate.bootId.empty())
        certificate.bootId = state_->bootId;
    auto appender = Appender::prepare(state_->db);
    if (!appender)
        return appender.error();
    if (auto done = appender->append(certificate); !done)
        return done.error();
    if (auto done = transaction->commit(); !done)
        return done.error();
    return erased;
}

Result<std::vector<PictureNote>> EventLog::pictureNotes(const std::string& alarmUuid) const
{
    std::vector<PictureNote> notes;
    if (state_->schema < kSchemaWithPictures)
        return notes;
    auto rows = state_->db.prepare("SELECT event_id, alarm_uuid, kind, taken_us FROM picture"
                                   " WHERE ?1 = '' OR alarm_uuid = ?1 ORDER BY event_id");
    if (!rows)
        return rows.error();
    rows->bind(1, alarmUuid);
    for (;;) {
        const auto row = rows->step();
        if (!row)
            return row.error();
        if (!*row)
            return notes;
        notes.push_back(noteFrom(*rows));
    }
}

Result<std::string> EventLog::picture(RowId row) const
{
    auto image = state_->db.prepare("SELECT image FROM picture WHERE event_id = ?");
    if (!image)
        return image.error();
    const auto found = image->bind(1, row.value).step();
    if (!found)
        return found.error();
    if (!*found)
        return fail(ErrorKind::NotFound, "picture", "has been destroyed", {});
    return image->text(0);
}

} // namespace haetae
