// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/hash_chain.h"

#include <sodium.h>

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

} // namespace haetae
