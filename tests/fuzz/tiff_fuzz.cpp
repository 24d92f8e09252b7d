// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/replay/tiff_recording.h"
#include "fuzz/fuzz_target.h"
#include "support/flir_writer.h"

std::vector<haetae::fuzz::Bytes> haetae::fuzz::seeds()
{
    std::vector<Bytes> all;
    for (const int compression : {1, 5, 8, 32'773}) {
        test::TiffToWrite made;
        made.compression = compression;
        made.description = "HAETAE_SCALE=0.01 HAETAE_RATE=9";
        for (int i = 0; i < 2; ++i)
            made.pages.push_back(test::roomCounts({9, 8}, 29'500 + i));
        all.push_back(test::tiffBytes(made));
    }
    return all;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    using namespace haetae;
    constexpr int kMostPages = 64;
    auto file = FileBytes::over({bytes, size}, "fuzz");
    if (!file)
        return 0;
    auto recording = openTiff(std::move(*file), {kCentikelvinCounts, 9.0});
    for (int i = 0; recording && i < kMostPages; ++i) {
        const auto frame = (*recording)->next();
        if (!frame || !*frame)
            break;
        fuzz::require((*frame)->counts.type() == CV_16UC1, "a frame holds 16-bit counts");
    }
    return 0;
}
