// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "alarm/alarm_output.h"
#include "alarm/output_journal.h"
#include "base/clock.h"
#include "model/config/output_config.h"

namespace haetae {

/// What a camera can be told besides giving pictures; empty: it cannot. *value*
struct CameraSignals {
    /// On or off; has returned within that time.
    using Send = std::function<Result<void>(bool on, std::chrono::milliseconds within)>;
    Send light;
    Send siren;
    Send relay;
};

/// White light, siren and relay of a camera, on while somebody elevated waits. Cameras end a siren
/// by themselves, so what is on is asked for again at every call; what is off only until the camera
/// has confirmed it. *thread-bound*
class CameraSignalOutput final : public AlarmOutput {
public:
    /// Errors: Unsupported: a signal is wanted that this camera has not.
    [[nodiscard]] static Result<std::unique_ptr<AlarmOutput>> open(std::string name,
        const CameraOutputConfig& config, CameraSignals signals, const Clock& clock,
        OutputJournal& journal);

    [[nodiscard]] Result<void> apply(const AlarmState& state) override;
    [[nodiscard]] std::string name() const override { return name_; }

private:
    /// One of the three that is in use. *value*
    struct Line {
        const char* word;
        CameraSignals::Send send;
        bool heard = false; ///< silent while the sound is paused
        std::optional<bool> confirmed; ///< what the camera was last told and took
    };
    CameraSignalOutput(std::string name, const CameraOutputConfig& config, const Clock& clock,
        OutputJournal& journal);
    [[nodiscard]] bool wanted(const AlarmState& state);
    [[nodiscard]] Result<void> tell(Line& line, bool on, std::chrono::milliseconds within);

    std::string name_;
    CameraOutputConfig config_;
    const Clock* clock_;
    OutputJournal* journal_;
    std::vector<Line> lines_;
    int alarms_ = 0;
    MonotonicTime newestAlarm_;
};

} // namespace haetae
