// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/clock.h"
#include "base/result.h"
#include "storage/hash_chain.h"
#include "storage/signing_key.h"

namespace haetae {

/// The end of a log's chain at one time, signed. A copy kept elsewhere proves later that nothing
/// before it was cut off or written anew. *value*
struct SignedHead {
    std::string log; ///< the uuid of the log
    ChainHead head;
    WallTime signedAt;
    std::string key; ///< public, 64 hexadecimal digits
    std::string signature; ///< 128 hexadecimal digits, of headMessage()
};

/// What is signed, as text that other programs can make too: "haetae-head-1", the log's uuid, the
/// row's number, its hash and the time in microseconds since 1970, each with a line feed behind it.
[[nodiscard]] std::string headMessage(const SignedHead& head);
[[nodiscard]] bool isGenuine(const SignedHead& head);

/// One line of JSON without a line break, e.g. for a hand-over sheet or a second disk.
[[nodiscard]] std::string headLine(const SignedHead& head);
/// The heads in a file of such lines. Errors: a line that is no head, a signature that is wrong, no
/// head at all.
[[nodiscard]] Result<std::vector<SignedHead>> readHeads(const std::filesystem::path& file);

/// Signs the end of the chain and stores that, inside the caller's transaction; empty when that end
/// has been signed already or there is no row.
[[nodiscard]] Result<std::optional<SignedHead>> signChain(
    sqlite::Connection& db, const SigningKey& key, WallTime now);
/// verifyChain() against the stored heads and those kept elsewhere. A head with a wrong signature,
/// or one of another log, is a finding too.
[[nodiscard]] Result<ChainReport> verifySigned(
    const sqlite::Connection& db, const std::vector<SignedHead>& keptElsewhere);
/// All that were stored, oldest first.
[[nodiscard]] Result<std::vector<SignedHead>> storedHeads(const sqlite::Connection& db);

} // namespace haetae
