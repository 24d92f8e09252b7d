// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include <cerrno>
#include <mutex>

#include "camera/v4l2/v4l2_camera.h"
#include "pipeline/camera_worker.h"
#include "support/lepton_to_send.h"

using namespace haetae;
using namespace haetae::test;
using namespace std::chrono_literals;

namespace {

/// A device that sends frames without end while it is plugged in. *thread-safe*
class PluggedLepton {
    template <class Work>
    auto alone(Work work)
    {
        const std::scoped_lock lock(mutex_);
        return work();
    }

public:
    PluggedLepton() { device_.offers = {{kY16, 160, 122, 0}}; }

    void plug(bool in)
    {
        const std::scoped_lock lock(mutex_);
        device_.openFails = in ? 0 : ENOENT;
        device_.takeFails = in ? 0 : ENODEV;
    }
    /// Those of the fixture, one at a time.
    V4l2Calls calls()
    {
        V4l2Calls plain = device_.calls();
        V4l2Calls locked;
        locked.open = [this, plain](
                          const char* path) { return alone([&] { return plain.open(path); }); };
        locked.close = [this, plain](int device) { alone([&] { plain.close(device); }); };
        locked.ioctl = [this, plain](int device, unsigned long request, void* argument) {
            return alone([&] { return plain.ioctl(device, request, argument); });
        };
        locked.map = plain.map;
        locked.unmap = plain.unmap;
        locked.poll = [this, plain](pollfd* waited, int milliseconds) {
            return alone([&] {
                sent_.frame += 1;
                sent_.onMilliseconds += 111;
                device_.frames = {sent_.bytes()};
                return plain.poll(waited, milliseconds);
            });
        };
        return locked;
    }
    [[nodiscard]] int leftOpen()
    {
        const std::scoped_lock lock(mutex_);
        return device_.opened - device_.closed + device_.mapped;
    }

private:
    std::mutex mutex_; // guards both
    V4l2Fixture device_;
    LeptonToSend sent_;
};

} // namespace

TEST_CASE("A USB camera that is pulled out goes offline and comes back by itself when plugged in")
{
    PluggedLepton lepton;
    const SystemClock clock;
    LatestSlot<FramePair> frames;
    EventQueue<ScreeningEvent> events;
    CameraWorker::Parts parts;
    parts.config.id = {"gate"};
    parts.config.address = "/dev/video0";
    parts.open = [&](const CameraConfig& config, const OpenOptions& options) {
        return openV4l2(config, options, lepton.calls());
    };
    parts.clock = &clock;
    parts.frames = &frames;
    parts.events = &events;
    {
        const CameraWorker worker(std::move(parts));
        const auto waitFor = [&](CameraCondition wanted) {
            const auto until = clock.monotonic() + 10s;
            while (clock.monotonic() < until) {
                const auto event = events.popFor({}, 100ms);
                const auto* changed = event ? std::get_if<CameraChanged>(&*event) : nullptr;
                if (changed != nullptr && changed->now == wanted)
                    return true;
            }
            return false;
        };
        CHECK(waitFor(CameraCondition::Live));
        for (int i = 0; i < 2; ++i) {
            lepton.plug(false);
            CHECK(waitFor(CameraCondition::Offline));
            lepton.plug(true);
            CHECK(waitFor(CameraCondition::Live));
        }
    }
    CHECK(lepton.leftOpen() == 0);
}
