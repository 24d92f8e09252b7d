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

/// Where the secret of such a file lies. None: there is no file that can be read.
enum class SecretPlace { None, Plain, Sealed, Keychain };
[[nodiscard]] SecretPlace secretPlaceOf(const std::filesystem::path& file);
/// Replaces the file by one that only says that the keychain has the secret.
[[nodiscard]] Result<void> leaveInKeychain(const std::filesystem::path& file);

} // namespace haetae
