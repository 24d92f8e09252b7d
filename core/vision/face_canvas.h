// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <opencv2/core.hpp>
#include <vector>

#include "model/face_observation.h"
#include "model/geometry.h"

namespace haetae {

/// A part of the visible picture that may hold a face. *value*
struct SearchRegion {
    VisibleRect box;
    double faceWidth = 0.0; ///< px of the picture, as far as it can be foreseen
};

/// Where one region of the picture lies in the canvas; whole pixels of either. *value*
struct CanvasCell {
    cv::Rect picture;
    cv::Rect canvas;
};

/// How the regions of one picture share one canvas, so that one detector pass serves all of them.
/// *value*
struct FaceCanvas {
    cv::Size size; ///< empty: there is nothing to search
    std::vector<CanvasCell> cells;
    bool tooLarge = false; ///< and therefore empty: the whole picture is cheaper to search
};

/// How a canvas is laid out. *value*
struct CanvasStyle {
    double faceWidth = 36.0; ///< px of the canvas; what detectors of small faces find safely
    double mostEnlarged = 2.0;
    int gap = 8; ///< px between cells
    double mostPixels = 400'000; ///< of the canvas
    std::size_t mostRegions = 40; ///< more are too large as well
};

/// Packs the regions side by side in shelves, each scaled to a useful face width. Regions are cut
/// to the picture; those outside it are left out, those that say nearly the same share one cell.
[[nodiscard]] FaceCanvas planCanvas(
    const std::vector<SearchRegion>& regions, cv::Size picture, const CanvasStyle& style = {});

/// bgr: CV_8UC3 of the size that the canvas was planned for. Gaps are grey.
[[nodiscard]] cv::Mat drawCanvas(const cv::Mat& bgr, const FaceCanvas& canvas);

/// Boxes of the canvas in pixels of the picture, each face once and whole ones first. A box that belongs
/// to no single cell, or is cut off by the border of its cell inside the picture, is no face.
[[nodiscard]] std::vector<FaceBox> boxesInPicture(
    const std::vector<FaceBox>& inCanvas, const FaceCanvas& canvas, cv::Size picture);

} // namespace haetae
