// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <catch2/catch.hpp>
#include <cmath>
#include <fstream>
#include <iostream>
#include <iterator>
#include <opencv2/imgcodecs.hpp>
#include <string>

#include "vision/face_detectors.h"
#include "vision/face_landmarks.h"
#include "vision/model_store.h"

using namespace haetae;
namespace fs = std::filesystem;

// What only the real weights show; they are where bootstrap.sh installs them, or nowhere.
namespace {

const fs::path kCrowd = fs::path(HAETAE_SOURCE_DIR) / ".." / "shared" / "data" / "crowd_faces";

Result<fs::path> installed(const std::string& model)
{
    const auto store = ModelStore::open();
    if (!store)
        return tl::unexpected(store.error());
    return store->find(model);
}

bool lacks(const Result<fs::path>& model)
{
    if (model && fs::exists(kCrowd))
        return false;
    std::cout << "SKIPPED: " << (model ? kCrowd.string() + " is not there" : model.error().line())
              << '\n';
    return true;
}

double number(const std::string& text, const std::string& name)
{
    const std::size_t at = text.find(name + "='");
    return std::stod(text.substr(at + name.size() + 2));
}

/// A face of the labelled group photo with its 68 points. *value*
struct LabelledPoints {
    VisibleRect box;
    std::vector<VisiblePoint> points;
};

std::vector<LabelledPoints> labelled(const std::string& photo)
{
    std::ifstream in(kCrowd / "testing_with_face_landmarks.xml");
    std::string text{std::istreambuf_iterator<char>(in), {}};
    const std::size_t begin = text.find("file='" + photo);
    text = text.substr(begin, text.find("</image>", begin) - begin);
    std::vector<LabelledPoints> faces;
    for (std::size_t at = 0; (at = text.find('<', at)) != std::string::npos; ++at) {
        const std::string tag = text.substr(at, text.find('>', at) - at);
        if (tag.rfind("<box ", 0) == 0)
            faces.push_back({{number(tag, "left"), number(tag, "top"), number(tag, "width"),
                                 number(tag, "height")},
                {}});
        if (tag.rfind("<part ", 0) == 0 && !faces.empty())
            faces.back().points.push_back({number(tag, " x"), number(tag, " y")});
    }
    return faces;
}

} // namespace

TEST_CASE("the SSD finds every labelled face of a group photo, and any size of picture is fine")
{
    const auto model = installed("ssd");
    if (lacks(model))
        return;
    auto ssd = openSsd(*model);
    REQUIRE(ssd);
    const auto faces = (*ssd)->detect(cv::imread((kCrowd / "2008_002470.jpg").string()));
    REQUIRE(faces);
    for (const auto& truth : labelled("2008_002470.jpg"))
        CHECK(std::any_of(faces->begin(), faces->end(),
            [&](const FaceBox& face) { return overlap(face.box, truth.box) >= 0.35; }));
    for (const cv::Size size : {cv::Size(1, 1), cv::Size(33, 500), cv::Size(2000, 7)}) {
        const auto none = (*ssd)->detect(cv::Mat(size, CV_8UC3, cv::Scalar::all(90)));
        REQUIRE(none);
        CHECK(none->empty());
    }
    CHECK_FALSE((*ssd)->detect({}));
    CHECK_FALSE((*ssd)->detect(cv::Mat(100, 100, CV_8UC1, cv::Scalar(90))));
}

TEST_CASE("68 points lie where people put them, to a tenth of the distance between the eyes")
{
    const auto model = installed("landmarks68");
    if (lacks(model))
        return;
    auto landmarks = LandmarkDetector::open(*model);
    REQUIRE(landmarks);
    const std::string name = "2008_002506.jpg";
    const cv::Mat photo = cv::imread((kCrowd / name).string());
    for (const auto& truth : labelled(name)) {
        REQUIRE(truth.points.size() == kLandmarks);
        const auto found = landmarks->find(photo, truth.box);
        REQUIRE(found);
        double error = 0;
        for (std::size_t i = 0; i < kLandmarks; ++i)
            error +=
                std::hypot((*found)[i].x - truth.points[i].x, (*found)[i].y - truth.points[i].y);
        const auto& right = truth.points[kRightOuterCanthus];
        const auto& left = truth.points[kLeftOuterCanthus];
        const double eyes = std::hypot(right.x - left.x, right.y - left.y);
        std::cout << "68 points: mean error " << error / kLandmarks / eyes
                  << " of the distance between the outer corners of the eyes\n";
        CHECK(error / kLandmarks / eyes < 0.1);
    }
    CHECK_FALSE(landmarks->find(photo, {-500, -500, 50, 50}));
    CHECK_FALSE(landmarks->find(photo, {10, 10, std::nan(""), 50}));
    CHECK_FALSE(landmarks->find({}, {10, 10, 50, 50}));
    CHECK(landmarks->find(photo, {-10, -10, 60, 60})); // reaches over the edge
}
