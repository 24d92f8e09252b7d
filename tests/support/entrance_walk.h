// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <catch2/catch.hpp>

#include <functional>
#include <opencv2/core.hpp>
#include <utility>
#include <vector>

#include "camera/simulated/entrance_scene.h"
#include "pipeline/screening_pipeline.h"

namespace haetae::test {

/// A simulated entrance through the whole pipeline on one thread, thermal only. *thread-bound*
class EntranceWalk {
public:
    using Look = std::function<void(const ScreeningSnapshot&, const SceneTruth&)>;

    explicit EntranceWalk(const EntranceScene::Options& options) : scene(make(options))
    {
        config.camera = {"east"};
        config.reference.setTemperature = scene.referenceSetTemperature();
    }

    /// Half the camera's rate, which is enough for every gate and halves the time of the test.
    void go(const Look& look = {}, std::chrono::seconds most = std::chrono::hours(1))
    {
        ScreeningPipeline pipeline(config);
        std::uint64_t sequence = 0;
        const std::chrono::nanoseconds end =
            std::min<std::chrono::nanoseconds>(scene.length(), most);
        for (std::chrono::nanoseconds t{0}; t < end; t += std::chrono::milliseconds(80)) {
            const WallTime wall(std::chrono::seconds(1'790'000'000)
                + std::chrono::duration_cast<std::chrono::microseconds>(t));
            auto step = pipeline.step(scene.render({MonotonicTime(t), wall, ++sequence}, t));
            if (look)
                look(*step.snapshot, scene.truthAt(t));
            take(std::move(step.events));
        }
        take(pipeline.finish());
    }

    template <class Event>
    [[nodiscard]] std::vector<Event> all() const
    {
        std::vector<Event> found;
        for (const auto& event : events) {
            if (const auto* one = std::get_if<Event>(&event))
                found.push_back(*one);
        }
        return found;
    }

    EntranceScene scene;
    ScreeningPipeline::Config config;
    std::vector<ScreeningEvent> events;

private:
    static EntranceScene make(EntranceScene::Options options)
    {
        cv::setNumThreads(1); // as the programs do: our threads are the parallelism
        options.visible = {};
        auto made = EntranceScene::make(options);
        REQUIRE(made);
        return std::move(*made);
    }
    void take(std::vector<ScreeningEvent> more)
    {
        for (auto& event : more)
            events.push_back(std::move(event));
    }
};

/// Who is really there where this person is seen; null when nobody is.
inline const SceneTruth::Person* whoIs(const PersonView& person, const SceneTruth& truth)
{
    for (const auto& real : truth.people) {
        if (person.face.head && real.head.contains(person.face.head->center()))
            return &real;
    }
    return nullptr;
}

} // namespace haetae::test
