// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "arch/source_tree.h"

namespace haetae::arch {

/// The modules of the core in the order of the table in core/README.md. *value*
class ModuleLevels {
public:
    [[nodiscard]] static ModuleLevels fromReadme(const SourceTree::Lines& readme);

    [[nodiscard]] bool has(const std::string& module) const;
    /// Lower level; on the same level only what the table lists above, and nothing on level 2.
    [[nodiscard]] bool mayInclude(const std::string& module, const std::string& other) const;

private:
    struct Row {
        int level;
        std::string module;
    };
    [[nodiscard]] std::vector<Row>::const_iterator find(const std::string& module) const;
    std::vector<Row> rows_;
};

/// Folders of core/ that the table does not name.
[[nodiscard]] Findings unknownModules(const SourceTree& tree, const ModuleLevels& levels);
/// Includes that reach sideways or upwards: core, camera back ends, ui.
[[nodiscard]] Findings brokenLayers(const SourceTree& tree, const ModuleLevels& levels);
/// Libraries that a core CMakeLists.txt links against the order of the levels.
[[nodiscard]] Findings brokenLinks(const SourceTree& tree, const ModuleLevels& levels);
/// Qt in a core header, Qt in a core source that is no named adapter, dlib in any header.
[[nodiscard]] Findings misplacedLibraries(const SourceTree& tree);

} // namespace haetae::arch
