// SPDX-License-Identifier: GPL-3.0-or-later
#include "place.h"

#include <cerrno>
#include <cstdlib>
#include <cstring>

#include "base/folders.h"
#include "camera/replay/replay_camera.h"
#include "camera/simulated/simulated_camera.h"
#include "desk/simulated_day.h"
#include "settings/users.h"

namespace haetae {
namespace {

namespace fs = std::filesystem;

Result<fs::path> temporaryFolder()
{
    std::error_code error;
    const fs::path base = fs::temp_directory_path(error);
    std::string name = ((error ? fs::path("/tmp") : base) / "haetae-XXXXXX").string();
    if (mkdtemp(name.data()) == nullptr)
        return fail(ErrorKind::ResourceExhausted, name, std::strerror(errno),
            "free space in the temporary folder");
    return fs::path(name);
}

Result<Place> simulationPlace(const ConsoleOptions& options, WallTime now)
{
    EntranceScene::Options sceneOptions;
    sceneOptions.scenario = options.scenario;
    auto scene = EntranceScene::make(sceneOptions);
    if (!scene)
        return tl::unexpected<Error>(scene.error());
    auto folder = temporaryFolder();
    if (!folder)
        return tl::unexpected<Error>(folder.error());
    Place place;
    place.temporary = *folder;
    place.settingsFile = *folder / "settings.toml";
    place.database = *folder / "log.sqlite";
    place.origin = LogOrigin::Simulation;
    place.settings.desk = "1F";
    place.settings.escalationPhone = "1234";
    CameraConfig camera;
    camera.id = {"east"};
    // Without a name: the window calls it by its id, in the guard's language.
    camera.backend = "simulated";
    camera.address = options.scenario;
    camera.reference.setTemperature = scene->referenceSetTemperature();
    place.settings.cameras = {camera};
    auto log = EventLog::open(place.database, place.origin, EventLog::Access::ReadWrite);
    if (!log)
        return tl::unexpected<Error>(log.error());
    if (auto seeded = seedSimulatedDay(*log, now, 1); !seeded)
        return tl::unexpected<Error>(seeded.error());
    return place;
}

Result<Place> replayPlace(const ConsoleOptions& options)
{
    auto folder = temporaryFolder();
    if (!folder)
        return tl::unexpected<Error>(folder.error());
    Place place;
    place.temporary = *folder;
    place.database = *folder / "log.sqlite";
    place.origin = LogOrigin::Recording;
    CameraConfig camera;
    camera.id = {"replay"};
    camera.backend = "replay";
    camera.files = options.replay;
    camera.rotateDegrees = options.rotateDegrees;
    camera.address = replayAddress(options.kelvinPerCount, 0.0, std::nullopt);
    if (options.referenceTemperature)
        camera.reference.setTemperature = Celsius::degrees(*options.referenceTemperature);
    place.settings.cameras = {camera};
    return place;
}

fs::path settingsFileOf(const ConsoleOptions& options)
{
    return options.config.empty() ? configFolder() / "settings.toml" : options.config;
}

Result<Place> sitePlace(const ConsoleOptions& options)
{
    if (dataFolder().empty() || configFolder().empty())
        return fail(ErrorKind::NotFound, "folders for settings and log",
            "neither HOME nor XDG_DATA_HOME and XDG_CONFIG_HOME is set", "set HOME");
    Place place;
    place.settingsFile = settingsFileOf(options);
    place.usersFile = usersFileOf(place.settingsFile);
    place.database = dataFolder() / "log.sqlite";
    std::error_code error;
    fs::create_directories(
        place.settingsFile.parent_path().empty() ? fs::path(".") : place.settingsFile.parent_path(),
        error);
    fs::create_directories(place.database.parent_path(), error);
    if (!fs::exists(place.settingsFile, error))
        return place;
    auto settings = loadSettings(place.settingsFile);
    if (!settings)
        return tl::unexpected<Error>(settings.error());
    place.settings = std::move(*settings);
    return place;
}

} // namespace

fs::path consoleLockOf(const fs::path& settingsFile)
{
    fs::path name = settingsFile;
    return name += ".console";
}

std::unique_ptr<Clock> makeClock(const ConsoleOptions& options)
{
    if (options.scenario.empty())
        return std::make_unique<SystemClock>();
    return std::make_unique<ShiftedClock>(sameDayAt(SystemClock().wall(), 14, 30));
}

Look lookOf(const ConsoleOptions& options)
{
    Look look;
    if (options.scenario.empty() && options.replay.empty()) {
        if (const auto settings = loadSettings(settingsFileOf(options)))
            look = settings->look; // what is wrong with the file is told by makePlace()
    }
    look.scheme = options.look.value_or(look.scheme);
    if (options.scalePercent != 0)
        look.scalePercent = options.scalePercent;
    return look;
}

Result<Place> makePlace(const ConsoleOptions& options, WallTime now)
{
    if (!options.scenario.empty())
        return simulationPlace(options, now);
    if (!options.replay.empty())
        return replayPlace(options);
    return sitePlace(options);
}

} // namespace haetae
