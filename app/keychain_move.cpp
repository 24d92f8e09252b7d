// SPDX-License-Identifier: GPL-3.0-or-later
#include "keychain_move.h"

#include "base/secret_file.h"
#include "settings/camera_secret.h"
#ifdef HAETAE_HAS_KEYCHAIN
#include "net/keychain.h"
#endif

namespace haetae {

void moveToKeychain([[maybe_unused]] const Settings& settings,
    [[maybe_unused]] const std::filesystem::path& settingsFile,
    [[maybe_unused]] const std::stop_token& stop)
{
#ifdef HAETAE_HAS_KEYCHAIN
    const auto folder = secretsFolderOf(settingsFile);
    for (const CameraConfig& camera : settings.cameras) {
        const std::filesystem::path file = camera.access.secretFile;
        if (stop.stop_requested())
            return;
        // Only what Haetae sealed for this camera: other files may have other readers.
        if (file.parent_path() != folder || secretPlaceOf(file) != SecretPlace::Sealed)
            continue;
        if (!moveToKeychain(file))
            return; // there is none, and the next would wait as long
    }
#endif
}

std::string placeOfPassword(const std::filesystem::path& file)
{
    switch (secretPlaceOf(file)) {
    case SecretPlace::Keychain:
        return "the desktop's keychain";
    case SecretPlace::Sealed:
        return "a sealed file";
    case SecretPlace::Plain:
        return "a file";
    case SecretPlace::None:
        break;
    }
    return "nowhere: its file cannot be read";
}

} // namespace haetae
