// SPDX-License-Identifier: GPL-3.0-or-later
#include "vision/face_detectors.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <opencv2/imgcodecs.hpp>
#include <string>

#include "vision/box_merge.h"
#include "vision/model_store.h"

using namespace haetae;
namespace fs = std::filesystem;

namespace {

const fs::path kShared = fs::path(HAETAE_SOURCE_DIR) / ".." / "shared" / "data";
const fs::path kModel = kShared / "models" / "face_detection_yunet_2022mar.onnx";

bool absent(const fs::path& path)
{
    if (fs::exists(path))
        return false;
    std::cout << "SKIPPED: " << path.filename() << " is not there\n";
    return true;
}

double number(const std::string& text, const std::string& tag, std::size_t from)
{
    const std::size_t at = text.find("<" + tag + ">", from);
    return std::stod(text.substr(at + tag.size() + 2));
}

std::vector<VisibleRect> labelled(const fs::path& xml)
{
    std::ifstream in(xml);
    const std::string text{std::istreambuf_iterator<char>(in), {}};
    std::vector<VisibleRect> boxes;
    for (std::size_t at = text.find("<bndbox>"); at != std::string::npos;
         at = text.find("<bndbox>", at + 1)) {
        const double x = number(text, "xmin", at);
        const double y = number(text, "ymin", at);
        boxes.push_back({x, y, number(text, "xmax", at) - x, number(text, "ymax", at) - y});
    }
    return boxes;
}

} // namespace

TEST_CASE("boxes of one face become the best of them")
{
    const auto merged = mergeOverlapping({{{10, 10, 50, 50}, 0.6, {}}, {{12, 9, 50, 52}, 0.9, {}},
        {{20, 20, 20, 20}, 0.7, {}}, {{200, 10, 50, 50}, 0.5, {}}});
    REQUIRE(merged.size() == 2);
    CHECK(merged[0].score == 0.9);
    CHECK(merged[1].box.x == 200);
}

TEST_CASE("a detector refuses what is no BGR picture and finds nothing in a grey wall")
{
    auto hog = openHog();
    REQUIRE(hog);
    CHECK_FALSE((*hog)->detect({}));
    CHECK_FALSE((*hog)->detect(cv::Mat(100, 100, CV_8UC1, cv::Scalar(90))));
    const auto wall = (*hog)->detect(cv::Mat(120, 160, CV_8UC3, cv::Scalar(90, 90, 90)));
    REQUIRE(wall);
    CHECK(wall->empty());
    CHECK((*hog)->detect(cv::Mat(1, 1, CV_8UC3, cv::Scalar::all(0)))->empty());
}

TEST_CASE("HOG finds the faces of a group photo")
{
    if (absent(kShared / "crowd_faces"))
        return;
    auto hog = openHog();
    REQUIRE(hog);
    const cv::Mat photo = cv::imread((kShared / "crowd_faces" / "2008_002470.jpg").string());
    const auto faces = (*hog)->detect(photo);
    REQUIRE(faces);
    CHECK(faces->size() >= 2);
}

TEST_CASE("YuNet finds at least 90 percent of the masked and bare faces of 32 px and more")
{
    if (absent(kModel) || absent(kShared / "masked_faces"))
        return;
    auto yunet = openYuNet(kModel);
    REQUIRE(yunet);
    std::vector<fs::path> photos;
    for (const auto& entry : fs::directory_iterator(kShared / "masked_faces" / "images"))
        photos.push_back(entry.path());
    std::sort(photos.begin(), photos.end());
    photos.resize(std::min<std::size_t>(photos.size(), 40));
    int found = 0;
    int all = 0;
    for (const fs::path& photo : photos) {
        const auto faces = (*yunet)->detect(cv::imread(photo.string()));
        REQUIRE(faces);
        const fs::path xml =
            kShared / "masked_faces" / "xml" / photo.filename().replace_extension(".xml");
        for (const VisibleRect& truth : labelled(xml)) {
            if (truth.height < 32)
                continue;
            ++all;
            found += std::any_of(faces->begin(), faces->end(),
                [&](const FaceBox& face) { return overlap(face.box, truth) >= 0.35; });
        }
    }
    INFO(found << " of " << all);
    std::cout << "YuNet: " << found << " of " << all << " faces of 32 px and more\n";
    CHECK(all > 30);
    CHECK(found * 100 >= all * 90);
}

TEST_CASE("an installed YuNet is the detector that runs")
{
    if (absent(kModel))
        return;
    const fs::path folder = fs::temp_directory_path() / "haetae-yunet-test";
    fs::remove_all(folder);
    const auto store = ModelStore::open(folder);
    REQUIRE(store);
    REQUIRE(store->install(kModel));
    const auto best = openBestDetector(*store);
    fs::remove_all(folder);
    REQUIRE(best);
    CHECK(best->detector->name() == "yunet");
    CHECK(best->preferred);
    // Any size at all: the network's input follows the picture.
    for (const cv::Size size : {cv::Size(1, 1), cv::Size(33, 500), cv::Size(640, 361)}) {
        const auto faces = best->detector->detect(cv::Mat(size, CV_8UC3, cv::Scalar::all(90)));
        REQUIRE(faces);
        CHECK(faces->empty());
    }
}
