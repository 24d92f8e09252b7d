// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include <optional>

#include "support/entrance_walk.h"

using namespace haetae;
using namespace haetae::test;
using namespace std::chrono_literals;

namespace {

struct Judged {
    int people = 0;
    int frames = 0; ///< with somebody judged
    int apart = 0; ///< people who were told why not
    int unsaid = 0; ///< snapshots without the skew that was there
    std::vector<ScreeningEvent> events;
};

/// The same walk with two cameras that far apart.
Judged walk(std::optional<std::chrono::milliseconds> skew)
{
    EntranceScene::Options options;
    options.seed = 5;
    EntranceWalk entrance(options);
    ScreeningPipeline pipeline(entrance.config);
    Judged found;
    std::uint64_t sequence = 0;
    for (std::chrono::nanoseconds t = 0ns; t < 25s; t += 80ms) {
        const WallTime wall(std::chrono::seconds(1'790'000'000)
            + std::chrono::duration_cast<std::chrono::microseconds>(t));
        FramePair pair = entrance.scene.render({MonotonicTime(t), wall, ++sequence}, t);
        if (skew)
            pair.skew = PairSkew{*skew, 100ms};
        auto step = pipeline.step(pair);
        found.unsaid += step.snapshot->skew.has_value() != skew.has_value() ? 1 : 0;
        found.frames += step.snapshot->judged > 0 ? 1 : 0;
        for (const PersonView& person : step.snapshot->people)
            found.apart += person.face.geometry.limits.has(Reason::ViewsApart) ? 1 : 0;
        for (ScreeningEvent& event : step.events)
            found.events.push_back(std::move(event));
    }
    for (const auto& event : found.events)
        found.people += std::holds_alternative<PersonScreened>(event) ? 1 : 0;
    return found;
}

} // namespace

TEST_CASE("two cameras' pictures that lie too far apart in time lead to no verdict, and say so")
{
    const Judged one = walk(std::nullopt);
    REQUIRE(one.frames > 10);
    CHECK(one.apart == 0);
    for (const auto close : {-100ms, 0ms, 100ms}) {
        const Judged near = walk(close);
        CHECK(near.frames == one.frames);
        CHECK(near.apart == 0);
        CHECK(near.unsaid == 0);
    }
    for (const auto far : {-101ms, 101ms}) {
        const Judged apart = walk(far);
        CHECK(apart.frames == 0);
        CHECK(apart.apart > 10);
        CHECK(apart.unsaid == 0);
        CHECK(apart.people == one.people); // they are counted all the same
        for (const ScreeningEvent& event : apart.events) {
            const auto* person = std::get_if<PersonScreened>(&event);
            if (person == nullptr)
                continue;
            CHECK(person->decision.verdict == Verdict::Unmeasurable);
            REQUIRE(person->skew);
            CHECK(person->skew->by == far);
        }
    }
}
