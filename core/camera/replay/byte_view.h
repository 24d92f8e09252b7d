// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <optional>
#include <span>
#include <string>

namespace haetae {

/// Bytes of a file of either byte order; what lies outside is empty, never read. *value*; the bytes
/// must outlive it
class ByteView {
public:
    ByteView(std::span<const std::uint8_t> bytes, bool bigEndian)
        : bytes_(bytes),
          bigEndian_(bigEndian)
    {
    }

    [[nodiscard]] std::size_t size() const { return bytes_.size(); }
    [[nodiscard]] bool bigEndian() const { return bigEndian_; }

    [[nodiscard]] std::optional<std::uint16_t> u16(std::size_t at) const
    {
        const auto value = number(at, 2);
        return value ? std::optional(static_cast<std::uint16_t>(*value)) : std::nullopt;
    }
    [[nodiscard]] std::optional<std::uint32_t> u32(std::size_t at) const { return number(at, 4); }
    [[nodiscard]] std::optional<float> f32(std::size_t at) const
    {
        const auto bits = number(at, 4);
        return bits ? std::optional(std::bit_cast<float>(*bits)) : std::nullopt;
    }
    /// Up to the first zero byte.
    [[nodiscard]] std::string text(std::size_t at, std::size_t length) const
    {
        std::string words;
        for (std::size_t i = at; i < bytes_.size() && i - at < length && bytes_[i] != 0; ++i)
            words += static_cast<char>(bytes_[i]);
        return words;
    }
    /// Empty unless all of it is there.
    [[nodiscard]] std::span<const std::uint8_t> part(std::size_t at, std::size_t length) const
    {
        if (at > bytes_.size() || length > bytes_.size() - at)
            return {};
        return bytes_.subspan(at, length);
    }

private:
    [[nodiscard]] std::optional<std::uint32_t> number(std::size_t at, std::size_t length) const
    {
        const auto bytes = part(at, length);
        if (bytes.empty())
            return std::nullopt;
        std::uint32_t value = 0;
        for (std::size_t i = 0; i < length; ++i)
            value = value << 8 | bytes[bigEndian_ ? i : length - 1 - i];
        return value;
    }

    std::span<const std::uint8_t> bytes_;
    bool bigEndian_;
};

} // namespace haetae
