// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/v4l2_fixture.h"

#include <algorithm>
#include <cerrno>

namespace haetae::test {

int V4l2Fixture::refuse(int cause)
{
    errno = cause;
    return -1;
}

int V4l2Fixture::enumerate(v4l2_fmtdesc& kind) const
{
    std::vector<std::uint32_t> kinds;
    for (const auto& offer : offers)
        if (std::find(kinds.begin(), kinds.end(), offer.pixels) == kinds.end())
            kinds.push_back(offer.pixels);
    if (kind.index >= kinds.size())
        return refuse(EINVAL);
    kind.pixelformat = kinds[kind.index];
    return 0;
}

int V4l2Fixture::enumerate(v4l2_frmsizeenum& size) const
{
    std::uint32_t index = size.index;
    for (const auto& offer : offers) {
        if (offer.pixels != size.pixel_format || index-- != 0)
            continue;
        size.type = V4L2_FRMSIZE_TYPE_DISCRETE;
        size.discrete = {
            static_cast<std::uint32_t>(offer.width), static_cast<std::uint32_t>(offer.height)};
        return 0;
    }
    return refuse(EINVAL);
}

int V4l2Fixture::setFormat(v4l2_format& format)
{
    auto& pixels = format.fmt.pix;
    pixels.bytesperline = pixels.width * 2;
    pixels.sizeimage = pixels.bytesperline * pixels.height;
    set = {pixels.pixelformat, static_cast<int>(pixels.width), static_cast<int>(pixels.height),
        pixels.bytesperline};
    return 0;
}

int V4l2Fixture::take(v4l2_buffer& buffer)
{
    if (takeFails != 0)
        return refuse(takeFails);
    if (frames.empty() || empty.empty())
        return refuse(EAGAIN);
    const Frame frame = frames.front();
    frames.pop_front();
    buffer.index = empty.front();
    empty.pop_front();
    Frame& mappedBytes = buffers[buffer.index];
    std::copy_n(frame.begin(), std::min(frame.size(), mappedBytes.size()), mappedBytes.begin());
    buffer.bytesused = static_cast<std::uint32_t>(frame.size());
    buffer.flags = damaged ? V4L2_BUF_FLAG_ERROR : 0U;
    return 0;
}

int V4l2Fixture::answer(unsigned long request, void* argument)
{
    auto& buffer = *static_cast<v4l2_buffer*>(argument);
    switch (request) {
    case VIDIOC_QUERYCAP:
        static_cast<v4l2_capability*>(argument)->capabilities =
            (captures ? V4L2_CAP_VIDEO_CAPTURE : 0U) | V4L2_CAP_STREAMING;
        return 0;
    case VIDIOC_ENUM_FMT:
        return enumerate(*static_cast<v4l2_fmtdesc*>(argument));
    case VIDIOC_ENUM_FRAMESIZES:
        return enumerate(*static_cast<v4l2_frmsizeenum*>(argument));
    case VIDIOC_S_FMT:
        return setFormat(*static_cast<v4l2_format*>(argument));
    case VIDIOC_REQBUFS:
        buffers.assign(static_cast<v4l2_requestbuffers*>(argument)->count,
            Frame(set.bytesPerLine * static_cast<std::size_t>(set.height)));
        return 0;
    case VIDIOC_QUERYBUF:
        buffer.length = static_cast<std::uint32_t>(buffers[buffer.index].size());
        buffer.m.offset = buffer.index;
        return 0;
    case VIDIOC_QBUF:
        empty.push_back(buffer.index);
        ++queued;
        return 0;
    case VIDIOC_DQBUF:
        return take(buffer);
    case VIDIOC_STREAMON:
        streaming = startFails == 0;
        return startFails == 0 ? 0 : refuse(startFails);
    case VIDIOC_STREAMOFF:
        streaming = false;
        return 0;
    default:
        return refuse(ENOTTY);
    }
}

V4l2Calls V4l2Fixture::calls()
{
    V4l2Calls calls;
    calls.open = [this](const char*) {
        if (openFails != 0)
            return refuse(openFails);
        ++opened;
        empty.clear();
        return 7;
    };
    calls.close = [this](int) { ++closed; };
    calls.ioctl = [this](int, unsigned long request, void* argument) {
        return answer(request, argument);
    };
    calls.map = [this](int, std::size_t, std::int64_t offset) -> void* {
        ++mapped;
        return buffers[static_cast<std::size_t>(offset)].data();
    };
    calls.unmap = [this](void*, std::size_t) { --mapped; };
    calls.poll = [this](pollfd* waited, int) {
        waited->revents = hungUp ? POLLERR : POLLIN;
        return hungUp || takeFails != 0 || !frames.empty() ? 1 : 0;
    };
    return calls;
}

} // namespace haetae::test
