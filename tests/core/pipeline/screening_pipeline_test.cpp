// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/screening_pipeline.h"

#include <catch2/catch.hpp>

#include <map>
#include <set>
#include <sstream>

#include "alarm/alarm_board.h"
#include "model/tokens.h"
#include "support/entrance_walk.h"

using namespace haetae;
using namespace haetae::test;
using namespace std::chrono_literals;

namespace {

EntranceScene::Options entrance(const std::string& scenario, int people = 0, std::uint64_t seed = 1)
{
    EntranceScene::Options options;
    options.scenario = scenario;
    options.people = people;
    options.seed = seed;
    return options;
}

/// All that an event says, for comparing two runs.
std::string inWords(const ScreeningEvent& event)
{
    std::ostringstream text;
    text.precision(17);
    const auto decision = [&](const ScreeningDecision& d) {
        text << token(d.verdict) << ' ' << (d.skin ? d.skin->degrees() : 0.0) << ' '
             << (d.u95 ? d.u95->kelvins() : 0.0) << ' ' << joinedTokens(d.reasons);
    };
    text << event.index() << ' ';
    if (const auto* began = std::get_if<ElevatedBegan>(&event)) {
        text << began->stamp.sequence << ' ' << began->track.value << ' ';
        decision(began->decision);
    } else if (const auto* person = std::get_if<PersonScreened>(&event)) {
        text << person->first.sequence << ' ' << person->last.sequence << ' ' << person->track.value
             << ' ';
        decision(person->decision);
    } else if (const auto* reference = std::get_if<ReferenceChanged>(&event)) {
        text << reference->stamp.sequence << ' ' << token(reference->now.condition) << ' '
             << (reference->now.raw ? reference->now.raw->degrees() : 0.0);
    }
    return text.str();
}

std::vector<std::string> inWords(const std::vector<ScreeningEvent>& events)
{
    std::vector<std::string> words;
    for (const auto& event : events)
        words.push_back(inWords(event));
    return words;
}

} // namespace

TEST_CASE("a febrile person raises exactly one alarm, and nobody else raises any")
{
    for (const std::uint64_t seed : {1U, 2U}) {
        EntranceWalk walk(entrance("fever", 3, seed));
        REQUIRE(walk.scene.febrileTotal() == 1);
        std::map<TrackId, int> personOf;
        std::set<int> febrile;
        walk.go([&](const ScreeningSnapshot& snapshot, const SceneTruth& truth) {
            for (const auto& person : snapshot.people) {
                if (const auto* real = whoIs(person, truth))
                    personOf[person.track] = real->id;
            }
            for (const auto& real : truth.people) {
                if (real.febrile)
                    febrile.insert(real.id);
            }
        });
        const auto alarms = walk.all<ElevatedBegan>();
        REQUIRE(alarms.size() == 1);
        CHECK(febrile.contains(personOf.at(alarms.front().track)));
        CHECK(alarms.front().simulated);
        CHECK(walk.all<PersonScreened>().size() == 3);
        CHECK(walk.all<ElevatedEnded>().size() == 1);
    }
}

TEST_CASE(
    "what is read is the true skin temperature, moved by the reference once and by nothing else")
{
    EntranceWalk walk(entrance("fever", 2));
    int readings = 0;
    double worst = 0.0;
    walk.go([&](const ScreeningSnapshot& snapshot, const SceneTruth& truth) {
        for (const auto& person : snapshot.people) {
            const auto* real = whoIs(person, truth);
            if (!person.judged || real == nullptr)
                continue;
            ++readings;
            const auto& said = person.decision;
            worst = std::max(worst, std::abs((*said.skin - real->faceMaximum).kelvins()));
            CHECK((*said.oralEquivalent - *said.skin).kelvins() == Approx(0.98).margin(1e-9));
            CHECK(said.siteOffset.kelvins() == Approx(0.98));
            CHECK(said.offsetProvisional);
        }
        // The scene's sensor is off by more than the readings may be, so the reference must matter.
        if (snapshot.reference.trusted()) {
            const auto& seen = snapshot.reference;
            REQUIRE(seen.offset); // filtered, so a little steadier than this frame's own difference
            CHECK(*snapshot.thermal->correction == *seen.offset);
            CHECK(seen.offset->kelvins()
                == Approx((*seen.setTemperature - *seen.raw).kelvins()).margin(0.1));
            CHECK(std::abs((*seen.setTemperature - *seen.raw).kelvins()) > 0.3);
        }
    });
    CHECK(readings > 30);
    CHECK(worst < 0.29); // below half of a wrong sign's error, and below U95
}

TEST_CASE("without the reference's set temperature every face is unmeasurable, and says why")
{
    EntranceWalk walk(entrance("fever", 2));
    walk.config.reference.setTemperature.reset();
    int faces = 0;
    walk.go(
        [&](const ScreeningSnapshot& snapshot, const SceneTruth&) {
            CHECK(snapshot.reference.condition != ReferenceCondition::Trusted);
            CHECK_FALSE(snapshot.thermal->correction);
            for (const auto& person : snapshot.people) {
                ++faces;
                CHECK(person.decision.verdict == Verdict::Unmeasurable);
                CHECK(person.decision.reasons.has(Reason::ReferenceNotSet));
            }
        },
        20s);
    CHECK(faces > 30);
    CHECK(walk.all<ElevatedBegan>().empty());
    for (const auto& person : walk.all<PersonScreened>()) {
        CHECK(person.decision.verdict == Verdict::Unmeasurable);
        CHECK_FALSE(person.measured);
    }
}

TEST_CASE("a carried hot cup is refused and is never a person")
{
    EntranceWalk walk(entrance("hot_cup"));
    int refused = 0;
    double warmest = 0.0;
    walk.go([&](const ScreeningSnapshot& snapshot, const SceneTruth&) {
        for (const auto& object : snapshot.rejected)
            refused += object.kind == RejectedObject::Kind::HotObject ? 1 : 0;
        for (const auto& person : snapshot.people) {
            if (person.judged)
                warmest = std::max(warmest, person.decision.skin->degrees());
        }
    });
    CHECK(refused > 20);
    CHECK(warmest < 36.5);
    CHECK(static_cast<int>(walk.all<PersonScreened>().size()) == walk.scene.peopleTotal());
    CHECK(walk.all<ElevatedBegan>().empty());
}

TEST_CASE("while somebody covers the reference nobody is judged, and afterwards people are again")
{
    EntranceWalk walk(entrance("reference_covered"));
    int coveredFrames = 0;
    int facesMeanwhile = 0;
    int judgedMeanwhile = 0;
    int judgedBefore = 0;
    std::optional<MonotonicTime> hidden;
    walk.go([&](const ScreeningSnapshot& snapshot, const SceneTruth& truth) {
        if (snapshot.reference.trusted()) {
            judgedBefore += snapshot.judged;
        } else {
            facesMeanwhile += snapshot.seen;
            judgedMeanwhile += snapshot.judged;
        }
        if (truth.reference) {
            hidden.reset();
            return;
        }
        hidden = hidden.value_or(snapshot.stamp.monotonic);
        if (snapshot.stamp.monotonic - *hidden < 500ms)
            return;
        ++coveredFrames;
        CHECK(snapshot.reference.condition == ReferenceCondition::Covered);
    });
    CHECK(coveredFrames > 50);
    CHECK(judgedBefore > 10);
    CHECK(facesMeanwhile > 10);
    CHECK(judgedMeanwhile == 0);
    const auto changes = walk.all<ReferenceChanged>();
    REQUIRE_FALSE(changes.empty());
    CHECK(changes.back().now.condition == ReferenceCondition::Trusted);
    CHECK(walk.all<ElevatedBegan>().empty());
}

TEST_CASE("counts that are no temperatures are told once, and nobody is made of them")
{
    ScreeningPipeline::Config config;
    config.camera = {"east"};
    config.reference.setTemperature = Celsius::degrees(35.0);
    ScreeningPipeline pipeline(config);
    std::vector<ScreeningEvent> events;
    cv::RNG noise(7);
    for (std::uint64_t i = 1; i <= 40; ++i) {
        auto frame = std::make_shared<RadiometricFrame>();
        frame->camera = config.camera;
        frame->stamp = {MonotonicTime(i * 40ms), WallTime(1'790'000'000s), i};
        frame->counts = cv::Mat(120, 160, CV_16UC1);
        noise.fill(frame->counts, cv::RNG::UNIFORM, 3000, 4500);
        auto step = pipeline.step(FramePair{frame, nullptr, {}, false});
        CHECK(step.snapshot->people.empty());
        CHECK(step.snapshot->condition == CameraCondition::Offline);
        CHECK_FALSE(step.snapshot->thermal);
        events.insert(events.end(), step.events.begin(), step.events.end());
    }
    REQUIRE(events.size() == 1);
    const auto& told = std::get<CameraChanged>(events.front());
    CHECK(told.now == CameraCondition::Offline);
    CHECK(told.error.find("radiometric") != std::string::npos);
    CHECK(told.error.find("east") != std::string::npos);
    CHECK(pipeline.finish().empty());
}

TEST_CASE("the same entrance gives the same events, another seed gives others")
{
    const auto run = [](std::uint64_t seed) {
        EntranceWalk walk(entrance("fever", 1, seed));
        walk.go({}, 14s);
        return inWords(walk.events);
    };
    const auto once = run(5);
    CHECK(once.size() >= 3);
    CHECK(once == run(5));
    CHECK(once != run(6));
}

TEST_CASE("a face found in an older visible picture counts for a second and no longer")
{
    EntranceWalk walk(entrance("calm"));
    ScreeningPipeline pipeline(walk.config);
    std::uint64_t sequence = 0;
    std::chrono::milliseconds t{0};
    const auto next = [&](const DetectedFaces* late) {
        t += 80ms;
        return pipeline
            .step(
                walk.scene.render({MonotonicTime(t), WallTime(1'790'000'000s) + t, ++sequence}, t),
                late)
            .snapshot;
    };
    auto seen = next(nullptr);
    while (seen->judged == 0 && t < 30s)
        seen = next(nullptr);
    REQUIRE(seen->judged > 0);
    const auto carriesBox = [&](std::chrono::milliseconds age) {
        DetectedFaces late;
        late.detector = "yunet";
        late.stamp = {MonotonicTime(t + 80ms - age), {}, 1};
        for (const auto& person : seen->people) {
            FaceBox box;
            box.box = seen->registration.visibleFromThermal(*person.face.head);
            box.score = 0.9;
            late.boxes.push_back(box);
        }
        seen = next(&late);
        return std::any_of(seen->people.begin(), seen->people.end(),
            [](const PersonView& person) { return person.face.visible.has_value(); });
    };
    CHECK(carriesBox(80ms));
    CHECK(carriesBox(1000ms));
    CHECK_FALSE(carriesBox(1001ms));
}
