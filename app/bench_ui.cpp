// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench_ui.h"

#include <QApplication>
#include <QEvent>
#include <QTemporaryDir>
#include <QTimer>
#include <algorithm>
#include <atomic>
#include <cmath>
#include <iostream>
#include <memory>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "bridge/chime/chime_link.h"
#include "bridge/console_link.h"
#include "camera/simulated/simulated_camera.h"
#include "shell/console_window.h"
#include "station.h"

namespace haetae {
namespace {

using namespace std::chrono_literals;

constexpr auto kEntrance = "crowd15?people=15&febrile=0&thermal=640x512&visible=1280x720&ring=50";
constexpr std::size_t kWarmUp = 5; // alarms that are not counted: windows are made, caches filled
constexpr auto kGiveUp = 3s;
constexpr auto kPause = 120ms; // between alarms
constexpr auto kSettle = 4s; // until references are found

/// When an output was told of an alarm. *thread-safe*
class Stopwatch final : public AlarmOutput {
public:
    Stopwatch(const Clock& clock, std::atomic<std::int64_t>& toldAt)
        : clock_(&clock),
          toldAt_(&toldAt)
    {
    }
    Result<void> apply(const AlarmState& state) override
    {
        if (state.unacknowledged > before_)
            *toldAt_ = clock_->monotonic().time_since_epoch().count();
        before_ = state.unacknowledged;
        return {};
    }
    [[nodiscard]] std::string name() const override { return "stopwatch"; }

private:
    const Clock* clock_;
    std::atomic<std::int64_t>* toldAt_;
    int before_ = 0;
};

OutputConfig deadOutput(OutputKind kind, const std::string& name)
{
    OutputConfig config;
    config.kind = kind;
    config.name = name;
    for (std::string* host : {&config.modbus.host, &config.mqtt.host})
        *host = "127.0.0.1";
    for (int* port : {&config.modbus.port, &config.mqtt.port})
        *port = 9; // nobody listens there
    return config;
}

/// One console that is given alarm after alarm. *thread-bound* (UI)
class Trial final : public QObject {
public:
    Trial(int alarms, bool deadOutputs)
        : wanted_(static_cast<std::size_t>(alarms) + kWarmUp),
          chime_(ui::ChimeLink::programBeside())
    {
        started_ = startStation(deadOutputs);
        if (started_)
            makeWindow();
    }
    ~Trial() override
    {
        window_.reset();
        link_.reset();
        station_.reset();
    }

    Result<void> run()
    {
        if (!started_)
            return started_;
        QTimer::singleShot(kSettle, this, [this] { raise(); });
        QTimer patience;
        connect(&patience, &QTimer::timeout, this, [this] { giveUpLate(); });
        patience.start(100ms);
        loop_ = QApplication::exec();
        return {};
    }

    void print(const std::string& outputs) const
    {
        printOne("durable", durable_, outputs);
        printOne("popup painted", painted_, outputs);
        printOne("sound handed over", sounded_, outputs);
        printOne("window frame", frames_, outputs);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (watched == window_.get()) {
            // From here to when the loop is free again: all that the frame draws.
            if (event->type() == QEvent::UpdateRequest && raised_ > 0)
                QTimer::singleShot(0, this, [this, began = clock_.monotonic()] {
                    frames_.push_back(
                        std::chrono::duration<double, std::milli>(clock_.monotonic() - began)
                            .count());
                });
            return QObject::eventFilter(watched, event);
        }
        if (event->type() == QEvent::Paint && shown_ && !paintedAt_ && !painting_) {
            painting_ = true;
            // After this paint has really been made.
            QTimer::singleShot(0, this, [this] {
                if (!std::exchange(painting_, false))
                    return; // another alarm has begun
                paintedAt_ = clock_.monotonic();
                finishOne();
            });
        }
        return QObject::eventFilter(watched, event);
    }

private:
    Result<void> startStation(bool deadOutputs)
    {
        Station::Parts parts;
        parts.clock = &clock_;
        parts.origin = LogOrigin::Simulation;
        parts.database = folder_.filePath(QStringLiteral("log.sqlite")).toStdString();
        for (const char* id : {"east", "west"}) {
            CameraConfig camera;
            camera.id = {id};
            camera.name = id;
            camera.backend = "simulated";
            camera.address = kEntrance;
            camera.reference.setTemperature = Celsius::degrees(35.0);
            parts.settings.cameras.push_back(camera);
        }
        if (deadOutputs)
            parts.settings.outputs = {deadOutput(OutputKind::Modbus, "dead_lamp"),
                deadOutput(OutputKind::Mqtt, "dead_broker")};
        settings_ = parts.settings;
        parts.outputs.push_back(std::make_unique<Stopwatch>(clock_, durableAt_));
        parts.outputs.push_back(chime_.makeOutput());
        // Written to the helper that plays, not only left where it is fetched from.
        connect(&chime_, &ui::ChimeLink::handedOver, this,
            [this] { soundAt_ = clock_.monotonic().time_since_epoch().count(); });
        parts.ownSessions = {{"desk", Role::Admin}};
        auto station = Station::start(std::move(parts));
        if (!station)
            return tl::unexpected<Error>(station.error());
        station_ = std::move(*station);
        return {};
    }

    void makeWindow()
    {
        ui::ConsoleLink::Parts parts;
        for (const auto& feed : station_->feeds())
            parts.feeds.push_back({feed.id, feed.name, feed.slot});
        parts.notices = &station_->notices();
        parts.submit = [this](DeskRequest request) { station_->submit(std::move(request)); };
        parts.session = {"desk", Role::Admin};
        parts.settings = settings_;
        parts.clock = &clock_;
        parts.simulated = true;
        link_ = std::make_unique<ui::ConsoleLink>(std::move(parts));
        window_ = std::make_unique<ui::ConsoleWindow>(*link_, nullptr);
        window_->resize(1920, 1080);
        window_->show();
        window_->popup().installEventFilter(this);
        connect(
            link_.get(), &ui::ConsoleLink::alarmChanged, this, [this](const AlarmChange& change) {
                if (change.what == AlarmChange::What::Raised && change.alarm.track == track_) {
                    shown_ = change.alarm.id;
                    window_->popup().update();
                }
            });
        window_->installEventFilter(this);
        link_->start();
        chime_.start();
    }

    void raise()
    {
        if (durable_.size() >= wanted_) {
            QApplication::exit(0);
            return;
        }
        track_ = TrackId{1'000'000 + ++raised_};
        shown_.reset();
        paintedAt_.reset();
        painting_ = false;
        durableAt_ = 0;
        soundAt_ = 0;
        ElevatedBegan event;
        event.camera = settings_.cameras[static_cast<std::size_t>(raised_) % 2].id;
        event.track = track_;
        event.simulated = true;
        event.decision.verdict = Verdict::Elevated;
        event.decision.skin = Celsius::degrees(37.4);
        event.decision.oralEquivalent = Celsius::degrees(38.4);
        event.decision.u95 = TempDelta::kelvins(0.3);
        event.decision.limit = Celsius::degrees(37.5);
        event.decision.siteOffset = TempDelta::kelvins(0.98);
        event.stamp = {clock_.monotonic(), clock_.wall(), static_cast<std::uint64_t>(raised_)};
        raisedAt_ = event.stamp.monotonic;
        station_->post(std::move(event));
    }

    void finishOne()
    {
        if (track_ == done_ || !paintedAt_ || durableAt_ == 0 || soundAt_ == 0)
            return; // counted, or giveUpLate() looks again
        const auto since = [this](std::int64_t at) {
            return std::chrono::duration<double, std::milli>(
                std::chrono::nanoseconds(at) - raisedAt_.time_since_epoch())
                .count();
        };
        durable_.push_back(since(durableAt_));
        sounded_.push_back(since(soundAt_));
        painted_.push_back(since(paintedAt_->time_since_epoch().count()));
        next();
    }

    void giveUpLate()
    {
        if (raisedAt_ == MonotonicTime() || track_ == done_)
            return;
        if (paintedAt_ && durableAt_ != 0 && soundAt_ != 0) {
            finishOne();
            return;
        }
        if (clock_.monotonic() - raisedAt_ < kGiveUp)
            return;
        // What never came counts as the time that was waited for it.
        const double late = std::chrono::duration<double, std::milli>(kGiveUp).count();
        for (auto* times : {&durable_, &sounded_, &painted_})
            times->push_back(late);
        next();
    }

    void next()
    {
        done_ = track_;
        ElevatedEnded left;
        left.camera = settings_.cameras[static_cast<std::size_t>(raised_) % 2].id;
        left.track = track_;
        left.left = true;
        left.simulated = true;
        left.stamp = {clock_.monotonic(), clock_.wall(), 0};
        station_->post(std::move(left));
        if (shown_)
            link_->submit(MarkFalseAlarm{*shown_, "other"});
        QTimer::singleShot(kPause, this, [this] { raise(); });
    }

    static void printOne(
        const char* what, const std::vector<double>& all, const std::string& outputs)
    {
        std::vector<double> times(
            all.begin() + static_cast<std::ptrdiff_t>(std::min(kWarmUp, all.size())), all.end());
        if (times.empty())
            return;
        std::sort(times.begin(), times.end());
        const auto at = [&times](double share) {
            const auto last = static_cast<double>(times.size() - 1);
            return std::round(times[static_cast<std::size_t>(std::ceil(share * last))] * 10) / 10;
        };
        const nlohmann::ordered_json line{{"type", "bench"}, {"name", "ui"}, {"what", what},
            {"p50_ms", at(0.5)}, {"p99_ms", at(0.99)}, {"max_ms", at(1.0)}, {"times", times.size()},
            {"outputs", outputs}};
        std::cout << line.dump() << std::endl;
    }

    std::size_t wanted_;
    SystemClock clock_;
    QTemporaryDir folder_;
    Settings settings_;
    ui::ChimeLink chime_;
    std::atomic<std::int64_t> durableAt_{0}; ///< ns; a row is stored before outputs are told
    std::int64_t soundAt_ = 0;
    bool painting_ = false;
    std::unique_ptr<Station> station_;
    std::unique_ptr<ui::ConsoleLink> link_;
    std::unique_ptr<ui::ConsoleWindow> window_;
    Result<void> started_;
    std::int64_t raised_ = 0;
    int loop_ = 0;
    TrackId track_;
    TrackId done_;
    MonotonicTime raisedAt_;
    std::optional<AlarmId> shown_;
    std::optional<MonotonicTime> paintedAt_;
    std::vector<double> durable_; ///< ms
    std::vector<double> painted_;
    std::vector<double> sounded_;
    std::vector<double> frames_; ///< ms a window frame, with all else the loop did meanwhile
};

} // namespace

int benchUi(int alarms)
{
    for (const bool dead : {false, true}) {
        Trial trial(alarms, dead);
        if (const auto done = trial.run(); !done) {
            std::cerr << "haetae: " << done.error().line() << '\n';
            return 3;
        }
        trial.print(dead ? "dead lamp and dead broker beside" : "healthy");
    }
    return 0;
}

} // namespace haetae
