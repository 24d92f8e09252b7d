// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/v4l2/v4l2_device.h"

#include <algorithm>
#include <cerrno>
#include <linux/videodev2.h>
#include <system_error>
#include <utility>

namespace haetae {
namespace {

using std::chrono::milliseconds;

constexpr std::uint32_t kBuffers = 4;
constexpr milliseconds kSlice{50}; // how long a request to stop may go unheard
constexpr std::uint32_t kMostOffers = 64; // a driver that never says "no more" is not believed

tl::unexpected<Error> notOpened(const std::string& path, int cause)
{
    if (cause == ENOENT || cause == ENODEV || cause == ENXIO)
        return fail(ErrorKind::NotFound, path, "there is no such device",
            "plug the camera in; its lasting name is in /dev/v4l/by-id");
    if (cause == EACCES || cause == EPERM)
        return fail(ErrorKind::PermissionDenied, path, "may not be opened",
            "add this user to the group video");
    if (cause == EBUSY)
        return fail(ErrorKind::Unavailable, path, "is used by another program",
            "close the program that shows this camera");
    return fail(ErrorKind::Unavailable, path,
        "cannot be opened: " + std::generic_category().message(cause), "plug the camera in again");
}

template <class Structure>
Structure captureStructure()
{
    Structure made{};
    made.type = V4L2_BUF_TYPE_VIDEO_CAPTURE;
    return made;
}

} // namespace

V4l2Device::V4l2Device(std::string path, V4l2Calls calls, int handle)
    : path_(std::move(path)),
      calls_(std::move(calls)),
      handle_(handle)
{
}

V4l2Device::~V4l2Device()
{
    int type = V4L2_BUF_TYPE_VIDEO_CAPTURE;
    if (streaming_)
        call(VIDIOC_STREAMOFF, &type);
    for (const Mapped& buffer : buffers_)
        calls_.unmap(buffer.start, buffer.length);
    calls_.close(handle_);
}

/// As ioctl, but a signal is no failure.
int V4l2Device::call(unsigned long request, void* argument) const
{
    int code = -1;
    do
        code = calls_.ioctl(handle_, request, argument);
    while (code == -1 && errno == EINTR);
    return code;
}

/// After a call that failed, by errno.
tl::unexpected<Error> V4l2Device::failed(const std::string& what) const
{
    const int cause = errno;
    if (cause == ENODEV || cause == ENXIO || cause == EIO)
        return fail(ErrorKind::Unavailable, path_, "the camera was unplugged or fell asleep",
            "plug it in; it is opened again by itself");
    if (cause == EBUSY)
        return notOpened(path_, cause);
    return fail(ErrorKind::Unavailable, path_,
        what + " failed: " + std::generic_category().message(cause), "plug the camera in again");
}

Result<std::unique_ptr<V4l2Device>> V4l2Device::open(const std::string& path, V4l2Calls calls)
{
    const int handle = calls.open(path.c_str());
    if (handle < 0)
        return notOpened(path, errno);
    std::unique_ptr<V4l2Device> device(new V4l2Device(path, std::move(calls), handle));
    if (auto checked = device->checkCapabilities(); !checked)
        return tl::unexpected<Error>(checked.error());
    if (auto chosen = device->chooseFormat(); !chosen)
        return tl::unexpected<Error>(chosen.error());
    if (auto started = device->startStream(); !started)
        return tl::unexpected<Error>(started.error());
    return device;
}

std::optional<UsbFormat> V4l2Device::bestOf(const std::string& path, V4l2Calls calls)
{
    const int handle = calls.open(path.c_str());
    if (handle < 0)
        return std::nullopt;
    V4l2Device device(path, std::move(calls), handle);
    return device.checkCapabilities() ? bestFormat(device.offers()) : std::nullopt;
}

Result<void> V4l2Device::checkCapabilities()
{
    v4l2_capability capability{};
    if (call(VIDIOC_QUERYCAP, &capability) != 0) {
        if (errno == ENOTTY || errno == EINVAL)
            return fail(
                ErrorKind::Unsupported, path_, "is no video device", "give one of /dev/v4l/by-id");
        return failed("asking what it can do");
    }
    const std::uint32_t can = (capability.capabilities & V4L2_CAP_DEVICE_CAPS) != 0
        ? capability.device_caps
        : capability.capabilities;
    if ((can & V4L2_CAP_VIDEO_CAPTURE) == 0 || (can & V4L2_CAP_STREAMING) == 0)
        return fail(ErrorKind::Unsupported, path_, "takes no pictures (a camera's second device?)",
            "give its first one, the one that ends in -video-index0 in /dev/v4l/by-id");
    return {};
}

std::vector<UsbFormat> V4l2Device::offers() const
{
    std::vector<UsbFormat> all;
    for (std::uint32_t i = 0; i < kMostOffers; ++i) {
        auto kind = captureStructure<v4l2_fmtdesc>();
        kind.index = i;
        if (call(VIDIOC_ENUM_FMT, &kind) != 0)
            break;
        for (std::uint32_t j = 0; j < kMostOffers; ++j) {
            v4l2_frmsizeenum size{};
            size.index = j;
            size.pixel_format = kind.pixelformat;
            if (call(VIDIOC_ENUM_FRAMESIZES, &size) != 0 || size.type != V4L2_FRMSIZE_TYPE_DISCRETE)
                break;
            all.push_back({kind.pixelformat, static_cast<int>(size.discrete.width),
                static_cast<int>(size.discrete.height), 0});
        }
    }
    return all;
}

Result<void> V4l2Device::chooseFormat()
{
    const auto offered = offers();
    const auto best = bestFormat(offered);
    if (!best) {
        std::string list;
        for (std::size_t i = 0; i < std::min<std::size_t>(offered.size(), 6); ++i)
            list += (i == 0 ? "" : ", ") + inWords(offered[i]);
        return fail(ErrorKind::Unsupported, path_,
            "offers no picture with temperatures in it (" + (list.empty() ? "nothing" : list) + ")",
            "use a radiometric camera: Lepton 2.5 or 3.5, P2 Pro, TC001");
    }
    auto wanted = captureStructure<v4l2_format>();
    wanted.fmt.pix.pixelformat = best->pixels;
    wanted.fmt.pix.width = static_cast<std::uint32_t>(best->width);
    wanted.fmt.pix.height = static_cast<std::uint32_t>(best->height);
    wanted.fmt.pix.field = V4L2_FIELD_ANY;
    if (call(VIDIOC_S_FMT, &wanted) != 0)
        return failed("setting the format");
    format_ = {wanted.fmt.pix.pixelformat, static_cast<int>(wanted.fmt.pix.width),
        static_cast<int>(wanted.fmt.pix.height), wanted.fmt.pix.bytesperline};
    if (!layoutOf(format_) || format_.pixels != best->pixels)
        return fail(ErrorKind::Unsupported, path_,
            "delivers " + inWords(format_) + " instead of " + inWords(*best),
            "plug the camera in again");
    return {};
}

Result<void> V4l2Device::startStream()
{
    auto request = captureStructure<v4l2_requestbuffers>();
    request.count = kBuffers;
    request.memory = V4L2_MEMORY_MMAP;
    if (call(VIDIOC_REQBUFS, &request) != 0)
        return failed("asking for buffers");
    if (request.count < 2)
        return fail(ErrorKind::ResourceExhausted, path_, "has no memory for its pictures",
            "close other programs");
    for (std::uint32_t i = 0; i < request.count; ++i) {
        auto buffer = captureStructure<v4l2_buffer>();
        buffer.memory = V4L2_MEMORY_MMAP;
        buffer.index = i;
        if (call(VIDIOC_QUERYBUF, &buffer) != 0)
            return failed("asking for a buffer");
        void* start = calls_.map(handle_, buffer.length, buffer.m.offset);
        if (start == nullptr)
            return failed("mapping a buffer");
        buffers_.push_back({start, buffer.length});
        if (call(VIDIOC_QBUF, &buffer) != 0)
            return failed("handing over a buffer");
    }
    int type = V4L2_BUF_TYPE_VIDEO_CAPTURE;
    if (call(VIDIOC_STREAMON, &type) != 0)
        return failed("starting the stream");
    streaming_ = true;
    return {};
}

Result<void> V4l2Device::waitForFrame(milliseconds within, const std::stop_token& stop)
{
    for (milliseconds waited{0}; waited < within && !stop.stop_requested(); waited += kSlice) {
        pollfd ready{handle_, POLLIN, 0};
        const int count = calls_.poll(&ready, static_cast<int>(std::min(kSlice, within).count()));
        if (count < 0 && errno != EINTR)
            return failed("waiting for a picture");
        if (count > 0 && (ready.revents & (POLLERR | POLLHUP | POLLNVAL)) != 0) {
            errno = ENODEV;
            return failed("waiting for a picture");
        }
        if (count > 0)
            return {};
    }
    if (stop.stop_requested())
        return fail(ErrorKind::Unavailable, path_, "was asked to stop");
    return fail(ErrorKind::Timeout, path_,
        "sent no picture for " + std::to_string(within.count()) + " ms",
        "check the USB cable; it is opened again by itself");
}

Result<bool> V4l2Device::takeOne(std::vector<std::uint8_t>& bytes)
{
    auto buffer = captureStructure<v4l2_buffer>();
    buffer.memory = V4L2_MEMORY_MMAP;
    if (call(VIDIOC_DQBUF, &buffer) != 0) {
        if (errno == EAGAIN)
            return false;
        return failed("taking a picture");
    }
    const bool known = buffer.index < buffers_.size();
    const bool damaged = (buffer.flags & V4L2_BUF_FLAG_ERROR) != 0;
    if (known && !damaged) {
        const Mapped& mapped = buffers_[buffer.index];
        const auto* start = static_cast<const std::uint8_t*>(mapped.start);
        bytes.assign(start, start + std::min<std::size_t>(buffer.bytesused, mapped.length));
    }
    if (call(VIDIOC_QBUF, &buffer) != 0)
        return failed("handing a buffer back");
    if (damaged || !known)
        return fail(ErrorKind::Corrupt, path_, "a picture came damaged over USB",
            "use a shorter cable or another USB port");
    return true;
}

Result<std::vector<std::uint8_t>> V4l2Device::next(milliseconds within, const std::stop_token& stop)
{
    std::vector<std::uint8_t> bytes;
    while (bytes.empty()) {
        if (auto waited = waitForFrame(within, stop); !waited)
            return tl::unexpected<Error>(waited.error());
        // At most as many as there are buffers, so that a flood of pictures ends too.
        for (std::size_t i = 0; i < buffers_.size(); ++i) {
            const auto taken = takeOne(bytes);
            if (!taken)
                return tl::unexpected<Error>(taken.error());
            if (!*taken)
                break;
        }
        if (bytes.empty() && stop.stop_requested())
            return fail(ErrorKind::Unavailable, path_, "was asked to stop");
        if (bytes.empty())
            return fail(ErrorKind::Corrupt, path_, "sent an empty picture",
                "use a shorter cable or another USB port");
    }
    return bytes;
}

} // namespace haetae
