// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line/pipeline_trial.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <memory>
#include <thread>
#include <unistd.h>

#include "camera/simulated/prerendered_ring.h"
#include "command_line/installed_detector.h"
#include "pipeline/detector_worker.h"
#include "pipeline/process_worker.h"
#include "pipeline/store_worker.h"
#include "screening/confidence.h"

namespace haetae::command_line {
namespace {

using namespace std::chrono_literals;

constexpr std::uint64_t kRate = 25; // thermal frames a second
constexpr auto kPeriod = 40ms;
constexpr int kWarmUp = 75; // frames, until reference and registration are found
constexpr int kRing = 20; // pairs; 15 people stand still enough for the jump at its end

double processSeconds()
{
    std::timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
}

double residentMegabytes()
{
    std::ifstream statm("/proc/self/statm");
    double all = 0.0;
    double resident = 0.0;
    statm >> all >> resident;
    return resident * static_cast<double>(sysconf(_SC_PAGESIZE)) / 1e6;
}

double megabytesOf(const cv::Mat& picture)
{
    return static_cast<double>(picture.total() * picture.elemSize()) / 1e6;
}

/// One camera's slots, threads and figures. *thread-bound*; its threads are its own
struct Entrance {
    CameraId id;
    LatestSlot<FramePair> frames;
    LatestSlot<FaceSearch> searches;
    LatestSlot<DetectedFaces> found; ///< by the detect thread
    LatestSlot<DetectedFaces> faces; ///< counted, for the process thread
    LatestSlot<std::shared_ptr<const ScreeningSnapshot>> snapshots;
    std::vector<double> latencies; ///< ms; by its reader alone, as those below
    double seen = 0.0;
    std::atomic<int> decided{0};
    std::atomic<int> searched{0};
    std::unique_ptr<ProcessWorker> process;
};

/// Takes snapshots as a window does, and notes how old they are.
void read(const std::stop_token& stop, Entrance& entrance, const Clock& clock)
{
    while (!stop.stop_requested()) {
        const auto snapshot = entrance.snapshots.takeFor(stop, 100ms);
        if (auto found = entrance.found.tryTake()) {
            ++entrance.searched;
            entrance.faces.put(std::move(*found));
        }
        if (!snapshot)
            continue;
        const auto age = clock.monotonic() - (*snapshot)->stamp.monotonic;
        if ((*snapshot)->stamp.sequence >= kWarmUp) {
            entrance.latencies.push_back(std::chrono::duration<double, std::milli>(age).count());
            entrance.seen += (*snapshot)->seen;
            ++entrance.decided;
        }
    }
}

/// Shows the ring at the camera's rate until all frames are through.
void play(const std::stop_token& stop, Entrance& entrance, PrerenderedRing ring,
    const PipelineTrial& trial, const Clock& clock, MonotonicTime start)
{
    const std::uint64_t all = static_cast<std::uint64_t>(trial.frames) + kWarmUp;
    for (std::uint64_t frame = 0; frame < all && !stop.stop_requested(); ++frame) {
        const MonotonicTime due = start + static_cast<std::int64_t>(frame) * kPeriod;
        const auto now = clock.monotonic();
        if (now - due > kPeriod)
            continue; // came late itself: that frame is lost as well
        std::this_thread::sleep_for(due - now);
        const auto wall = WallTime(std::chrono::seconds(1'790'000'000))
            + std::chrono::duration_cast<std::chrono::microseconds>(due - start);
        FramePair pair = ring.next({due, wall, frame});
        const auto rate = static_cast<std::uint64_t>(trial.visibleRate);
        if (frame * rate % kRate >= rate)
            pair.visible.reset();
        entrance.frames.put(std::move(pair));
    }
}

/// A folder that is gone with its owner. *thread-bound*
struct Folder {
    Folder()
    {
        std::string name =
            (std::filesystem::temp_directory_path() / "haetae-bench-XXXXXX").string();
        if (mkdtemp(name.data()) != nullptr)
            path = name;
    }
    ~Folder()
    {
        std::error_code ignored;
        if (!path.empty())
            std::filesystem::remove_all(path, ignored);
    }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    std::filesystem::path path;
};

/// All threads of a trial; its destructor ends them in the reverse order. *thread-bound*
class Graph {
public:
    Graph(const PipelineTrial& trial, const PrerenderedRing& ring,
        std::unique_ptr<FaceDetector> detector, const std::filesystem::path& folder)
    {
        StoreWorker::Parts store;
        store.desk.clock = &clock_;
        store.desk.database = folder / "log.sqlite";
        store.desk.origin = LogOrigin::Simulation;
        store.events = &events_;
        store.notices = &notices_;
        store_ = std::make_unique<StoreWorker>(std::move(store));
        std::vector<DetectorWorker::Entrance> searched;
        for (int i = 0; i < trial.cameras; ++i) {
            auto& one = *entrances_.emplace_back(std::make_unique<Entrance>());
            ProcessWorker::Parts process;
            process.config.camera = {"bench" + std::to_string(i + 1)};
            process.config.reference.setTemperature = ring.referenceSetTemperature();
            process.frames = &one.frames;
            process.faces = &one.faces;
            process.snapshots = &one.snapshots;
            process.events = &events_;
            process.searches = &one.searches;
            one.process = std::make_unique<ProcessWorker>(std::move(process));
            searched.push_back({&one.searches, &one.found});
        }
        detector_ = std::make_unique<DetectorWorker>(DetectorWorker::Parts{
            std::move(detector), std::move(searched), &clock_, &events_, true});
        const auto start = clock_.monotonic() + 100ms;
        for (std::size_t i = 0; i < entrances_.size(); ++i) {
            Entrance& one = *entrances_[i];
            readers_.emplace_back(
                [this, &one](const std::stop_token& stop) { read(stop, one, clock_); });
            // Cameras are not in step with each other.
            const auto shift = kPeriod * static_cast<int>(i) / trial.cameras;
            cameras_.emplace_back(
                [&one, ring, trial, this, from = start + shift](
                    const std::stop_token& stop) { play(stop, one, ring, trial, clock_, from); });
        }
        start_ = start;
    }

    void waitUntilFrame(int frame) const
    {
        std::this_thread::sleep_for(start_ + frame * kPeriod - clock_.monotonic());
    }
    void endCameras()
    {
        for (auto& camera : cameras_)
            camera.join();
        std::this_thread::sleep_for(200ms); // the last frames are on their way
        readers_.clear();
    }
    [[nodiscard]] const std::vector<std::unique_ptr<Entrance>>& entrances() const
    {
        return entrances_;
    }
    [[nodiscard]] int searched() const
    {
        int all = 0;
        for (const auto& one : entrances_)
            all += one->searched.load();
        return all;
    }

private:
    SystemClock clock_;
    MonotonicTime start_;
    EventQueue<ScreeningEvent> events_;
    EventQueue<DeskNotice> notices_;
    std::unique_ptr<StoreWorker> store_;
    std::vector<std::unique_ptr<Entrance>> entrances_;
    std::unique_ptr<DetectorWorker> detector_;
    std::vector<std::jthread> readers_;
    std::vector<std::jthread> cameras_;
};

PipelineFigures figuresOf(const PipelineTrial& trial, Graph& graph, double drawn)
{
    PipelineFigures figures;
    graph.waitUntilFrame(kWarmUp);
    const double before = processSeconds();
    const int searchedBefore = graph.searched();
    graph.waitUntilFrame(kWarmUp + trial.frames / 10);
    const double early = residentMegabytes();
    graph.waitUntilFrame(kWarmUp + trial.frames);
    const double seconds = std::chrono::duration<double>(trial.frames * kPeriod).count();
    figures.cores = (processSeconds() - before) / seconds;
    figures.searchesPerSecond = (graph.searched() - searchedBefore) / seconds;
    const double late = residentMegabytes();
    figures.grown = late - early;
    figures.megabytes = late - drawn;
    graph.endCameras();
    std::vector<double> latencies;
    int decided = 0;
    for (const auto& one : graph.entrances()) {
        latencies.insert(latencies.end(), one->latencies.begin(), one->latencies.end());
        decided += one->decided;
        figures.seen += one->seen;
    }
    figures.lost = trial.cameras * trial.frames - decided;
    figures.framesPerSecond = decided / seconds / trial.cameras;
    figures.seen /= std::max(1, decided);
    if (!latencies.empty()) {
        figures.latencyP50 = quantileOf(latencies, 0.5);
        figures.latencyP99 = quantileOf(latencies, 0.99);
    }
    return figures;
}

} // namespace

Result<PipelineFigures> runPipelineTrial(const PipelineTrial& trial)
{
    cv::setNumThreads(1);
    EntranceScene::Options scene;
    scene.scenario = "crowd15";
    scene.people = trial.people;
    scene.thermal = trial.thermal;
    scene.visible = trial.visible;
    auto ring = PrerenderedRing::make(scene, kRing, 8s);
    if (!ring)
        return tl::unexpected<Error>(ring.error());
    auto detector = openInstalledDetector();
    if (!detector)
        return tl::unexpected<Error>(detector.error());
    const Folder folder;
    if (folder.path.empty())
        return fail(ErrorKind::Unavailable, std::filesystem::temp_directory_path().string(),
            "takes no folder for the log", "make room there, or set TMPDIR");
    const FramePair pair = PrerenderedRing(*ring).next({});
    const double drawn =
        kRing * (megabytesOf(pair.thermal->counts) + megabytesOf(pair.visible->bgr));
    const std::string name = (*detector)->name();
    const double before = residentMegabytes() - drawn;
    Graph graph(trial, *ring, std::move(*detector), folder.path);
    PipelineFigures figures = figuresOf(trial, graph, drawn);
    figures.detector = name;
    figures.megabytesBefore = before;
    return figures;
}

} // namespace haetae::command_line
