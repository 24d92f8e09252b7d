// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/simulated/simulated_camera.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <condition_variable>
#include <mutex>
#include <optional>

#include "camera/simulated/prerendered_ring.h"

namespace haetae {
namespace {

/// Shows an entrance scene frame by frame. *thread-bound*
class SimulatedCamera final : public CameraSource {
public:
    SimulatedCamera(EntranceScene scene, std::optional<PrerenderedRing> ring, CameraId id,
        const OpenOptions& options)
        : scene_(std::move(scene)),
          ring_(std::move(ring)),
          id_(std::move(id)),
          clock_(*options.clock),
          realTime_(options.realTime),
          start_(clock_.monotonic()),
          startWall_(clock_.wall()),
          shutters_(scene_.shutterCount({}))
    {
    }

    Result<CameraOutput> next(std::stop_token stop) override
    {
        if (!waitForFrame(stop))
            return fail(ErrorKind::Timeout, id_.value, "stopped before the next picture");
        const auto sinceStart = period(frame_);
        const FrameStamp stamp{start_ + sinceStart,
            startWall_ + std::chrono::duration_cast<std::chrono::microseconds>(sinceStart),
            static_cast<std::uint64_t>(frame_)};
        if (ring_) {
            ++frame_;
            return CameraOutput(named(ring_->next(stamp)));
        }
        const auto shutters = scene_.shutterCount(sinceStart);
        if (std::exchange(shutters_, shutters) != shutters)
            return CameraOutput(CameraNotice{CameraNotice::Kind::Shutter, stamp, "shutter"});
        ++frame_;
        return CameraOutput(named(scene_.render(stamp, sinceStart)));
    }

private:
    [[nodiscard]] std::chrono::nanoseconds period(std::int64_t frames) const
    {
        return std::chrono::nanoseconds(
            std::llround(static_cast<double>(frames) * 1e9 / scene_.options().framesPerSecond));
    }

    [[nodiscard]] FramePair named(FramePair pair) const
    {
        if (pair.thermal) {
            auto thermal = std::make_shared<RadiometricFrame>(*pair.thermal);
            thermal->camera = id_;
            pair.thermal = std::move(thermal);
        }
        if (pair.visible) {
            auto visible = std::make_shared<VisibleFrame>(*pair.visible);
            visible->camera = id_;
            pair.visible = std::move(visible);
        }
        return pair;
    }

    /// False when asked to stop. A caller that comes late gets the newest frame, as from a
    /// device.
    bool waitForFrame(const std::stop_token& stop)
    {
        if (!realTime_)
            return !stop.stop_requested();
        const auto behind = clock_.monotonic() - start_ - period(frame_);
        const auto late = static_cast<std::int64_t>(std::floor(
            std::chrono::duration<double>(behind).count() * scene_.options().framesPerSecond));
        frame_ += std::max<std::int64_t>(0, late);
        std::mutex mutex; // guards nothing: the wait ends by time or by stop alone
        std::condition_variable_any never;
        std::unique_lock lock(mutex);
        while (!stop.stop_requested()) {
            const auto left = start_ + period(frame_) - clock_.monotonic();
            if (left <= std::chrono::nanoseconds(0))
                return true;
            // Short naps: the injected clock may be moved by hand.
            never.wait_for(lock, stop,
                std::min<std::chrono::nanoseconds>(left, std::chrono::milliseconds(10)),
                [] { return false; });
        }
        return false;
    }

    EntranceScene scene_;
    std::optional<PrerenderedRing> ring_;
    CameraId id_;
    const Clock& clock_;
    bool realTime_;
    MonotonicTime start_;
    WallTime startWall_;
    std::int64_t shutters_;
    std::int64_t frame_ = 0;
};

} // namespace

Result<std::unique_ptr<CameraSource>> openSimulated(
    const CameraConfig& config, const OpenOptions& options)
{
    const auto scenario = scenarioOf(config.address);
    if (!scenario)
        return tl::unexpected(scenario.error());
    auto scene = EntranceScene::make(*scenario);
    if (!scene)
        return tl::unexpected(scene.error());
    std::optional<PrerenderedRing> ring;
    if (scenario->ring != 0) {
        auto drawn = PrerenderedRing::make(*scenario, scenario->ring, std::chrono::seconds(8));
        if (!drawn)
            return tl::unexpected(drawn.error());
        ring = std::move(*drawn);
    }
    return std::unique_ptr<CameraSource>(
        std::make_unique<SimulatedCamera>(std::move(*scene), std::move(ring), config.id, options));
}

} // namespace haetae
