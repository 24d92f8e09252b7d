// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <string>

#include "camera/camera_source.h"
#include "camera/simulated/entrance_scene.h"

namespace haetae {

/// Reads "scenario?seed=3&people=9&febrile=1&fps=25&thermal=640x512&visible=1920x1080&netd=0.04&
/// shutter=180"; visible=none leaves the visible side out, an empty address is the tour. With the
/// options, EntranceScene::make() gives the same scene a camera of that address shows: its truth
/// and captions. Errors: unknown key, scenario or number out of range.
[[nodiscard]] Result<EntranceScene::Options> scenarioOf(const std::string& address);

/// Back end "simulated": CameraConfig::address is the scenario, optionally
/// "scenario?seed=3&people=9&fps=25&thermal=640x512&visible=1920x1080". Frame k shows scene time
/// FrameStamp::monotonic less that of frame 0; stamps are whole frame periods apart, also when a
/// late caller skips some.
[[nodiscard]] Result<std::unique_ptr<CameraSource>> openSimulated(
    const CameraConfig& config, const OpenOptions& options);

} // namespace haetae
