// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <opencv2/dnn.hpp>
#include <string>
#include <vector>

#include "base/result.h"
#include "model/face_observation.h"
#include "vision/weight_table.h"

namespace haetae {

/// A box that a place of the network corrects into a face, in pixels of the network's input.
/// *value*
struct AnchorShape {
    double width = 0.0;
    double height = 0.0;
};

/// One of the network's grids: a cell every stride pixels, the same anchors around each cell's
/// centre. *value*
struct AnchorGrid {
    int stride = 0;
    std::vector<AnchorShape> shapes;
};

/// Six grids of the SSD in the order of its outputs "box0" and "class0" to "box5" and "class5".
/// Errors: the table's anchors are not those of a 512 x 512 input.
[[nodiscard]] Result<std::vector<AnchorGrid>> ssdGrids(const WeightTable& weights);

/// MobileNet v1 with the box predictors of an SSD, from the tensors that the package's
/// ssd_mobilenetv1 weights name. Input: RGB / 127.5 - 1, sides a multiple of 64. Errors: a tensor
/// is missing or has another shape.
[[nodiscard]] Result<cv::dnn::Net> ssdNetwork(const WeightTable& weights);

/// Names of the outputs of ssdNetwork(): box0, class0, box1 ...
[[nodiscard]] std::vector<std::string> ssdOutputs(std::size_t grids);

/// Appends the faces of one grid that score at least leastScore. boxes: 1 x 4n x rows x columns,
/// classes: 1 x 3n x rows x columns (nothing, face, unused) for n anchors.
/// Source: W. Liu et al., SSD, ECCV 2016 (offsets from the anchor, its size as the unit, logarithm
/// of the sizes); divisors 10 and 5 and the order y, x, height, width: box coder of TensorFlow's
/// object detection API.
void appendFaces(const AnchorGrid& grid, const cv::Mat& boxes, const cv::Mat& classes,
    double leastScore, std::vector<FaceBox>& faces);

} // namespace haetae
