// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

#include "base/result.h"

namespace haetae {

/// SHA-256 of a file's content as 64 lower-case hex digits. Errors: not there, no plain file, not
/// readable.
[[nodiscard]] Result<std::string> sha256Of(const std::filesystem::path& file);

} // namespace haetae
