// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/replay/fff.h"
#include "fuzz/fuzz_target.h"
#include "support/flir_writer.h"

std::vector<haetae::fuzz::Bytes> haetae::fuzz::seeds()
{
    test::FlirToWrite block;
    block.counts = test::roomCounts({12, 9}, 17'900);
    const auto fff = test::fffBytes(block);
    return {test::flirJpeg(fff), test::flirJpeg(fff, 300)};
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    const auto fff = haetae::fffFromJpeg({bytes, size}, "fuzz");
    if (fff)
        static_cast<void>(haetae::readFff(*fff, "fuzz"));
    return 0;
}
