// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <opencv2/core.hpp>
#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "camera/recording/recording_tags.h"

namespace haetae {

/// Reads what RecordingWriter wrote, up to wherever the file ends. *thread-bound*
class RecordingReader {
public:
    /// How much is decoded; a visible picture is a JPEG as it lies in the file.
    enum class Decode { All, Thermal, Times };
    /// *value*
    struct Recorded {
        std::chrono::milliseconds media{0}; ///< since the first frame
        cv::Mat counts; ///< CV_16UC1; empty for a camera without temperatures
        cv::Mat bgr; ///< CV_8UC3; empty without a visible picture
        std::vector<std::uint8_t> jpeg{}; ///< instead of bgr, with Decode::Thermal
    };

    /// Errors: no such file, no recording of Haetae's, damaged before its first frame.
    [[nodiscard]] static Result<RecordingReader> open(const std::filesystem::path& file);
    /// The same of a recording in memory; the name is what errors call it.
    [[nodiscard]] static Result<RecordingReader> of(std::string bytes, const std::string& name);
    RecordingReader(RecordingReader&&) noexcept;
    RecordingReader& operator=(RecordingReader&&) noexcept;
    ~RecordingReader();

    void decode(Decode what);
    [[nodiscard]] const RecordingTags& tags() const;
    [[nodiscard]] bool hasThermal() const;
    /// Empty at the end, which is also where a file was cut off. Damaged frames are left out.
    [[nodiscard]] std::optional<Recorded> next();

private:
    struct State;
    [[nodiscard]] static Result<RecordingReader> begun(
        std::unique_ptr<State> state, const std::string& address);
    explicit RecordingReader(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

} // namespace haetae
