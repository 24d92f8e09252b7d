// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "camera/camera_source.h"

namespace haetae {

/// Back end "simulated": CameraConfig::address is the scenario, optionally
/// "scenario?seed=3&people=9&fps=25&thermal=640x512&visible=1920x1080".
[[nodiscard]] Result<std::unique_ptr<CameraSource>> openSimulated(
    const CameraConfig& config, const OpenOptions& options);

} // namespace haetae
