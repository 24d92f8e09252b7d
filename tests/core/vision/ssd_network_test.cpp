// SPDX-License-Identifier: GPL-3.0-or-later
#include "vision/ssd_network.h"

#include <catch2/catch.hpp>
#include <cmath>

#include "core/vision/written_weights.h"
#include "vision/face_detectors.h"
#include "vision/face_landmarks.h"

using namespace haetae;
using haetae::test::WrittenWeights;

namespace {

/// A grid of 2 x 2 cells with one anchor and no face anywhere. *value*
struct EmptyGrid {
    AnchorGrid grid{16, {{40.0, 20.0}}};
    cv::Mat boxes{std::vector<int>{1, 4, 2, 2}, CV_32F, cv::Scalar(0)};
    cv::Mat classes{std::vector<int>{1, 3, 2, 2}, CV_32F, cv::Scalar(-9)};

    std::vector<FaceBox> faces(double leastScore = 0.3) const
    {
        std::vector<FaceBox> found;
        appendFaces(grid, boxes, classes, leastScore, found);
        return found;
    }
};

} // namespace

TEST_CASE("a grid without faces gives none, whatever its other classes say")
{
    EmptyGrid grid;
    grid.classes.ptr<float>(0, 0)[0] = 9;
    grid.classes.ptr<float>(0, 2)[0] = 9;
    CHECK(grid.faces().empty());
}

TEST_CASE("an anchor without corrections is the face itself")
{
    EmptyGrid grid;
    grid.classes.ptr<float>(0, 1, 1)[0] = 0; // row 1, column 0
    const auto faces = grid.faces();
    REQUIRE(faces.size() == 1);
    CHECK(faces[0].score == Approx(0.5));
    CHECK(faces[0].box.x == Approx(8.0 - 20.0));
    CHECK(faces[0].box.y == Approx(24.0 - 10.0));
    CHECK(faces[0].box.width == Approx(40.0));
    CHECK(faces[0].box.height == Approx(20.0));
}

TEST_CASE("corrections move a box by its own size and stretch it by powers of e")
{
    EmptyGrid grid;
    grid.classes.ptr<float>(0, 1, 0)[1] = 2; // row 0, column 1
    const float code[4] = {5.0F, -2.5F, 5.0F * std::log(2.0F), 5.0F * std::log(0.5F)};
    for (int part = 0; part < 4; ++part)
        grid.boxes.ptr<float>(0, part, 0)[1] = code[part];
    const auto faces = grid.faces();
    REQUIRE(faces.size() == 1);
    // Down by half of 20, left by a quarter of 40; twice as high, half as wide.
    CHECK(faces[0].box.center().y == Approx(8.0 + 10.0));
    CHECK(faces[0].box.center().x == Approx(24.0 - 10.0));
    CHECK(faces[0].box.height == Approx(40.0));
    CHECK(faces[0].box.width == Approx(20.0));
    CHECK(faces[0].score == Approx(0.8808).margin(0.0001));
    CHECK(grid.faces(0.9).empty());
}

TEST_CASE("a network gone astray makes no boxes")
{
    EmptyGrid grid;
    grid.classes.ptr<float>(0, 1)[0] = std::nanf("");
    grid.classes.ptr<float>(0, 1)[1] = 5;
    grid.boxes.ptr<float>(0, 0)[1] = std::nanf("");
    CHECK(grid.faces().empty());
    grid.boxes.ptr<float>(0, 0)[1] = 0;
    grid.boxes.ptr<float>(0, 2)[1] = 1e6F;
    for (const FaceBox& face : grid.faces())
        CHECK(face.box.height < 2000);
}

TEST_CASE("weights of another network are refused by name")
{
    WrittenWeights weights;
    weights.floats("conv/bias", "[2]", {0, 0});
    const auto file = weights.write();
    const auto detector = openSsd(file);
    REQUIRE_FALSE(detector);
    CHECK(detector.error().kind == ErrorKind::Corrupt);
    CHECK(detector.error().line().find("has no tensor") != std::string::npos);
    const auto landmarks = LandmarkDetector::open(file);
    REQUIRE_FALSE(landmarks);
    CHECK(landmarks.error().line().find("has no tensor") != std::string::npos);
}

TEST_CASE("anchors that do not lie on the grids are refused")
{
    WrittenWeights weights;
    weights.floats("Output/extra_dim", "[1, 5118, 4]", std::vector<float>(4 * 5118, 0.5F));
    const auto table = WeightTable::open(weights.write());
    REQUIRE(table);
    CHECK(ssdGrids(*table).error().kind == ErrorKind::Corrupt);
}
