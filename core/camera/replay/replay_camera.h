// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "camera/camera_source.h"

namespace haetae {

/// A recording that is being played: pause and seek. *thread-bound*
class ReplayCamera : public CameraSource {
public:
    virtual void pause(bool paused) = 0;
    /// To this time since the start of the first file.
    [[nodiscard]] virtual Result<void> seek(std::chrono::milliseconds to) = 0;
};

/// Back end "replay": CameraConfig::files in order, rotated by rotateDegrees. At the end a
/// CameraNotice::EndOfStream.
[[nodiscard]] Result<std::unique_ptr<ReplayCamera>> openReplayCamera(
    const CameraConfig& config, const OpenOptions& options);
[[nodiscard]] Result<std::unique_ptr<CameraSource>> openReplay(
    const CameraConfig& config, const OpenOptions& options);

} // namespace haetae
