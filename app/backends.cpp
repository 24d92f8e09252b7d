// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends.h"

#include <array>

#ifdef HAETAE_HAS_CAMERA_DAHUA
#include "camera/dahua/dahua_camera.h"
#endif
#ifdef HAETAE_HAS_CAMERA_HIKVISION
#include "camera/hikvision/hikvision_camera.h"
#endif
#include "camera/paired_camera.h"
#include "camera/replay/replay_camera.h"
#include "camera/rtsp/rtsp_camera.h"
#include "camera/simulated/simulated_camera.h"
#ifdef HAETAE_HAS_CAMERA_V4L2
#include "camera/v4l2/v4l2_camera.h"
#endif

namespace haetae {

std::span<const CameraBackend> cameraBackends()
{
    // An explicit table: a registrar inside a static library would be dropped by the linker.
    static const std::array kTable{
        CameraBackend{"simulated", openSimulated, true, false},
        CameraBackend{"replay", openReplay, false, true},
        CameraBackend{"rtsp", openRtsp, false, false},
#ifdef HAETAE_HAS_CAMERA_DAHUA
        CameraBackend{"dahua", openDahua, false, false},
#endif
#ifdef HAETAE_HAS_CAMERA_HIKVISION
        CameraBackend{"hikvision", openHikvision, false, false},
#endif
#ifdef HAETAE_HAS_CAMERA_V4L2
        CameraBackend{"v4l2",
            [](const CameraConfig& camera, const OpenOptions& options) {
                return openV4l2(camera, options);
            },
            false, false},
#endif
    };
    return kTable;
}

namespace {

Result<CameraBackend> rowOf(const std::string& name)
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

/// With its second camera, where the settings name one.
Result<std::unique_ptr<CameraSource>> openBoth(
    const CameraBackend& row, const CameraConfig& config, const OpenOptions& options)
{
    if (!config.visible)
        return row.open(config, options);
    const auto visible = rowOf(config.visible->backend);
    if (!visible)
        return tl::unexpected<Error>(visible.error());
    // Real people beside simulated ones would be shown and kept as if they were none.
    if (visible->simulated != row.simulated || visible->recorded != row.recorded)
        return fail(ErrorKind::InvalidInput, "camera " + config.id.value,
            "its visible camera is live and it is not, or the other way round",
            "pair two live cameras");
    return openPaired(row.open, visible->open, config, options);
}

} // namespace

Result<CameraBackend> findBackend(const std::string& name)
{
    auto row = rowOf(name);
    if (row)
        row->open = [plain = *row](const CameraConfig& config, const OpenOptions& options) {
            return openBoth(plain, config, options);
        };
    return row;
}

} // namespace haetae
