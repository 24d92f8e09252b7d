// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/ids.h"
#include "base/result.h"
#include "storage/log_columns.h"
#include "storage/sqlite.h"

namespace haetae {

// row_hash = SHA-256(0x00 || canonical row || prev_hash), prev_hash being the 32 bytes of the row
// before, or for row 1 SHA-256(0x01 || field(log.uuid) || field(log.origin) ||
// field(log.created_us)). The canonical row is field(form) || field(id) || field of each of
// columnNames() || field(payload_hash). A field is its length in bytes (4 bytes, big-endian) and
// its bytes: text as UTF-8, an INTEGER as 8 bytes big-endian two's complement, a REAL as its 8
// IEEE 754 bytes big-endian; NULL is the length ff ff ff ff alone.
// payload_hash = SHA-256(salt || body), the empty text for a row without a payload.
// The leading 0x00 / 0x01 keep the two kinds of preimage apart, as RFC 6962 does for its leaves.

/// The canonical form that is written today; older rows keep theirs.
inline constexpr std::int64_t kCanonicalForm = 1;

/// The newest row and its hash; kept elsewhere it proves that nothing was cut off. *value*
struct ChainHead {
    RowId row;
    std::string hash;
};

/// What a walk over the whole chain found. *value*
struct ChainReport {
    std::int64_t rows = 0;
    bool ok = true;
    std::optional<RowId> firstBadRow;
    std::string reason; ///< machine token: "row_changed", "row_missing", "payload_changed" ...
    ChainHead head;
    std::int64_t heads = 0; ///< signed ones in the log; 0: not asked for
    RowId signedUpTo; ///< the newest row that a signed head covers
};

[[nodiscard]] std::string canonicalRow(
    std::int64_t id, const std::vector<ColumnValue>& columns, const std::string& payloadHash);
/// Hashes are 64 lower-case hexadecimal digits.
[[nodiscard]] std::string rowHash(std::string_view canonical, const std::string& prevHash);
[[nodiscard]] std::string payloadHash(std::string_view salt, std::string_view body);
[[nodiscard]] std::string newSalt();
[[nodiscard]] Result<std::string> genesisHash(const sqlite::Connection& db);

/// Recomputes every hash. An expected head that is missing or differs is a finding too.
[[nodiscard]] Result<ChainReport> verifyChain(
    const sqlite::Connection& db, const std::vector<ChainHead>& expected);

} // namespace haetae
