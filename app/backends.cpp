// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends.h"

#include <array>

#include "camera/replay/replay_camera.h"
#include "camera/rtsp/rtsp_camera.h"
#include "camera/simulated/simulated_camera.h"

namespace haetae {

std::span<const CameraBackend> cameraBackends()
{
    // An explicit table: a registrar inside a static library would be dropped by the linker.
    static const std::array<CameraBackend, 3> kTable{{
        {"simulated", openSimulated, true, false},
        {"replay", openReplay, false, true},
        {"rtsp", openRtsp, false, false},
    }};
    return kTable;
}

Result<CameraBackend> findBackend(const std::string& name)
{
    std::string names;
    for (const auto& backend : cameraBackends()) {
        if (backend.name == name)
            return backend;
        names += (names.empty() ? "" : ", ") + std::string(backend.name);
    }
    return fail(ErrorKind::InvalidInput, "camera back end \"" + name + "\"", "does not exist",
        "use one of: " + names);
}

} // namespace haetae
