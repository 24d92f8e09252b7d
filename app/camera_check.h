// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <stop_token>

#include "model/camera_trial.h"

namespace haetae {

/// Opens the camera exactly once, whatever comes of it, since cameras lock out who tries often, and
/// takes its first pictures within some seconds. For a thread of its own; a stop ends it early.
[[nodiscard]] CameraTrial tryCamera(const CameraTrialOrder& order, const std::stop_token& stop,
    std::chrono::milliseconds within = std::chrono::seconds(5));

/// What is behind an error of a back end.
[[nodiscard]] CameraFault faultOf(const Error& error);

} // namespace haetae
