// SPDX-License-Identifier: GPL-3.0-or-later
#include "vision/registration.h"

#include <catch2/catch.hpp>

#include <cmath>
#include <opencv2/core.hpp>

#include "vision/search_regions.h"

using namespace haetae;
using namespace std::chrono_literals;

namespace {

const cv::Size kVisible(1280, 720);

/// Two cameras side by side, as they are built: pinholes some centimetres apart, one of them turned
/// a little. Heads are 155 mm wide. *value*
struct TwoCameras {
    double thermalFocal = 700.0; ///< px, 384x288
    double visibleFocal = 1750.0; ///< px, 1280x720
    double baselineX = 0.06; ///< m, of the visible one to the right
    double baselineY = -0.02;
    double roll = 0.02; ///< rad
    double knockX = 0.0; ///< visible px
    double knockY = 0.0;

    [[nodiscard]] ThermalRect head(double x, double y, double z) const
    {
        const double width = 0.155 * thermalFocal / z;
        const double height = 1.32 * width;
        return {191.5 + thermalFocal * x / z - width / 2, 143.5 + thermalFocal * y / z - height / 2,
            width, height};
    }
    [[nodiscard]] VisibleRect face(double x, double y, double z) const
    {
        const double headHeight = 1.32 * 0.155;
        const double cx = x - baselineX;
        const double cy = y + 0.11 * headHeight - baselineY;
        const double rx = std::cos(roll) * cx - std::sin(roll) * cy;
        const double ry = std::sin(roll) * cx + std::cos(roll) * cy;
        const double width = 0.92 * 0.155 * visibleFocal / z;
        const double middleX = 639.5 + visibleFocal * rx / z + knockX;
        const double middleY = 359.5 + visibleFocal * ry / z + knockY;
        return {middleX - width / 2, middleY - 0.56 * width, width, 1.12 * width};
    }
    /// What the set-up knows: the fields of view, and nothing of the rest.
    [[nodiscard]] ViewMap setUp() const
    {
        const double s = visibleFocal / thermalFocal;
        return ViewMap({s, 0, 639.5 - 191.5 * s, 0, s, 359.5 - 143.5 * s, 0, 0, 1});
    }
};

/// People at random places before both cameras. *thread-bound*
class Passers {
public:
    explicit Passers(TwoCameras cameras, std::uint64_t seed = 1) : cameras_(cameras), random_(seed)
    {
    }

    [[nodiscard]] HeadAndFace next(double boxNoise = 0.04)
    {
        const double z = random_.uniform(1.3, 5.5);
        const double x = random_.uniform(-0.2, 0.2) * z;
        const double y = random_.uniform(-0.12, 0.12) * z;
        HeadAndFace pair{cameras_.head(x, y, z), cameras_.face(x, y, z)};
        pair.face.x += random_.gaussian(boxNoise) * pair.face.width;
        pair.face.y += random_.gaussian(boxNoise) * pair.face.width;
        return pair;
    }
    [[nodiscard]] std::vector<HeadAndFace> many(int count, double boxNoise = 0.04)
    {
        std::vector<HeadAndFace> pairs;
        for (int i = 0; i < count; ++i)
            pairs.push_back(next(boxNoise));
        return pairs;
    }
    TwoCameras& cameras() { return cameras_; }
    cv::RNG& random() { return random_; }

private:
    TwoCameras cameras_;
    cv::RNG random_;
};

double worstMiss(const ViewRegistration& registration, const TwoCameras& cameras)
{
    double worst = 0.0;
    for (auto& pair : Passers(cameras, 99).many(200, 0.0)) {
        const auto miss = missBy(pair, registration);
        worst = std::max(worst, std::hypot(miss.x, miss.y) / pair.face.width);
    }
    return worst;
}

/// Somebody alone walks past, once a pass of the detector. Returns the time.
MonotonicTime walkPast(RegistrationLearner& learner, Passers& passers, MonotonicTime now,
    std::chrono::milliseconds lasting)
{
    for (const auto end = now + lasting; now < end; now += 125ms) {
        const HeadAndFace pair = passers.next();
        learner.see({now, {}, 1}, {pair.head}, {{pair.face, 0.9, {}}});
    }
    return now;
}

} // namespace

TEST_CASE("from people near and far it is learnt where the visible camera sees a head")
{
    const TwoCameras cameras;
    REQUIRE(worstMiss(ViewRegistration(cameras.setUp()), cameras) > 0.35);
    const auto learnt = fitRegistration(cameras.setUp(), Passers(cameras).many(150), kVisible);
    CHECK(worstMiss(learnt, cameras) < 0.06);
    CHECK(learnt.pairs == 150);
    CHECK(learnt.residualWidths == Approx(0.04 * 0.92).epsilon(0.5));
    CHECK(learnt.residualPixels > 1.0);
}

TEST_CASE("near heads are shifted away from the side where the visible camera sits")
{
    TwoCameras cameras;
    cameras.roll = 0.0;
    cameras.baselineX = GENERATE(0.06, -0.06);
    cameras.baselineY = GENERATE(0.04, -0.04);
    const auto learnt = fitRegistration(cameras.setUp(), Passers(cameras).many(200), kVisible);
    // baseline over head width, in visible pixels for a thermal one
    CHECK(learnt.perHeadPixel().x == Approx(-2.5 * cameras.baselineX / 0.155).epsilon(0.15));
    CHECK(learnt.perHeadPixel().y == Approx(-2.5 * cameras.baselineY / 0.155).epsilon(0.2));
    const ThermalPoint middle{191.5, 143.5};
    const auto far = learnt.at(15.0).visibleFromThermal(middle);
    const auto near = learnt.at(80.0).visibleFromThermal(middle);
    CHECK((near.x - far.x) * cameras.baselineX < 0.0);
    CHECK((near.y - far.y) * cameras.baselineY < 0.0);
}

TEST_CASE("a third of false pairs does not move the registration")
{
    const TwoCameras cameras;
    Passers passers(cameras);
    auto pairs = passers.many(100);
    for (int i = 0; i < 50; ++i) {
        HeadAndFace wrong = passers.next();
        wrong.face.x += passers.random().uniform(-3.0, 3.0) * wrong.face.width;
        wrong.face.y += passers.random().uniform(0.5, 1.5) * wrong.face.width;
        pairs.push_back(wrong);
    }
    CHECK(worstMiss(fitRegistration(cameras.setUp(), pairs, kVisible), cameras) < 0.1);
}

TEST_CASE("what few people say is believed no further than it reaches")
{
    const TwoCameras cameras;
    CHECK(fitRegistration(cameras.setUp(), {}, kVisible).pairs == 0);
    const auto before = worstMiss(ViewRegistration(cameras.setUp()), cameras);
    CHECK(worstMiss(fitRegistration(cameras.setUp(), Passers(cameras).many(4), kVisible), cameras)
        < before);
    // Somebody who stands still says nothing of the rest of the picture.
    std::vector<HeadAndFace> still(60, Passers(cameras).next());
    CHECK(worstMiss(fitRegistration(cameras.setUp(), still, kVisible), cameras) < 1.5 * before);
}

TEST_CASE("a registration is learnt within a minute of people, and its regions hold their faces")
{
    Passers passers{TwoCameras{}};
    RegistrationLearner learner;
    learner.begin(passers.cameras().setUp(), kVisible);
    (void)walkPast(learner, passers, MonotonicTime(1s), 30s);
    CHECK(worstMiss(learner.now(), passers.cameras()) < 0.1);
    CHECK_FALSE(learner.knocked());
    for (const auto& pair : passers.many(100)) {
        const auto regions =
            regionsOf({pair.head}, learner.now(), regionMargin(learner.now(), 0.0));
        REQUIRE(regions.size() == 1);
        CHECK(regions[0].box.intersected(pair.face).area() > 0.95 * pair.face.area());
        CHECK(regions[0].box.area() < 5.0 * pair.face.area());
    }
}

TEST_CASE("a crowd's heads and faces are paired as well as somebody alone")
{
    TwoCameras cameras;
    cameras.baselineX = 0.02;
    Passers passers(cameras);
    RegistrationLearner learner;
    learner.begin(cameras.setUp(), kVisible);
    for (int pass = 0; pass < 100; ++pass) {
        std::vector<ThermalRect> heads;
        std::vector<FaceBox> faces;
        for (const auto& pair : passers.many(5)) {
            heads.push_back(pair.head);
            if (pass % 3 != 0 || heads.size() != 2)
                faces.insert(faces.begin(), {pair.face, 0.9, {}});
        }
        learner.see({MonotonicTime(pass * 125ms), {}, 1}, heads, faces);
    }
    CHECK(worstMiss(learner.now(), cameras) < 0.1);
}

TEST_CASE("a knocked camera is noticed within ten seconds of people, and so is that it is back")
{
    Passers passers{TwoCameras{}};
    RegistrationLearner learner;
    learner.begin(passers.cameras().setUp(), kVisible);
    auto now = walkPast(learner, passers, MonotonicTime(1s), 60s);
    REQUIRE_FALSE(learner.knocked());
    passers.cameras().knockX = 60.0;
    passers.cameras().knockY = -35.0;
    now = walkPast(learner, passers, now, 10s);
    CHECK(learner.knocked());
    now = walkPast(learner, passers, now, 20s);
    CHECK(learner.knocked()); // for as long as it is there
    CHECK(worstMiss(learner.now(), passers.cameras()) < 0.12); // though it goes on
    passers.cameras().knockX = passers.cameras().knockY = 0.0;
    now = walkPast(learner, passers, now, 15s);
    CHECK_FALSE(learner.knocked());
    CHECK(worstMiss(learner.now(), passers.cameras()) < 0.12);
}

TEST_CASE("a camera that stays where it was knocked to is at home there after ten minutes")
{
    Passers passers{TwoCameras{}};
    RegistrationLearner learner;
    learner.begin(passers.cameras().setUp(), kVisible);
    auto now = walkPast(learner, passers, MonotonicTime(1s), 60s);
    passers.cameras().knockX = 60.0;
    now = walkPast(learner, passers, now, 9min);
    CHECK(learner.knocked());
    now = walkPast(learner, passers, now, 2min);
    CHECK_FALSE(learner.knocked());
}

TEST_CASE("an hour of ordinary people never passes for a knock")
{
    Passers passers(TwoCameras{}, 5);
    RegistrationLearner learner;
    learner.begin(passers.cameras().setUp(), kVisible);
    MonotonicTime now(1s);
    for (int minute = 0; minute < 60; ++minute) {
        now = walkPast(learner, passers, now, 10s) + 50s;
        CHECK_FALSE(learner.knocked());
    }
}

TEST_CASE("a poster beside somebody who stands still is no knock")
{
    Passers passers{TwoCameras{}};
    RegistrationLearner learner;
    learner.begin(passers.cameras().setUp(), kVisible);
    auto now = walkPast(learner, passers, MonotonicTime(1s), 60s);
    const HeadAndFace stands = passers.next();
    VisibleRect poster = stands.face;
    poster.x += 1.2 * poster.width;
    for (int i = 0; i < 400; ++i, now += 125ms)
        learner.see({now, {}, 1}, {stands.head}, {{poster, 0.9, {}}});
    CHECK_FALSE(learner.knocked());
    CHECK(worstMiss(learner.now(), passers.cameras()) < 0.12);
}

TEST_CASE("another picture size begins the registration anew")
{
    Passers passers{TwoCameras{}};
    RegistrationLearner learner;
    learner.see({MonotonicTime(1s), {}, 1}, {{10, 10, 20, 26}}, {}); // before anything is known
    learner.begin(passers.cameras().setUp(), kVisible);
    (void)walkPast(learner, passers, MonotonicTime(1s), 20s);
    REQUIRE(learner.now().pairs > 20);
    learner.begin(passers.cameras().setUp(), kVisible);
    CHECK(learner.now().pairs > 20);
    learner.begin(passers.cameras().setUp(), {640, 360});
    CHECK(learner.now().pairs == 0);
}
