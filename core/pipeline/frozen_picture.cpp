// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/frozen_picture.h"

#include <cstring>

#include "pipeline/test_pattern.h"

namespace haetae {

std::uint64_t pictureDigest(const cv::Mat& picture)
{
    constexpr std::uint64_t kMix = 0x9E37'79B9'7F4A'7C15U; // odd, bits well spread
    std::uint64_t digest =
        static_cast<std::uint64_t>(picture.cols) << 32U | static_cast<std::uint64_t>(picture.rows);
    const auto take = [&digest](std::uint64_t word) {
        digest = (digest ^ word) * kMix;
        digest ^= digest >> 29U;
    };
    const std::size_t bytes = static_cast<std::size_t>(picture.cols) * picture.elemSize();
    for (int y = 0; y < picture.rows; ++y) {
        const unsigned char* const row = picture.ptr(y);
        std::size_t at = 0;
        std::uint64_t word = 0;
        for (; at + sizeof word <= bytes; at += sizeof word) {
            std::memcpy(&word, row + at, sizeof word);
            take(word);
        }
        word = 0;
        std::memcpy(&word, row + at, bytes - at);
        take(word);
    }
    return digest;
}

PictureLie FrozenPicture::see(const FramePair& frame)
{
    PictureNovelty::Seen seen;
    if (frame.thermal && !frame.thermal->counts.empty()) {
        seen.digest = pictureDigest(frame.thermal->counts);
        seen.at = frame.thermal->stamp.monotonic;
    } else if (frame.pictureOnly && frame.visible && !frame.visible->bgr.empty()) {
        seen.digest = pictureDigest(frame.visible->bgr);
        seen.at = frame.visible->stamp.monotonic;
        seen.media = frame.visible->media;
        seen.testPattern = isTestPattern(frame.visible->bgr);
    } else {
        novelty_ = PictureNovelty();
        return PictureLie::None;
    }
    const PictureLie lie = novelty_.see(seen);
    return frame.repeats && lie == PictureLie::Loop ? PictureLie::None : lie;
}

} // namespace haetae
