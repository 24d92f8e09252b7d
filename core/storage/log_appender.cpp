// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/log_appender.h"

#include <utility>

#include "storage/log_columns.h"

namespace haetae {
namespace {

using sqlite::Statement;

std::string insertSql()
{
    std::string names = "id, form, payload_hash, prev_hash, row_hash";
    std::string marks = "?, ?, ?, ?, ?";
    for (const auto name : columnNames()) {
        names.append(", ").append(name);
        marks += ", ?";
    }
    return "INSERT INTO event (" + names + ") VALUES (" + marks + ")";
}

} // namespace

Appender::Appender(sqlite::Connection& db, Statements statements, ChainHead head)
    : db_(&db),
      do_(std::move(statements)),
      head_(std::move(head))
{
}

Result<Appender> Appender::prepare(sqlite::Connection& db)
{
    auto find = db.prepare("SELECT id FROM event WHERE uuid = ?");
    auto insert = db.prepare(insertSql());
    auto words = db.prepare("INSERT INTO event_text (rowid, words)"
                            " SELECT id, words FROM event_words WHERE id = ?");
    auto payload = db.prepare("INSERT INTO payload (event_id, salt, body) VALUES (?, ?, ?)");
    auto last = db.prepare("SELECT id, row_hash FROM event ORDER BY id DESC LIMIT 1");
    for (const auto* statement : {&find, &insert, &words, &payload, &last}) {
        if (!*statement)
            return statement->error();
    }
    ChainHead head;
    const auto found = last->step();
    if (!found)
        return found.error();
    if (*found) {
        head = {RowId{last->integer(0)}, last->text(1)};
    } else {
        auto genesis = genesisHash(db);
        if (!genesis)
            return genesis.error();
        head = {RowId{0}, *genesis};
    }
    return Appender(
        db, {std::move(*find), std::move(*insert), std::move(*words), std::move(*payload)}, head);
}

Result<bool> Appender::isPresent(const std::string& uuid)
{
    do_.find.reset();
    return do_.find.bind(1, uuid).step();
}

Result<RowId> Appender::append(const LogRow& row)
{
    const auto present = isPresent(row.uuid);
    if (!present)
        return present.error();
    if (*present)
        return RowId{do_.find.integer(0)};
    const std::string salt = row.payload.empty() ? std::string() : newSalt();
    const std::string digest = row.payload.empty() ? std::string() : payloadHash(salt, row.payload);
    if (auto done = insert(row, digest); !done)
        return done.error();
    if (row.payload.empty())
        return head_.row;
    do_.payload.reset();
    do_.payload.bind(1, head_.row.value).bindBlob(2, salt).bind(3, row.payload);
    if (auto done = do_.payload.step(); !done)
        return done.error();
    return head_.row;
}

Result<RowId> Appender::append(const KeptPicture& picture)
{
    const auto present = isPresent(picture.row.uuid);
    if (!present)
        return present.error();
    if (*present)
        return RowId{do_.find.integer(0)};
    const std::string salt = newSalt();
    if (auto done = insert(picture.row, payloadHash(salt, picture.content)); !done)
        return done.error();
    auto keep = db_->prepare("INSERT INTO picture (event_id, alarm_uuid, kind, taken_us, salt,"
                             " image) VALUES (?, ?, ?, ?, ?, ?)");
    if (!keep)
        return keep.error();
    keep->bind(1, head_.row.value).bind(2, picture.alarmUuid);
    keep->bind(3, std::string(token(picture.kind)));
    keep->bind(4, std::int64_t{picture.taken.time_since_epoch().count()});
    if (auto done = keep->bindBlob(5, salt).bindBlob(6, picture.content).step(); !done)
        return done.error();
    return head_.row;
}

Result<void> Appender::insert(const LogRow& row, const std::string& payloadDigest)
{
    const std::int64_t id = head_.row.value + 1;
    const auto columns = columnsOf(row);
    const std::string hash = rowHash(canonicalRow(id, columns, payloadDigest), head_.hash);
    do_.insert.reset();
    do_.insert.bind(1, id).bind(2, kCanonicalForm).bind(3, payloadDigest);
    do_.insert.bind(4, head_.hash).bind(5, hash);
    for (std::size_t i = 0; i < columns.size(); ++i)
        do_.insert.bind(static_cast<int>(i) + 6, columns[i]);
    if (auto done = do_.insert.step(); !done)
        return done.error();
    head_ = {RowId{id}, hash};
    do_.words.reset();
    if (auto done = do_.words.bind(1, id).step(); !done)
        return done.error();
    return {};
}

} // namespace haetae
