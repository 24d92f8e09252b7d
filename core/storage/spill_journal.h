// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <vector>

#include "base/result.h"
#include "storage/log_row.h"

namespace haetae {

/// Rows as JSON lines beside the database, each fsynced, for the time SQLite cannot take them.
/// *thread-bound*
class SpillJournal {
public:
    explicit SpillJournal(std::filesystem::path file);
    [[nodiscard]] Result<void> append(const LogRow& row);
    /// All whole lines; a torn last line is skipped, a damaged one is kept in the file and
    /// reported.
    [[nodiscard]] Result<std::vector<LogRow>> read() const;
    [[nodiscard]] Result<void> clear();
    [[nodiscard]] bool empty() const;

private:
    std::filesystem::path file_;
};

} // namespace haetae
