// SPDX-License-Identifier: GPL-3.0-or-later
#include "vision/ssd_network.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "vision/layer_stack.h"

namespace haetae {
namespace {

// A. G. Howard et al., MobileNets, arXiv 1704.04861, table 1; the predictors' own layers after it.
constexpr std::array<int, 14> kOutputs{
    32, 64, 128, 128, 256, 256, 512, 512, 512, 512, 512, 512, 1024, 1024};
constexpr std::array<int, 4> kHalving{2, 4, 6, 12}; // depthwise layers of stride 2
constexpr std::size_t kFirstGridAfter = 11;
constexpr int kTrainedSide = 512;

struct GridPlan {
    int stride;
    int anchors;
    int channels;
};
constexpr std::array<GridPlan, 6> kGrids{GridPlan{16, 3, 512}, GridPlan{32, 6, 1024},
    GridPlan{64, 6, 512}, GridPlan{128, 6, 256}, GridPlan{256, 6, 256}, GridPlan{512, 6, 128}};
constexpr int kClasses = 3;

/// Layers of the predictors: 1 x 1 to fewer channels, then 3 x 3 at stride 2. *value*
struct ExtraPlan {
    int reduced;
    int outputs;
};
constexpr std::array<ExtraPlan, 4> kExtras{
    ExtraPlan{256, 512}, ExtraPlan{128, 256}, ExtraPlan{128, 256}, ExtraPlan{64, 128}};

LayerId convolve(LayerStack& stack, LayerId from, const std::string& name, ConvolutionPlan plan)
{
    plan.name = name;
    plan.activation = Activation::Relu6;
    return stack.convolve(from, plan, name + "/weights", name + "/convolution_bn_offset");
}

void predict(LayerStack& stack, LayerId from, std::size_t grid)
{
    const auto& [stride, anchors, channels] = kGrids[grid];
    const std::string name = "Prediction/BoxPredictor_" + std::to_string(grid);
    const std::string box = name + "/BoxEncodingPredictor";
    const std::string face = name + "/ClassPredictor";
    stack.convolve(from, {"box" + std::to_string(grid), 1, channels, 4 * anchors}, box + "/weights",
        box + "/biases");
    stack.convolve(from, {"class" + std::to_string(grid), 1, channels, kClasses * anchors},
        face + "/weights", face + "/biases");
}

/// One depthwise and one pointwise layer.
LayerId separable(LayerStack& stack, LayerId from, std::size_t layer)
{
    const std::string name = "MobilenetV1/Conv2d_" + std::to_string(layer);
    const int inputs = kOutputs[layer - 1];
    const bool halves =
        std::find(kHalving.begin(), kHalving.end(), static_cast<int>(layer)) != kHalving.end();
    const LayerId depthwise = stack.convolveDepthwise(from,
        {name + "_depthwise", 3, inputs, inputs, halves ? 2 : 1, Activation::Relu6},
        name + "_depthwise/depthwise_weights", name + "_depthwise/BatchNorm");
    return convolve(stack, depthwise, name + "_pointwise", {"", 1, inputs, kOutputs[layer]});
}

} // namespace

Result<std::vector<AnchorGrid>> ssdGrids(const WeightTable& weights)
{
    int all = 0;
    for (const GridPlan& plan : kGrids)
        all += (kTrainedSide / plan.stride) * (kTrainedSide / plan.stride) * plan.anchors;
    const auto table = weights.find("Output/extra_dim", {1, all, 4});
    if (!table)
        return tl::unexpected(table.error());
    std::vector<AnchorGrid> grids;
    const float* corner = (*table)->values.data(); // top, left, bottom, right as shares of 512
    for (const GridPlan& plan : kGrids) {
        AnchorGrid grid{plan.stride, {}};
        for (int a = 0; a < plan.anchors; ++a) {
            const float* box = corner + 4 * a;
            const double height = (double(box[2]) - double(box[0])) * kTrainedSide;
            const double width = (double(box[3]) - double(box[1])) * kTrainedSide;
            const double middleY = (double(box[0]) + double(box[2])) * kTrainedSide / 2;
            const double middleX = (double(box[1]) + double(box[3])) * kTrainedSide / 2;
            const double half = plan.stride / 2.0;
            if (!(width > 0 && height > 0 && std::abs(middleX - half) < 0.01
                    && std::abs(middleY - half) < 0.01))
                return fail(ErrorKind::Corrupt, "ssd", "its anchors do not lie on its grids",
                    "install the model again");
            grid.shapes.push_back({width, height});
        }
        const int cells = (kTrainedSide / plan.stride) * (kTrainedSide / plan.stride);
        corner += 4 * cells * plan.anchors;
        grids.push_back(std::move(grid));
    }
    return grids;
}

Result<cv::dnn::Net> ssdNetwork(const WeightTable& weights)
{
    LayerStack stack(weights);
    LayerId last = convolve(
        stack, LayerStack::kInput, "MobilenetV1/Conv2d_0_pointwise", {"", 3, 3, kOutputs[0], 2});
    for (std::size_t layer = 1; layer < kOutputs.size(); ++layer) {
        last = separable(stack, last, layer);
        if (layer == kFirstGridAfter)
            predict(stack, last, 0);
    }
    predict(stack, last, 1);
    int channels = kOutputs.back();
    for (std::size_t i = 0; i < kExtras.size(); ++i) {
        const std::string name = "Prediction/Conv2d_";
        last = convolve(stack, last, name + std::to_string(2 * i) + "_pointwise",
            {"", 1, channels, kExtras[i].reduced});
        last = convolve(stack, last, name + std::to_string(2 * i + 1) + "_pointwise",
            {"", 3, kExtras[i].reduced, kExtras[i].outputs, 2});
        channels = kExtras[i].outputs;
        predict(stack, last, i + 2);
    }
    return stack.finish();
}

std::vector<std::string> ssdOutputs(std::size_t grids)
{
    std::vector<std::string> names;
    for (std::size_t i = 0; i < grids; ++i) {
        names.push_back("box" + std::to_string(i));
        names.push_back("class" + std::to_string(i));
    }
    return names;
}

void appendFaces(const AnchorGrid& grid, const cv::Mat& boxes, const cv::Mat& classes,
    double leastScore, std::vector<FaceBox>& faces)
{
    const double leastLogit = std::log(leastScore / (1.0 - leastScore));
    const int rows = boxes.size[2];
    const int columns = boxes.size[3];
    for (int a = 0; a < static_cast<int>(grid.shapes.size()); ++a) {
        const AnchorShape& shape = grid.shapes[static_cast<std::size_t>(a)];
        for (int y = 0; y < rows; ++y) {
            const float* logits = classes.ptr<float>(0, kClasses * a + 1, y);
            for (int x = 0; x < columns; ++x) {
                if (!(double(logits[x]) >= leastLogit))
                    continue;
                const auto code = [&](int part) {
                    return double(boxes.ptr<float>(0, 4 * a + part, y)[x]);
                };
                const double middleY = (y + 0.5) * grid.stride + code(0) / 10 * shape.height;
                const double middleX = (x + 0.5) * grid.stride + code(1) / 10 * shape.width;
                // A network gone astray must not make boxes larger than any picture.
                const double height = std::exp(std::min(code(2) / 5, 4.0)) * shape.height;
                const double width = std::exp(std::min(code(3) / 5, 4.0)) * shape.width;
                FaceBox face;
                face.box = {middleX - width / 2, middleY - height / 2, width, height};
                face.score = 1.0 / (1.0 + std::exp(-double(logits[x])));
                if (std::isfinite(face.box.area() + middleX + middleY))
                    faces.push_back(std::move(face));
            }
        }
    }
}

} // namespace haetae
