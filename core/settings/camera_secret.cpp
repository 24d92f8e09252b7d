// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/camera_secret.h"

#include "base/sealed_secret.h"

namespace haetae {
namespace fs = std::filesystem;

fs::path secretsFolderOf(const fs::path& settingsFile)
{
    std::error_code error;
    const fs::path whole = fs::absolute(settingsFile, error); // settings hold whole paths
    return (error ? settingsFile : whole).lexically_normal().parent_path() / "secrets";
}

Result<fs::path> keepCameraPassword(
    const fs::path& settingsFile, const CameraId& camera, const Secret& password)
{
    if (settingsFile.empty())
        return fail(ErrorKind::InvalidInput, "camera " + camera.value,
            "this console keeps no settings, so no password either",
            "start it without a simulation or a recording");
    const fs::path folder = secretsFolderOf(settingsFile);
    std::error_code error;
    fs::create_directories(folder, error);
    fs::permissions(folder, fs::perms::owner_all, error);
    const fs::path file = folder / ("camera-" + camera.value);
    if (auto sealed = sealSecret(file, password); !sealed)
        return sealed.error();
    return file;
}

} // namespace haetae
