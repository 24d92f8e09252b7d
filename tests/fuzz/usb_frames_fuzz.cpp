// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/v4l2/lepton_frame.h"
#include "camera/v4l2/split_frame.h"
#include "fuzz/fuzz_target.h"

// The first 8 bytes say in which format the driver claims to deliver, the others are the frame.

std::vector<haetae::fuzz::Bytes> haetae::fuzz::seeds()
{
    std::vector<Bytes> all;
    struct Shape {
        std::uint8_t kind, width, height, more;
    };
    // Width and height in steps of 2, rows of padding, and whether it is YUYV.
    for (const auto& [kind, width, height, more] :
        {Shape{0, 80, 61, 0}, Shape{0, 40, 31, 1}, Shape{1, 8, 16, 0}}) {
        Bytes made{kind, width, height, more, 0, 0, 0, 0};
        for (int i = 0; i < 2 * width * (2 * height) * 2; ++i)
            made.push_back(static_cast<std::uint8_t>(i * 7));
        all.push_back(made);
    }
    return all;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    using namespace haetae;
    if (size < 8)
        return 0;
    const std::span<const std::uint8_t> frame(bytes + 8, size - 8);
    const UsbFormat format{bytes[0] % 2 == 0 ? kY16 : kYuyv, 2 * bytes[1] + bytes[4],
        2 * bytes[2] + bytes[5] * 32, static_cast<std::size_t>(4 * bytes[1] + 2 * bytes[3])};
    const auto lepton = decodeLepton(frame, format);
    if (lepton && lepton->telemetry)
        fuzz::require(lepton->telemetry->sinceShutter().value_or(std::chrono::milliseconds(0))
                >= std::chrono::milliseconds(0),
            "the shutter closed in the past");
    const auto split = decodeSplit(frame, format);
    if (split)
        fuzz::require(split->rows == format.height / 2, "half of the rows hold temperatures");
    static_cast<void>(bestFormat(std::vector<UsbFormat>{format}));
    static_cast<void>(inWords(format));
    return 0;
}
