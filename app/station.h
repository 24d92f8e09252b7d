// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <thread>
#include <variant>
#include <vector>

#include "base/clock.h"
#include "base/event_queue.h"
#include "base/latest_slot.h"
#include "camera/camera_source.h"
#include "pipeline/camera_worker.h"
#include "pipeline/clip_recorder.h"
#include "pipeline/detector_worker.h"
#include "pipeline/output_worker.h"
#include "pipeline/process_worker.h"
#include "pipeline/store_worker.h"
#include "pipeline/watchdog.h"

namespace haetae {

/// Everything behind the window: cameras, pipelines, store, outputs, watchdog, each on its own
/// thread. Destruction stops them in the reverse order of construction. *thread-bound*
class Station {
public:
    struct Parts {
        const Clock* clock = nullptr;
        Settings settings;
        std::filesystem::path settingsFile; ///< empty: changes are not kept
        std::filesystem::path database;
        LogOrigin origin = LogOrigin::Site;
        std::unique_ptr<FaceDetector> detector; ///< null: thermal only
        /// The console's own, screen and sound; those of the settings are added.
        std::vector<std::unique_ptr<AlarmOutput>> outputs;
        std::map<ExportFormat, ExportWriter> drawnExports; ///< as Desk::Parts'
        std::filesystem::path usersFile; ///< empty: ownSessions alone may do anything
        std::vector<Session> ownSessions; ///< of a simulation or a replay
        /// Caption token of the simulated scene at a time since the first frame; empty elsewhere.
        std::function<std::string(std::chrono::nanoseconds)> sceneAt;
    };
    /// Errors: a back end that does not exist, or one whose rows belong to a log of another origin.
    [[nodiscard]] static Result<std::unique_ptr<Station>> start(Parts parts);
    ~Station();

    /// One tile's newest snapshot.
    struct Feed {
        CameraId id;
        std::string name;
        LatestSlot<std::shared_ptr<const ScreeningSnapshot>>* slot = nullptr;
        ReplaySteering steering; ///< of a recording; live entrances have none
        const std::atomic<CameraCondition>* camera = nullptr; ///< what its thread said last
    };
    [[nodiscard]] std::vector<Feed> feeds();
    [[nodiscard]] EventQueue<DeskNotice>& notices() { return notices_; }
    void submit(DeskRequest request) { store_->submit(std::move(request)); }
    /// What happened at an entrance, as if its pipeline had said so.
    void post(ScreeningEvent event) { events_.push(std::move(event)); }
    /// A part outside has failed or come back (the sound, say).
    void report(AlarmKind kind, bool failing, const std::string& detail);
    /// The newest commands to an output of the settings and their replies, newest first.
    [[nodiscard]] std::vector<OutputExchange> exchanges(const std::string& output) const;
    /// New limits and references from the next frame on; changed outputs count from the next start.
    void configure(const Settings& settings);
    /// What a desk command vouched for, to the entrance's pipeline.
    void order(const CameraId& camera, EntranceOrder order);

private:
    struct Entrance {
        CameraConfig config;
        FlatField flatField;
        LatestSlot<FramePair> frames;
        LatestSlot<FaceSearch> searches;
        LatestSlot<DetectedFaces> faces;
        LatestSlot<std::shared_ptr<const ScreeningSnapshot>> snapshots;
        EventQueue<ReplayWish> wishes;
        LatestSlot<ReplayPosition> position;
        std::atomic<bool> paused{false}; ///< the recording, as its camera thread last said
        [[nodiscard]] ReplaySteering steering();
        std::unique_ptr<ProcessWorker> process;
        std::unique_ptr<CameraWorker> camera;
    };

    explicit Station(Parts& parts);
    void startStore(Parts& parts);
    void startOutputs(std::vector<std::unique_ptr<AlarmOutput>> outputs);
    void recordClip(const ClipWish& wish);
    [[nodiscard]] ClipRecorder* recorderOf(const CameraId& camera);
    [[nodiscard]] bool testOutput(const std::string& name);
    void startEntrances(Parts& parts, const std::vector<CameraBackend>& backends,
        std::vector<BaselineMemory> memories);
    void startWatchdog();

    const Clock* clock_;
    bool simulated_;
    std::function<std::string(const FrameStamp&)> sceneOf_;
    EventQueue<ScreeningEvent> events_;
    EventQueue<DeskNotice> notices_;
    /// Where the state and the wishes to test wait for one output.
    struct OutputInbox {
        std::string name;
        LatestSlot<AlarmState> states;
        EventQueue<std::monostate> tests;
    };
    std::vector<std::unique_ptr<OutputInbox>> inboxes_;
    std::map<std::string, std::unique_ptr<ClipRecorder>> clips_; ///< by camera; all before store_
    std::unique_ptr<StoreWorker> store_;
    std::vector<std::unique_ptr<OutputWorker>> outputs_; ///< in the order of inboxes_
    std::vector<std::unique_ptr<Entrance>> entrances_;
    std::unique_ptr<DetectorWorker> detector_;
    std::jthread watchdog_;
};

} // namespace haetae
