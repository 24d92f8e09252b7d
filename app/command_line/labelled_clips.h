// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <opencv2/core.hpp>
#include <string>
#include <vector>

#include "base/result.h"
#include "model/geometry.h"
#include "model/radiometric_frame.h"

namespace haetae::command_line {

/// One labelled recording. *value*
struct LabelledClip {
    std::string name;
    std::filesystem::path file;
    ThermalCircle reference;
};

using LabelRow = std::map<std::string, std::string>;

/// The labels name their columns in the first line (RFC 4180).
/// Errors: the file cannot be opened, is no table.
[[nodiscard]] Result<std::vector<LabelRow>> readLabels(const std::filesystem::path& file);

/// Errors: as above; a row that lacks a label.
[[nodiscard]] Result<std::vector<LabelledClip>> readClips(const std::filesystem::path& file);

/// One thermal frame of a clip, upright; counted from 0. *value*
struct ClipFrame {
    int number = 0;
    std::shared_ptr<const RadiometricFrame> thermal;
    cv::Mat celsius; ///< apparent, CV_32FC1
};

/// Plays a clip frame by frame until onFrame returns false or it ends. Errors: those of reading it.
[[nodiscard]] Result<void> playClip(const LabelledClip& clip, int rotateDegrees,
    const std::function<bool(const ClipFrame&)>& onFrame);

} // namespace haetae::command_line
