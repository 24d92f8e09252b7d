// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

#include "model/radiometric_frame.h"
#include "pipeline/picture_novelty.h"

namespace haetae {

/// Notices a camera whose pictures are not of now: frozen, played again, of a clock that stands
/// still, or no pictures of a place. It looks at the thermal counts, and where a camera gives none
/// by its nature at its picture. Pure in the frames and their stamps. *thread-bound*
class FrozenPicture {
public:
    static constexpr std::chrono::milliseconds kAfter = PictureNovelty::kAfter;

    /// What has been wrong for kAfter and for three frames at least. A frame without a picture says
    /// nothing.
    [[nodiscard]] PictureLie see(const FramePair& frame);
    /// When the last picture that was of now came.
    [[nodiscard]] MonotonicTime since() const { return novelty_.since(); }

private:
    PictureNovelty novelty_;
};

/// 64 bits that differ when any byte of the picture does, as good as always.
[[nodiscard]] std::uint64_t pictureDigest(const cv::Mat& picture);

} // namespace haetae
