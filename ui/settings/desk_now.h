// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>

namespace haetae::ui {

/// What this desk's own parts say now, for the site check. *value*
struct DeskNow {
    std::optional<std::uint64_t> freeBytes; ///< beside the log; empty: not known
    std::optional<bool> soundProven; ///< empty: not known yet
    int outputsFailing = 0;
};

} // namespace haetae::ui
