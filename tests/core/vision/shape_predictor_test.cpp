// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>
#include <cmath>
#include <dlib/image_processing/shape_predictor_trainer.h>
#include <filesystem>
#include <fstream>
#include <opencv2/imgproc.hpp>

#include "support/temporary_folder.h"
#include "vision/face_landmarks.h"

using namespace haetae;

namespace {

/// Where a drawn face has its i-th point: on a ring around its middle.
VisiblePoint pointOf(std::size_t i, double x, double y)
{
    const double turn = 2 * 3.14159265 * static_cast<double>(i) / kLandmarks;
    return {x + 30 * std::cos(turn), y + 30 * std::sin(turn)};
}

cv::Mat drawn(int x, int y)
{
    cv::Mat picture(200, 260, CV_8UC3, cv::Scalar::all(30));
    cv::circle(picture, {x, y}, 30, cv::Scalar::all(220), cv::FILLED);
    return picture;
}

/// A small predictor of so many points, as dlib's own trainer makes it from drawn faces.
void train(const std::filesystem::path& file, std::size_t points)
{
    dlib::array<dlib::array2d<unsigned char>> pictures;
    std::vector<std::vector<dlib::full_object_detection>> faces;
    for (int i = 0; i < 12; ++i) {
        const int x = 100 + i * 5;
        const int y = 90 + (i % 3) * 8;
        const cv::Mat picture = drawn(x, y);
        dlib::array2d<unsigned char> grey(picture.rows, picture.cols);
        for (int v = 0; v < picture.rows; ++v)
            for (int u = 0; u < picture.cols; ++u)
                grey[v][u] = picture.at<cv::Vec3b>(v, u)[0];
        pictures.push_back(grey);
        std::vector<dlib::point> parts;
        for (std::size_t p = 0; p < points; ++p)
            parts.emplace_back(std::lround(pointOf(p, x, y).x), std::lround(pointOf(p, x, y).y));
        faces.push_back(
            {dlib::full_object_detection(dlib::rectangle(x - 40, y - 40, x + 39, y + 39), parts)});
    }
    dlib::shape_predictor_trainer trainer;
    trainer.set_cascade_depth(2);
    trainer.set_num_trees_per_cascade_level(4);
    trainer.set_tree_depth(2);
    trainer.set_oversampling_amount(2);
    trainer.set_feature_pool_size(50);
    trainer.set_num_test_splits(4);
    dlib::serialize(file.string()) << trainer.train(pictures, faces);
}

} // namespace

TEST_CASE("dlib's 68 points serve where somebody brought its file")
{
    const test::TemporaryFolder folder;
    const auto file = folder.path() / "shape_predictor_68_face_landmarks.dat";
    train(file, kLandmarks);
    auto landmarks = LandmarkDetector::openShapePredictor(file);
    REQUIRE(landmarks);
    for (const VisiblePoint at :
        {VisiblePoint{130, 98}, VisiblePoint{20, 12}}) { // whole, at the edge
        const auto found =
            landmarks->find(drawn(int(at.x), int(at.y)), {at.x - 40, at.y - 40, 80, 80});
        REQUIRE(found);
        REQUIRE(found->size() == kLandmarks);
        for (std::size_t i = 0; i < kLandmarks; i += 17) {
            CHECK((*found)[i].x == Approx(pointOf(i, at.x, at.y).x).margin(6));
            CHECK((*found)[i].y == Approx(pointOf(i, at.x, at.y).y).margin(6));
        }
    }
    CHECK_FALSE(landmarks->find(cv::Mat(), {0, 0, 80, 80}));
}

TEST_CASE("A file that is no predictor of 68 points is one clear error")
{
    const test::TemporaryFolder folder;
    const auto five = folder.path() / "five.dat";
    train(five, 5);
    const auto wrong = LandmarkDetector::openShapePredictor(five);
    REQUIRE_FALSE(wrong);
    CHECK(wrong.error().line().find("5 points, not 68") != std::string::npos);
    const auto text = folder.path() / "text.dat";
    std::ofstream(text) << "not a model";
    CHECK(LandmarkDetector::openShapePredictor(text).error().kind == ErrorKind::Corrupt);
    CHECK(LandmarkDetector::openShapePredictor(folder.path() / "none").error().kind
        == ErrorKind::NotFound);
}
