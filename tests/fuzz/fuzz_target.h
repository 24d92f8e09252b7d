// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <iostream>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// One parser with one input, as libFuzzer calls it: whatever the bytes are, it returns.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size);

namespace haetae::fuzz {

using Bytes = std::vector<std::uint8_t>;

/// What a target begins with: whole, right inputs that it makes itself.
[[nodiscard]] std::vector<Bytes> seeds();

[[nodiscard]] inline Bytes bytesOf(std::string_view text)
{
    return {text.begin(), text.end()};
}

[[nodiscard]] inline std::string textOf(const std::uint8_t* bytes, std::size_t size)
{
    return size == 0 ? std::string() : std::string(reinterpret_cast<const char*>(bytes), size);
}

/// A promise of the parser that an input has broken: a finding, as a crash is.
inline void require(bool kept, const char* promise)
{
    if (kept)
        return;
    std::cerr << "broken promise: " << promise << '\n';
    std::abort();
}

} // namespace haetae::fuzz
