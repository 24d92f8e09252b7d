// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/hash_chain.h"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <bit>

namespace haetae {
namespace {

constexpr std::size_t kSaltBytes = 16;
using Digest = std::array<unsigned char, crypto_hash_sha256_BYTES>;

void appendBigEndian(std::string& out, std::uint64_t number, int bytes)
{
    for (int shift = 8 * (bytes - 1); shift >= 0; shift -= 8)
        out.push_back(static_cast<char>((number >> shift) & 0xffU));
}

void appendField(std::string& out, std::string_view text)
{
    appendBigEndian(out, text.size(), 4);
    out.append(text);
}

void appendField(std::string& out, std::int64_t number)
{
    appendBigEndian(out, 8, 4);
    appendBigEndian(out, static_cast<std::uint64_t>(number), 8);
}

void appendField(std::string& out, const ColumnValue& value)
{
    if (const auto* number = std::get_if<std::int64_t>(&value)) {
        appendField(out, *number);
    } else if (const auto* real = std::get_if<double>(&value)) {
        appendBigEndian(out, 8, 4);
        appendBigEndian(out, std::bit_cast<std::uint64_t>(*real), 8);
    } else if (const auto* text = std::get_if<std::string>(&value)) {
        appendField(out, std::string_view(*text));
    } else {
        appendBigEndian(out, 0xffffffffU, 4);
    }
}

std::string hex(const Digest& digest)
{
    std::array<char, 2 * crypto_hash_sha256_BYTES + 1> text{};
    sodium_bin2hex(text.data(), text.size(), digest.data(), digest.size());
    return text.data();
}

std::string sha256Hex(std::string_view bytes)
{
    Digest digest{};
    crypto_hash_sha256(
        digest.data(), reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
    return hex(digest);
}

/// Walks the rows in order and remembers the first that does not fit. *thread-bound*
class ChainWalk {
public:
    explicit ChainWalk(std::string genesis) { report_.head.hash = std::move(genesis); }

    void check(const sqlite::Statement& row)
    {
        const std::int64_t id = row.integer(0);
        const std::string keptPayloadHash = row.text(2);
        const std::string keptHash = row.text(4);
        columns_.clear();
        for (std::size_t i = 0; i < columnNames().size(); ++i)
            columns_.push_back(row.column(kFirstColumn + static_cast<int>(i)));
        const std::string canonical = canonicalRow(id, columns_, keptPayloadHash);
        if (id != report_.head.row.value + 1)
            blame(report_.head.row.value + 1, "row_missing");
        else if (row.integer(1) != kCanonicalForm)
            blame(id, "unknown_form");
        else if (row.text(3) != report_.head.hash)
            blame(id, "link_broken");
        else if (rowHash(canonical, report_.head.hash) != keptHash)
            blame(id, "row_changed");
        else if (row.integer(5) != 0 && payloadHash(row.text(6), row.text(7)) != keptPayloadHash)
            blame(id, "payload_changed");
        ++report_.rows;
        report_.head = {RowId{id}, keptHash};
    }

    /// A head of a row that the log does not have: the first row that is missing is the finding.
    void expectMore(const ChainHead& head)
    {
        if (head.row.value > report_.head.row.value)
            blame(report_.head.row.value + 1, "rows_cut_off");
        else
            blame(head.row.value, "row_missing");
    }
    void expect(const ChainHead& head)
    {
        if (report_.head.hash != head.hash)
            blame(head.row.value, "row_changed");
    }

    [[nodiscard]] const ChainReport& report() const { return report_; }

    static constexpr int kFirstColumn = 8;

private:
    void blame(std::int64_t id, const char* reason)
    {
        if (!report_.ok)
            return;
        report_.ok = false;
        report_.firstBadRow = RowId{id};
        report_.reason = reason;
    }

    ChainReport report_;
    std::vector<ColumnValue> columns_;
};

} // namespace

std::string canonicalRow(
    std::int64_t id, const std::vector<ColumnValue>& columns, const std::string& payloadHash)
{
    std::string out;
    out.reserve(768);
    appendField(out, kCanonicalForm);
    appendField(out, id);
    for (const ColumnValue& value : columns)
        appendField(out, value);
    appendField(out, std::string_view(payloadHash));
    return out;
}

std::string rowHash(std::string_view canonical, const std::string& prevHash)
{
    Digest prev{};
    std::size_t size = 0;
    sodium_hex2bin(
        prev.data(), prev.size(), prevHash.data(), prevHash.size(), nullptr, &size, nullptr);
    const unsigned char leaf = 0x00;
    crypto_hash_sha256_state state;
    crypto_hash_sha256_init(&state);
    crypto_hash_sha256_update(&state, &leaf, 1);
    crypto_hash_sha256_update(
        &state, reinterpret_cast<const unsigned char*>(canonical.data()), canonical.size());
    crypto_hash_sha256_update(&state, prev.data(), prev.size());
    Digest digest{};
    crypto_hash_sha256_final(&state, digest.data());
    return hex(digest);
}

std::string payloadHash(std::string_view salt, std::string_view body)
{
    return sha256Hex(std::string(salt).append(body));
}

std::string newSalt()
{
    std::string salt(kSaltBytes, '\0');
    randombytes_buf(salt.data(), salt.size());
    return salt;
}

Result<std::string> genesisHash(const sqlite::Connection& db)
{
    auto log = db.prepare("SELECT uuid, origin, created_us FROM log WHERE id = 1");
    if (!log)
        return log.error();
    const auto found = log->step();
    if (!found)
        return found.error();
    if (!*found)
        return fail(ErrorKind::Corrupt, db.file(), "the log has lost its own description");
    std::string preimage(1, '\x01');
    appendField(preimage, std::string_view(log->text(0)));
    appendField(preimage, std::string_view(log->text(1)));
    appendField(preimage, log->integer(2));
    return sha256Hex(preimage);
}

Result<ChainReport> verifyChain(
    const sqlite::Connection& db, const std::vector<ChainHead>& expected)
{
    auto genesis = genesisHash(db);
    if (!genesis)
        return genesis.error();
    std::string sql = "SELECT id, form, payload_hash, prev_hash, row_hash,"
                      " payload.event_id IS NOT NULL, salt, body";
    for (const auto name : columnNames())
        sql.append(", event.").append(name);
    sql += " FROM event LEFT JOIN payload ON payload.event_id = event.id ORDER BY event.id";
    auto rows = db.prepare(sql);
    if (!rows)
        return rows.error();
    std::vector<ChainHead> heads = expected;
    std::sort(heads.begin(), heads.end(),
        [](const ChainHead& a, const ChainHead& b) { return a.row.value < b.row.value; });
    auto next = heads.begin();
    ChainWalk walk(*genesis);
    for (;;) {
        const auto row = rows->step();
        if (!row)
            return row.error();
        if (!*row)
            break;
        walk.check(*rows);
        const auto here = walk.report().head.row.value;
        for (; next != heads.end() && next->row.value <= here; ++next) {
            if (next->row.value == here)
                walk.expect(*next);
            else
                walk.expectMore(*next);
        }
    }
    for (; next != heads.end(); ++next)
        walk.expectMore(*next);
    return walk.report();
}

} // namespace haetae
