// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/simulated/prerendered_ring.h"

#include <cmath>

namespace haetae {

Result<PrerenderedRing> PrerenderedRing::make(
    const EntranceScene::Options& options, int pairs, std::chrono::nanoseconds from)
{
    if (pairs < 1 || pairs > 1000)
        return fail(ErrorKind::InvalidInput, "ring of simulated pictures",
            "cannot hold " + std::to_string(pairs) + " of them", "choose 1 to 1000");
    const auto scene = EntranceScene::make(options);
    if (!scene)
        return tl::unexpected(scene.error());
    PrerenderedRing ring;
    ring.reference_ = scene->referenceSetTemperature();
    for (int i = 0; i < pairs; ++i) {
        const auto time =
            from + std::chrono::nanoseconds(std::llround(i * 1e9 / options.framesPerSecond));
        ring.pairs_.push_back(scene->render({}, time));
        ring.truths_.push_back(scene->truthAt(time));
    }
    return ring;
}

FramePair PrerenderedRing::next(const FrameStamp& stamp)
{
    shown_ = started_ ? (shown_ + 1) % pairs_.size() : 0;
    if (!started_)
        first_ = stamp.monotonic;
    started_ = true;

    FramePair pair = pairs_[shown_];
    pair.repeats = true;
    const auto running =
        std::chrono::duration_cast<std::chrono::milliseconds>(stamp.monotonic - first_);
    auto thermal = std::make_shared<RadiometricFrame>(*pair.thermal);
    thermal->stamp = stamp;
    thermal->times = pairs_.front().thermal->times;
    thermal->times.sinceTurnOn = thermal->times.sinceTurnOn.value_or(running) + running;
    thermal->times.sinceShutter = thermal->times.sinceShutter.value_or(running) + running;
    pair.thermal = std::move(thermal);
    if (pair.visible) {
        auto visible = std::make_shared<VisibleFrame>(*pair.visible);
        visible->stamp = stamp;
        pair.visible = std::move(visible);
    }
    return pair;
}

} // namespace haetae
