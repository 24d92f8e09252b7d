// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <stop_token>
#include <vector>

#include "base/result.h"
#include "model/camera_trial.h"
#include "model/found_camera.h"

namespace haetae::ui {

/// What the assistant reaches cameras with. Each takes seconds, ends soon after a stop, and is
/// called on a thread that is not the window's. *value*
struct CameraProbe {
    std::function<Result<std::vector<FoundCamera>>(const std::stop_token&)> search;
    /// Tries exactly once.
    std::function<CameraTrial(const CameraTrialOrder&, const std::stop_token&)> tryOnce;
    [[nodiscard]] explicit operator bool() const { return search && tryOnce; }
};

} // namespace haetae::ui
