// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/visible_people.h"

#include <algorithm>
#include <catch2/catch.hpp>

#include "pipeline/screening_pipeline.h"
#include "support/entrance_walk.h"

using namespace haetae;
using namespace haetae::test;
using namespace std::chrono_literals;

namespace {

/// An entrance whose thermal camera is gone, with faces where a detector would find them.
class VisibleEntrance {
public:
    explicit VisibleEntrance(const ScreeningHours& hours = {}) : pipeline_(config(hours)) { }

    /// One picture with these faces found in it.
    ScreeningPipeline::Step step(std::chrono::milliseconds t, const std::vector<VisibleRect>& faces)
    {
        auto picture = std::make_shared<VisibleFrame>();
        picture->stamp = {MonotonicTime(t), WallTime(std::chrono::hours(490'000) + t), ++sequence_};
        picture->bgr = cv::Mat(270, 480, CV_8UC3, cv::Scalar::all(90));
        FramePair pair;
        pair.visible = picture;
        auto made = pipeline_.step(pair, late_ ? &*late_ : nullptr);
        late_ = DetectedFaces{picture->stamp, {}, "perfect"};
        for (const VisibleRect& face : faces)
            late_->boxes.push_back({face, 0.95, {}});
        return made;
    }
    ScreeningPipeline& pipeline() { return pipeline_; }

private:
    static ScreeningPipeline::Config config(const ScreeningHours& hours)
    {
        ScreeningPipeline::Config made;
        made.hours = hours;
        made.camera = {"east"};
        return made;
    }
    ScreeningPipeline pipeline_;
    std::optional<DetectedFaces> late_;
    std::uint64_t sequence_ = 0;
};

std::vector<PersonScreened> peopleOf(const std::vector<ScreeningEvent>& events)
{
    std::vector<PersonScreened> people;
    for (const auto& event : events)
        if (const auto* person = std::get_if<PersonScreened>(&event))
            people.push_back(*person);
    return people;
}

} // namespace

TEST_CASE("Without a thermal picture people are seen and counted, and nobody is judged")
{
    VisibleEntrance entrance;
    ScreeningPipeline::Step step;
    for (auto t = 0ms; t < 2500ms; t += 100ms) {
        const double walked = static_cast<double>(t.count()) / 40.0;
        step = entrance.step(t, {{60 + walked, 60, 40, 48}, {330 - walked, 90, 36, 44}});
    }
    const auto& snapshot = *step.snapshot;
    CHECK(snapshot.condition == CameraCondition::Offline); // still a fault of the thermal camera
    CHECK(snapshot.seen == 2);
    CHECK(snapshot.judged == 0);
    CHECK(snapshot.peopleTotal == 2);
    REQUIRE(snapshot.people.size() == 2);
    for (const PersonView& person : snapshot.people) {
        CHECK(person.decision.verdict == Verdict::Unmeasurable);
        CHECK(person.decision.reasons.has(Reason::NotRadiometric));
        CHECK_FALSE(person.decision.skin);
        CHECK(person.face.visible);
    }
    const auto counted = peopleOf(entrance.pipeline().finish());
    CHECK(counted.size() == 2);
    CHECK(std::all_of(counted.begin(), counted.end(), [](const PersonScreened& person) {
        return person.decision.verdict == Verdict::Unmeasurable && !person.decision.oralEquivalent;
    }));
}

TEST_CASE("An old box counts once, however many pictures it is shown beside")
{
    VisibleEntrance entrance;
    entrance.step(0ms, {{60, 60, 40, 48}});
    for (auto t = 40ms; t < 4000ms; t += 40ms)
        entrance.step(t, {}); // nobody is found any more
    CHECK(peopleOf(entrance.pipeline().finish()).empty());
}

TEST_CASE("Heads around visible faces keep their place and shape in the stand-in picture")
{
    DetectedFaces late;
    late.boxes = {{{240, 100, 51, 60}, 0.9, {}}};
    const auto faces = visibleObservations(late, {640, 480});
    REQUIRE(faces.size() == 1);
    CHECK(faces[0].head->width == Approx(51 / 2.0 / 0.85).epsilon(0.01));
    CHECK(faces[0].head->center().x == Approx(265.5 / 2).margin(0.5));
    CHECK(faces[0].head->center().y < faces[0].face->center().y);
    CHECK(standInSize({640, 480}) == cv::Size(320, 240));
}

TEST_CASE("Outside the screening hours nobody is followed by visible light either")
{
    ScreeningHours hours;
    hours.spans.push_back({}); // on no day of the week
    VisibleEntrance entrance(hours);
    for (auto t = 0ms; t < 2500ms; t += 100ms) {
        const auto step = entrance.step(t, {{60, 60, 40, 48}});
        CHECK(step.snapshot->screeningPaused);
        CHECK(step.snapshot->people.empty());
    }
    CHECK(peopleOf(entrance.pipeline().finish()).empty());
}
