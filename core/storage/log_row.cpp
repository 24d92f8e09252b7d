// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/log_row.h"

#include <algorithm>
#include <array>

namespace haetae {
namespace {

// In the order of RowKind.
constexpr std::array<std::string_view, 7> kKinds{
    "alarm", "handling", "recheck", "person", "setting", "system", "export"};

} // namespace

std::string_view token(RowKind kind)
{
    return kKinds.at(static_cast<std::size_t>(kind));
}

std::optional<RowKind> rowKindFromToken(std::string_view word)
{
    const auto found = std::find(kKinds.begin(), kKinds.end(), word);
    if (found == kKinds.end())
        return std::nullopt;
    return static_cast<RowKind>(found - kKinds.begin());
}

} // namespace haetae
