// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>
#include <opencv2/imgproc.hpp>
#include <vector>

#include "camera/simulated/noise.h"
#include "camera/simulated/picture_layout.h"
#include "camera/simulated/visible_maps.h"

namespace haetae::simulated {
namespace {

constexpr double kFloorLine = 121; // scene pixels

void box(cv::Mat& room, const PictureLayout& at, cv::Rect2d r, const cv::Scalar& colour)
{
    cv::rectangle(room, {cvRound(at.x(r.x)), cvRound(at.y(r.y))},
        {cvRound(at.x(r.x + r.width)), cvRound(at.y(r.y + r.height))}, colour, cv::FILLED,
        cv::LINE_AA);
}

void line(cv::Mat& room, const PictureLayout& at, cv::Point2d a, cv::Point2d b,
    const cv::Scalar& colour, double width)
{
    cv::line(room, {cvRound(at.x(a.x)), cvRound(at.y(a.y))},
        {cvRound(at.x(b.x)), cvRound(at.y(b.y))}, colour, std::max(1, cvRound(width * at.scale)),
        cv::LINE_AA);
}

void floorTiles(cv::Mat& room, const PictureLayout& at)
{
    const cv::Scalar joint(118, 126, 132);
    for (double y = kFloorLine; y < 400; y = kFloorLine + (y - kFloorLine + 3) * 1.5)
        line(room, at, {-400, y}, {800, y}, joint, 0.4);
    for (int i = -14; i <= 14; ++i)
        line(room, at, {kSceneWidth / 2 + 40.0 * i, kFloorLine}, {kSceneWidth / 2 + 190.0 * i, 400},
            joint, 0.4);
}

void doorway(cv::Mat& room, const PictureLayout& at)
{
    const double wide = kDoorRight - kDoorLeft;
    box(room, at, {kDoorLeft - 5, -60, wide + 10, 183}, {70, 84, 98});
    box(room, at, {kDoorLeft, -60, wide, 181}, {150, 156, 160});
    box(room, at, {kDoorLeft, 96, wide, 25}, {122, 132, 138});
    box(room, at, {kDoorLeft + 20, -60, 26, 140}, {226, 222, 214});
    line(room, at, {kDoorLeft + 33, -60}, {kDoorLeft + 33, 80}, {140, 140, 140}, 1);
}

void furniture(cv::Mat& room, const PictureLayout& at)
{
    box(room, at, {34, 32, 48, 34}, {60, 76, 96});
    box(room, at, {36, 34, 44, 30}, {196, 204, 206});
    for (int i = 0; i < 5; ++i)
        line(room, at, {40, 40.0 + 5 * i}, {40.0 + 14 + 7 * (i % 3), 40.0 + 5 * i}, {110, 112, 116},
            0.8);
    box(room, at, {276, 38, 34, 46}, {92, 78, 60});
    box(room, at, {279, 41, 28, 40}, {150, 128, 96});
    box(room, at, {338, 20, 18, 9}, {198, 200, 202});
    box(room, at, {-600, 117, 600 + kDoorLeft - 5, 4}, {98, 106, 116});
    box(room, at, {kDoorRight + 5, 117, 600, 4}, {98, 106, 116});
    for (const double x : {78.0, 300.0})
        box(room, at, {x - 22, 1, 44, 4}, {250, 252, 252});
}

} // namespace

cv::Mat emptyRoom(cv::Size size, const PictureLayout& at, std::uint64_t seed)
{
    cv::Mat room(size, CV_8UC3);
    for (int y = 0; y < size.height; ++y) {
        const double sceneY = (y - at.top) / at.scale;
        const bool floor = sceneY > kFloorLine;
        const double light = floor ? 0.8 + 0.2 * smoothstep(kFloorLine, 300, sceneY)
                                   : 0.95 + 0.1 * smoothstep(kFloorLine, 0, sceneY);
        const cv::Vec3f colour = floor ? cv::Vec3f(138, 148, 154) : cv::Vec3f(176, 184, 188);
        for (int x = 0; x < size.width; ++x) {
            const double across = (x - size.width * 0.42) / size.width;
            const auto lit = static_cast<float>(light * (1 - 0.45 * across * across));
            room.at<cv::Vec3b>(y, x) = cv::Vec3b(colour * lit);
        }
    }
    floorTiles(room, at);
    doorway(room, at);
    furniture(room, at);
    cv::GaussianBlur(room, room, cv::Size(), 0.35 * at.scale);
    cv::RNG random(mix(seed, 81));
    cv::Mat coarse(size.height / 40 + 2, size.width / 40 + 2, CV_16SC1);
    random.fill(coarse, cv::RNG::NORMAL, 0, 1.6);
    cv::Mat stains;
    cv::resize(coarse, stains, size, 0, 0, cv::INTER_CUBIC);
    cv::merge(std::vector<cv::Mat>(3, stains), stains);
    cv::add(room, stains, room, cv::noArray(), CV_8U);
    return room;
}

} // namespace haetae::simulated
