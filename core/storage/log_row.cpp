// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/log_row.h"

#include <algorithm>
#include <array>

namespace haetae {
namespace {

// In the order of RowKind.
constexpr std::array<std::string_view, 8> kKinds{
    "alarm", "handling", "recheck", "person", "setting", "system", "export", "vendor"};

// In the order of LogOrigin.
constexpr std::array<std::string_view, 3> kOrigins{"site", "simulation", "recording"};

} // namespace

std::string_view token(RowKind kind)
{
    return kKinds.at(static_cast<std::size_t>(kind));
}

std::string_view token(LogOrigin origin)
{
    return kOrigins.at(static_cast<std::size_t>(origin));
}

std::string_view mark(LogOrigin origin)
{
    constexpr std::array<std::string_view, 3> kMarks{"", "SIMULATION", "RECORDING"};
    return kMarks.at(static_cast<std::size_t>(origin));
}

std::optional<LogOrigin> logOriginFromToken(std::string_view word)
{
    const auto found = std::find(kOrigins.begin(), kOrigins.end(), word);
    if (found == kOrigins.end())
        return std::nullopt;
    return static_cast<LogOrigin>(found - kOrigins.begin());
}

std::optional<RowKind> rowKindFromToken(std::string_view word)
{
    const auto found = std::find(kKinds.begin(), kKinds.end(), word);
    if (found == kKinds.end())
        return std::nullopt;
    return static_cast<RowKind>(found - kKinds.begin());
}

} // namespace haetae
