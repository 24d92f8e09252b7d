// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <limits>
#include <vector>

#include "base/result.h"
#include "storage/log_row.h"

namespace haetae {

/// Rows as JSON lines beside the database, each fsynced, for the time SQLite cannot take them.
/// *thread-bound*
class SpillJournal {
public:
    /// A run of lines as read back. *value*
    struct Part {
        std::vector<LogRow> rows;
        std::uint64_t next = 0; ///< where the next part begins
        bool atEnd = true;
        int damaged = 0; ///< whole lines that are no row; they stay in the file
    };

    using Sync = std::function<int(int)>; ///< as fsync()

    explicit SpillJournal(std::filesystem::path file, Sync sync = {});
    /// Durable when it succeeds; leaves no half line behind when it fails.
    [[nodiscard]] Result<void> append(const LogRow& row);
    /// All whole rows; a torn last line is skipped.
    [[nodiscard]] Result<std::vector<LogRow>> read() const;
    /// At most so many lines from a place on that an earlier part gave; none that begins at until
    /// or behind it.
    [[nodiscard]] Result<Part> readPart(std::uint64_t from, std::size_t most,
        std::uint64_t until = std::numeric_limits<std::uint64_t>::max()) const;
    [[nodiscard]] Result<void> clear();
    /// Keeps the file under a name of its own instead, as when it holds damaged lines.
    [[nodiscard]] Result<void> setAside(const std::string& suffix);
    [[nodiscard]] bool empty() const;
    [[nodiscard]] const std::filesystem::path& file() const { return file_; }

private:
    std::filesystem::path file_;
    Sync sync_;
};

} // namespace haetae
