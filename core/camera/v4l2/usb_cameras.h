// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "camera/v4l2/v4l2_calls.h"

namespace haetae {

/// A thermal camera that is plugged in. *value*
struct UsbCamera {
    std::string device; ///< its lasting name, which another socket does not change
    std::string name; ///< as the kernel spells it, for people
    std::string format; ///< "Y16  160x122"
};

/// Those that offer pictures with temperatures; others are left out. Nothing is started.
[[nodiscard]] std::vector<UsbCamera> usbCameras(
    const std::filesystem::path& folder = "/dev/v4l/by-id", V4l2Calls calls = kernelV4l2());

} // namespace haetae
