// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/replay/cptv_fields.h"

#include <array>

namespace haetae {

std::optional<std::uint64_t> CptvSection::number(char code, std::size_t bytes) const
{
    const auto found = fields.find(code);
    if (found == fields.end() || found->second.size() != bytes || bytes > sizeof(std::uint64_t))
        return std::nullopt;
    std::uint64_t value = 0;
    for (std::size_t i = bytes; i-- > 0;)
        value = (value << 8) | found->second[i];
    return value;
}

std::string CptvSection::text(char code) const
{
    const auto found = fields.find(code);
    if (found == fields.end())
        return {};
    std::string printable;
    for (const std::uint8_t byte : found->second)
        if (byte >= 0x20 && byte != 0x7f)
            printable.push_back(static_cast<char>(byte));
    return printable;
}

Result<CptvSection> readCptvSection(GzipStream& stream)
{
    std::array<std::uint8_t, 2> start{};
    if (const auto read = stream.read(start); !read)
        return tl::unexpected<Error>(read.error());
    CptvSection section;
    section.kind = static_cast<char>(start[0]);
    if (section.kind != 'H' && section.kind != 'F')
        return fail(ErrorKind::Corrupt, stream.name(), "a section is neither header nor frame",
            "copy the recording again");
    for (int i = 0; i < start[1]; ++i) {
        std::array<std::uint8_t, 2> lengthAndCode{};
        if (const auto read = stream.read(lengthAndCode); !read)
            return tl::unexpected<Error>(read.error());
        std::vector<std::uint8_t> content(lengthAndCode[0]);
        if (const auto read = stream.read(content); !read)
            return tl::unexpected<Error>(read.error());
        section.fields.insert_or_assign(static_cast<char>(lengthAndCode[1]), std::move(content));
    }
    return section;
}

} // namespace haetae
