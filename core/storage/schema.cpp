// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/schema.h"

#include <chrono>

#include "base/clock.h"
#include "storage/uuid.h"

namespace haetae {
namespace {

Result<void> describeLog(sqlite::Connection& db, LogOrigin origin)
{
    auto insert = db.prepare("INSERT INTO log (id, uuid, origin, created_us) VALUES (1, ?, ?, ?)");
    if (!insert)
        return insert.error();
    const auto now = SystemClock().wall().time_since_epoch().count();
    insert->bind(1, randomUuid()).bind(2, std::string(token(origin))).bind(3, std::int64_t{now});
    if (auto done = insert->step(); !done)
        return done.error();
    return {};
}

} // namespace

Result<void> checkSchema(sqlite::Connection& db)
{
    const auto version = db.integer("PRAGMA user_version");
    if (!version)
        return version.error();
    const auto application = db.integer("PRAGMA application_id");
    if (!application)
        return application.error();
    const auto tables = db.integer("SELECT count(*) FROM sqlite_schema");
    if (!tables)
        return tables.error();
    const bool blank = *version == 0 && *tables == 0;
    if (!blank && *application != kApplicationId)
        return fail(ErrorKind::InvalidInput, db.file(), "this database is not a Haetae log",
            "choose another file; this one was left as it is");
    if (*version < 0 || *version > static_cast<std::int64_t>(migrations().size()))
        return fail(ErrorKind::Unsupported, db.file(),
            "the log was written by a newer Haetae (schema " + std::to_string(*version) + ")",
            "install that version or choose another file");
    return {};
}

Result<void> migrate(sqlite::Connection& db, LogOrigin origin)
{
    const auto now = db.integer("PRAGMA user_version");
    if (!now)
        return now.error();
    if (*now == static_cast<std::int64_t>(migrations().size()))
        return {};
    auto transaction = sqlite::Transaction::begin(db);
    if (!transaction)
        return transaction.error();
    // Another process may have migrated while this one waited for the lock.
    const auto from = db.integer("PRAGMA user_version");
    if (!from)
        return from.error();
    for (auto n = static_cast<std::size_t>(*from); n < migrations().size(); ++n) {
        if (auto done = db.execute(migrations()[n]); !done)
            return done;
    }
    if (*from == 0) {
        if (auto done = describeLog(db, origin); !done)
            return done;
    }
    const std::string stamp = "PRAGMA application_id = " + std::to_string(kApplicationId)
        + "; PRAGMA user_version = " + std::to_string(migrations().size());
    if (auto done = db.execute(stamp); !done)
        return done;
    return transaction->commit();
}

Result<LogOrigin> readOrigin(sqlite::Connection& db)
{
    const auto word = db.text("SELECT origin FROM log WHERE id = 1");
    if (!word)
        return word.error();
    if (word->empty())
        return fail(ErrorKind::Corrupt, db.file(), "the log has lost its own description",
            "restore a backup");
    const auto origin = logOriginFromToken(*word);
    if (!origin)
        return fail(ErrorKind::Unsupported, db.file(), "the log is of an unknown origin: " + *word,
            "open it with the Haetae that wrote it");
    return *origin;
}

} // namespace haetae
