// SPDX-License-Identifier: GPL-3.0-or-later
// No test: what the picture wall costs the UI thread. Snapshots are made beforehand and handed over
// by another thread at the cameras' rate, as the pipeline does.
// wall_bench [TILES] [FPS] [SECONDS] [VIEW]
#include <QApplication>
#include <QElapsedTimer>
#include <QTimer>
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <memory>
#include <opencv2/imgproc.hpp>
#include <thread>

#include "shell/console_window.h"
#include "theme/tokens.h"
#include "ui/fake_entrance.h"

using namespace haetae;
using namespace haetae::ui;
using namespace std::chrono_literals;

namespace {

constexpr int kRing = 10;
constexpr int kSwitches = 40;

using Ring = std::vector<SnapshotPtr>;

double threadSeconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
}

/// A crowd that walks a little from picture to picture, 256x192 thermal and 1280x720 visible.
Ring ringOf(const std::string& camera, const Clock& clock)
{
    Ring ring;
    for (int i = 0; i < kRing; ++i) {
        test::FakeScene scene;
        scene.camera = CameraId{camera};
        scene.people = test::crowd();
        for (test::FakePerson& person : scene.people)
            person.x += 2.0 * i;
        auto made = std::make_shared<ScreeningSnapshot>(*test::snapshotOf(scene, clock));
        auto thermal = std::make_shared<TemperatureImage>(*made->thermal);
        cv::resize(made->thermal->celsius, thermal->celsius, {256, 192});
        made->thermal = thermal;
        auto visible = std::make_shared<VisibleFrame>(*made->visible);
        cv::resize(made->visible->bgr, visible->bgr, {1280, 720});
        made->visible = visible;
        made->registration = ViewMap::scale(5.0, 3.75);
        constexpr double kShrunk = 256.0 / 384.0;
        for (PersonView& person : made->people)
            person.face.head =
                ThermalRect{person.face.head->x * kShrunk, person.face.head->y * kShrunk,
                    person.face.head->width * kShrunk, person.face.head->height * kShrunk};
        made->reference.place = ThermalCircle{16, 155, 8};
        ring.push_back(made);
    }
    return ring;
}

/// The pipeline's side. *thread-bound* to its own thread once started
class Feeder {
public:
    Feeder(std::vector<std::unique_ptr<SnapshotSlot>>& slots, std::vector<Ring> rings,
        const Clock& clock, double fps)
        : slots_(slots),
          rings_(std::move(rings)),
          clock_(clock),
          every_(std::chrono::nanoseconds(static_cast<std::int64_t>(1e9 / fps))),
          thread_([this](const std::stop_token& stop) { run(stop); })
    {
    }

private:
    void run(const std::stop_token& stop)
    {
        std::uint64_t frame = 0;
        auto next = std::chrono::steady_clock::now();
        while (!stop.stop_requested()) {
            ++frame;
            for (std::size_t i = 0; i < slots_.size(); ++i) {
                auto shown = std::make_shared<ScreeningSnapshot>(*rings_[i][frame % kRing]);
                shown->stamp = {clock_.monotonic(), clock_.wall(), frame};
                slots_[i]->put(std::move(shown));
            }
            next += every_;
            std::this_thread::sleep_until(next);
        }
    }

    std::vector<std::unique_ptr<SnapshotSlot>>& slots_;
    std::vector<Ring> rings_;
    const Clock& clock_;
    std::chrono::nanoseconds every_;
    std::jthread thread_;
};

void runFor(double seconds)
{
    QTimer::singleShot(static_cast<int>(seconds * 1000), qApp, [] { QApplication::exit(); });
    QApplication::exec();
}

double percentile(std::vector<double> values, double share)
{
    std::sort(values.begin(), values.end());
    return values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1))];
}

} // namespace

int main(int argc, char** argv)
{
    cv::setNumThreads(1);
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    applyTheme(application);
    const int tiles = argc > 1 ? std::atoi(argv[1]) : 4;
    const double fps = argc > 2 ? std::atof(argv[2]) : 25.0;
    const double seconds = argc > 3 ? std::atof(argv[3]) : 10.0;
    const ViewMode mode = argc > 4
        ? viewModeFromToken(QString::fromUtf8(argv[4])).value_or(ViewMode::Inset)
        : ViewMode::Inset;

    SystemClock clock;
    std::vector<std::unique_ptr<SnapshotSlot>> slots;
    std::vector<Ring> rings;
    ConsoleLink::Parts parts;
    for (int i = 0; i < tiles; ++i) {
        const std::string name = "gate-" + std::to_string(i + 1);
        slots.push_back(std::make_unique<SnapshotSlot>());
        parts.feeds.push_back({CameraId{name}, name, slots.back().get()});
        rings.push_back(ringOf(name, clock));
    }
    parts.clock = &clock;
    ConsoleLink link(std::move(parts));
    ConsoleWindow window(link, nullptr);
    window.resize(1920, 1080);
    window.setView(mode);
    window.show();
    link.start();
    const Feeder feeder(slots, std::move(rings), clock, fps);
    runFor(2.0);
    // A starved machine shows fewer pictures and so seems cheap: both are told.
    int pictures = 0;
    QObject::connect(&link, &ConsoleLink::snapshotArrived, &window, [&pictures] { ++pictures; });
    const double before = threadSeconds();
    QElapsedTimer real;
    real.start();
    runFor(seconds);
    const double passed = static_cast<double>(real.elapsed()) / 1000;
    const double cores = (threadSeconds() - before) / passed;
    std::printf("{\"type\":\"bench\",\"name\":\"ui\",\"what\":\"wall\",\"tiles\":%d,\"fps\":%g,"
                "\"view\":\"%s\",\"pictures_per_second\":%.1f,\"ui_thread_cores\":%.3f}\n",
        tiles, fps, token(mode).toUtf8().constData(), pictures / passed, cores);

    auto* wall = window.findChild<Wall*>(QStringLiteral("wall"));
    std::vector<double> switches;
    for (int i = 0; i < kSwitches && tiles > 1; ++i) {
        QElapsedTimer timer;
        timer.start();
        wall->act(ConsoleAction::Alone);
        QApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        window.repaint();
        switches.push_back(static_cast<double>(timer.nsecsElapsed()) * 1e-6);
        runFor(0.1);
    }
    if (!switches.empty())
        std::printf("{\"type\":\"bench\",\"name\":\"ui\",\"what\":\"layout_switch\",\"tiles\":%d,"
                    "\"p50_ms\":%.1f,\"p99_ms\":%.1f}\n",
            tiles, percentile(switches, 0.5), percentile(switches, 0.99));
    return 0;
}
