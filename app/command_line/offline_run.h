// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>

#include "base/clock.h"
#include "base/result.h"
#include "desk/desk.h"
#include "model/reason.h"
#include "pipeline/screening_pipeline.h"

namespace haetae::command_line {

/// What one offline run counted. *value*
struct RunCounts {
    int frames = 0;
    int people = 0; ///< each once
    int cameBack = 0; ///< rows of people who had been counted before
    int measured = 0;
    int normal = 0;
    int recheck = 0;
    int elevated = 0;
    int unmeasurable = 0;
    std::map<Reason, int> whyNot; ///< people without a verdict, by the most important reason
    int alarms = 0; ///< elevated-temperature alarms that the board raised
};

/// The whole chain on one thread, with a clock driven by the frames' stamps: step, desk, counts.
/// *thread-bound*
class OfflineRun {
public:
    using OnEvent = std::function<void(const ScreeningEvent&)>;
    struct Parts {
        ScreeningPipeline::Config pipeline;
        std::filesystem::path log; ///< empty: no log is written
        LogOrigin origin = LogOrigin::Site;
        OnEvent onEvent;
    };
    [[nodiscard]] static Result<std::unique_ptr<OfflineRun>> make(Parts parts);

    std::shared_ptr<const ScreeningSnapshot> step(
        const FramePair& pair, const DetectedFaces* faces = nullptr);
    /// What the detect thread should look through next, once.
    [[nodiscard]] std::optional<FaceSearch> takeSearch()
    {
        return std::exchange(search_, std::nullopt);
    }
    /// Last words. Errors: the log did not take every row; none is lost, they wait in its journal.
    [[nodiscard]] Result<void> finish();
    [[nodiscard]] const RunCounts& counts() const { return counts_; }

private:
    explicit OfflineRun(Parts parts);
    void take(const ScreeningEvent& event);
    void count(const PersonScreened& person);

    Parts parts_;
    ManualClock clock_;
    ScreeningPipeline pipeline_;
    AlarmBoard board_;
    std::unique_ptr<Desk> desk_;
    std::string storeTrouble_; ///< empty: the log takes its rows
    RunCounts counts_;
    std::optional<FaceSearch> search_;
    int uuids_ = 0;
};

} // namespace haetae::command_line
