// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

#include "base/result.h"
#include "camera/v4l2/usb_format.h"
#include "camera/v4l2/v4l2_calls.h"

namespace haetae {

/// A video device that streams into mapped buffers. *thread-bound*
class V4l2Device {
public:
    /// Takes the best format with temperatures in it and starts the stream. Errors: NotFound (no
    /// such device: unplugged), PermissionDenied, Unavailable (in use, vanished), Unsupported (no
    /// capture device, no format with temperatures; the reason lists what it offers).
    [[nodiscard]] static Result<std::unique_ptr<V4l2Device>> open(
        const std::string& path, V4l2Calls calls = kernelV4l2());
    /// What that device would be opened in, without starting it; empty: it is none with
    /// temperatures, or cannot be asked.
    [[nodiscard]] static std::optional<UsbFormat> bestOf(
        const std::string& path, V4l2Calls calls = kernelV4l2());
    ~V4l2Device();
    V4l2Device(const V4l2Device&) = delete;
    V4l2Device& operator=(const V4l2Device&) = delete;

    [[nodiscard]] const UsbFormat& format() const { return format_; }

    /// The newest frame's bytes, a copy; older ones that waited are passed over. Errors: Timeout
    /// (nothing came within this time), Unavailable (unplugged, or asked to stop), Corrupt (the
    /// driver marks the frame as damaged).
    [[nodiscard]] Result<std::vector<std::uint8_t>> next(
        std::chrono::milliseconds within, const std::stop_token& stop);

private:
    struct Mapped {
        void* start = nullptr;
        std::size_t length = 0;
    };
    V4l2Device(std::string path, V4l2Calls calls, int handle);

    [[nodiscard]] Result<void> checkCapabilities();
    [[nodiscard]] std::vector<UsbFormat> offers() const;
    [[nodiscard]] Result<void> chooseFormat();
    [[nodiscard]] Result<void> startStream();
    /// True when a frame was taken over.
    [[nodiscard]] Result<bool> takeOne(std::vector<std::uint8_t>& bytes);
    [[nodiscard]] Result<void> waitForFrame(
        std::chrono::milliseconds within, const std::stop_token& stop);
    int call(unsigned long request, void* argument) const;
    [[nodiscard]] tl::unexpected<Error> failed(const std::string& what) const;

    std::string path_;
    V4l2Calls calls_;
    int handle_ = -1;
    UsbFormat format_;
    std::vector<Mapped> buffers_;
    bool streaming_ = false;
};

} // namespace haetae
