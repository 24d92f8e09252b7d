// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <memory>
#include <optional>
#include <string>

#include "camera/camera_source.h"

namespace haetae {

/// A recording that is being played: pause and seek. *thread-bound*
class ReplayCamera : public CameraSource {
public:
    /// While paused, next() gives CameraNotice::Paused (after a seek: that one frame first).
    virtual void pause(bool paused) = 0;
    /// To this time since the start of the first file; beyond the end is the end. On a long way
    /// next() gives CameraNotice::Paused until it is there.
    [[nodiscard]] virtual Result<void> seek(std::chrono::milliseconds to) = 0;
};

/// Back end "replay": CameraConfig::files in order (every format of openRecording), rotated
/// clockwise by rotateDegrees. The address may give what 16-bit TIFF does not say itself:
/// "?kelvin_per_count=0.01&kelvin_at_zero=0&frames_per_second=9". Stamps:
/// wall is the time of the recording, monotonic starts at the clock's time and strictly grows over
/// files, pauses and seeks. A file that breaks off is one Error from next(); the call after it goes
/// on with the next file. At the end a CameraNotice::EndOfStream. Every seek and every further file
/// begins a new take; the time of a pause is counted as the frames' rest. With
/// OpenOptions::steering, next() carries out what is wished there. Errors: no file, unknown
/// rotation, and those of openRecording for any of the files.
[[nodiscard]] Result<std::unique_ptr<ReplayCamera>> openReplayCamera(
    const CameraConfig& config, const OpenOptions& options);
[[nodiscard]] Result<std::unique_ptr<CameraSource>> openReplay(
    const CameraConfig& config, const OpenOptions& options);

/// The address of the back end "replay" that says this; empty when nothing is given.
[[nodiscard]] std::string replayAddress(std::optional<double> kelvinPerCount, double kelvinAtZero,
    std::optional<double> framesPerSecond);

} // namespace haetae
