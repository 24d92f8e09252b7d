// SPDX-License-Identifier: GPL-3.0-or-later
// Verification: each row carries the hash of the one before, so stretches are walked at one time.
#include <algorithm>
#include <nlohmann/json.hpp>
#include <thread>

#include "storage/hash_chain.h"

namespace haetae {
namespace {

using sqlite::Connection;
using Heads = std::vector<ChainHead>;

constexpr std::int64_t kLeastRowsAThread = 20'000;
constexpr unsigned kMostThreads = 4;
constexpr std::chrono::milliseconds kPatience{2000};

bool earlier(const ChainHead& a, const ChainHead& b)
{
    return a.row.value < b.row.value;
}

/// Rows [first, last] of the log, and the heads expected there.
struct Stretch {
    std::int64_t first = 0;
    std::int64_t last = 0;
    Heads heads;
};

/// What was found in a stretch; how it begins is for the whole to judge. *value*
struct Findings {
    ChainReport report;
    std::optional<ChainHead> before; ///< what its first row says of the row before; empty: no row
    Heads certified; ///< ends of rows that were destroyed, as rows of this stretch certify
};

/// Walks the rows of a stretch in order and remembers the first that does not fit. *thread-bound*
class ChainWalk {
public:
    void check(const sqlite::Statement& row)
    {
        const std::int64_t id = row.integer(0);
        const std::string keptHash = row.text(4);
        if (!found_.before) {
            found_.before = ChainHead{RowId{id - 1}, row.text(3)};
            found_.report.head = *found_.before;
        }
        check(row, id, keptHash);
        ++found_.report.rows;
        found_.report.head = {RowId{id}, keptHash};
        if (columns_.at(kWhat) == ColumnValue(std::string("rows_destroyed")))
            noteCertificate(columns_.at(kDetail));
    }
    void blame(std::int64_t id, const char* reason)
    {
        if (!found_.report.ok)
            return;
        found_.report.ok = false;
        found_.report.firstBadRow = RowId{id};
        found_.report.reason = reason;
    }
    [[nodiscard]] const ChainHead& head() const { return found_.report.head; }
    [[nodiscard]] Findings take() { return std::move(found_); }

    static constexpr int kFirstColumn = 8;

private:
    void check(const sqlite::Statement& row, std::int64_t id, const std::string& keptHash)
    {
        const std::string keptPayloadHash = row.text(2);
        columns_.clear();
        for (std::size_t i = 0; i < columnNames().size(); ++i)
            columns_.push_back(row.column(kFirstColumn + static_cast<int>(i)));
        const ChainHead& last = head();
        if (id != last.row.value + 1)
            blame(last.row.value + 1, "row_missing");
        else if (row.integer(1) != kCanonicalForm)
            blame(id, "unknown_form");
        else if (row.text(3) != last.hash)
            blame(id, "link_broken");
        else if (rowHash(canonicalRow(id, columns_, keptPayloadHash), last.hash) != keptHash)
            blame(id, "row_changed");
        else if (row.integer(5) != 0 && payloadHash(row.text(6), row.text(7)) != keptPayloadHash)
            blame(id, "payload_changed");
    }
    void noteCertificate(const ColumnValue& detail)
    {
        const auto* text = std::get_if<std::string>(&detail);
        const auto json = nlohmann::json::parse(text ? *text : "", nullptr, false);
        if (json.is_object() && json.contains("up_to_row") && json["up_to_row"].is_number_integer()
            && json.contains("up_to_seal") && json["up_to_seal"].is_string())
            found_.certified.push_back(
                {RowId{json["up_to_row"].get<std::int64_t>()}, json["up_to_seal"]});
    }
    static std::size_t placeOf(std::string_view name)
    {
        const auto& names = columnNames();
        return static_cast<std::size_t>(
            std::find(names.begin(), names.end(), name) - names.begin());
    }

    const std::size_t kWhat = placeOf("what");
    const std::size_t kDetail = placeOf("detail");
    Findings found_;
    std::vector<ColumnValue> columns_;
};

/// Pictures are looked for only where there are any: a million rows are walked in seconds.
std::string walkSql(bool pictures)
{
    std::string sql = "SELECT id, form, payload_hash, prev_hash, row_hash,";
    sql += pictures ? " payload.event_id IS NOT NULL OR picture.event_id IS NOT NULL,"
                      " coalesce(payload.salt, picture.salt), coalesce(body, image)"
                    : " payload.event_id IS NOT NULL, salt, body";
    for (const auto name : columnNames())
        sql.append(", event.").append(name);
    sql += " FROM event LEFT JOIN payload ON payload.event_id = event.id";
    if (pictures)
        sql += " LEFT JOIN picture ON picture.event_id = event.id";
    return sql + " WHERE event.id BETWEEN ? AND ? ORDER BY event.id";
}

Result<bool> hasPictures(const Connection& db)
{
    const auto table = db.integer("SELECT count(*) FROM sqlite_schema WHERE name = 'picture'");
    if (!table || *table == 0)
        return table ? Result<bool>(false) : table.error();
    const auto any = db.integer("SELECT EXISTS (SELECT 1 FROM picture)");
    return any ? Result<bool>(*any != 0) : any.error();
}

Result<Findings> walk(const Connection& db, const Stretch& stretch)
{
    const auto pictures = hasPictures(db);
    if (!pictures)
        return pictures.error();
    auto rows = db.prepare(walkSql(*pictures));
    if (!rows)
        return rows.error();
    rows->bind(1, stretch.first).bind(2, stretch.last);
    auto next = stretch.heads.begin();
    ChainWalk walk;
    for (;;) {
        const auto row = rows->step();
        if (!row)
            return row.error();
        if (!*row)
            return walk.take();
        walk.check(*rows);
        const ChainHead& here = walk.head();
        for (; next != stretch.heads.end() && next->row.value <= here.row.value; ++next) {
            if (next->row.value < here.row.value)
                walk.blame(next->row.value, "row_missing");
            else if (next->hash != here.hash)
                walk.blame(here.row.value, "row_changed");
        }
    }
}

/// Each stretch on a connection and a thread of its own; rows are only added, so what the others
/// see of a stretch is what the first one sees.
Result<std::vector<Findings>> walkAll(const Connection& db, const std::vector<Stretch>& stretches)
{
    std::vector<std::optional<Result<Findings>>> found(stretches.size());
    {
        std::vector<std::jthread> threads;
        for (std::size_t i = 1; i < stretches.size(); ++i)
            threads.emplace_back([&, i] {
                auto own = Connection::open(db.file(), Connection::Mode::ReadOnly, kPatience);
                found[i] = own ? walk(*own, stretches[i]) : Result<Findings>(own.error());
            });
        found[0] = walk(db, stretches[0]);
    }
    std::vector<Findings> all;
    for (auto& one : found) {
        if (!*one)
            return one->error();
        all.push_back(std::move(**one));
    }
    return all;
}

/// Judges how the stretches join, and the beginning of the first. *value*
class Joined {
public:
    explicit Joined(std::string genesis) { report_.head.hash = std::move(genesis); }

    void begin(const std::vector<Findings>& all)
    {
        for (const Findings& one : all) {
            if (!one.before)
                continue;
            const ChainHead& first = *one.before;
            const bool certified =
                std::any_of(all.begin(), all.end(), [&first](const Findings& other) {
                    return std::any_of(other.certified.begin(), other.certified.end(),
                        [&first](const ChainHead& end) {
                            return end.row == first.row && end.hash == first.hash;
                        });
                });
            if (first.row.value > 0 && certified)
                report_.head = first;
            return;
        }
    }
    [[nodiscard]] RowId destroyedUpTo() const { return report_.head.row; }
    void add(const Findings& next)
    {
        if (!next.before)
            return;
        const RowId first{next.before->row.value + 1};
        if (next.before->row != report_.head.row)
            blame(RowId{report_.head.row.value + 1}, "row_missing");
        else if (next.before->hash != report_.head.hash)
            blame(first, "link_broken");
        if (!next.report.ok)
            blame(*next.report.firstBadRow, next.report.reason);
        report_.rows += next.report.rows;
        report_.head = next.report.head;
    }
    void blame(RowId row, const std::string& reason)
    {
        if (!report_.ok)
            return;
        report_.ok = false;
        report_.firstBadRow = row;
        report_.reason = reason;
    }
    [[nodiscard]] const ChainReport& report() const { return report_; }

private:
    ChainReport report_;
};

std::vector<Stretch> stretchesOf(std::int64_t first, std::int64_t last, const Heads& heads)
{
    const std::int64_t rows = last - first + 1;
    const auto most = std::clamp(std::thread::hardware_concurrency(), 1U, kMostThreads);
    const std::int64_t count =
        std::clamp(rows / kLeastRowsAThread, std::int64_t{1}, std::int64_t{most});
    std::vector<Stretch> all;
    for (std::int64_t i = 0; i < count; ++i) {
        Stretch next{first + rows * i / count, first + rows * (i + 1) / count - 1, {}};
        std::copy_if(heads.begin(), heads.end(), std::back_inserter(next.heads),
            [&next](const ChainHead& head) {
                return head.row.value >= next.first && head.row.value <= next.last;
            });
        all.push_back(std::move(next));
    }
    return all;
}

} // namespace

Result<ChainReport> verifyChain(const Connection& db, const std::vector<ChainHead>& expected)
{
    auto genesis = genesisHash(db);
    if (!genesis)
        return genesis.error();
    const auto first = db.integer("SELECT coalesce(min(id), 1) FROM event");
    const auto last = db.integer("SELECT coalesce(max(id), 0) FROM event");
    if (!first || !last)
        return !first ? first.error() : last.error();
    Heads heads = expected;
    std::sort(heads.begin(), heads.end(), earlier);
    const auto all = walkAll(db, stretchesOf(*first, *last, heads));
    if (!all)
        return all.error();
    Joined joined(*genesis);
    joined.begin(*all);
    const RowId destroyed = joined.destroyedUpTo();
    const std::string destroyedEnd = joined.report().head.hash;
    for (const ChainHead& head : heads) {
        if (head.row == destroyed && destroyed.value > 0 && head.hash != destroyedEnd)
            joined.blame(RowId{destroyed.value + 1}, "link_broken");
    }
    for (const Findings& found : *all)
        joined.add(found);
    for (const ChainHead& head : heads) {
        if (head.row.value > joined.report().head.row.value)
            joined.blame(RowId{joined.report().head.row.value + 1}, "rows_cut_off");
    }
    return joined.report();
}

} // namespace haetae
