// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/replay/fff.h"
#include "fuzz/fuzz_target.h"
#include "support/flir_writer.h"

std::vector<haetae::fuzz::Bytes> haetae::fuzz::seeds()
{
    std::vector<Bytes> all;
    test::FlirToWrite block;
    block.counts = test::roomCounts({12, 9}, 17'900);
    for (const auto coding : {test::FlirCoding::Plain, test::FlirCoding::Png,
             test::FlirCoding::SwappedPng, test::FlirCoding::JpegLs}) {
        block.coding = coding;
        block.bigEndian = !block.bigEndian;
        all.push_back(test::fffBytes(block));
    }
    return all;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    const auto block = haetae::readFff({bytes, size}, "fuzz");
    if (block)
        haetae::fuzz::require(!block->counts.empty() && block->counts.type() == CV_16UC1
                && haetae::fffLength({bytes, size}),
            "a block that can be read has counts and a length");
    return 0;
}
