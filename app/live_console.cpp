// SPDX-License-Identifier: GPL-3.0-or-later
#include "live_console.h"

#include <QApplication>
#include <QScreen>
#include <iostream>

#include "alarm/screen_lamp.h"
#include "camera/simulated/entrance_scene.h"
#include "camera/simulated/simulated_camera.h"
#include "keychain_move.h"
#include "pipeline/face_cover.h"
#include "report/drawn_exports.h"
#include "theme/tokens.h"
#include "vision/model_store.h"

namespace haetae {

std::unique_ptr<FaceDetector> openDetector()
{
    const auto store = ModelStore::open();
    auto chosen = store ? openBestDetector(*store) : Result<ChosenDetector>(store.error());
    if (chosen)
        return std::move(chosen->detector);
    std::cerr << "haetae: " << chosen.error().line()
              << "; going on with the thermal picture alone\n";
    return nullptr;
}

LiveConsole::LiveConsole(Place place)
    : place_(std::move(place)),
      chime_(ui::ChimeLink::programBeside())
{
}

LiveConsole::~LiveConsole()
{
    pages_.reset();
    visitors_.reset();
    window_.reset();
    link_.reset();
    station_.reset();
    std::error_code error;
    if (!place_.temporary.empty())
        std::filesystem::remove_all(place_.temporary, error);
}

Result<std::unique_ptr<LiveConsole>> LiveConsole::make(
    const ConsoleOptions& options, const Clock& clock, ui::LanguageSwitch& language)
{
    auto place = makePlace(options, clock.wall());
    if (!place)
        return tl::unexpected<Error>(place.error());
    if (options.language != Language::System)
        place->settings.language = options.language;
    language.follow(place->settings.language);
    std::unique_ptr<LiveConsole> console(new LiveConsole(std::move(*place)));
    console->kiosk_ = options.kiosk;
    console->intoFile_ = !options.screenshot.empty();
    if (auto started = console->startStation(clock); !started)
        return tl::unexpected<Error>(started.error());
    console->makeWindow(clock, language);
    const auto layouts = console->window().useLayouts(console->place_.settingsFile.empty()
            ? std::filesystem::path()
            : console->place_.settingsFile.parent_path() / "wall.json",
        QString::fromStdString(options.layout.value_or("")));
    if (!layouts && options.layout) // asked for in vain; a damaged file alone keeps nobody away
        return tl::unexpected<Error>(layouts.error());
    if (options.viewGiven)
        console->window().setView(
            options.sideBySide ? ui::ViewMode::SideBySide : ui::ViewMode::Inset);
    console->openVisitorWindow(
        options.visitorScreen ? options.visitorScreen : console->place_.settings.visitors.screen);
    console->wireSound();
    return console;
}

Result<void> LiveConsole::startStation(const Clock& clock)
{
    if (!place_.usersFile.empty()) {
        // Who has it already is another console; that is no reason to leave a door unwatched.
        if (auto lock = FileLock::tryTake(consoleLockOf(place_.settingsFile)))
            settingsLock_.emplace(std::move(*lock));
    }
    Station::Parts parts;
    parts.clock = &clock;
    parts.settings = place_.settings;
    parts.settingsFile = place_.settingsFile;
    parts.database = place_.database;
    parts.origin = place_.origin;
    parts.detector = openDetector();
    parts.drawnExports = ui::drawnExports();
    parts.usersFile = place_.usersFile;
    if (place_.usersFile.empty()) // nobody to sign in: whoever started it, and a guard in a kiosk
        parts.ownSessions = {{"desk", kiosk_ ? Role::Guard : Role::Admin}};
    parts.outputs.push_back(std::make_unique<ui::ScreenLamp>(lamp_));
    parts.outputs.push_back(chime_.makeOutput());
    if (place_.origin == LogOrigin::Simulation) {
        auto options = scenarioOf(place_.settings.cameras.front().address);
        if (!options)
            return tl::unexpected<Error>(options.error());
        auto scene = EntranceScene::make(*options);
        if (!scene)
            return tl::unexpected<Error>(scene.error());
        auto shared = std::make_shared<const EntranceScene>(std::move(*scene));
        parts.sceneAt = [shared](std::chrono::nanoseconds t) { return shared->truthAt(t).scene; };
    }
    auto station = Station::start(std::move(parts));
    if (!station)
        return tl::unexpected<Error>(station.error());
    station_ = std::move(*station);
    return {};
}

void LiveConsole::makeWindow(const Clock& clock, ui::LanguageSwitch& language)
{
    ui::ConsoleLink::Parts parts;
    for (const auto& feed : station_->feeds())
        parts.feeds.push_back({feed.id, feed.name, feed.slot, feed.steering.wishes,
            feed.steering.position, feed.camera});
    parts.notices = &station_->notices();
    parts.submit = [this](DeskRequest request) { station_->submit(std::move(request)); };
    // Until the desk says who is on duty nobody is; acknowledging works at once.
    parts.settings = place_.settings;
    parts.clock = &clock;
    parts.simulated = place_.origin == LogOrigin::Simulation;
    parts.exchanges = [this](const std::string& output) { return station_->exchanges(output); };
    if (intoFile_) // before anything is drawn, so that nothing can get past it
        parts.shown = [rule = place_.settings.privacy](
                          const ui::SnapshotPtr& snapshot) { return covered(snapshot, rule); };
    link_ = std::make_unique<ui::ConsoleLink>(std::move(parts));
    window_ = std::make_unique<ui::ConsoleWindow>(*link_, &lamp_);
    pages_ = std::make_unique<ConsolePages>(
        *window_, *link_, language, place_.database, !place_.settingsFile.empty());
    connect(link_.get(), &ui::ConsoleLink::settingsChanged, this,
        [this, look = place_.settings.look](const Settings& settings) mutable {
            station_->configure(settings);
            followPasswords(settings);
            if (settings.look != look) // a look given on the command line stays until then
                ui::applyTheme(*qApp, look = settings.look);
        });
    connect(link_.get(), &ui::ConsoleLink::entranceOrdered, this,
        [this](const CameraId& camera, EntranceOrder order) { station_->order(camera, order); });
    link_->start();
    followPasswords(place_.settings);
}

/// The desk seals them at once; a keychain may take its time.
void LiveConsole::followPasswords(const Settings& settings)
{
    if (place_.settingsFile.empty())
        return;
    keychain_ = PatientThread(std::chrono::milliseconds(1200),
        [settings, file = place_.settingsFile](
            const std::stop_token& stop) { moveToKeychain(settings, file, stop); });
}

void LiveConsole::openVisitorWindow(std::optional<int> screen)
{
    if (!screen)
        return;
    visitors_ =
        std::make_unique<ui::VisitorWindow>(*link_, CameraId{place_.settings.visitors.entrance});
    const auto screens = QGuiApplication::screens();
    if (*screen >= screens.size()) {
        // Over the guard's own window it would hide the alarms.
        std::cerr << "haetae: there is no screen " << *screen
                  << " for visitors; it stays a small window\n";
        visitors_->show();
        return;
    }
    if (screens.size() == 1) {
        visitors_->show(); // a window of its own: filling the only screen would hide the alarms
        return;
    }
    visitors_->setGeometry(screens.at(*screen)->geometry());
    visitors_->showFullScreen();
}

void LiveConsole::wireSound()
{
    connect(&chime_, &ui::ChimeLink::soundStateChanged, this,
        [this](ui::SoundState state) { link_->setSoundState(state); });
    connect(
        &chime_, &ui::ChimeLink::soundFailing, this, [this](bool failing, const QString& detail) {
            station_->report(AlarmKind::SoundFailing, failing, detail.toStdString());
        });
    connect(&chime_, &ui::ChimeLink::alarmUnheardChanged, link_.get(),
        &ui::ConsoleLink::setAlarmUnheard);
    connect(&chime_, &ui::ChimeLink::testAnswered, link_.get(), &ui::ConsoleLink::setSoundAnswer);
    connect(link_.get(), &ui::ConsoleLink::soundTestAsked, &chime_, &ui::ChimeLink::test);
    connect(link_.get(), &ui::ConsoleLink::settingsChanged, &chime_,
        [this](const Settings& settings) { chime_.configure(settings.sound); });
    chime_.configure(place_.settings.sound);
    chime_.start();
}

} // namespace haetae
