// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "base/ids.h"
#include "base/result.h"
#include "base/secret.h"

namespace haetae {

/// Where the passwords of a console's devices lie, sealed: beside its settings.
[[nodiscard]] std::filesystem::path secretsFolderOf(const std::filesystem::path& settingsFile);

/// Seals a camera's password there, in place of the one before; returns the file, for
/// StreamAccess::secretFile. Errors: InvalidInput: these settings are kept nowhere; those of
/// sealSecret.
[[nodiscard]] Result<std::filesystem::path> keepCameraPassword(
    const std::filesystem::path& settingsFile, const CameraId& camera, const Secret& password);

} // namespace haetae
