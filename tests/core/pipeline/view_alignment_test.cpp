// SPDX-License-Identifier: GPL-3.0-or-later
// The whole pipeline on one thread, with visible faces where the simulated people really are.
#include "pipeline/view_alignment.h"

#include <catch2/catch.hpp>

#include <algorithm>

#include "alarm/alarm_board.h"
#include "core/vision/drawn_scene.h"
#include "support/entrance_walk.h"

using namespace haetae;
using namespace haetae::test;
using namespace std::chrono_literals;

namespace {

EntranceScene::Options entrance(const char* scenario)
{
    EntranceScene::Options options;
    options.scenario = scenario;
    return options;
}

/// An entrance whose visible pictures are empty: faces are given, not looked for. *thread-bound*
class Entrance {
public:
    explicit Entrance(const char* scenario) : walk_(entrance(scenario)), pipeline_(walk_.config) { }

    ScreeningPipeline::Step step(std::chrono::milliseconds t)
    {
        FramePair pair = walk_.scene.render({MonotonicTime(t), wallAt(t), ++sequence_}, t);
        pair.registration = registration;
        pair.visible = pictureAt(t - visibleLate);
        if (withoutVisible)
            pair.visible.reset();
        if (withoutThermal)
            pair.thermal.reset();
        auto made = pipeline_.step(pair, late ? &*late : nullptr);
        for (const auto& event : made.events)
            if (const auto* change = std::get_if<SystemChanged>(&event))
                changes.push_back(*change);
        return made;
    }
    /// What a perfect detector would find, with the visible camera knocked by so many pixels.
    void find(const ScreeningPipeline::Step& made, std::chrono::milliseconds t, double knock)
    {
        if (!made.search)
            return;
        late = DetectedFaces{made.search->picture->stamp, {}, "perfect"};
        for (const VisibleRect& face : facesAt(t))
            late->boxes.push_back({{face.x + knock, face.y, face.width, face.height}, 0.9, {}});
    }
    [[nodiscard]] std::vector<VisibleRect> facesAt(std::chrono::milliseconds t) const
    {
        std::vector<VisibleRect> faces;
        for (const auto& person : walk_.scene.truthAt(t).people) {
            const auto& f = person.visibleFace; // in thermal pixels: the scene has no visible side
            if (person.faceVisible)
                faces.push_back(
                    registration.visibleFromThermal(ThermalRect{f.x, f.y, f.width, f.height}));
        }
        return faces;
    }
    [[nodiscard]] std::shared_ptr<const VisibleFrame> pictureAt(std::chrono::milliseconds t) const
    {
        auto picture = std::make_shared<VisibleFrame>();
        picture->stamp = {MonotonicTime(t), wallAt(t), sequence_};
        picture->bgr = blank;
        return picture;
    }

    ViewMap registration{{2.5, 0, 160.75, 0, 2.5, 0.75, 0, 0, 1}};
    cv::Mat blank{720, 1280, CV_8UC3, cv::Scalar::all(60)};
    std::chrono::milliseconds visibleLate{0};
    bool withoutVisible = false;
    bool withoutThermal = false;
    std::optional<DetectedFaces> late;
    std::vector<SystemChanged> changes;

private:
    static WallTime wallAt(std::chrono::milliseconds t) { return WallTime(1'790'000'000s) + t; }

    EntranceWalk walk_;
    ScreeningPipeline pipeline_;
    std::uint64_t sequence_ = 0;
};

} // namespace

TEST_CASE("everybody's visible face lies in a region that the thermal picture asks to be searched")
{
    Entrance door("crowd15");
    int faces = 0;
    int held = 0;
    for (auto t = 7000ms; t < 9000ms; t += 80ms) {
        const auto made = door.step(t);
        REQUIRE(made.search);
        CHECK(made.search->gated);
        CHECK(made.search->regions.size() < 25);
        for (const VisibleRect& face : door.facesAt(t)) {
            ++faces;
            held += std::any_of(made.search->regions.begin(), made.search->regions.end(),
                [&](const SearchRegion& region) {
                    return region.box.intersected(face).area() > 0.95 * face.area();
                });
        }
    }
    REQUIRE(faces > 300);
    CHECK(held > 0.97 * faces);
}

TEST_CASE("a visible picture is searched once, and one that is missing not at all")
{
    Entrance door("calm");
    const auto first = door.step(5000ms);
    REQUIRE(first.search);
    CHECK(first.search->picture->stamp.monotonic == MonotonicTime(5000ms));
    door.visibleLate = 40ms; // a slower camera: the same picture again
    CHECK_FALSE(door.step(5040ms).search);
    door.visibleLate = 0ms;
    door.withoutVisible = true;
    const auto alone = door.step(5080ms);
    CHECK_FALSE(alone.search);
    CHECK(alone.snapshot->condition == CameraCondition::Live);
}

TEST_CASE("while there is no thermal picture all of the visible one is searched")
{
    Entrance door("calm");
    door.withoutThermal = true;
    const auto made = door.step(5000ms);
    REQUIRE(made.search);
    CHECK_FALSE(made.search->gated);
    CHECK(made.snapshot->condition == CameraCondition::Offline); // nobody is judged by it
    CHECK(made.snapshot->people.empty());
}

TEST_CASE("pictures that come seconds apart say nothing of each other's places")
{
    Entrance door("calm");
    door.visibleLate = 300ms;
    REQUIRE(door.step(8000ms).search);
    CHECK(door.step(8040ms).search->gated);
    door.visibleLate = 3000ms;
    const auto made = door.step(8080ms);
    REQUIRE(made.search);
    CHECK_FALSE(made.search->gated);
}

TEST_CASE("a visible camera that changes its resolution in flight is searched in its new pixels")
{
    Entrance door("calm");
    (void)door.step(8000ms);
    door.blank = cv::Mat(360, 640, CV_8UC3, cv::Scalar::all(60));
    door.registration = ViewMap({1.25, 0, 80.125, 0, 1.25, 0.125, 0, 0, 1});
    for (auto t = 8040ms; t < 12000ms; t += 80ms) {
        const auto made = door.step(t);
        REQUIRE(made.search);
        for (const SearchRegion& region : made.search->regions)
            CHECK(region.box.center().x < 640);
        door.find(made, t, 0.0);
    }
    CHECK(door.changes.empty());
}

TEST_CASE("a knocked camera is one alarm at its entrance, and over when it is put back")
{
    Entrance door("calm");
    AlarmBoard board([] { return "uuid"; });
    const auto play = [&](std::chrono::milliseconds from, std::chrono::milliseconds to,
                          double knock) {
        for (auto t = from; t < to; t += 120ms)
            door.find(door.step(t), t, knock);
    };
    play(0ms, 40s, 0.0);
    REQUIRE(door.changes.empty());
    play(40s, 64s, 70.0);
    REQUIRE(door.changes.size() == 1);
    CHECK(door.changes[0].kind == AlarmKind::CameraMoved);
    CHECK(door.changes[0].failing);
    CHECK(door.changes[0].camera == CameraId{"east"});
    CHECK(door.changes[0].simulated);
    const auto raised = board.apply(door.changes[0]);
    REQUIRE(raised.size() == 1);
    CHECK(raised[0].alarm.camera == CameraId{"east"});
    play(64s, 100s, 0.0);
    REQUIRE(door.changes.size() == 2);
    CHECK_FALSE(door.changes[1].failing);
    const auto closed = board.apply(door.changes[1]);
    REQUIRE(closed.size() == 1);
    CHECK(closed[0].what == AlarmChange::What::Closed);
}

TEST_CASE("the blended picture follows what was learnt, and its residual is told")
{
    Entrance door("calm");
    for (auto t = 0ms; t < 40s; t += 120ms) {
        const auto made = door.step(t);
        door.find(made, t, 25.0); // mounted so: what the set-up does not know
    }
    const auto seen = door.step(40s).snapshot;
    CHECK(seen->views.pairs > 20);
    CHECK(seen->views.residualPixels > 0.0);
    CHECK(seen->views.residualWidths < 0.15);
    const auto learnt = seen->registration.visibleFromThermal(ThermalPoint{191.5, 120.0});
    const auto setUp = door.registration.visibleFromThermal(ThermalPoint{191.5, 120.0});
    CHECK(learnt.x - setUp.x == Approx(25.0).margin(8.0));
    CHECK(door.changes.empty());
}

TEST_CASE("in a crowd too dense to be told apart nobody is judged, and everybody is told why")
{
    DrawnScene scene({640, 512});
    for (int row = 0; row < 5; ++row)
        for (int column = 0; column < 8; ++column)
            scene.person(46.0 + 78.0 * column, 40.0 + 96.0 * row, 34.0);
    ScreeningPipeline::Config config;
    config.camera = {"east"};
    ScreeningPipeline pipeline(config);
    std::shared_ptr<const ScreeningSnapshot> seen;
    for (std::uint64_t i = 1; i <= 12; ++i) {
        auto frame = std::make_shared<RadiometricFrame>();
        frame->stamp = {MonotonicTime(i * 40ms), WallTime(1'790'000'000s), i};
        scene.seen(0.0F, i).convertTo(frame->counts, CV_16U, 100.0, 27315.0);
        frame->scale = LinearScale{0.01, 0.0};
        FramePair pair;
        pair.thermal = frame;
        seen = pipeline.step(pair).snapshot;
    }
    REQUIRE(seen->people.size() > 30);
    for (const auto& person : seen->people) {
        CHECK_FALSE(person.judged);
        CHECK(person.face.geometry.limits.has(Reason::CrowdTooDense));
    }
}

TEST_CASE("a late box is told how far its own person has gone since, not the neighbour")
{
    constexpr double kScale = 4.0;
    const auto trackAt = [](std::int64_t id, double x) {
        TrackedFace track;
        track.id = TrackId{id};
        track.place = {x, 40, 30, 40};
        return track;
    };
    ViewAlignment views;
    FramePair pair;
    auto thermal = std::make_shared<RadiometricFrame>();
    thermal->counts = cv::Mat(120, 240, CV_16UC1, cv::Scalar(0));
    auto picture = std::make_shared<VisibleFrame>();
    picture->bgr = cv::Mat(480, 960, CV_8UC3, cv::Scalar::all(0));
    pair.thermal = thermal;
    pair.visible = picture;
    views.take(pair);
    const std::vector<TrackedFace> then{trackAt(1, 40), trackAt(2, 100)};
    views.follow(then);
    REQUIRE(views.searchFor(pair, {}, then));
    views.follow({trackAt(1, 52), trackAt(2, 97)});
    DetectedFaces late;
    late.stamp = picture->stamp;
    for (const double x : {104.0, 44.0, 190.0})
        late.boxes.push_back({{kScale * x, kScale * 48, kScale * 24, kScale * 28}, 0.9, {}});
    CHECK(views.movedSince(late).empty()); // nothing is known of these boxes yet
    views.learn(late);
    const auto moved = views.movedSince(late);
    REQUIRE(moved.size() == 3);
    CHECK(moved[0].x == Approx(-3));
    CHECK(moved[1].x == Approx(12));
    CHECK(moved[2].x == 0); // nobody was followed there
}
