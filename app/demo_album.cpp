// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo_album.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QFile>
#include <QPixmap>
#include <iostream>
#include <utility>

#include "alarm/screen_lamp.h"
#include "bridge/console_link.h"
#include "camera/simulated/simulated_camera.h"
#include "console_pages.h"
#include "desk/desk.h"
#include "live_console.h"
#include "pipeline/detector_worker.h"
#include "pipeline/screening_pipeline.h"
#include "place.h"
#include "report/album_page.h"
#include "report/drawn_exports.h"
#include "shell/console_window.h"

namespace haetae {
namespace {

using namespace std::chrono_literals;
namespace fs = std::filesystem;

constexpr auto kFrame = 80ms; // half the camera's rate is enough for still pictures
constexpr int kDetectEvery = 8;
constexpr int kMostRounds = 20; // of one layout, should something move it for ever
constexpr QSize kWindow(1920, 1080);

/// A moment of the scenario that shall be seen. *value*
struct Moment {
    std::string name;
    std::string scene;
    std::chrono::milliseconds into; ///< after the scene began
    int seen = 0; ///< people in view that are waited for
};

/// Sees whether anything in the windows was laid out anew. *thread-bound* (UI)
class LayoutWatch final : public QObject {
public:
    [[nodiscard]] bool takeSeen() { return std::exchange(seen_, false); }
    bool eventFilter(QObject*, QEvent* event) override
    {
        seen_ = seen_ || event->type() == QEvent::LayoutRequest;
        return false;
    }

private:
    bool seen_ = false;
};

/// The chain of one simulated entrance with its window, stepped by hand. *thread-bound* (UI)
class DemoAlbum {
public:
    DemoAlbum(const ConsoleOptions& options, ui::LanguageSwitch& language, Place place,
        EntranceScene scene);

    [[nodiscard]] Result<void> make();

private:
    void play();
    void step(std::chrono::nanoseconds t);
    void answerAlarms(const std::string& scene, std::chrono::nanoseconds inScene);
    void picture(const std::string& name);
    void settle(int milliseconds);
    void layOut();
    [[nodiscard]] Result<void> writeIndex();
    [[nodiscard]] Desk::Parts deskParts();
    [[nodiscard]] ui::ConsoleLink::Parts linkParts();
    [[nodiscard]] ScreeningPipeline::Config pipelineConfig();

    const ConsoleOptions& options_;
    ui::LanguageSwitch& language_;
    Place place_;
    EntranceScene scene_;
    ManualClock clock_;
    EventQueue<DeskNotice> notices_;
    ui::SnapshotSlot slot_;
    LatestSlot<AlarmState> lamp_;
    Desk desk_;
    ScreeningPipeline pipeline_;
    std::unique_ptr<FaceDetector> detector_;
    std::optional<DetectedFaces> faces_;
    ui::ConsoleLink link_;
    ui::ConsoleWindow window_;
    ConsolePages pages_;
    std::uint64_t sequence_ = 0;
    int seen_ = 0;
    std::vector<ui::AlbumPicture> album_;
    std::optional<Error> failed_;
};

Desk::Parts DemoAlbum::deskParts()
{
    Desk::Parts parts;
    parts.clock = &clock_;
    parts.database = place_.database;
    parts.origin = place_.origin;
    parts.settings = place_.settings;
    parts.tell = [this](const DeskNotice& notice) { notices_.push(notice); };
    parts.drawnExports = ui::drawnExports();
    parts.ownSessions = {{"desk", Role::Admin}};
    return parts;
}

ScreeningPipeline::Config DemoAlbum::pipelineConfig()
{
    const CameraConfig& camera = place_.settings.cameras.front();
    ScreeningPipeline::Config config;
    config.camera = camera.id;
    config.reference = camera.reference;
    config.rule = place_.settings.rule;
    config.measurement = camera.measurement;
    config.site = {place_.settings.adaptiveLimit, place_.settings.baseline};
    config.sceneOf = [this](const FrameStamp& stamp) {
        return scene_.truthAt(stamp.monotonic.time_since_epoch()).scene;
    };
    return config;
}

ui::ConsoleLink::Parts DemoAlbum::linkParts()
{
    const CameraConfig& camera = place_.settings.cameras.front();
    ui::ConsoleLink::Parts parts;
    parts.feeds.push_back({camera.id, camera.name, &slot_});
    parts.notices = &notices_;
    parts.submit = [this](const DeskRequest& request) { desk_.handle(request); };
    parts.session = {"desk", Role::Admin};
    parts.settings = place_.settings;
    parts.clock = &clock_;
    parts.simulated = true;
    return parts;
}

DemoAlbum::DemoAlbum(
    const ConsoleOptions& options, ui::LanguageSwitch& language, Place place, EntranceScene scene)
    : options_(options),
      language_(language),
      place_(std::move(place)),
      scene_(std::move(scene)),
      clock_(makeClock(options)->wall()),
      desk_(deskParts()),
      pipeline_(pipelineConfig()),
      detector_(openDetector()),
      link_(linkParts()),
      window_(link_, &lamp_),
      pages_(window_, link_, language_, place_.database, false)
{
    window_.resize(kWindow);
    window_.show();
}

void DemoAlbum::settle(int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    do {
        QApplication::processEvents(QEventLoop::AllEvents, 20);
        link_.pump();
    } while (timer.elapsed() < milliseconds);
}

// New words move the layout once more after they are painted.
void DemoAlbum::layOut()
{
    LayoutWatch watch;
    QApplication::instance()->installEventFilter(&watch);
    for (int round = 0; round < kMostRounds; ++round) {
        link_.pump();
        QApplication::processEvents();
        (void)window_.grab();
        if (!watch.takeSeen())
            return;
    }
}

void DemoAlbum::picture(const std::string& name)
{
    ui::AlbumPicture entry{name, {}, {}};
    for (const Language language : {Language::Korean, Language::English}) {
        language_.apply(language);
        layOut();
        const bool korean = language == Language::Korean;
        const QString file = QStringLiteral("%1-%2-%3.png")
                                 .arg(static_cast<int>(album_.size()) + 1)
                                 .arg(QString::fromStdString(name), korean ? "ko" : "en");
        (korean ? entry.korean : entry.english) = file;
        const auto path = options_.demoFolder / file.toStdString();
        if (!window_.grab().save(QString::fromStdString(path.string()), "PNG"))
            failed_ = Error{ErrorKind::ResourceExhausted, path.string(), "cannot be written",
                "free space or choose another --demo-folder"};
    }
    album_.push_back(entry);
    std::cerr << "haetae: " << name << '\n';
}

/// What a guard would do, so that one alarm does not stand over all later pictures.
void DemoAlbum::answerAlarms(const std::string& scene, std::chrono::nanoseconds inScene)
{
    if (scene == "crowd" || (scene == "alarm" && inScene < 10s) || desk_.board().open().empty())
        return;
    const Session guard{"desk", Role::Admin};
    for (const auto& alarm : desk_.board().open()) {
        if (alarm.handling == HandlingState::New
            && (alarm.kind == AlarmKind::ElevatedTemperature || inScene > 12s)) {
            (void)desk_.apply(guard, AcknowledgeAlarm{alarm.id});
            if (alarm.kind == AlarmKind::ElevatedTemperature)
                (void)desk_.apply(guard, EnterRecheck{alarm.id, Celsius::degrees(38.0), "ear"});
        }
    }
}

void DemoAlbum::step(std::chrono::nanoseconds t)
{
    clock_.setMonotonic(MonotonicTime(t));
    const FramePair pair = scene_.render({clock_.monotonic(), clock_.wall(), ++sequence_}, t);
    if (detector_ && pair.visible && sequence_ % kDetectEvery == 1)
        faces_ = detectFaces(*detector_, *pair.visible).value_or(DetectedFaces{});
    auto done = pipeline_.step(pair, faces_ ? &*faces_ : nullptr);
    for (const auto& event : done.events)
        desk_.handle(event);
    seen_ = done.snapshot->seen;
    slot_.put(std::move(done.snapshot));
    lamp_.put(desk_.board().state());
    link_.pump();
    QApplication::processEvents();
}

void DemoAlbum::play()
{
    const std::vector<Moment> moments{{"calm", "calm", 6s}, {"alarm", "alarm", 7s},
        {"reference_covered", "reference_covered", 7s}, {"crowd", "crowd", 8s, 15}};
    desk_.start();
    CameraChanged live;
    live.camera = place_.settings.cameras.front().id;
    live.stamp = {clock_.monotonic(), clock_.wall(), 0};
    live.now = CameraCondition::Live;
    live.simulated = true;
    desk_.handle(live);
    std::string scene;
    std::chrono::nanoseconds began{0};
    std::size_t next = 0;
    for (std::chrono::nanoseconds t{0}; t < scene_.length() && next < moments.size() && !failed_;
         t += kFrame) {
        step(t);
        const auto now = scene_.truthAt(t).scene;
        if (now != scene) {
            scene = now;
            began = t;
        }
        const Moment& moment = moments[next];
        const bool patient = t + 2s < scene_.length(); // the last moment is better than none
        if (scene == moment.scene && t - began >= moment.into
            && (seen_ >= moment.seen || !patient)) {
            picture(moment.name);
            ++next;
        }
        answerAlarms(scene, t - began);
    }
    answerAlarms("over", 1min);
    lamp_.put(desk_.board().state());
    pages_.showLog();
    settle(1500); // its query runs on a thread of its own
    picture("log");
    window_.closePage();
    pages_.showSettings();
    settle(300);
    picture("settings");
    window_.closePage();
}

Result<void> DemoAlbum::writeIndex()
{
    const fs::path table = options_.demoFolder / "day.csv";
    auto exported = desk_.apply({"desk", Role::Admin}, ExportLog{{}, table});
    if (!exported)
        return tl::unexpected<Error>(exported.error());
    const auto ask = [this](Language language) { language_.apply(language); };
    QFile index(QString::fromStdString((options_.demoFolder / "index.html").string()));
    const QByteArray html = ui::albumPage(album_, QStringLiteral("day.csv"), ask).toUtf8();
    if (!index.open(QIODevice::WriteOnly) || index.write(html) != html.size())
        return fail(ErrorKind::ResourceExhausted, index.fileName().toStdString(),
            "cannot be written", "free space");
    return {};
}

Result<void> DemoAlbum::make()
{
    std::error_code error;
    fs::create_directories(options_.demoFolder, error);
    if (error)
        return fail(ErrorKind::PermissionDenied, options_.demoFolder.string(), error.message(),
            "start from a folder that may be written or give --demo-folder");
    play();
    if (failed_)
        return tl::unexpected<Error>(*failed_);
    return writeIndex();
}

Result<void> makeAlbum(const ConsoleOptions& options, ui::LanguageSwitch& language)
{
    if (options.scenario.empty())
        return fail(ErrorKind::Unavailable, "the console window",
            "needs a display and there is none",
            "start it on a desktop, or add --scenario tour for pictures");
    auto place = makePlace(options, makeClock(options)->wall());
    if (!place)
        return tl::unexpected<Error>(place.error());
    std::cerr << "haetae: no display; drawing the demonstration off-screen (about a minute)\n";
    const fs::path temporary = place->temporary;
    auto made = [&]() -> Result<void> {
        auto scene = scenarioOf(place->settings.cameras.front().address)
                         .and_then([](const EntranceScene::Options& o) {
                             return tl::expected<EntranceScene, Error>(EntranceScene::make(o));
                         });
        if (!scene)
            return tl::unexpected<Error>(scene.error());
        return DemoAlbum(options, language, std::move(*place), std::move(*scene)).make();
    }();
    std::error_code error;
    fs::remove_all(temporary, error);
    return made;
}

} // namespace

int makeDemoAlbum(const ConsoleOptions& options, ui::LanguageSwitch& language)
{
    const auto made = makeAlbum(options, language);
    if (!made) {
        std::cerr << "haetae: " << made.error().line() << '\n';
        return made.error().kind == ErrorKind::InvalidInput ? 2 : 3;
    }
    std::error_code error;
    std::cout << "Pictures, the day's table and index.html are in "
              << fs::absolute(options.demoFolder, error).string() << '\n';
    return 0;
}

} // namespace haetae
