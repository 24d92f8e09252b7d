// SPDX-License-Identifier: GPL-3.0-or-later
#include "station.h"

#include <condition_variable>
#include <mutex>
#include <optional>

#include "backends.h"
#include "desk/site_rows.h"
#include "outputs.h"

namespace haetae {
namespace {

using namespace std::chrono_literals;

LogOrigin originOf(const CameraBackend& backend)
{
    if (backend.simulated)
        return LogOrigin::Simulation;
    return backend.recorded ? LogOrigin::Recording : LogOrigin::Site;
}

ScreeningPipeline::Config pipelineConfig(
    const CameraConfig& camera, const Settings& settings, const FlatField& flatField)
{
    ScreeningPipeline::Config config;
    config.camera = camera.id;
    config.reference = camera.reference;
    config.rule = settings.rule;
    config.measurement = camera.measurement;
    config.flatField = flatField;
    config.zones = camera.zones;
    config.hours = camera.hours;
    config.matched = camera.registration;
    config.privacy = settings.privacy;
    config.site = {settings.adaptiveLimit, settings.baseline};
    return config;
}

/// What the log says of the site's usual readings; nothing while it cannot be read, and the site
/// then learns anew with the published median as its usual.
BaselineMemory memoryOf(const std::filesystem::path& database, const CameraId& camera,
    std::chrono::hours reach, WallTime now)
{
    const auto log = EventLog::openForReading(database);
    if (!log)
        return {};
    auto remembered = rememberedBaseline(*log, camera, now - reach);
    if (!remembered)
        return {};
    return {std::move(remembered->hours), remembered->adopted};
}

/// An empty one where none was taken.
Result<FlatField> flatFieldOf(const CameraConfig& camera)
{
    if (camera.measurement.flatField.empty())
        return FlatField();
    return FlatField::load(camera.measurement.flatField);
}

} // namespace

Result<std::unique_ptr<Station>> Station::start(Parts parts)
{
    std::vector<CameraBackend> backends;
    for (const auto& camera : parts.settings.cameras) {
        auto backend = findBackend(camera.backend);
        if (!backend)
            return tl::unexpected<Error>(backend.error());
        if (const LogOrigin needed = originOf(*backend); needed != parts.origin)
            return fail(ErrorKind::InvalidInput, "camera " + camera.id.value,
                "its rows belong to the log of a " + std::string(token(needed))
                    + ", and this is that of a " + std::string(token(parts.origin)),
                "use --scenario or --replay, or another back end");
        if (auto flatField = flatFieldOf(camera); !flatField)
            return tl::unexpected<Error>(flatField.error());
        backends.push_back(std::move(*backend));
    }
    // Before the store opens the log, which may change its schema or set it aside.
    std::vector<BaselineMemory> memories;
    for (const auto& camera : parts.settings.cameras)
        memories.push_back(memoryOf(
            parts.database, camera.id, parts.settings.baseline.memory, parts.clock->wall()));
    std::unique_ptr<Station> station(new Station(parts));
    station->startStore(parts);
    station->startEntrances(parts, backends, std::move(memories));
    station->startWatchdog();
    return station;
}

Station::Station(Parts& parts)
    : clock_(parts.clock),
      simulated_(parts.origin == LogOrigin::Simulation)
{
    if (!parts.sceneAt)
        return;
    // The scene's time begins with its first frame.
    auto first = std::make_shared<std::optional<MonotonicTime>>();
    sceneOf_ = [first, sceneAt = parts.sceneAt](const FrameStamp& stamp) {
        if (!first->has_value())
            *first = stamp.monotonic;
        return sceneAt(stamp.monotonic - **first);
    };
}

/// Dead outputs take two seconds each to give up: all of them at the same time.
Station::~Station()
{
    for (const auto& output : outputs_)
        output->askToEnd();
    for (const auto& [camera, recorder] : clips_)
        recorder->end(); // what it leaves undone still reaches the log
}

void Station::startStore(Parts& parts)
{
    StoreWorker::Parts store;
    store.desk.clock = clock_;
    store.desk.database = parts.database;
    store.desk.origin = parts.origin;
    store.desk.settingsFile = parts.settingsFile;
    store.desk.settings = parts.settings;
    store.desk.drawnExports = parts.drawnExports;
    store.desk.usersFile = parts.usersFile;
    store.desk.ownSessions = parts.ownSessions;
    store.desk.log.headsFolder = parts.settings.headsFolder;
    store.desk.log.keep = {
        parts.settings.keepPersonalData, std::chrono::days(parts.settings.keepRowsDays)};
    for (const CameraConfig& camera : parts.settings.cameras)
        clips_.emplace(camera.id.value,
            std::make_unique<ClipRecorder>(
                ClipRecorder::Parts{clock_, &events_, parts.settings.privacy}));
    store.desk.recordClip = [this](const ClipWish& wish) { recordClip(wish); };
    store.events = &events_;
    store.notices = &notices_;
    auto outputs = std::move(parts.outputs);
    for (auto& output : makeOutputs(parts.settings,
             {clock_, parts.settings.desk, parts.database.parent_path(), parts.settings.cameras}))
        outputs.push_back(std::move(output));
    for (const auto& output : outputs) {
        auto inbox = std::make_unique<OutputInbox>();
        inbox->name = output->name();
        store.outputs.push_back(&inbox->states);
        inboxes_.push_back(std::move(inbox));
    }
    // All inboxes are there before the store's thread begins to use them.
    store.desk.testOutput = [this](const std::string& name) { return testOutput(name); };
    store_ = std::make_unique<StoreWorker>(std::move(store));
    startOutputs(std::move(outputs));
}

void Station::startOutputs(std::vector<std::unique_ptr<AlarmOutput>> outputs)
{
    for (std::size_t i = 0; i < outputs.size(); ++i)
        outputs_.push_back(std::make_unique<OutputWorker>(std::move(outputs[i]), *clock_,
            inboxes_[i]->states, events_, simulated_, &inboxes_[i]->tests));
}

/// Called on the store's thread.
void Station::recordClip(const ClipWish& wish)
{
    if (ClipRecorder* recorder = recorderOf(wish.camera))
        recorder->want(wish);
}

ClipRecorder* Station::recorderOf(const CameraId& camera)
{
    const auto found = clips_.find(camera.value);
    return found == clips_.end() ? nullptr : found->second.get();
}

/// Called on the store's thread.
bool Station::testOutput(const std::string& name)
{
    for (const auto& inbox : inboxes_) {
        if (inbox->name != name)
            continue;
        inbox->tests.push({});
        return true;
    }
    return false;
}

std::vector<OutputExchange> Station::exchanges(const std::string& output) const
{
    for (std::size_t i = 0; i < outputs_.size(); ++i) {
        if (inboxes_[i]->name == output)
            return outputs_[i]->newest();
    }
    return {};
}

void Station::startEntrances(
    Parts& parts, const std::vector<CameraBackend>& backends, std::vector<BaselineMemory> memories)
{
    std::vector<DetectorWorker::Entrance> searched;
    for (std::size_t i = 0; i < parts.settings.cameras.size(); ++i) {
        auto entrance = std::make_unique<Entrance>();
        entrance->config = parts.settings.cameras[i];
        entrance->flatField = flatFieldOf(entrance->config).value_or(FlatField());
        auto config = pipelineConfig(entrance->config, parts.settings, entrance->flatField);
        config.remembered = std::move(memories[i]);
        config.sceneOf = sceneOf_;
        ProcessWorker::Parts process{std::move(config), &entrance->frames, &entrance->faces,
            &entrance->snapshots, &events_,
            [paused = &entrance->paused] { return paused->load(); }};
        process.remembered = &recorderOf(entrance->config.id)->inbox();
        process.searches = parts.detector ? &entrance->searches : nullptr;
        entrance->process = std::make_unique<ProcessWorker>(std::move(process));
        CameraWorker::Parts camera;
        camera.config = entrance->config;
        camera.open = backends[i].open;
        camera.simulated = backends[i].simulated;
        camera.clock = clock_;
        camera.frames = &entrance->frames;
        camera.events = &events_;
        camera.paused = &entrance->paused;
        camera.steering = entrance->steering();
        entrance->camera = std::make_unique<CameraWorker>(std::move(camera));
        searched.push_back({&entrance->searches, &entrance->faces});
        entrances_.push_back(std::move(entrance));
    }
    if (parts.detector && !searched.empty())
        detector_ = std::make_unique<DetectorWorker>(DetectorWorker::Parts{
            std::move(parts.detector), std::move(searched), clock_, &events_, simulated_});
}

ReplaySteering Station::Entrance::steering()
{
    return config.files.empty() ? ReplaySteering{} : ReplaySteering{&wishes, &position};
}

void Station::startWatchdog()
{
    std::vector<Watchdog::Entrance> watched;
    for (const auto& entrance : entrances_)
        watched.push_back({entrance->config.id,
            [process = entrance->process.get()] { return process->framesDone(); }, simulated_,
            [camera = entrance->camera.get()] { return camera->resting(); }});
    watchdog_ = std::jthread([this, watched](const std::stop_token& stop) {
        Watchdog watchdog(*clock_, watched);
        std::mutex mutex; // guards nothing but the wait itself
        std::condition_variable_any never;
        std::unique_lock lock(mutex);
        while (!never.wait_for(lock, stop, 200ms, [] { return false; }) && !stop.stop_requested()) {
            for (auto& event : watchdog.check())
                events_.push(std::move(event));
        }
    });
}

std::vector<Station::Feed> Station::feeds()
{
    std::vector<Feed> feeds;
    for (const auto& entrance : entrances_)
        feeds.push_back({entrance->config.id, entrance->config.name, &entrance->snapshots,
            entrance->steering(), &entrance->camera->condition()});
    return feeds;
}

void Station::report(AlarmKind kind, bool failing, const std::string& detail)
{
    SystemChanged change;
    change.kind = kind;
    change.stamp = {clock_->monotonic(), clock_->wall(), 0};
    change.failing = failing;
    change.detail = detail;
    change.simulated = simulated_;
    events_.push(change);
}

void Station::order(const CameraId& camera, EntranceOrder order)
{
    for (const auto& entrance : entrances_) {
        if (entrance->config.id == camera)
            entrance->process->order(order);
    }
}

void Station::configure(const Settings& settings)
{
    for (const auto& [camera, recorder] : clips_)
        recorder->follow(settings.privacy);
    for (const auto& entrance : entrances_) {
        for (const auto& camera : settings.cameras) {
            if (camera.id != entrance->config.id)
                continue;
            entrance->camera->configure(camera);
            // One that cannot be read any more leaves the one in use.
            if (auto flatField = flatFieldOf(camera))
                entrance->flatField = std::move(*flatField);
            auto config = pipelineConfig(camera, settings, entrance->flatField);
            config.sceneOf = sceneOf_;
            entrance->process->configure(std::move(config));
        }
    }
}

} // namespace haetae
