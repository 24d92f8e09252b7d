// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/v4l2/v4l2_calls.h"

#include <fcntl.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <unistd.h>

namespace haetae {

V4l2Calls kernelV4l2()
{
    V4l2Calls calls;
    calls.open = [](const char* path) { return ::open(path, O_RDWR | O_NONBLOCK | O_CLOEXEC); };
    calls.close = [](int device) { ::close(device); };
    calls.ioctl = [](int device, unsigned long request, void* argument) {
        return ::ioctl(device, request, argument);
    };
    calls.map = [](int device, std::size_t length, std::int64_t offset) -> void* {
        void* start = ::mmap(nullptr, length, PROT_READ | PROT_WRITE, MAP_SHARED, device, offset);
        return start == MAP_FAILED ? nullptr : start;
    };
    calls.unmap = [](void* start, std::size_t length) { ::munmap(start, length); };
    calls.poll = [](pollfd* waited, int milliseconds) { return ::poll(waited, 1, milliseconds); };
    return calls;
}

} // namespace haetae
