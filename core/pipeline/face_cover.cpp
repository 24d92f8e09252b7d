// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/face_cover.h"

#include <algorithm>
#include <cmath>

#include "pipeline/picture_boxes.h"

namespace haetae {
namespace {

constexpr int kCellsAcross = 16;
constexpr int kCellsAFace = 3;
constexpr double kFaceGrows = 1.0 / 3.0; // hair, ears, and a box that lags by a frame
const cv::Scalar kFill(104, 96, 88); // no colour of skin

std::vector<ThermalRect> headsOf(const ScreeningSnapshot& snapshot)
{
    std::vector<ThermalRect> heads;
    for (const PersonView& person : snapshot.people) {
        if (person.face.head)
            heads.push_back(*person.face.head);
    }
    return heads;
}

std::vector<VisibleRect> facesOf(const ScreeningSnapshot& snapshot)
{
    std::vector<VisibleRect> faces;
    for (const PersonView& person : snapshot.people)
        faces.push_back(visibleFaceOf(person.face, snapshot.views));
    return faces;
}

} // namespace

VisibleRect visibleFaceOf(const FaceObservation& face, const ViewRegistration& views)
{
    if (face.visible)
        return *face.visible;
    return face.head ? views.at(face.head->width).visibleFromThermal(*face.head) : VisibleRect{};
}

cv::Mat coarsened(const cv::Mat& picture, int cellPixels)
{
    cv::Mat coarse = picture.clone();
    const int cell = std::max(1, cellPixels);
    for (int y = 0; y < coarse.rows; y += cell) {
        for (int x = 0; x < coarse.cols; x += cell) {
            cv::Mat part = coarse(
                cv::Rect(x, y, std::min(cell, coarse.cols - x), std::min(cell, coarse.rows - y)));
            part.setTo(cv::mean(part));
        }
    }
    return coarse;
}

cv::Mat coverThermal(const cv::Mat& celsius, const std::vector<ThermalRect>& heads)
{
    cv::Mat out = coarsened(celsius, (celsius.cols + kCellsAcross - 1) / kCellsAcross);
    for (const ThermalRect& head : heads) {
        const cv::Rect box = pixelsOf(grown(head, kFaceGrows), celsius.size());
        if (box.empty())
            continue;
        const int cell = (std::min(box.width, box.height) + kCellsAFace - 1) / kCellsAFace;
        coarsened(celsius(box), cell).copyTo(out(box));
    }
    return out;
}

cv::Mat coverVisible(const cv::Mat& bgr, const std::vector<VisibleRect>& faces)
{
    cv::Mat out = coarsened(bgr, (bgr.cols + kCellsAcross - 1) / kCellsAcross);
    for (const VisibleRect& face : faces) {
        const cv::Rect box = pixelsOf(grown(face, kFaceGrows), bgr.size());
        if (!box.empty())
            out(box).setTo(kFill);
    }
    return out;
}

std::shared_ptr<const ScreeningSnapshot> covered(
    const std::shared_ptr<const ScreeningSnapshot>& snapshot, const PrivacyRule& rule)
{
    if (!snapshot || snapshot->simulated)
        return snapshot;
    auto shown = std::make_shared<ScreeningSnapshot>(*snapshot);
    if (snapshot->thermal && !rule.thermalCrops.keep) {
        auto thermal = std::make_shared<TemperatureImage>(*snapshot->thermal);
        thermal->celsius = coverThermal(snapshot->thermal->celsius, headsOf(*snapshot));
        thermal->frame = nullptr; // its counts are the same faces
        shown->thermal = std::move(thermal);
    }
    if (snapshot->visible && !rule.visiblePictures.keep) {
        auto visible = std::make_shared<VisibleFrame>(*snapshot->visible);
        visible->bgr = coverVisible(snapshot->visible->bgr, facesOf(*snapshot));
        shown->visible = std::move(visible);
    }
    return shown;
}

} // namespace haetae
