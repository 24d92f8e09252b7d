// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <opencv2/core.hpp>
#include <optional>
#include <string>
#include <vector>

namespace haetae::test {

/// One frame to be written. *value*
struct CptvFrameToWrite {
    cv::Mat counts; // CV_16UC1
    std::uint32_t onMilliseconds = 0;
    std::optional<std::uint32_t> shutterMilliseconds; // on the same count
    bool background = false;
};

/// A recording to be written, with knobs for writing it wrong. *value*
struct CptvToWrite {
    std::uint64_t startMicroseconds = 1'600'000'000'000'000;
    std::vector<CptvFrameToWrite> frames;
    std::uint8_t version = 2;
    std::uint8_t compression = 1;
    std::optional<std::uint32_t> announcedWidth; // instead of the frames' own
    std::optional<std::uint32_t> announcedHeight;
    std::optional<std::uint8_t> announcedBitWidth;
    std::optional<std::uint32_t> announcedFrameSize;
};

/// The recording as it is before gzip (go-cptv SPECv2; written for tests, so they own their data).
[[nodiscard]] std::vector<std::uint8_t> cptvBytes(const CptvToWrite& recording);
[[nodiscard]] std::vector<std::uint8_t> gzipped(const std::vector<std::uint8_t>& bytes);

/// A folder of its own that is removed with everything in it. *thread-bound*
class ScratchFolder {
public:
    ScratchFolder();
    ~ScratchFolder();
    ScratchFolder(const ScratchFolder&) = delete;
    ScratchFolder& operator=(const ScratchFolder&) = delete;
    /// Writes a file and returns its path.
    std::string write(const std::string& name, const std::vector<std::uint8_t>& bytes) const;
    std::string write(const std::string& name, const CptvToWrite& recording) const;
    [[nodiscard]] const std::filesystem::path& path() const { return path_; }

private:
    std::filesystem::path path_;
};

} // namespace haetae::test
