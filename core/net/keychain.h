// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <filesystem>
#include <string>

#include "base/result.h"
#include "base/secret.h"

namespace haetae {

// The keychain of this desktop (org.freedesktop.secrets). It never asks the person: nobody answers
// a question at an unattended desk, so what is locked counts as absent. Each step of a call ends
// within this time. Blocking, on any thread but the window's.
inline constexpr std::chrono::milliseconds kKeychainAnswersWithin{1000};

/// Errors: Unavailable: there is none, it is locked, or it does not answer.
[[nodiscard]] Result<void> keepInKeychain(const std::string& name, const Secret& secret);
/// Errors as above, and NotFound.
[[nodiscard]] Result<Secret> findInKeychain(const std::string& name);

/// The secret of a file, also where the file only says that it lies in the keychain (under the
/// file's name). Errors: those of readSecret() and of findInKeychain().
[[nodiscard]] Result<Secret> keptSecret(const std::filesystem::path& file);
/// Moves what is sealed in a file into the keychain; the file is replaced only after the keychain
/// gave back what it was given. Errors: as keepInKeychain(); the sealed file then stays as it is.
[[nodiscard]] Result<void> moveToKeychain(const std::filesystem::path& file);

} // namespace haetae
