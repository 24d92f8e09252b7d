// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <opencv2/core.hpp>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "support/python_double.h"

namespace haetae::test {

/// What a picture of the double says of itself. *value*
struct PictureMark {
    std::uint32_t number = 0; ///< 16 bits
    std::chrono::milliseconds age{0}; ///< since it was drawn
};

/// Reads the blocks that rtsp_double.py draws; empty: it has none (colour bars, damage).
inline std::optional<PictureMark> markOf(const cv::Mat& bgr)
{
    constexpr int kBlock = 16;
    const auto row = [&bgr](int index) {
        std::uint32_t value = 0;
        for (int bit = 0; bit < 16; ++bit)
            value = value << 1U
                | (bgr.at<cv::Vec3b>(index * kBlock + kBlock / 2, bit * kBlock + kBlock / 2)[1]
                            > 128
                        ? 1U
                        : 0U);
        return value;
    };
    if (bgr.cols < 16 * kBlock || bgr.rows < 3 * kBlock)
        return std::nullopt;
    const std::uint32_t drawn = row(1) << 16U | row(2);
    const auto now =
        static_cast<std::uint32_t>(std::chrono::duration_cast<std::chrono::milliseconds>(
            std::chrono::steady_clock::now().time_since_epoch())
                                       .count());
    return PictureMark{row(0), std::chrono::milliseconds(now - drawn)};
}

/// A real RTSP server as a process of its own, clean or faulty as told; see rtsp_double.py.
/// *thread-bound*
class RtspDouble : public PythonDouble {
public:
    explicit RtspDouble(std::vector<std::string> options = {})
        : PythonDouble("rtsp_double.py", std::move(options))
    {
    }
    [[nodiscard]] std::string address() const
    {
        return "rtsp://127.0.0.1:" + std::to_string(port()) + "/live";
    }
};

} // namespace haetae::test
