// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <stop_token>
#include <string>

#include "base/result.h"
#include "storage/event_log.h"

namespace haetae {

/// Reads every page of a log over a connection of its own. Corrupt when one of them is unsound;
/// a stop ends it early and without a finding.
[[nodiscard]] Result<void> checkPages(
    const std::filesystem::path& file, const std::stop_token& stop = {});

/// What could be taken over from a damaged log. *value*
struct Salvage {
    std::int64_t rows = 0;
    RowId last; ///< in the old log; it is rows when nothing is missing
    std::string lastHash; ///< end of the old chain, as far as it could be read
};

/// Copies into a new log, under their own uuids, the rows of a damaged one that can still be read
/// and whose own hash is right: a row that the damage has altered must not get a new, valid hash.
/// Errors are those of the new log alone; of the old one nothing is expected.
[[nodiscard]] Result<Salvage> salvage(const std::filesystem::path& damaged, EventLog& into);

} // namespace haetae
