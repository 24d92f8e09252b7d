// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>

#include "camera/camera_source.h"

namespace haetae {

/// THE table of camera back ends.
[[nodiscard]] std::span<const CameraBackend> cameraBackends();
/// Errors: no back end of this name; the advice lists the names.
[[nodiscard]] Result<CameraBackend> findBackend(const std::string& name);

} // namespace haetae
