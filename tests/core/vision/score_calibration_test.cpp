// SPDX-License-Identifier: GPL-3.0-or-later
#include "vision/score_calibration.h"

#include <catch2/catch.hpp>
#include <limits>
#include <string>

using namespace haetae;

TEST_CASE("a higher score never means a less likely face")
{
    const std::string detector = GENERATE(as<std::string>{}, "yunet", "ssd", "hog", "another");
    double before = 0.0;
    for (int i = -5; i <= 105; ++i) {
        const double now = faceProbability(detector, i / 100.0);
        CHECK(now >= before);
        CHECK(now <= 1.0);
        before = now;
    }
    CHECK(faceProbability(detector, 1.0) > 0.9);
    const double odd = std::numeric_limits<double>::quiet_NaN();
    CHECK(faceProbability(detector, odd) == faceProbability(detector, 0.0));
}

TEST_CASE("equal scores of different detectors are not equally sure")
{
    // Of SSD's boxes at 0.6 four in five were faces, of YuNet's two in five.
    CHECK(faceProbability("ssd", 0.6) > 0.7);
    CHECK(faceProbability("yunet", 0.6) == Approx(0.38).margin(0.02));
    // Between two knots it lies between them.
    CHECK(faceProbability("yunet", 0.725) == Approx(0.565).margin(0.01));
}
