// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/replay/flir_recording.h"
#include "fuzz/fuzz_target.h"
#include "support/flir_writer.h"

// SEQ and CSQ: blocks one behind the other, and what lies between them.

std::vector<haetae::fuzz::Bytes> haetae::fuzz::seeds()
{
    std::vector<Bytes> all;
    for (const auto coding : {test::FlirCoding::Plain, test::FlirCoding::JpegLs}) {
        Bytes sequence;
        for (int i = 0; i < 3; ++i) {
            test::FlirToWrite block;
            block.counts = test::roomCounts({8, 6}, 17'900 + i);
            block.coding = coding;
            const Bytes bytes = test::fffBytes(block);
            sequence.insert(sequence.end(), bytes.begin(), bytes.end());
            sequence.insert(sequence.end(), {'F', 'F', 'F', 0, 7});
        }
        all.push_back(sequence);
    }
    return all;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    using namespace haetae;
    auto file = FileBytes::over({bytes, size}, "fuzz");
    if (!file)
        return 0;
    auto recording = openFlirSequence(std::move(*file));
    // A block takes at least 96 bytes, so more frames than that would mean that it stands still.
    for (std::size_t i = 0; recording; ++i) {
        fuzz::require(i <= size / 96 + 1, "a sequence ends");
        const auto frame = (*recording)->next();
        if (!frame || !*frame)
            break;
        fuzz::require((*frame)->counts.type() == CV_16UC1, "a frame holds 16-bit counts");
    }
    return 0;
}
