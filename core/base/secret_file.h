// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

#include "base/result.h"

namespace haetae {

/// The password or key in a file that nobody but its owner may read (mode 0600 or stricter),
/// without the line break at its end; of a file that sealSecret() wrote, what was sealed. Errors
/// never hold a part of it.
[[nodiscard]] Result<std::string> readSecret(const std::filesystem::path& file);

} // namespace haetae
