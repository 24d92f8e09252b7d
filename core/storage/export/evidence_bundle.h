// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

#include "base/result.h"
#include "storage/event_log.h"
#include "storage/export/export_run.h"

namespace haetae {

/// The program inside every bundle that checks it: plain shell with sha256sum and openssl.
[[nodiscard]] const std::string& bundleVerifier();

/// Writes all rows of a log that match as a bundle for somebody who trusts neither this machine nor
/// Haetae: the CSV table, the signed heads, a manifest with the SHA-256 of each file and of each
/// row, signed with the log's key, and a shell program that checks all of it. The pictures of its
/// alarms are in it only as far as watch.pictures allows. filter.limit is ignored. A .zip that
/// appears whole or not at all. Errors: as of exportCsv(), and a key that cannot be used
/// (signing_key.h). Opens its own read connection, so any thread may call it.
[[nodiscard]] Result<ExportSummary> exportBundle(const std::filesystem::path& database,
    const LogFilter& filter, const std::filesystem::path& file, const ExportWatch& watch = {});

} // namespace haetae
