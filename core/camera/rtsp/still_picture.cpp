// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/rtsp/still_picture.h"

#include <cmath>
#include <cstring>
#include <utility>

namespace haetae {
namespace {

constexpr int kPlace = 16; // pixels; the digits of a clock in the picture are larger
constexpr double kMostChange = 4.0; // levels of 256, the mean of a place in any colour

bool sameBytes(const cv::Mat& a, const cv::Mat& b)
{
    if (a.size() != b.size() || a.type() != b.type())
        return false;
    const std::size_t width = static_cast<std::size_t>(a.cols) * a.elemSize();
    for (int y = 0; y < a.rows; ++y) {
        if (std::memcmp(a.ptr(y), b.ptr(y), width) != 0)
            return false;
    }
    return true;
}

} // namespace

bool differOnlyByCoding(const cv::Mat& bgr, const cv::Mat& other)
{
    if (bgr.size() != other.size() || bgr.type() != CV_8UC3 || other.type() != CV_8UC3)
        return false;
    for (int y = 0; y < bgr.rows; y += kPlace) {
        for (int x = 0; x < bgr.cols; x += kPlace) {
            const cv::Rect place = cv::Rect(x, y, kPlace, kPlace) & cv::Rect({}, bgr.size());
            const cv::Scalar change = cv::mean(bgr(place)) - cv::mean(other(place));
            for (int colour = 0; colour < 3; ++colour) {
                if (std::abs(change[colour]) > kMostChange)
                    return false;
            }
        }
    }
    return true;
}

cv::Mat StillPicture::see(const cv::Mat& bgr, bool codedByItself)
{
    if (sameBytes(seen_, bgr)) {
        ++still_;
        return given_;
    }
    seen_ = bgr;
    const bool stood = std::exchange(still_, 0) >= kStillAfter;
    if (!stood || !codedByItself || !differOnlyByCoding(given_, bgr))
        given_ = bgr;
    return given_;
}

} // namespace haetae
