// SPDX-License-Identifier: GPL-3.0-or-later
#include "vision/face_landmarks.h"

#include <algorithm>
#include <cmath>
#include <opencv2/dnn.hpp>
#include <opencv2/imgproc.hpp>
#include <utility>

#include "vision/landmark_regressor.h"
#include "vision/layer_stack.h"

namespace haetae {
namespace {

constexpr int kInputSide = 112;
const cv::Scalar kMeanRgb{122.782, 117.001, 104.298}; // of the training pictures

/// Depthwise, then pointwise with a bias; nothing between them.
LayerId separable(
    LayerStack& stack, LayerId from, const std::string& name, const ConvolutionPlan& plan)
{
    const LayerId depthwise = stack.convolveDepthwise(from,
        {name + "/depthwise", 3, plan.inputs, plan.inputs, plan.stride},
        name + "/depthwise_filter");
    return stack.convolve(depthwise, {name, 1, plan.inputs, plan.outputs, 1, plan.activation},
        name + "/pointwise_filter", name + "/bias");
}

/// Four layers that each see the sum of all before them, after G. Huang et al., CVPR 2017, with
/// sums in the place of its concatenations.
LayerId denseBlock(
    LayerStack& stack, LayerId from, const std::string& name, int inputs, int outputs)
{
    const std::string first = name + "/conv0";
    const ConvolutionPlan halving{first, 3, inputs, outputs, 2, Activation::Relu};
    const LayerId one = inputs == 3
        ? stack.convolve(from, halving, first + "/filters", first + "/bias")
        : separable(stack, from, first, halving);
    const ConvolutionPlan same{"", 3, outputs, outputs};
    const LayerId two = separable(stack, one, name + "/conv1", same);
    const LayerId sumTwo = stack.addRelu(name + "/sum2", {one, two});
    const LayerId three = separable(stack, sumTwo, name + "/conv2", same);
    const LayerId sumThree = stack.addRelu(name + "/sum3", {one, two, three});
    const LayerId four = separable(stack, sumThree, name + "/conv3", same);
    return stack.addRelu(name + "/sum4", {one, two, three, four});
}

/// The package's network. *thread-bound*
class Network final : public LandmarkRegressor {
public:
    explicit Network(cv::dnn::Net net) : net_(std::move(net)) { }

    std::vector<VisiblePoint> points(const cv::Mat& bgr, const VisibleRect& face) override
    {
        // A square around the box, whatever the picture lacks of it black, as in training.
        const double side = std::max(face.width, face.height);
        const double zoom = side / kInputSide;
        const auto middle = face.center();
        const double left = middle.x - side / 2 + zoom / 2;
        const double top = middle.y - side / 2 + zoom / 2;
        const cv::Matx23d toPicture{zoom, 0, left, 0, zoom, top};
        cv::Mat crop;
        cv::warpAffine(bgr, crop, toPicture, {kInputSide, kInputSide},
            cv::INTER_LINEAR | cv::WARP_INVERSE_MAP, cv::BORDER_CONSTANT);
        net_.setInput(cv::dnn::blobFromImage(crop, 1.0 / 255.0, {}, kMeanRgb, true, false, CV_32F));
        const cv::Mat found = net_.forward();
        std::vector<VisiblePoint> points;
        const float* share = found.ptr<float>();
        for (std::size_t i = 0; i < kLandmarks; ++i)
            points.push_back({middle.x - side / 2 + side * double(share[2 * i]),
                middle.y - side / 2 + side * double(share[2 * i + 1])});
        return points;
    }

private:
    cv::dnn::Net net_;
};

} // namespace

LandmarkDetector::LandmarkDetector(std::unique_ptr<LandmarkRegressor> regressor)
    : regressor_(std::move(regressor))
{
}
LandmarkDetector::LandmarkDetector(LandmarkDetector&&) noexcept = default;
LandmarkDetector& LandmarkDetector::operator=(LandmarkDetector&&) noexcept = default;
LandmarkDetector::~LandmarkDetector() = default;

Result<LandmarkDetector> LandmarkDetector::open(const std::filesystem::path& weightsManifest)
{
    const auto weights = WeightTable::open(weightsManifest);
    if (!weights)
        return tl::unexpected(weights.error());
    LayerStack stack(*weights);
    LayerId last = LayerStack::kInput;
    int channels = 3;
    for (int block = 0; block < 4; ++block) {
        const int outputs = 32 << block;
        last = denseBlock(stack, last, "dense" + std::to_string(block), channels, outputs);
        channels = outputs;
    }
    last = stack.averageAll(last, "mean");
    stack.connectAll(
        last, "points", channels, static_cast<int>(2 * kLandmarks), "fc/weights", "fc/bias");
    auto net = stack.finish();
    if (!net)
        return tl::unexpected(net.error());
    return LandmarkDetector(std::make_unique<Network>(std::move(*net)));
}

Result<std::vector<VisiblePoint>> LandmarkDetector::find(
    const cv::Mat& bgr, const VisibleRect& face)
{
    if (bgr.empty() || bgr.type() != CV_8UC3)
        return fail(ErrorKind::InvalidInput, "landmarks", "the picture is not 8-bit BGR");
    const VisibleRect picture{-0.5, -0.5, double(bgr.cols), double(bgr.rows)};
    // A box that does not meet the picture, or holds no number, has nothing in common with it.
    if (!(face.intersected(picture).area() > 0) || !(face.area() < 1e9))
        return fail(ErrorKind::InvalidInput, "landmarks", "the face lies outside the picture");
    try {
        auto points = regressor_->points(bgr, face);
        const bool numbers = std::all_of(points.begin(), points.end(),
            [](const VisiblePoint& p) { return std::isfinite(p.x) && std::isfinite(p.y); });
        if (!numbers)
            return fail(ErrorKind::Corrupt, "landmarks", "the network answers with no numbers",
                "install the model again");
        return points;
    } catch (const std::exception& e) { // of OpenCV or dlib
        return fail(ErrorKind::Internal, "landmarks", e.what(), "install the model again");
    }
}

namespace {

/// *thread-bound*
class LandmarkedDetector final : public FaceDetector {
public:
    LandmarkedDetector(std::unique_ptr<FaceDetector> detector, LandmarkDetector landmarks)
        : detector_(std::move(detector)),
          landmarks_(std::move(landmarks))
    {
    }
    [[nodiscard]] Result<std::vector<FaceBox>> detect(const cv::Mat& bgr) override
    {
        return detector_->detect(bgr);
    }
    [[nodiscard]] std::string name() const override { return detector_->name(); }
    void refine(const cv::Mat& bgr, double fromWidth, std::vector<FaceBox>& faces) override
    {
        constexpr std::size_t kMostFaces = 2; // the rest of a crowd is not this near
        std::vector<FaceBox*> wide;
        for (FaceBox& face : faces)
            if (face.box.width >= fromWidth)
                wide.push_back(&face);
        std::sort(wide.begin(), wide.end(),
            [](const FaceBox* a, const FaceBox* b) { return a->box.width > b->box.width; });
        for (std::size_t i = 0; i < std::min(wide.size(), kMostFaces); ++i)
            if (auto points = landmarks_.find(bgr, wide[i]->box))
                wide[i]->landmarks = std::move(*points);
    }

private:
    std::unique_ptr<FaceDetector> detector_;
    LandmarkDetector landmarks_;
};

} // namespace

std::unique_ptr<FaceDetector> withLandmarks(
    std::unique_ptr<FaceDetector> detector, LandmarkDetector landmarks)
{
    return std::make_unique<LandmarkedDetector>(std::move(detector), std::move(landmarks));
}

} // namespace haetae
