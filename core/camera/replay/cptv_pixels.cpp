// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/replay/cptv_pixels.h"

namespace haetae {

namespace {

/// Signed numbers of a fixed bit width out of a byte run, most significant bit first. *value*
class BitRun {
public:
    BitRun(std::span<const std::uint8_t> bytes, int width) : bytes_(bytes), width_(width) { }

    std::int64_t next()
    {
        while (held_ < width_) {
            bits_ = (bits_ << 8) | bytes_[at_++];
            held_ += 8;
        }
        held_ -= width_;
        const std::uint64_t value = (bits_ >> held_) & ((std::uint64_t{1} << width_) - 1);
        const std::uint64_t sign = std::uint64_t{1} << (width_ - 1);
        return static_cast<std::int64_t>(value ^ sign) - static_cast<std::int64_t>(sign);
    }

private:
    std::span<const std::uint8_t> bytes_;
    int width_;
    std::size_t at_ = 0;
    std::uint64_t bits_ = 0; // at most width + 7 <= 39 of them are still wanted
    int held_ = 0;
};

std::int64_t firstDifference(std::span<const std::uint8_t> packed)
{
    const std::uint32_t bits = packed[0] | std::uint32_t{packed[1]} << 8
        | std::uint32_t{packed[2]} << 16 | std::uint32_t{packed[3]} << 24;
    return static_cast<std::int32_t>(bits);
}

} // namespace

std::size_t packedCptvBytes(std::size_t pixels, int bitWidth)
{
    return 4 + ((pixels - 1) * static_cast<std::size_t>(bitWidth) + 7) / 8;
}

bool addCptvFrame(cv::Mat& counts, std::span<const std::uint8_t> packed, int bitWidth)
{
    std::int64_t difference = firstDifference(packed);
    BitRun run(packed.subspan(4), bitWidth);
    bool first = true;
    for (int y = 0; y < counts.rows; ++y) {
        auto* row = counts.ptr<std::uint16_t>(y);
        for (int i = 0; i < counts.cols; ++i) {
            if (!first)
                difference += run.next();
            first = false;
            std::uint16_t& count = row[y % 2 == 0 ? i : counts.cols - 1 - i];
            const std::int64_t sum = count + difference;
            if (sum < 0 || sum > 65535)
                return false;
            count = static_cast<std::uint16_t>(sum);
        }
    }
    return true;
}

} // namespace haetae
