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

constexpr const char* kOldOfKind = "kind = ?1 AND (?2 IS NULL OR taken_us < ?2)";

Result<std::int64_t> deletePictures(sqlite::Connection& db, const std::vector<ColumnValue>& values)
{
    auto erase = db.prepare(std::string("DELETE FROM picture WHERE ") + kOldOfKind);
    if (!erase)
        return erase.error();
    for (std::size_t i = 0; i < values.size(); ++i)
        erase->bind(static_cast<int>(i) + 1, values[i]);
    if (auto done = erase->step(); !done)
        return done.error();
    return db.integer("SELECT changes()");
}

/// The notes of all clips that a condition chooses.
Result<std::set<std::string>> clipNotes(
    const sqlite::Connection& db, const std::string& where, const std::vector<ColumnValue>& values)
{
    auto rows = db.prepare("SELECT image FROM picture"
                           " WHERE kind IN ('thermal_clip', 'visible_clip') AND ("
        + where + ")");
    if (!rows)
        return rows.error();
    for (std::size_t i = 0; i < values.size(); ++i)
        rows->bind(static_cast<int>(i) + 1, values[i]);
    std::set<std::string> notes;
    for (;;) {
        const auto row = rows->step();
        if (!row)
            return row.error();
        if (!*row)
            return notes;
        notes.insert(rows->text(0));
    }
}

} // namespace

Result<void> EventLog::State::destroyClips(
    const std::string& where, const std::vector<ColumnValue>& values) const
{
    const auto notes = clipNotes(db, where, values);
    if (!notes)
        return notes.error();
    for (const std::string& note : *notes) {
        if (auto done = clips().destroy(note); !done)
            return done;
    }
    return {};
}

Result<int> EventLog::destroyStrayClips()
{
    if (state_->clips().empty())
        return 0;
    const auto notes = clipNotes(state_->db, "1", {});
    return notes ? state_->clips().destroyAllBut(*notes) : notes.error();
}

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
    if (isClip(picture.kind)) {
        auto note = state_->clips().keep(picture.row.uuid, picture.content);
        if (!note)
            return note.error();
        whole.content = std::move(*note);
    }
    auto id = appender->append(whole);
    if (id) {
        if (auto done = transaction->commit(); !done)
            id = done.error();
    }
    if (!id && isClip(picture.kind))
        static_cast<void>(state_->clips().destroy(whole.content)); // else it is swept
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
    const std::vector<ColumnValue> values{std::string(token(what.kind)),
        what.before ? ColumnValue(microseconds(*what.before)) : ColumnValue()};
    if (auto done = state_->destroyClips(kOldOfKind, values); !done)
        return done.error();
    const auto erased = deletePictures(state_->db, values);
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
    auto image = state_->db.prepare("SELECT image, kind FROM picture WHERE event_id = ?");
    if (!image)
        return image.error();
    const auto found = image->bind(1, row.value).step();
    if (!found)
        return found.error();
    if (!*found)
        return fail(ErrorKind::NotFound, "picture", "has been destroyed", {});
    if (const auto kind = pictureKindFromToken(image->text(1)); kind && isClip(*kind))
        return state_->clips().read(image->text(0));
    return image->text(0);
}

} // namespace haetae
