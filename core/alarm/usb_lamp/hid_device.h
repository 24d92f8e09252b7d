// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>

#include "alarm/usb_lamp/lamp_frames.h"
#include "base/result.h"

namespace haetae {

/// An open HID device; the other implementation is the tests'. *thread-bound*
class HidDevice {
public:
    virtual ~HidDevice() = default;
    [[nodiscard]] virtual Result<void> write(const LampFrame& report) = 0; ///< without a report id
    [[nodiscard]] virtual Result<void> sendFeature(const LampFrame& report) = 0;
};

/// Which device; serial empty: the first one. *value*
struct HidAddress {
    std::uint16_t vendor = 0;
    std::uint16_t product = 0;
    std::string serial;
};

using HidOpener = std::function<Result<std::unique_ptr<HidDevice>>(const HidAddress&)>;

/// By hidapi through the kernel's hidraw, which ends a transfer that hangs after five seconds.
/// Errors: NotFound: not plugged in; PermissionDenied: the udev rule is missing.
[[nodiscard]] Result<std::unique_ptr<HidDevice>> openHidDevice(const HidAddress& address);

} // namespace haetae
