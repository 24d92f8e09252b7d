// SPDX-License-Identifier: GPL-3.0-or-later
#include "vision/gated_search.h"

#include <catch2/catch.hpp>

#include <opencv2/imgproc.hpp>
#include <stdexcept>

using namespace haetae;
using namespace std::chrono_literals;

namespace {

/// Takes bright patches for faces and notes what it was given. *thread-bound*
class PatchDetector final : public FaceDetector {
public:
    Result<std::vector<FaceBox>> detect(const cv::Mat& bgr) override
    {
        passes.push_back(bgr.size());
        if (throwing)
            throw std::runtime_error("out of its mind");
        cv::Mat grey;
        cv::cvtColor(bgr, grey, cv::COLOR_BGR2GRAY);
        cv::Mat labels;
        cv::Mat stats;
        cv::Mat centroids;
        const int count = cv::connectedComponentsWithStats(grey > 190, labels, stats, centroids, 8);
        std::vector<FaceBox> faces;
        for (int i = 1; i < count; ++i)
            faces.push_back(
                {{stats.at<int>(i, cv::CC_STAT_LEFT) - 0.5, stats.at<int>(i, cv::CC_STAT_TOP) - 0.5,
                     double(stats.at<int>(i, cv::CC_STAT_WIDTH)),
                     double(stats.at<int>(i, cv::CC_STAT_HEIGHT))},
                    0.9, {}});
        return faces;
    }
    [[nodiscard]] std::string name() const override { return "patches"; }

    std::vector<cv::Size> passes;
    bool throwing = false;
};

std::shared_ptr<VisibleFrame> picture(std::chrono::milliseconds at, cv::Size size = {1280, 720})
{
    auto made = std::make_shared<VisibleFrame>();
    made->stamp.monotonic = MonotonicTime(at);
    made->bgr = cv::Mat(size, CV_8UC3, cv::Scalar::all(60));
    return made;
}

std::shared_ptr<VisibleFrame> withFace(
    std::chrono::milliseconds at, cv::Rect face, cv::Size size = {1280, 720})
{
    auto made = picture(at, size);
    cv::rectangle(made->bgr, face, cv::Scalar::all(250), cv::FILLED);
    return made;
}

const cv::Rect kFace(600, 300, 80, 100);
const SearchRegion kAtFace{{540, 240, 200, 220}, 80};
const SearchRegion kElsewhere{{100, 100, 200, 220}, 80};

} // namespace

TEST_CASE("where heads are, one small pass finds their faces; the whole picture waits its turn")
{
    GatedSearch search;
    PatchDetector detector;
    REQUIRE(search.search(detector, {withFace(0ms, kFace), {kAtFace}, true}));
    detector.passes.clear();
    for (auto t = 100ms; t < 3000ms; t += 100ms) {
        const auto found = search.search(detector, {withFace(t, kFace), {kAtFace}, true});
        REQUIRE(found);
        REQUIRE(found->size() == 1);
        CHECK(overlap(found->front().box, VisibleRect{599.5, 299.5, 80, 100}) > 0.93);
    }
    CHECK(detector.passes.size() == 29);
    for (const cv::Size& size : detector.passes)
        CHECK(size.area() < 40'000);
    detector.passes.clear();
    REQUIRE(search.search(detector, {withFace(3000ms, kFace), {kAtFace}, true}));
    REQUIRE(detector.passes.size() == 2);
    CHECK(detector.passes[0] == cv::Size(640, 360));
}

TEST_CASE("a face that no head led to is found by the slow search, and not lost again after it")
{
    GatedSearch search;
    PatchDetector detector;
    REQUIRE(search.search(detector, {picture(0ms), {kElsewhere}, true}));
    cv::Rect face = kFace;
    CHECK(search.search(detector, {withFace(1000ms, face), {kElsewhere}, true})->empty());
    CHECK(search.search(detector, {withFace(3000ms, face), {kElsewhere}, true})->size() == 1);
    detector.passes.clear();
    for (auto t = 3100ms; t < 4900ms; t += 100ms) {
        face.x += 20; // walks on
        const auto found = search.search(detector, {withFace(t, face), {kElsewhere}, true});
        REQUIRE(found);
        REQUIRE(found->size() == 1);
    }
    for (const cv::Size& size : detector.passes)
        CHECK(size.area() < 60'000);
}

TEST_CASE("without a thermal picture all of every visible one is searched")
{
    GatedSearch search;
    PatchDetector detector;
    for (auto t = 0ms; t < 500ms; t += 100ms) {
        const auto found = search.search(detector, {withFace(t, kFace), {}, false});
        REQUIRE(found);
        CHECK(found->size() == 1);
    }
    CHECK(detector.passes == std::vector<cv::Size>(5, cv::Size(960, 540)));
}

TEST_CASE("an empty room costs no pass between two slow searches")
{
    GatedSearch search;
    PatchDetector detector;
    REQUIRE(search.search(detector, {picture(0ms), {}, true}));
    detector.passes.clear();
    for (auto t = 100ms; t < 2000ms; t += 100ms)
        CHECK(search.search(detector, {picture(t), {}, true})->empty());
    CHECK(detector.passes.empty());
}

TEST_CASE("a resolution that changes in flight begins the search anew in the new pixels")
{
    GatedSearch search;
    PatchDetector detector;
    REQUIRE(search.search(detector, {withFace(0ms, kFace), {}, true}));
    const auto found =
        search.search(detector, {withFace(100ms, {300, 150, 40, 50}, {640, 360}), {}, true});
    REQUIRE(found);
    REQUIRE(found->size() == 1);
    CHECK(overlap(found->front().box, VisibleRect{299.5, 149.5, 40, 50}) > 0.9);
}

TEST_CASE("black, white and noisy pictures are searched like any other")
{
    GatedSearch search;
    PatchDetector detector;
    for (const int level : {0, 255}) {
        auto even = picture(0ms);
        even->bgr.setTo(cv::Scalar::all(level));
        CHECK(search.search(detector, {even, {kAtFace}, true}));
    }
    auto noise = picture(0ms);
    cv::RNG random(7);
    random.fill(noise->bgr, cv::RNG::UNIFORM, 0, 255);
    CHECK(search.search(detector, {noise, {kAtFace, kElsewhere}, true}));
}

TEST_CASE("two hundred heads cost no more than the whole picture")
{
    GatedSearch search;
    PatchDetector detector;
    std::vector<SearchRegion> regions;
    for (int i = 0; i < 200; ++i)
        regions.push_back({{60.0 * (i % 20), 70.0 * double(i / 20), 60, 70}, 30});
    REQUIRE(search.search(detector, {picture(0ms), regions, true}));
    REQUIRE(search.search(detector, {picture(100ms), regions, true}));
    CHECK(detector.passes == std::vector<cv::Size>{{960, 540}, {960, 540}});
}

TEST_CASE("a picture that is none, or a detector that throws, is an error and not the end")
{
    GatedSearch search;
    PatchDetector detector;
    auto grey = picture(0ms);
    grey->bgr = cv::Mat(720, 1280, CV_8UC1, cv::Scalar(60));
    CHECK_FALSE(search.search(detector, {grey, {kAtFace}, true}));
    auto none = picture(0ms);
    none->bgr.release();
    CHECK_FALSE(search.search(detector, {none, {kAtFace}, true}));
    detector.throwing = true;
    const auto failed = search.search(detector, {withFace(100ms, kFace), {kAtFace}, true});
    REQUIRE_FALSE(failed);
    CHECK_THAT(failed.error().line(), Catch::Contains("out of its mind"));
    detector.throwing = false;
    CHECK(search.search(detector, {withFace(200ms, kFace), {kAtFace}, true})->size() == 1);
}
