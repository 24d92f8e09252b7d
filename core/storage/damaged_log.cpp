// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/damaged_log.h"

#include <optional>
#include <vector>

#include "storage/hash_chain.h"
#include "storage/log_columns.h"
#include "storage/sqlite.h"

namespace haetae {
namespace {

constexpr std::chrono::milliseconds kPatience{2000};
constexpr std::size_t kRowsAtATime = 512;
constexpr std::int64_t kWidestHole = 20'000; // ids; behind it nothing is looked for any more
constexpr int kFirstColumn = 6;

/// The rows of a damaged log one by one, each looked up by itself so that a spoilt page costs only
/// the rows on it. *thread-bound*
class Wreck {
public:
    static Result<Wreck> open(const std::filesystem::path& file)
    {
        auto db = sqlite::Connection::open(file, sqlite::Connection::Mode::ReadOnly, kPatience);
        if (!db)
            return db.error();
        std::string sql = "SELECT form, payload_hash, prev_hash, row_hash, salt, body";
        for (const auto name : columnNames())
            sql.append(", event.").append(name);
        sql += " FROM event LEFT JOIN payload ON payload.event_id = event.id WHERE event.id = ?";
        auto find = db->prepare(sql);
        if (!find)
            return find.error();
        return Wreck(std::move(*db), std::move(*find));
    }

    /// Empty when it is not there, cannot be read, or is no longer what was written.
    std::optional<LogRow> row(std::int64_t id)
    {
        find_.reset();
        const auto found = find_.bind(1, id).step();
        if (!found || !*found || find_.integer(0) != kCanonicalForm)
            return std::nullopt;
        std::vector<ColumnValue> columns;
        for (std::size_t i = 0; i < columnNames().size(); ++i)
            columns.push_back(find_.column(kFirstColumn + static_cast<int>(i)));
        const std::string digest = find_.text(1);
        if (rowHash(canonicalRow(id, columns, digest), find_.text(2)) != find_.text(3))
            return std::nullopt;
        LogRow row = rowFrom(columns);
        row.payload = find_.text(5);
        if (!row.payload.empty() && payloadHash(find_.text(4), row.payload) != digest)
            return std::nullopt;
        lastHash_ = find_.text(3);
        return row;
    }

    /// Those that were destroyed because their time was over.
    [[nodiscard]] std::int64_t rowsBefore() const
    {
        const auto upTo = db_.integer("SELECT max(up_to) FROM destroyed");
        return upTo ? *upTo : 0; // not even that can be read, or an older log
    }
    [[nodiscard]] const std::string& lastHash() const { return lastHash_; }

private:
    Wreck(sqlite::Connection db, sqlite::Statement find)
        : db_(std::move(db)),
          find_(std::move(find))
    {
    }

    sqlite::Connection db_;
    sqlite::Statement find_;
    std::string lastHash_;
};

} // namespace

Result<void> checkPages(const std::filesystem::path& file, const std::stop_token& stop)
{
    auto db = sqlite::Connection::open(file, sqlite::Connection::Mode::ReadOnly, kPatience);
    if (!db)
        return db.error();
    const std::stop_callback interrupt(stop, [&db] { db->interrupt(); });
    const auto verdict = db->text("PRAGMA quick_check(1)");
    if (stop.stop_requested())
        return {};
    if (!verdict)
        return verdict.error();
    if (*verdict != "ok")
        return fail(ErrorKind::Corrupt, db->file(), "this is no sound database: " + *verdict,
            "keep the file and restore a backup");
    return {};
}

Result<Salvage> salvage(const std::filesystem::path& damaged, EventLog& into)
{
    Salvage found;
    auto wreck = Wreck::open(damaged);
    if (!wreck)
        return found; // not even its tables can be found
    const bool simulation = into.origin() == LogOrigin::Simulation;
    std::vector<LogRow> rows;
    const auto hand = [&]() -> Result<void> {
        found.rows += static_cast<std::int64_t>(rows.size());
        auto done = into.appendAll(rows);
        rows.clear();
        return done;
    };
    found.last = RowId{wreck->rowsBefore()};
    for (std::int64_t id = found.last.value + 1; id - found.last.value <= kWidestHole; ++id) {
        auto row = wreck->row(id);
        if (!row || row->simulated != simulation)
            continue;
        found.last = RowId{id};
        found.lastHash = wreck->lastHash();
        rows.push_back(std::move(*row));
        if (rows.size() < kRowsAtATime)
            continue;
        if (auto done = hand(); !done)
            return done.error();
    }
    if (auto done = hand(); !done)
        return done.error();
    return found;
}

} // namespace haetae
