// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace haetae {

/// A random UUID (version 4, RFC 9562) from the system's random source.
[[nodiscard]] std::string randomUuid();
/// The kernel's name for this boot: monotonic times compare only within one. Random where the
/// kernel gives none.
[[nodiscard]] std::string readBootId();

} // namespace haetae
