// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/signed_head.h"

#include <algorithm>
#include <fstream>

#include <nlohmann/json.hpp>

namespace haetae {
namespace {

using nlohmann::ordered_json;

std::optional<SignedHead> headOfLine(const std::string& line)
{
    const auto json = ordered_json::parse(line, nullptr, false);
    if (!json.is_object())
        return std::nullopt;
    const auto text = [&json](const char* key) {
        const auto found = json.find(key);
        return found != json.end() && found->is_string() ? found->get<std::string>()
                                                         : std::string();
    };
    const auto number = [&json](const char* key) {
        const auto found = json.find(key);
        return found != json.end() && found->is_number_integer() ? found->get<std::int64_t>() : 0;
    };
    SignedHead head;
    head.log = text("log");
    head.head = {RowId{number("row")}, text("row_hash")};
    head.signedAt = WallTime(std::chrono::microseconds(number("signed_us")));
    head.key = text("key");
    head.signature = text("signature");
    return head;
}

} // namespace

std::string headMessage(const SignedHead& head)
{
    return "haetae-head-1\n" + head.log + "\n" + std::to_string(head.head.row.value) + "\n"
        + head.head.hash + "\n" + std::to_string(head.signedAt.time_since_epoch().count()) + "\n";
}

bool isGenuine(const SignedHead& head)
{
    return isSignedBy(headMessage(head), head.key, head.signature);
}

std::string headLine(const SignedHead& head)
{
    const ordered_json line{{"type", "head"}, {"log", head.log}, {"row", head.head.row.value},
        {"row_hash", head.head.hash}, {"signed", isoTime(head.signedAt)},
        {"signed_us", std::int64_t{head.signedAt.time_since_epoch().count()}}, {"key", head.key},
        {"signature", head.signature}};
    return line.dump(-1, ' ', false, ordered_json::error_handler_t::replace);
}

Result<std::vector<SignedHead>> readHeads(const std::filesystem::path& file)
{
    std::ifstream in(file);
    if (!in)
        return fail(ErrorKind::NotFound, file.string(), "cannot be read",
            "name a file that haetaectl log heads has written");
    std::vector<SignedHead> heads;
    int number = 0;
    for (std::string line; std::getline(in, line);) {
        ++number;
        if (line.find_first_not_of(" \t\r") == line.npos)
            continue;
        const auto head = headOfLine(line);
        if (!head || !isGenuine(*head))
            return fail(ErrorKind::Corrupt, file.string() + " line " + std::to_string(number),
                head ? "this head does not bear the signature of its key" : "this is no head",
                "use a copy that nobody has changed");
        heads.push_back(*head);
    }
    if (heads.empty())
        return fail(ErrorKind::InvalidInput, file.string(), "holds no head",
            "name a file that haetaectl log heads has written");
    return heads;
}

Result<std::optional<SignedHead>> signChain(
    sqlite::Connection& db, const SigningKey& key, WallTime now)
{
    auto last = db.prepare("SELECT id, row_hash, (SELECT uuid FROM log),"
                           " (SELECT row_hash FROM head ORDER BY id DESC LIMIT 1) IS row_hash"
                           " FROM event ORDER BY id DESC LIMIT 1");
    auto insert = db.prepare(
        "INSERT INTO head (row, row_hash, signed_us, key, signature) VALUES (?, ?, ?, ?, ?)");
    for (const auto* statement : {&last, &insert}) {
        if (!*statement)
            return statement->error();
    }
    const auto found = last->step();
    if (!found)
        return found.error();
    if (!*found || last->integer(3) != 0)
        return std::optional<SignedHead>();
    SignedHead head;
    head.log = last->text(2);
    head.head = {RowId{last->integer(0)}, last->text(1)};
    head.signedAt = now;
    head.key = key.publicHex();
    head.signature = key.sign(headMessage(head));
    insert->bind(1, head.head.row.value).bind(2, head.head.hash);
    insert->bind(3, std::int64_t{now.time_since_epoch().count()});
    insert->bind(4, head.key).bind(5, head.signature);
    if (auto done = insert->step(); !done)
        return done.error();
    return std::optional(head);
}

Result<std::vector<SignedHead>> storedHeads(const sqlite::Connection& db)
{
    std::vector<SignedHead> heads;
    const auto there = db.integer("SELECT count(*) FROM sqlite_schema WHERE name = 'head'");
    if (!there)
        return there.error();
    if (*there == 0) // a log that no newer Haetae has opened for writing yet
        return heads;
    auto rows = db.prepare("SELECT row, row_hash, signed_us, key, signature,"
                           " (SELECT uuid FROM log) FROM head ORDER BY id");
    if (!rows)
        return rows.error();
    for (;;) {
        const auto row = rows->step();
        if (!row)
            return row.error();
        if (!*row)
            return heads;
        SignedHead head;
        head.head = {RowId{rows->integer(0)}, rows->text(1)};
        head.signedAt = WallTime(std::chrono::microseconds(rows->integer(2)));
        head.key = rows->text(3);
        head.signature = rows->text(4);
        head.log = rows->text(5);
        heads.push_back(std::move(head));
    }
}

Result<ChainReport> verifySigned(
    const sqlite::Connection& db, const std::vector<SignedHead>& keptElsewhere)
{
    const auto uuid = db.text("SELECT uuid FROM log");
    auto heads = storedHeads(db);
    if (!uuid)
        return uuid.error();
    if (!heads)
        return heads.error();
    const auto stored = static_cast<std::int64_t>(heads->size());
    heads->insert(heads->end(), keptElsewhere.begin(), keptElsewhere.end());
    std::vector<ChainHead> expected;
    const char* finding = nullptr;
    RowId upTo;
    RowId bad;
    for (const SignedHead& head : *heads) {
        const char* wrong = head.log != *uuid ? "other_log"
            : !isGenuine(head)                ? "head_forged"
                                              : nullptr;
        if (wrong && !finding) {
            finding = wrong;
            bad = head.head.row;
        }
        if (wrong)
            continue;
        expected.push_back(head.head);
        upTo = RowId{std::max(upTo.value, head.head.row.value)};
    }
    auto report = verifyChain(db, expected);
    if (!report)
        return report;
    report->heads = stored;
    report->signedUpTo = upTo;
    if (finding && report->ok) {
        report->ok = false;
        report->firstBadRow = bad;
        report->reason = finding;
    }
    return report;
}

} // namespace haetae
