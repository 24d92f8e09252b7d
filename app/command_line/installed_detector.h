// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "base/result.h"
#include "vision/face_detector.h"

namespace haetae::command_line {

/// The best face detector whose model is installed. Errors: the model folder cannot be found, none
/// opens.
[[nodiscard]] Result<std::unique_ptr<FaceDetector>> openInstalledDetector();

} // namespace haetae::command_line
