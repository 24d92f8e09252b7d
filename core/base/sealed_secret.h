// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "base/result.h"
#include "base/secret.h"

namespace haetae {

// Passwords that Haetae must be able to show a device again, encrypted in files of their own. The
// key is made of a random file beside them (sealing.key, mode 0600), of this machine's id and of
// the file's name: a file that is copied, backed up or sent away alone opens nowhere else. Whoever
// has the account of the desk can read them, as can the console.

/// Writes the file anew (mode 0600), and the key where there is none yet. How long the secret is
/// cannot be seen. Errors: no room, no right, a key that others may read or that is damaged.
[[nodiscard]] Result<void> sealSecret(const std::filesystem::path& file, const Secret& secret);

/// Whether these are the bytes of such a file.
[[nodiscard]] bool isSealed(std::string_view bytes);
/// The secret in the bytes of that file. NotFound: the key is gone; Corrupt: the file is damaged,
/// was renamed, or was sealed with another key or on another machine.
[[nodiscard]] Result<Secret> unsealed(const std::filesystem::path& file, std::string_view bytes);

} // namespace haetae
