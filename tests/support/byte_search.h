// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

namespace haetae::test {

/// How often any of these byte strings stands in any file below a folder, whatever file it is.
inline int findBytes(const std::filesystem::path& folder, const std::vector<std::string>& wanted)
{
    int found = 0;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        if (!entry.is_regular_file())
            continue;
        std::ifstream in(entry.path(), std::ios::binary);
        const std::string bytes{std::istreambuf_iterator<char>(in), {}};
        for (const std::string& one : wanted) {
            for (auto at = bytes.find(one); at != std::string::npos; at = bytes.find(one, at + 1))
                ++found;
        }
    }
    return found;
}

} // namespace haetae::test
