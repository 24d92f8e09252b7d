// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"
#include "camera/camera_source.h"

namespace haetae {

/// The password to open this camera with: the one typed just now, else that of its secret file;
/// empty: it needs none. Errors: those of readSecret.
[[nodiscard]] Result<Secret> passwordFor(const CameraConfig& config, const OpenOptions& options);

} // namespace haetae
