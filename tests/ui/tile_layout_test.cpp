// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "live/scene_range.h"
#include "live/tile_layout.h"
#include "ui/fake_entrance.h"

using namespace haetae;
using namespace haetae::ui;
using namespace haetae::ui::test;

namespace {

TileLayout layoutOf(
    const FakeScene& scene, const QSizeF& tile, TileMemory& memory, ViewMode view = ViewMode::Inset)
{
    const ManualClock clock;
    return layoutTile(*snapshotOf(scene, clock), tile, 52, view, memory);
}

FakeScene crowdScene()
{
    FakeScene scene;
    scene.people = crowd();
    return scene;
}

} // namespace

TEST_CASE("Labels of fifteen people never overlap and all are shown")
{
    for (const QSizeF tile : {QSizeF(1448, 868), QSizeF(930, 560), QSizeF(720, 420)}) {
        TileMemory memory;
        const TileLayout layout = layoutOf(crowdScene(), tile, memory);
        REQUIRE(layout.marks.size() == 15);
        for (std::size_t i = 0; i < layout.marks.size(); ++i) {
            const LabelPlace& label = layout.marks[i].label;
            INFO("tile " << tile.width() << " label " << i);
            CHECK(label.shown);
            CHECK(QRectF(QPointF(0, 0), tile).contains(label.box));
            CHECK_FALSE(label.box.intersects(layout.inset));
            CHECK_FALSE(label.box.intersects(layout.scale));
            for (std::size_t k = i + 1; k < layout.marks.size(); ++k)
                CHECK_FALSE(label.box.intersects(layout.marks[k].label.box));
        }
    }
}

TEST_CASE("A label stays where it was while people hardly move")
{
    TileMemory memory;
    FakeScene scene = crowdScene();
    const TileLayout before = layoutOf(scene, {1448, 868}, memory);
    for (FakePerson& person : scene.people)
        person.x += 0.6;
    const TileLayout after = layoutOf(scene, {1448, 868}, memory);
    for (std::size_t i = 0; i < before.marks.size(); ++i)
        CHECK(before.marks[i].label.spot == after.marks[i].label.spot);
}

TEST_CASE("The visible picture never covers a person or the reference, wherever somebody stands")
{
    TileMemory memory;
    for (double x = 20; x < 380; x += 24) {
        for (double y = 40; y < 280; y += 24) {
            FakeScene scene;
            scene.people = {{x, y, 24, Verdict::Normal, 36.6, {}}};
            const TileLayout layout = layoutOf(scene, {1448, 868}, memory);
            INFO("person at " << x << ", " << y);
            REQUIRE_FALSE(layout.inset.isEmpty());
            CHECK_FALSE(layout.inset.intersects(layout.marks.front().box));
            CHECK_FALSE(layout.inset.contains(layout.fromThermal(ThermalPoint{24, 232})));
        }
    }
}

TEST_CASE("An unmeasurable person has a reason and no figure")
{
    TileMemory memory;
    FakeScene scene;
    scene.people = {{190, 140, 26, Verdict::Unmeasurable, 39.0, Reason::TooFar}};
    const TileLayout layout = layoutOf(scene, {1448, 868}, memory);
    CHECK(layout.marks.front().figure.isEmpty());
    CHECK(layout.marks.front().text().contains("too far"));
}

TEST_CASE("A cup of tea does not darken the faces")
{
    cv::Mat picture(240, 320, CV_32FC1, cv::Scalar(22.0));
    picture(cv::Rect(100, 60, 90, 120)).setTo(34.5);
    SceneRange without;
    without.follow(picture);
    picture(cv::Rect(10, 10, 14, 14)).setTo(80.0);
    SceneRange with;
    with.follow(picture);
    CHECK(with.span().high < without.span().high + 5.0);
}

TEST_CASE("A picture of dead pixels keeps the former range")
{
    SceneRange range;
    const double before = range.span().high;
    range.follow(cv::Mat(20, 20, CV_32FC1, cv::Scalar(std::numeric_limits<float>::quiet_NaN())));
    range.follow(cv::Mat());
    CHECK(range.span().high == before);
}

TEST_CASE("Side by side the thermal picture is the larger, and no label lies over the visible one")
{
    for (const QSizeF tile : {QSizeF(1448, 868), QSizeF(930, 560)}) {
        TileMemory memory;
        const TileLayout layout = layoutOf(crowdScene(), tile, memory, ViewMode::SideBySide);
        INFO("tile " << tile.width());
        CHECK_FALSE(layout.picture.intersects(layout.inset));
        CHECK(layout.picture.width() * layout.picture.height()
            > layout.inset.width() * layout.inset.height());
        CHECK(layout.inset.width() > tile.width() * 0.3);
        CHECK(QRectF(QPointF(0, 0), tile).contains(layout.inset));
        for (const PersonMark& mark : layout.marks) {
            CHECK(mark.label.shown);
            CHECK_FALSE(mark.label.box.intersects(layout.inset));
        }
        REQUIRE(layout.visibleMarks.size() == 15);
        for (const VisibleMark& mark : layout.visibleMarks) {
            CHECK(layout.inset.contains(mark.box));
            CHECK(mark.figure.isEmpty() == (mark.verdict != Verdict::Elevated));
        }
    }
}

TEST_CASE("Without a visible picture either view shows the same")
{
    const ManualClock clock;
    auto snapshot = std::make_shared<ScreeningSnapshot>(*snapshotOf(crowdScene(), clock));
    snapshot->visible = nullptr;
    TileMemory one;
    TileMemory two;
    const auto inset = layoutTile(*snapshot, {1448, 868}, 0, ViewMode::Inset, one);
    const auto beside = layoutTile(*snapshot, {1448, 868}, 0, ViewMode::SideBySide, two);
    CHECK(inset.picture == beside.picture);
    CHECK(beside.inset.isEmpty());
    CHECK(beside.visibleMarks.empty());
}

TEST_CASE("No label lies over an elevated face or its frame")
{
    TileMemory memory;
    const TileLayout layout = layoutOf(crowdScene(), {1448, 868}, memory);
    for (const PersonMark& elevated : layout.marks) {
        if (elevated.verdict != Verdict::Elevated)
            continue;
        CHECK_FALSE(elevated.label.leader);
        for (const PersonMark& mark : layout.marks)
            CHECK_FALSE(mark.label.box.intersects(elevated.box.adjusted(-3, -3, 3, 3)));
    }
}
