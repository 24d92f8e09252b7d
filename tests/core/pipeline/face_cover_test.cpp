// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/face_cover.h"

#include <catch2/catch.hpp>
#include <set>

#include "pipeline/face_cutter.h"
#include "support/entrance_walk.h"

using namespace haetae;
using namespace haetae::test;
using namespace std::chrono_literals;

namespace {

/// No two pixels are the same, so that what survives can be counted.
cv::Mat different(int rows, int cols)
{
    cv::Mat picture(rows, cols, CV_32FC1);
    for (int y = 0; y < rows; ++y) {
        for (int x = 0; x < cols; ++x)
            picture.at<float>(y, x) = 20.0F + 0.001F * static_cast<float>(y * cols + x);
    }
    return picture;
}

cv::Mat differentColours(int rows, int cols)
{
    cv::Mat picture(rows, cols, CV_8UC3);
    for (int y = 0; y < rows; ++y) {
        for (int x = 0; x < cols; ++x)
            picture.at<cv::Vec3b>(y, x) = {static_cast<uchar>(x), static_cast<uchar>(y), 200};
    }
    return picture;
}

std::size_t valuesIn(const cv::Mat& picture, const cv::Rect& box)
{
    std::set<std::vector<uchar>> values;
    for (int y = box.y; y < box.y + box.height; ++y) {
        for (int x = box.x; x < box.x + box.width; ++x) {
            const uchar* pixel = picture.ptr(y, x);
            values.insert({pixel, pixel + picture.elemSize()});
        }
    }
    return values.size();
}

/// Two people side by side; the second leans into the first one's surroundings.
std::shared_ptr<ScreeningSnapshot> pair()
{
    auto snapshot = std::make_shared<ScreeningSnapshot>();
    auto thermal = std::make_shared<TemperatureImage>();
    thermal->celsius = different(240, 320);
    snapshot->thermal = thermal;
    auto visible = std::make_shared<VisibleFrame>();
    visible->bgr = differentColours(240, 250);
    snapshot->visible = visible;
    const std::pair<int, double> heads[] = {{1, 60}, {2, 104}};
    for (const auto& [track, x] : heads) {
        PersonView person;
        person.track = TrackId{track};
        person.face.head = ThermalRect{x, 80, 40, 50};
        person.face.visible = VisibleRect{x, 80, 40, 50};
        snapshot->people.push_back(person);
    }
    return snapshot;
}

PrivacyRule keep(bool thermal, bool visible)
{
    PrivacyRule rule;
    rule.thermalCrops = {thermal, "consent", 24h};
    rule.visiblePictures = {visible, "consent", 24h};
    return rule;
}

constexpr int kFace = 8 * 8; // cells: from here on a face could be told

} // namespace

TEST_CASE("covered faces are one grey by visible light and coarser than eight cells by heat")
{
    const auto snapshot = pair();
    const auto shown = covered(snapshot, {});
    for (const PersonView& person : snapshot->people) {
        const cv::Rect head(static_cast<int>(person.face.head->x), 80, 40, 50);
        CHECK(valuesIn(shown->visible->bgr, head) == 1);
        CHECK(valuesIn(shown->thermal->celsius, head) <= 16);
    }
    CHECK(shown->thermal->frame == nullptr); // no way round
    // Nobody was found there; whoever is there all the same is coarse.
    CHECK(valuesIn(shown->thermal->celsius, {200, 20, 100, 120}) < kFace);
    CHECK(valuesIn(shown->visible->bgr, {140, 20, 100, 120}) < kFace + 40);
    CHECK(valuesIn(snapshot->thermal->celsius, {60, 80, 40, 50}) == 2000); // the live one is whole
}

TEST_CASE("a face that only the thermal picture knows is filled where the two pictures agree")
{
    auto snapshot = pair();
    snapshot->people[0].face.visible.reset();
    CHECK(valuesIn(covered(snapshot, {})->visible->bgr, {60, 80, 40, 50}) == 1);
}

TEST_CASE("what a switch keeps is shown, each by its own, and simulated people always")
{
    auto snapshot = pair();
    const auto visibleOnly = covered(snapshot, keep(false, true));
    CHECK(visibleOnly->visible == snapshot->visible);
    CHECK(visibleOnly->thermal != snapshot->thermal);
    const auto thermalOnly = covered(snapshot, keep(true, false));
    CHECK(thermalOnly->thermal == snapshot->thermal);
    CHECK(thermalOnly->visible != snapshot->visible);
    snapshot->simulated = true;
    CHECK(covered(snapshot, {}) == snapshot);
}

TEST_CASE("of an alarm's person nothing is cut out unless its switch is on")
{
    const auto snapshot = pair();
    CHECK(cutFace(*snapshot, TrackId{1}, {}).empty());
    const auto thermal = cutFace(*snapshot, TrackId{1}, keep(true, false));
    CHECK(thermal.visible.empty());
    CHECK(thermal.thermal.type() == CV_16UC1);
    const auto visible = cutFace(*snapshot, TrackId{1}, keep(false, true));
    CHECK(visible.thermal.empty());
    CHECK(visible.visible.type() == CV_8UC3);
    CHECK(cutFace(*snapshot, TrackId{3}, keep(true, true)).empty());
}

TEST_CASE("only the own face is clear in a cut: the margin is coarse, another face is filled")
{
    const auto snapshot = pair();
    const cv::Mat cut = cutFace(*snapshot, TrackId{1}, keep(false, true)).visible;
    // The face at 60..100, 80..130 with a third on each side: 46..114, 62..148.
    REQUIRE(cut.cols == 68);
    REQUIRE(cut.rows == 86);
    CHECK(valuesIn(cut, {14, 18, 40, 50}) == 2000);
    CHECK(valuesIn(cut, {58, 18, 10, 50}) == 1); // the other's face, as far as it is inside
    CHECK(valuesIn(cut, {0, 0, 68, 14}) < 30);
    const cv::Mat heat = cutFace(*snapshot, TrackId{1}, keep(true, false)).thermal;
    CHECK(valuesIn(heat, {58, 18, 10, 50}) == 1);
}

TEST_CASE("a large visible face is cut no larger than needed")
{
    auto snapshot = pair();
    auto visible = std::make_shared<VisibleFrame>();
    visible->bgr = differentColours(1080, 1920);
    snapshot->visible = visible;
    snapshot->people[0].face.visible = VisibleRect{300, 100, 600, 800};
    const cv::Mat cut = cutFace(*snapshot, TrackId{1}, keep(false, true)).visible;
    CHECK(std::max(cut.cols, cut.rows) <= 256);
}

TEST_CASE("a pipeline cuts pictures out at an alarm, and none at all with the switches off")
{
    for (const bool on : {false, true}) {
        EntranceScene::Options options;
        options.scenario = "fever";
        options.people = 3;
        options.seed = 1;
        EntranceWalk walk(options);
        walk.config.privacy = keep(on, on);
        walk.go();
        const auto alarms = walk.all<ElevatedBegan>();
        REQUIRE(alarms.size() == 1);
        CHECK((alarms.front().pictures != nullptr) == on);
        if (on)
            CHECK_FALSE(alarms.front().pictures->thermal.empty());
    }
}
