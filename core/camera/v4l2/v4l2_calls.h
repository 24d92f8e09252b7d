// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <poll.h>

namespace haetae {

/// What is asked of the kernel for a video device; each behaves as the call of its name, errno
/// included. Tests put a fixture in its place. *value*
struct V4l2Calls {
    std::function<int(const char* path)> open;
    std::function<void(int device)> close;
    std::function<int(int device, unsigned long request, void* argument)> ioctl;
    std::function<void*(int device, std::size_t length, std::int64_t offset)> map; ///< null: failed
    std::function<void(void* start, std::size_t length)> unmap;
    std::function<int(pollfd* waited, int milliseconds)> poll;
};

/// The kernel's own.
[[nodiscard]] V4l2Calls kernelV4l2();

} // namespace haetae
