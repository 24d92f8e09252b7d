// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "base/result.h"
#include "storage/hash_chain.h"

namespace haetae {

/// How sound a log is: its pages, then its chain against its signed heads. *value*
struct LogCheck {
    std::string pages; ///< "ok" or what SQLite found first
    ChainReport chain; ///< empty while the pages are unsound
    [[nodiscard]] bool ok() const { return pages == "ok" && chain.ok; }
};

/// Errors: no log, not readable, from a newer Haetae. Unsound pages are no error but the finding.
[[nodiscard]] Result<LogCheck> checkLog(const std::filesystem::path& log);

/// One view of the log as a single file, beside a console that goes on writing; checked before it
/// gets its name. It holds the personal data of its day, which no retention reaches there.
/// Conflict: the target exists and overwrite was not said.
[[nodiscard]] Result<LogCheck> backUpLog(
    const std::filesystem::path& log, const std::filesystem::path& target, bool overwrite);

/// The log that was there before a restore, and how sound the new one is. *value*
struct RestoredLog {
    std::optional<std::filesystem::path> keptAs;
    LogCheck check;
};

/// Puts a sound backup in the log's place; the former log is kept beside under another name, and
/// the new one gets a row that says so. Conflict: there is a log and overwrite was not said.
/// Unavailable: a console has it open.
[[nodiscard]] Result<RestoredLog> restoreLog(const std::filesystem::path& backup,
    const std::filesystem::path& log, bool overwrite, const std::string& actor);

} // namespace haetae
