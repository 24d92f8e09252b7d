// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <deque>
#include <linux/videodev2.h>
#include <vector>

#include "camera/v4l2/usb_format.h"
#include "camera/v4l2/v4l2_calls.h"

namespace haetae::test {

/// A video device in memory: what it offers, the frames it will send, and its faults.
/// *thread-bound*
struct V4l2Fixture {
    using Frame = std::vector<std::uint8_t>;
    std::vector<UsbFormat> offers;
    std::deque<Frame> frames;
    int openFails = 0; ///< errno
    int takeFails = 0; ///< errno of every DQBUF
    int startFails = 0; ///< errno of STREAMON
    bool captures = true;
    bool damaged = false; ///< every frame carries the driver's error mark
    bool hungUp = false;
    UsbFormat set; ///< by S_FMT
    int opened = 0;
    int closed = 0;
    int mapped = 0;
    int queued = 0;
    bool streaming = false;
    std::vector<Frame> buffers;
    std::deque<std::uint32_t> empty; ///< buffers the driver holds

    [[nodiscard]] V4l2Calls calls();

private:
    int answer(unsigned long request, void* argument);
    int enumerate(v4l2_fmtdesc& kind) const;
    int enumerate(v4l2_frmsizeenum& size) const;
    int setFormat(v4l2_format& format);
    int take(v4l2_buffer& buffer);
    static int refuse(int cause); ///< sets errno
};

} // namespace haetae::test
