// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "arch/source_tree.h"

namespace haetae::arch {

/// A file that has outgrown 400 lines (.cpp) or 150 (.h). *value*
struct BigFile {
    std::string path;
    std::size_t lines;
    bool excused; ///< holds a comment "size-reason: ..."
};
[[nodiscard]] std::vector<BigFile> bigFiles(const SourceTree& tree);

/// Source files whose first line (the second after #!) is not the licence.
[[nodiscard]] Findings missingLicences(const SourceTree& tree);
/// Paths that exist only on the machine of whoever wrote them.
[[nodiscard]] Findings absolutePaths(const SourceTree& tree);
/// `using namespace std` anywhere, any `using namespace` in a header.
[[nodiscard]] Findings openedNamespaces(const SourceTree& tree);
/// `new` outside ui without an owner in the same breath: a unique_ptr (a private constructor asks
/// for that) or the Qt parent `this`.
[[nodiscard]] Findings rawNews(const SourceTree& tree);

} // namespace haetae::arch
