// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <stop_token>
#include <string>
#include <vector>

#include "base/result.h"
#include "model/found_camera.h"

namespace haetae {

/// Where to look for cameras. *value*
struct CameraSearch {
    bool usb = true;
    bool network = true;
    std::string ask; ///< host[:port] to ask alone; empty: everybody on the network
    std::chrono::milliseconds within{3000};
};

/// The cameras on USB and those that answer on the network (ONVIF). Nobody's password is sent.
/// Errors: those of onvif::discover; a machine without a network still finds what is on USB.
[[nodiscard]] Result<std::vector<FoundCamera>> searchCameras(
    const CameraSearch& search, const std::stop_token& stop);

} // namespace haetae
