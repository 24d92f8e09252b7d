// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/camera_password.h"

#include "base/secret_file.h"
#ifdef HAETAE_HAS_KEYCHAIN
#include "net/keychain.h"
#endif

namespace haetae {

Result<Secret> passwordFor(const CameraConfig& config, const OpenOptions& options)
{
    if (options.password != nullptr)
        return *options.password;
    if (config.access.secretFile.empty())
        return Secret();
#ifdef HAETAE_HAS_KEYCHAIN
    return keptSecret(config.access.secretFile);
#else
    const auto read = readSecret(config.access.secretFile);
    if (!read)
        return read.error();
    return Secret(*read);
#endif
}

} // namespace haetae
