// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace haetae::arch {

/// The repository's text files by path ("core/base/clock.h"), as lines. *value*
class SourceTree {
public:
    using Lines = std::vector<std::string>;

    /// Reads the folders that the layout fixes and the files beside them; pictures and sounds are
    /// left out, build folders are not entered.
    [[nodiscard]] static SourceTree read(const std::filesystem::path& root);

    void add(const std::string& path, std::string_view text);
    [[nodiscard]] const std::map<std::string, Lines>& files() const { return files_; }
    [[nodiscard]] bool has(const std::string& path) const { return files_.count(path) != 0; }

private:
    std::map<std::string, Lines> files_;
};

/// One place where a rule is broken, as "path:line: what". *value*
using Findings = std::vector<std::string>;

[[nodiscard]] std::string place(const std::string& path, std::size_t lineIndex);
[[nodiscard]] bool isHeader(const std::string& path);
[[nodiscard]] bool isCode(const std::string& path); ///< C++ header or source
/// First folder of a path: "core" of "core/base/clock.h".
[[nodiscard]] std::string top(const std::string& path);
/// The same lines with comments and the contents of string literals blanked out.
[[nodiscard]] SourceTree::Lines codeOnly(const SourceTree::Lines& lines);
/// Whether `word` stands in `line` as a whole identifier.
[[nodiscard]] bool hasWord(std::string_view line, std::string_view word);

} // namespace haetae::arch
