// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>

#include "base/result.h"
#include "model/radiometric_frame.h"

namespace haetae {

/// Reads a CPTV v2 recording frame by frame (go-cptv SPECv2). *thread-bound*
class CptvReader {
public:
    struct Header {
        int width = 0;
        int height = 0;
        WallTime start;
        double framesPerSecond = 9.0;
        std::string device;
        std::string model;
    };
    struct Frame {
        cv::Mat counts; ///< CV_16UC1, as stored (not rotated)
        std::chrono::milliseconds sinceTurnOn{0};
        std::optional<std::chrono::milliseconds> sinceShutter;
    };

    /// Errors: not found, empty, not CPTV, other version, absurd size, truncated.
    [[nodiscard]] static Result<CptvReader> open(const std::filesystem::path& file);
    CptvReader(CptvReader&&) noexcept;
    CptvReader& operator=(CptvReader&&) noexcept;
    ~CptvReader();
    [[nodiscard]] const Header& header() const;
    /// Empty at the end; Truncated or Corrupt when the file breaks off.
    [[nodiscard]] Result<std::optional<Frame>> next();

private:
    struct State;
    explicit CptvReader(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

} // namespace haetae
