// SPDX-License-Identifier: GPL-3.0-or-later
#include "vision/face_canvas.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <opencv2/imgproc.hpp>

using namespace haetae;

namespace {

const cv::Size kPicture(1280, 720);

/// Fifteen heads in three rows, as they stand at an entrance; the far ones are smaller.
std::vector<SearchRegion> crowd()
{
    std::vector<SearchRegion> regions;
    for (int i = 0; i < 15; ++i) {
        const double face = std::array{105.0, 74.0, 54.0}[std::size_t(i / 5)];
        const double x = 130.0 + 220.0 * (i % 5) + 30.0 * (i / 5);
        const double y = 520.0 - 160.0 * (i / 5);
        regions.push_back({{x - 0.9 * face, y - face, 1.8 * face, 2.2 * face}, face});
    }
    return regions;
}

VisibleRect inMiddle(const SearchRegion& region, double shiftX, double shiftY)
{
    const auto middle = region.box.center();
    const double width = region.faceWidth;
    return {middle.x - width / 2 + shiftX, middle.y - 0.6 * width + shiftY, width, 1.2 * width};
}

/// Where the picture's rectangle lies in the canvas: the cell's own scale, from pixel edges.
FaceBox shown(const VisibleRect& box, const CanvasCell& cell)
{
    const double sx = double(cell.canvas.width) / cell.picture.width;
    const double sy = double(cell.canvas.height) / cell.picture.height;
    FaceBox face;
    face.box = {cell.canvas.x - 0.5 + (box.x + 0.5 - cell.picture.x) * sx,
        cell.canvas.y - 0.5 + (box.y + 0.5 - cell.picture.y) * sy, box.width * sx, box.height * sy};
    face.score = 0.9;
    return face;
}

/// Bright patches of the canvas, as a detector would box them.
std::vector<FaceBox> patchesIn(const cv::Mat& canvas)
{
    cv::Mat grey;
    cv::cvtColor(canvas, grey, cv::COLOR_BGR2GRAY);
    cv::Mat labels;
    cv::Mat stats;
    cv::Mat centroids;
    const int count = cv::connectedComponentsWithStats(grey > 190, labels, stats, centroids, 8);
    std::vector<FaceBox> faces;
    for (int i = 1; i < count; ++i) {
        FaceBox face;
        face.box = {stats.at<int>(i, cv::CC_STAT_LEFT) - 0.5,
            stats.at<int>(i, cv::CC_STAT_TOP) - 0.5, double(stats.at<int>(i, cv::CC_STAT_WIDTH)),
            double(stats.at<int>(i, cv::CC_STAT_HEIGHT))};
        face.score = 0.9;
        face.landmarks = {{face.box.center().x, face.box.center().y}};
        faces.push_back(face);
    }
    return faces;
}

} // namespace

TEST_CASE("fifteen heads fit into a canvas of a tenth of the picture, each in a cell of its own")
{
    const FaceCanvas canvas = planCanvas(crowd(), kPicture);
    REQUIRE(canvas.cells.size() == 15);
    CHECK(canvas.size.area() < kPicture.area() / 8);
    for (std::size_t i = 0; i < canvas.cells.size(); ++i) {
        const cv::Rect& cell = canvas.cells[i].canvas;
        CHECK((cell & cv::Rect({}, canvas.size)) == cell);
        for (std::size_t k = 0; k < i; ++k) {
            cv::Rect grown = cell;
            grown.x -= CanvasStyle().gap;
            grown.y -= CanvasStyle().gap;
            grown.width += 2 * CanvasStyle().gap;
            grown.height += 2 * CanvasStyle().gap;
            CHECK((grown & canvas.cells[k].canvas).empty());
        }
    }
}

TEST_CASE("the canvas hardly grows with the camera's resolution")
{
    auto regions = crowd();
    const double once = planCanvas(regions, kPicture).size.area();
    for (SearchRegion& region : regions) {
        region.box = {1.5 * region.box.x, 1.5 * region.box.y, 1.5 * region.box.width,
            1.5 * region.box.height};
        region.faceWidth *= 1.5;
    }
    CHECK(planCanvas(regions, {1920, 1080}).size.area() < 1.1 * once);
}

TEST_CASE("a face found in the canvas is put back where it was in the picture")
{
    const auto regions = crowd();
    cv::Mat picture(kPicture, CV_8UC3, cv::Scalar::all(40));
    std::vector<VisibleRect> faces;
    for (std::size_t i = 0; i < regions.size(); ++i) {
        // Another place in each region, so that no two regions may be mixed up.
        const double shift = 0.04 * regions[i].faceWidth * (double(i % 5) - 2.0);
        const VisibleRect wanted = inMiddle(regions[i], shift, -shift);
        const cv::Rect drawn(
            cvRound(wanted.x), cvRound(wanted.y), cvRound(wanted.width), cvRound(wanted.height));
        cv::rectangle(picture, drawn, cv::Scalar::all(250), cv::FILLED);
        faces.push_back({drawn.x - 0.5, drawn.y - 0.5, double(drawn.width), double(drawn.height)});
    }
    const FaceCanvas canvas = planCanvas(regions, kPicture);
    const auto found = boxesInPicture(patchesIn(drawCanvas(picture, canvas)), canvas, kPicture);
    REQUIRE(found.size() == 15);
    for (const VisibleRect& face : faces) {
        const auto best =
            std::max_element(found.begin(), found.end(), [&](const FaceBox& a, const FaceBox& b) {
                return overlap(a.box, face) < overlap(b.box, face);
            });
        INFO("face at " << face.x << ", " << face.y << ", " << face.width << " wide");
        CHECK(overlap(best->box, face) > 0.9);
        CHECK(std::abs(best->box.center().x - face.center().x) < 0.02 * face.width);
        CHECK(std::abs(best->box.center().y - face.center().y) < 0.02 * face.width);
        CHECK(best->landmarks.front().x == Approx(best->box.center().x));
    }
}

TEST_CASE("mapping a box into its cell and back is exact")
{
    const auto regions = crowd();
    const FaceCanvas canvas = planCanvas(regions, kPicture);
    for (const CanvasCell& cell : canvas.cells) {
        const VisibleRect box{cell.picture.x + 0.3 * cell.picture.width,
            cell.picture.y + 0.25 * cell.picture.height, 0.4 * cell.picture.width,
            0.5 * cell.picture.height};
        const auto back = boxesInPicture({shown(box, cell)}, canvas, kPicture);
        REQUIRE(back.size() == 1);
        CHECK(back[0].box.x == Approx(box.x));
        CHECK(back[0].box.y == Approx(box.y));
        CHECK(back[0].box.width == Approx(box.width));
        CHECK(back[0].box.height == Approx(box.height));
    }
}

TEST_CASE("a box that spans two cells, or lies in the gap between them, is nobody's face")
{
    const FaceCanvas canvas = planCanvas(crowd(), kPicture);
    const cv::Rect& a = canvas.cells[0].canvas;
    FaceBox across;
    across.score = 0.99;
    across.box = {a.x + 0.6 * a.width, a.y + 0.2 * a.height, 0.75 * a.width, 0.5 * a.height};
    CHECK(boxesInPicture({across}, canvas, kPicture).empty());
    FaceBox gap;
    gap.score = 0.99;
    gap.box = {0.0, 0.0, 6.0, 6.0};
    CHECK(boxesInPicture({gap}, canvas, kPicture).empty());
}

TEST_CASE("a face cut off by its region is left to another one, at the picture's border it counts")
{
    const SearchRegion inside{{400, 300, 200, 240}, 100};
    const SearchRegion atBorder{{-60, 300, 200, 240}, 100};
    const FaceCanvas canvas = planCanvas({inside, atBorder}, kPicture);
    REQUIRE(canvas.cells.size() == 2);
    CHECK(boxesInPicture({shown({370, 360, 100, 120}, canvas.cells[0])}, canvas, kPicture).empty());
    const auto kept =
        boxesInPicture({shown({-30, 360, 100, 120}, canvas.cells[1])}, canvas, kPicture);
    REQUIRE(kept.size() == 1);
    CHECK(kept[0].box.x == Approx(-30));
}

TEST_CASE("a face that two overlapping regions show is one face")
{
    const SearchRegion left{{400, 300, 200, 200}, 60};
    const SearchRegion right{{540, 300, 200, 200}, 60};
    const FaceCanvas canvas = planCanvas({left, right}, kPicture);
    std::vector<FaceBox> boxes;
    for (const CanvasCell& cell : canvas.cells)
        boxes.push_back(shown({550, 380, 44, 52}, cell));
    CHECK(boxesInPicture(boxes, canvas, kPicture).size() == 1);
    // Two heads side by side cost less together than apart.
    const FaceCanvas near =
        planCanvas({{{400, 300, 90, 110}, 50}, {{430, 305, 90, 110}, 52}}, kPicture);
    CHECK(near.cells.size() == 1);
}

TEST_CASE("regions that can hold no face are left out, and too many ask for the whole picture")
{
    constexpr double kNan = std::numeric_limits<double>::quiet_NaN();
    const std::vector<SearchRegion> hopeless{{{2000, 100, 80, 90}, 40}, {{100, 100, 80, 90}, 0},
        {{kNan, 100, 80, 90}, 40}, {{100, 100, 80, 90}, kNan}, {{-79, 100, 80, 90}, 40}};
    const FaceCanvas none = planCanvas(hopeless, kPicture);
    CHECK(none.cells.empty());
    CHECK_FALSE(none.tooLarge);
    std::vector<SearchRegion> crowded;
    for (int i = 0; i < 200; ++i)
        crowded.push_back({{6.0 * i, 3.0 * i, 60, 70}, 30});
    CHECK(planCanvas(crowded, kPicture).tooLarge);
}
