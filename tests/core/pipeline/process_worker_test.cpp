// SPDX-License-Identifier: GPL-3.0-or-later
// The process thread with real frames; ThreadSanitizer runs these too.
#include "pipeline/process_worker.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <atomic>
#include <stdexcept>

#include "support/entrance_walk.h"

using namespace haetae;
using namespace haetae::test;
using namespace std::chrono_literals;

namespace {

EntranceScene::Options oneFebrile()
{
    EntranceScene::Options options;
    options.scenario = "fever";
    options.people = 1;
    return options;
}

} // namespace

TEST_CASE("frames may be dropped on the way to the process thread, its events never")
{
    EntranceWalk walk(oneFebrile());
    LatestSlot<FramePair> frames;
    LatestSlot<DetectedFaces> faces;
    LatestSlot<std::shared_ptr<const ScreeningSnapshot>> snapshots;
    EventQueue<ScreeningEvent> events;
    auto worker = std::make_unique<ProcessWorker>(
        ProcessWorker::Parts{walk.config, &frames, &faces, &snapshots, &events});
    constexpr std::uint64_t kFrames = 80;
    constexpr std::uint64_t kPaced = 60; // the rest comes faster than anybody can work
    auto colder = walk.config;
    colder.rule.limit = Celsius::degrees(34.0);
    for (std::uint64_t i = 1; i <= kFrames; ++i) {
        const std::chrono::nanoseconds t = 3s + i * 80ms;
        auto pair = walk.scene.render({MonotonicTime(t), WallTime(1'790'000'000s + i * 1s), i}, t);
        frames.put(pair);
        faces.put(DetectedFaces{pair.thermal->stamp, {}, "none"});
        worker->configure(i % 2 == 0 ? colder : walk.config); // an admin who cannot decide
        if (const auto snapshot = snapshots.tryTake())
            CHECK((*snapshot)->camera == CameraId{"east"});
        while (i <= kPaced && worker->framesDone() < i)
            std::this_thread::yield();
    }
    while (worker->framesDone() + frames.dropped() < kFrames)
        std::this_thread::yield();
    CHECK(worker->framesDone() > kPaced);
    worker.reset(); // whoever is still in view gets a last word
    int screened = 0;
    int trusted = 0;
    for (const auto& event : events.drain()) {
        screened += std::holds_alternative<PersonScreened>(event) ? 1 : 0;
        const auto* reference = std::get_if<ReferenceChanged>(&event);
        trusted += reference != nullptr && reference->now.trusted() ? 1 : 0;
    }
    CHECK(trusted >= 1);
    CHECK(screened >= 1);
}

TEST_CASE("an entrance whose frames could not be worked through is told to be live again")
{
    EntranceWalk walk(oneFebrile());
    std::atomic<bool> surprised{false};
    walk.config.sceneOf = [&surprised](const FrameStamp&) -> std::string {
        if (surprised)
            throw std::runtime_error("a library was surprised");
        return {};
    };
    LatestSlot<FramePair> frames;
    LatestSlot<std::shared_ptr<const ScreeningSnapshot>> snapshots;
    EventQueue<ScreeningEvent> events;
    const ProcessWorker worker({walk.config, &frames, nullptr, &snapshots, &events});
    std::uint64_t sequence = 0;
    const auto show = [&] {
        const auto t = ++sequence * 40ms;
        frames.put(walk.scene.render({MonotonicTime(t), WallTime(1'790'000'000s), sequence}, t));
    };
    const auto nextCondition = [&events] {
        for (;;) {
            const auto event = events.popFor({}, 10s);
            REQUIRE(event);
            if (const auto* change = std::get_if<CameraChanged>(&*event))
                return *change;
        }
    };
    surprised = true;
    show();
    const auto failed = nextCondition();
    CHECK(failed.now == CameraCondition::Offline);
    CHECK_THAT(failed.error, Catch::Contains("a library was surprised"));
    surprised = false;
    show();
    const auto healed = nextCondition();
    CHECK(healed.now == CameraCondition::Live);
    CHECK(healed.camera == CameraId{"east"});
    CHECK(healed.stamp.sequence == sequence);
    CHECK(healed.simulated == failed.simulated);
    REQUIRE(snapshots.takeFor({}, 10s));
    show(); // good frames are no news
    REQUIRE(snapshots.takeFor({}, 10s));
    for (const auto& event : events.drain())
        CHECK_FALSE(std::holds_alternative<CameraChanged>(event));
}

TEST_CASE("whoever stood there when a recording was paused is the same person when it goes on")
{
    EntranceWalk walk(oneFebrile());
    LatestSlot<FramePair> frames;
    LatestSlot<std::shared_ptr<const ScreeningSnapshot>> snapshots;
    EventQueue<ScreeningEvent> events;
    ProcessWorker::Parts parts{walk.config, &frames, nullptr, &snapshots, &events};
    parts.goneAfter = 10s; // a busy machine may be slow between two frames
    auto worker = std::make_unique<ProcessWorker>(std::move(parts));

    std::uint64_t sequence = 0;
    std::chrono::nanoseconds rested{0};
    int alarms = 0;
    int screened = 0;
    const auto count = [&] {
        for (const auto& event : events.drain()) {
            alarms += std::holds_alternative<ElevatedBegan>(event) ? 1 : 0;
            screened += std::holds_alternative<PersonScreened>(event) ? 1 : 0;
        }
    };
    const auto show = [&](std::chrono::nanoseconds t) {
        auto pair =
            walk.scene.render({MonotonicTime(t + rested), WallTime(1'790'000'000s), ++sequence}, t);
        pair.rested = rested;
        frames.put(std::move(pair));
        const auto snapshot = snapshots.takeFor({}, 10s);
        REQUIRE(snapshot);
        count();
        return *snapshot;
    };
    std::chrono::nanoseconds t{0};
    auto before = show(t);
    while (alarms == 0 && t < walk.scene.length())
        before = show(t += 80ms);
    REQUIRE(alarms == 1);
    REQUIRE(before->people.size() == 1);

    rested = 10s;
    const auto after = show(t += 80ms);
    CHECK(after->stamp.monotonic == MonotonicTime(t + rested));
    CHECK(after->reference.trusted());
    CHECK(after->reference.since == before->reference.since + rested);
    REQUIRE(after->people.size() == 1);
    CHECK(after->people[0].track == before->people[0].track);
    CHECK(after->people[0].decision.verdict == Verdict::Elevated);
    for (int i = 0; i < 10; ++i)
        (void)show(t += 80ms);
    CHECK(alarms == 1);
    CHECK(screened == 0);
    worker.reset();
    count();
    CHECK(alarms == 1);
    CHECK(screened == 1);
}

TEST_CASE("nobody is closed while a recording is paused, and everybody when its camera is gone")
{
    EntranceWalk walk(oneFebrile());
    LatestSlot<FramePair> frames;
    LatestSlot<std::shared_ptr<const ScreeningSnapshot>> snapshots;
    EventQueue<ScreeningEvent> events;
    EventQueue<int> asked;
    std::atomic<bool> paused{true};
    ProcessWorker::Parts parts{walk.config, &frames, nullptr, &snapshots, &events};
    parts.paused = [&] {
        asked.push(1);
        return paused.load();
    };
    parts.goneAfter = 50ms;
    const ProcessWorker worker(std::move(parts));
    const auto isEnd = [](const ScreeningEvent& event) {
        return std::holds_alternative<PersonScreened>(event);
    };
    std::uint64_t sequence = 0;
    bool inView = false;
    for (std::chrono::nanoseconds t{0}; !inView && t < walk.scene.length(); t += 80ms) {
        frames.put(walk.scene.render({MonotonicTime(t), WallTime(1'790'000'000s), ++sequence}, t));
        const auto snapshot = snapshots.takeFor({}, 10s);
        REQUIRE(snapshot);
        inView = !(*snapshot)->people.empty();
    }
    REQUIRE(inView);
    (void)asked.drain();
    REQUIRE(asked.popFor({}, 10s));
    REQUIRE(asked.popFor({}, 10s)); // whatever the first one led to is done
    const auto whilePaused = events.drain();
    CHECK(std::none_of(whilePaused.begin(), whilePaused.end(), isEnd));
    paused = false;
    for (;;) {
        const auto event = events.popFor({}, 10s);
        REQUIRE(event);
        if (isEnd(*event))
            break;
    }
}
