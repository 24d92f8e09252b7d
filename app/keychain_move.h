// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <stop_token>
#include <string>

#include "settings/settings.h"

namespace haetae {

/// Moves the cameras' sealed passwords into the desktop's keychain where it answers; else they stay
/// sealed. Blocking: takes a second where a keychain hangs.
void moveToKeychain(const Settings& settings, const std::filesystem::path& settingsFile,
    const std::stop_token& stop);

/// "the desktop's keychain", "a sealed file": where a camera's password lies, for people who read
/// English.
[[nodiscard]] std::string placeOfPassword(const std::filesystem::path& file);

} // namespace haetae
