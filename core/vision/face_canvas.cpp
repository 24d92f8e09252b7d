// SPDX-License-Identifier: GPL-3.0-or-later
#include "vision/face_canvas.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <opencv2/imgproc.hpp>
#include <optional>

#include "vision/box_merge.h"

namespace haetae {
namespace {

constexpr int kGrain = 32; // detectors' strides end here, so odd sizes are padded anyway
constexpr int kLeastSide = 16; // px of a cell; less shows no face

/// A region cut to whole pixels of the picture. *value*
struct Cut {
    cv::Rect box;
    double faceWidth = 0.0;
    [[nodiscard]] double scale(const CanvasStyle& style) const
    {
        return std::min(style.mostEnlarged, style.faceWidth / faceWidth);
    }
    [[nodiscard]] cv::Size size(const CanvasStyle& style) const
    {
        const double by = scale(style);
        return {std::max(kLeastSide, cvRound(box.width * by)),
            std::max(kLeastSide, cvRound(box.height * by))};
    }
};

int roundedUp(int value)
{
    return (value + kGrain - 1) / kGrain * kGrain;
}

std::optional<Cut> cut(const SearchRegion& region, cv::Size picture)
{
    const auto& b = region.box;
    if (!(region.faceWidth > 0.0) || !std::isfinite(b.x + b.y + b.width + b.height))
        return std::nullopt;
    // Pixel centres are at integers, so that the picture reaches from -0.5 to its width - 0.5.
    const double left = std::clamp(b.x + 0.5, 0.0, double(picture.width));
    const double top = std::clamp(b.y + 0.5, 0.0, double(picture.height));
    const double right = std::clamp(b.x + b.width + 0.5, 0.0, double(picture.width));
    const double bottom = std::clamp(b.y + b.height + 0.5, 0.0, double(picture.height));
    const cv::Point from(cvFloor(left), cvFloor(top));
    const cv::Rect box(from, cv::Point(cvCeil(right), cvCeil(bottom)));
    // What is left of a face at the border must still be enough of one.
    if (box.width < region.faceWidth / 3 || box.height < region.faceWidth / 3)
        return std::nullopt;
    return Cut{box, region.faceWidth};
}

/// Two regions become one where that saves pixels: a crowd's regions overlap.
void shareCells(std::vector<Cut>& cuts, const CanvasStyle& style)
{
    constexpr double kAlike = 1.5; // ratio of face widths
    const auto cost = [&](const Cut& one) {
        const cv::Size size = one.size(style);
        return double(size.width + style.gap) * (size.height + style.gap);
    };
    for (std::size_t i = 0; i < cuts.size(); ++i) {
        for (std::size_t k = i + 1; k < cuts.size(); ++k) {
            const auto widths = std::minmax(cuts[i].faceWidth, cuts[k].faceWidth);
            if ((cuts[i].box & cuts[k].box).empty() || widths.second > kAlike * widths.first)
                continue;
            const Cut both{cuts[i].box | cuts[k].box, widths.first};
            if (cost(both) > cost(cuts[i]) + cost(cuts[k]))
                continue;
            cuts[i] = both;
            cuts.erase(cuts.begin() + static_cast<std::ptrdiff_t>(k));
            k = i; // the grown one may now take in those before as well
        }
    }
}

/// Shelves of this width, tallest cells first. order: indices of sizes.
int fillShelves(const std::vector<cv::Size>& sizes, const std::vector<std::size_t>& order,
    int width, int gap, std::vector<cv::Point>& places)
{
    places.assign(sizes.size(), {});
    int x = gap;
    int y = gap;
    int shelf = 0;
    for (const std::size_t i : order) {
        if (x > gap && x + sizes[i].width + gap > width) {
            y += shelf + gap;
            x = gap;
            shelf = 0;
        }
        places[i] = {x, y};
        x += sizes[i].width + gap;
        shelf = std::max(shelf, sizes[i].height);
    }
    return y + shelf + gap;
}

std::vector<cv::Size> sizesOf(const std::vector<Cut>& cuts, const CanvasStyle& style)
{
    std::vector<cv::Size> sizes;
    for (const Cut& one : cuts)
        sizes.push_back(one.size(style));
    return sizes;
}

FaceCanvas pack(const std::vector<Cut>& cuts, const CanvasStyle& style)
{
    constexpr std::array kWidths{96, 128, 192, 256, 320, 384, 448, 512, 640, 800, 960};
    const auto sizes = sizesOf(cuts, style);
    std::vector<std::size_t> order(sizes.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
        [&](std::size_t a, std::size_t b) { return sizes[a].height > sizes[b].height; });
    int widest = 0;
    for (const cv::Size& size : sizes)
        widest = std::max(widest, size.width + 2 * style.gap);
    FaceCanvas best;
    std::vector<cv::Point> bestPlaces;
    std::vector<cv::Point> places;
    const auto consider = [&](int width) {
        const int height = roundedUp(fillShelves(sizes, order, width, style.gap, places));
        if (!best.size.empty() && best.size.area() <= width * height)
            return;
        best.size = {width, height};
        bestPlaces = places;
    };
    for (const int width : kWidths)
        if (width >= widest)
            consider(width);
    if (best.size.empty())
        consider(roundedUp(widest));
    for (std::size_t i = 0; i < cuts.size(); ++i)
        best.cells.push_back({cuts[i].box, cv::Rect(bestPlaces[i], sizes[i])});
    return best;
}

/// Which cell a box lies in, and how it lies there. *value*
struct Lodging {
    const CanvasCell* cell = nullptr; ///< none: it belongs to no single cell
    bool cutOff = false; ///< it ends at a border where the picture goes on
};

Lodging lodgingOf(const VisibleRect& box, const FaceCanvas& canvas, cv::Size picture)
{
    constexpr double kRim = 0.12; // of the box's width; boxes are not that exact
    for (const CanvasCell& cell : canvas.cells) {
        const cv::Rect& in = cell.canvas;
        const auto centre = box.center();
        if (centre.x < in.x - 0.5 || centre.y < in.y - 0.5 || centre.x >= in.x + in.width - 0.5
            || centre.y >= in.y + in.height - 0.5)
            continue;
        // How far it reaches over each border. At the picture's own border a face may be cut off,
        // and is one all the same.
        double over = -1e9;
        if (cell.picture.x > 0)
            over = std::max(over, in.x - 0.5 - box.x);
        if (cell.picture.y > 0)
            over = std::max(over, in.y - 0.5 - box.y);
        if (cell.picture.x + cell.picture.width < picture.width)
            over = std::max(over, box.x + box.width - (in.x + in.width - 0.5));
        if (cell.picture.y + cell.picture.height < picture.height)
            over = std::max(over, box.y + box.height - (in.y + in.height - 0.5));
        if (over > kRim * box.width)
            return {};
        return {&cell, over > -1.0};
    }
    return {};
}

/// From the pixels of a cell to those of the picture; pixel centres are at integers in both.
FaceBox moved(FaceBox face, const CanvasCell& cell)
{
    const double sx = double(cell.picture.width) / cell.canvas.width;
    const double sy = double(cell.picture.height) / cell.canvas.height;
    const auto x = [&](double at) {
        return cell.picture.x - 0.5 + (at + 0.5 - cell.canvas.x) * sx;
    };
    const auto y = [&](double at) {
        return cell.picture.y - 0.5 + (at + 0.5 - cell.canvas.y) * sy;
    };
    face.box = {x(face.box.x), y(face.box.y), face.box.width * sx, face.box.height * sy};
    for (auto& point : face.landmarks)
        point = {x(point.x), y(point.y)};
    return face;
}

} // namespace

FaceCanvas planCanvas(
    const std::vector<SearchRegion>& regions, cv::Size picture, const CanvasStyle& style)
{
    std::vector<Cut> cuts;
    for (const SearchRegion& region : regions) {
        if (const auto one = cut(region, picture))
            cuts.push_back(*one);
    }
    const FaceCanvas tooLarge{{}, {}, true};
    if (cuts.size() > style.mostRegions)
        return tooLarge;
    if (cuts.empty())
        return {};
    shareCells(cuts, style);
    FaceCanvas canvas = pack(cuts, style);
    return canvas.size.area() > style.mostPixels ? tooLarge : canvas;
}

cv::Mat drawCanvas(const cv::Mat& bgr, const FaceCanvas& canvas)
{
    cv::Mat drawn(canvas.size, CV_8UC3, cv::Scalar::all(112));
    for (const CanvasCell& cell : canvas.cells) {
        const bool smaller = cell.canvas.width < cell.picture.width;
        cv::Mat place = drawn(cell.canvas);
        cv::resize(bgr(cell.picture), place, place.size(), 0, 0,
            smaller ? cv::INTER_AREA : cv::INTER_LINEAR);
    }
    return drawn;
}

std::vector<FaceBox> boxesInPicture(
    const std::vector<FaceBox>& inCanvas, const FaceCanvas& canvas, cv::Size picture)
{
    constexpr double kPart = 0.3; // of a cut-off box
    std::vector<FaceBox> whole;
    std::vector<FaceBox> cut;
    for (const FaceBox& face : inCanvas) {
        const Lodging lodging = lodgingOf(face.box, canvas, picture);
        if (lodging.cell != nullptr)
            (lodging.cutOff ? cut : whole).push_back(moved(face, *lodging.cell));
    }
    auto faces = mergeOverlapping(std::move(whole));
    // What one region cuts off another one mostly shows whole, whatever the score of either.
    for (const FaceBox& part : mergeOverlapping(std::move(cut))) {
        if (std::none_of(faces.begin(), faces.end(), [&](const FaceBox& face) {
                return face.box.intersected(part.box).area() > kPart * part.box.area();
            }))
            faces.push_back(part);
    }
    return faces;
}

} // namespace haetae
