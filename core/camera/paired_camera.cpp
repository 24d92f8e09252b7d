// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/paired_camera.h"

#include <condition_variable>
#include <exception>
#include <filesystem>
#include <mutex>
#include <string>
#include <thread>
#include <utility>

#include "camera/pair_matcher.h"

namespace haetae {
namespace {

using namespace std::chrono_literals;

constexpr auto kLinger = 30ms; // for a visible picture that lies nearer; longer is felt
constexpr std::chrono::milliseconds kTryAgain = 3s;

/// What the visible camera's thread and the entrance's share. *thread-safe*
class VisibleSide {
public:
    void see(std::shared_ptr<const VisibleFrame> picture)
    {
        {
            const std::lock_guard lock(mutex_);
            matcher_.see(std::move(picture));
            trouble_.clear();
            told_ = false;
        }
        came_.notify_all();
    }
    void fail(const Error& why)
    {
        const std::lock_guard lock(mutex_);
        trouble_ = why.line();
    }
    /// The nearest, after a moment's patience for one that lies nearer yet.
    std::optional<PairMatcher::Match> nearest(MonotonicTime thermal, bool mayWait)
    {
        std::unique_lock lock(mutex_);
        if (mayWait && matcher_.nearest(thermal))
            came_.wait_for(lock, kLinger, [&] { return matcher_.isSettled(thermal); });
        return matcher_.nearest(thermal);
    }
    /// Why there is no picture; each trouble once.
    std::optional<std::string> untold()
    {
        const std::lock_guard lock(mutex_);
        if (trouble_.empty() || std::exchange(told_, true))
            return std::nullopt;
        return trouble_;
    }

private:
    std::mutex mutex_; // guards all that follows
    std::condition_variable came_;
    PairMatcher matcher_;
    std::string trouble_;
    bool told_ = false;
};

CameraConfig visibleConfig(const CameraConfig& config)
{
    CameraConfig visible;
    visible.id = config.id;
    visible.name = config.name;
    visible.backend = config.visible->backend;
    visible.address = config.visible->address;
    visible.access = config.visible->access;
    return visible;
}

/// *thread-bound*; its reader is a thread of its own
class PairedCamera final : public CameraSource {
public:
    PairedCamera(std::unique_ptr<CameraSource> thermal, CameraOpener openVisible,
        const CameraConfig& config, const OpenOptions& options)
        : thermal_(std::move(thermal)),
          most_(config.visible->mostSkew),
          mayWait_(options.realTime),
          reader_([this, open = std::move(openVisible), visible = visibleConfig(config),
                      clock = options.clock](
                      const std::stop_token& stop) { read(open, visible, clock, stop); })
    {
    }

    Result<CameraOutput> next(std::stop_token stop) override
    {
        if (const auto trouble = visible_.untold()) {
            CameraNotice notice;
            notice.kind = CameraNotice::Kind::ConfigurationChanged;
            notice.stamp = last_;
            notice.text = *trouble;
            notice.advice = CameraAdvice::NoVisible;
            return CameraOutput(std::move(notice));
        }
        auto said = thermal_->next(std::move(stop));
        if (said) {
            if (auto* pair = std::get_if<FramePair>(&*said); pair != nullptr && pair->thermal)
                match(*pair);
        }
        return said;
    }

private:
    void match(FramePair& pair)
    {
        last_ = pair.thermal->stamp;
        pair.visible.reset(); // of a hybrid: the other camera was asked for
        const auto nearest = visible_.nearest(last_.monotonic, mayWait_);
        if (!nearest)
            return;
        const cv::Size heat = pair.thermal->counts.size();
        const cv::Size light = nearest->visible->bgr.size();
        pair.visible = nearest->visible;
        pair.skew = PairSkew{nearest->skew, most_};
        // Until the site's own registration says better: both show the same place in full.
        pair.registration = ViewMap::scale(static_cast<double>(light.width) / heat.width,
            static_cast<double>(light.height) / heat.height);
    }

    void read(const CameraOpener& open, const CameraConfig& config, const Clock* clock,
        const std::stop_token& stop)
    {
        while (!stop.stop_requested()) {
            const Error why = readOnce(open, config, clock, stop);
            if (stop.stop_requested())
                return;
            visible_.fail(why);
            if (why.kind == ErrorKind::PermissionDenied)
                waitForAnotherPassword(config, stop);
            else
                pause(kTryAgain, stop);
        }
    }

    static void pause(std::chrono::milliseconds time, const std::stop_token& stop)
    {
        std::mutex mutex; // guards nothing but the wait itself
        std::condition_variable_any never;
        std::unique_lock lock(mutex);
        never.wait_for(lock, stop, time, [] { return false; });
    }

    /// Cameras lock out who knocks with a wrong one again and again.
    static void waitForAnotherPassword(const CameraConfig& config, const std::stop_token& stop)
    {
        const auto written = [&config] {
            std::error_code none;
            const auto time = std::filesystem::last_write_time(config.access.secretFile, none);
            return none ? std::filesystem::file_time_type::min() : time;
        };
        for (const auto before = written(); !stop.stop_requested() && written() == before;)
            pause(1s, stop);
    }

    /// Until it fails; what a library throws is an Error too.
    Error readOnce(const CameraOpener& open, const CameraConfig& config, const Clock* clock,
        const std::stop_token& stop)
    {
        try {
            auto camera = open(config, {clock, true, {}, stop});
            while (camera && !stop.stop_requested()) {
                auto said = (*camera)->next(stop);
                if (!said)
                    return said.error();
                if (const auto* pair = std::get_if<FramePair>(&*said))
                    visible_.see(pair->visible);
                else if (const auto* notice = std::get_if<CameraNotice>(&*said);
                         notice != nullptr && notice->kind == CameraNotice::Kind::EndOfStream)
                    return {ErrorKind::Unavailable, "visible camera " + config.id.value,
                        "its stream has ended", "it is opened again by itself"};
            }
            return camera ? Error{} : camera.error();
        } catch (const std::exception& error) {
            return {ErrorKind::Internal, "visible camera " + config.id.value,
                std::string("its driver failed: ") + error.what(), "it is opened again by itself"};
        }
    }

    std::unique_ptr<CameraSource> thermal_;
    VisibleSide visible_;
    std::chrono::nanoseconds most_;
    bool mayWait_;
    FrameStamp last_;
    std::jthread reader_; // last: ends before what it uses
};

} // namespace

Result<std::unique_ptr<CameraSource>> openPaired(const CameraOpener& openThermal,
    const CameraOpener& openVisible, const CameraConfig& config, const OpenOptions& options)
{
    auto thermal = openThermal(config, options);
    if (!thermal)
        return thermal;
    return std::unique_ptr<CameraSource>(
        std::make_unique<PairedCamera>(std::move(*thermal), openVisible, config, options));
}

} // namespace haetae
