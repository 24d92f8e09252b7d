// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <set>
#include <string>

#include "base/result.h"

namespace haetae {

/// The files of clips, in a folder beside a log's database that only its owner may read. What the
/// log keeps of each is a note: its file, its length and its SHA-256. *value*
class ClipFolder {
public:
    explicit ClipFolder(const std::filesystem::path& database);

    /// Writes a clip under the uuid of its row and returns the note. It is not waited for the disk:
    /// a clip that a power cut shortens is told by its digest.
    [[nodiscard]] Result<std::string> keep(
        const std::string& uuid, const std::string& matroska) const;
    /// NotFound: destroyed. Corrupt: it is not what was written.
    [[nodiscard]] Result<std::string> read(const std::string& note) const;
    /// Overwrites it with zeros, then removes it; one that is not there is destroyed already. A
    /// disk that writes elsewhere than it was told to (flash) may hold old blocks for a while.
    [[nodiscard]] Result<void> destroy(const std::string& note) const;
    /// Destroys what none of these notes names: left by a crash, or by a log that was restored.
    [[nodiscard]] Result<int> destroyAllBut(const std::set<std::string>& notes) const;
    [[nodiscard]] bool empty() const; ///< or not there at all
    [[nodiscard]] const std::filesystem::path& path() const { return folder_; }

private:
    std::filesystem::path folder_;
};

} // namespace haetae
