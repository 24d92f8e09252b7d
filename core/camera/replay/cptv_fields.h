// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "camera/replay/gzip_stream.h"

namespace haetae {

/// One section of a CPTV file: its kind ('H' or 'F') and its fields by code. *value*
struct CptvSection {
    char kind = 0;
    std::map<char, std::vector<std::uint8_t>> fields;

    /// A little-endian unsigned number of exactly this many bytes; empty when absent or of another
    /// length.
    [[nodiscard]] std::optional<std::uint64_t> number(char code, std::size_t bytes) const;
    [[nodiscard]] std::string text(char code) const;
};

/// Reads the next section's kind and fields; the frame's pixels that may follow are left.
[[nodiscard]] Result<CptvSection> readCptvSection(GzipStream& stream);

} // namespace haetae
