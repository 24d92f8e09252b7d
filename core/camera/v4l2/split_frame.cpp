// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/v4l2/split_frame.h"

namespace haetae {

Result<cv::Mat> decodeSplit(std::span<const std::uint8_t> bytes, const UsbFormat& format)
{
    if (layoutOf(format) != UsbLayout::SplitYuyv)
        return fail(ErrorKind::Corrupt, "USB frame", "has the form " + inWords(format),
            "give YUYV of two halves, as 256x384");
    cv::Mat counts = countRows(bytes, format, format.height / 2, format.height / 2);
    if (counts.empty())
        return fail(ErrorKind::Truncated, "USB frame",
            "holds only " + std::to_string(bytes.size()) + " bytes", "check the USB cable");
    return counts;
}

} // namespace haetae
