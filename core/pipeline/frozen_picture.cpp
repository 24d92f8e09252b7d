// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/frozen_picture.h"

#include <cstring>

namespace haetae {
namespace {

constexpr int kLeastFrames = 3;

/// Live pictures differ in their first row, so this mostly ends there.
bool sameCounts(const cv::Mat& a, const cv::Mat& b)
{
    if (a.size() != b.size() || a.type() != b.type())
        return false;
    const std::size_t bytes = static_cast<std::size_t>(a.cols) * a.elemSize();
    for (int y = 0; y < a.rows; ++y) {
        if (std::memcmp(a.ptr(y), b.ptr(y), bytes) != 0)
            return false;
    }
    return true;
}

} // namespace

bool FrozenPicture::see(const std::shared_ptr<const RadiometricFrame>& frame)
{
    if (!frame || frame->counts.empty()) {
        last_.reset();
        same_ = 0;
        return false;
    }
    if (last_ && sameCounts(last_->counts, frame->counts)) {
        ++same_;
    } else {
        last_ = frame;
        since_ = frame->stamp.monotonic;
        same_ = 1;
    }
    return same_ >= kLeastFrames && frame->stamp.monotonic - since_ >= kAfter;
}

} // namespace haetae
