// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "camera/camera_source.h"

namespace haetae {

/// A thermal camera and a visible one of another maker as one source: each thermal frame with the
/// visible picture nearest in time, and how far apart they are. The visible camera is opened and
/// opened again on a thread of its own; while it is gone the thermal one goes on alone, which is
/// said once. config.visible must be there.
[[nodiscard]] Result<std::unique_ptr<CameraSource>> openPaired(const CameraOpener& openThermal,
    const CameraOpener& openVisible, const CameraConfig& config, const OpenOptions& options);

} // namespace haetae
