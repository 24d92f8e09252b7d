// SPDX-License-Identifier: GPL-3.0-or-later
#include "vision/layer_stack.h"

#include <cmath>
#include <utility>

namespace haetae {
namespace {

using cv::dnn::LayerParams;

constexpr double kBatchNormEpsilon = 0.001; // of TensorFlow's MobileNet; not in the weights

cv::Mat row(const std::vector<float>& values)
{
    return cv::Mat(values, true).reshape(1, 1);
}

/// (height, width, input, output) to OpenCV's (output, input, height, width).
cv::Mat reordered(const WeightTensor& filters)
{
    const int height = filters.shape[0];
    const int width = filters.shape[1];
    const int inputs = filters.shape[2];
    const int outputs = filters.shape[3];
    cv::Mat blob({outputs, inputs, height, width}, CV_32F);
    const float* from = filters.values.data();
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x)
            for (int in = 0; in < inputs; ++in)
                for (int out = 0; out < outputs; ++out)
                    *(blob.ptr<float>(out, in, y) + x) = *from++;
    return blob;
}

LayerParams convolutionParams(const ConvolutionPlan& plan)
{
    LayerParams params;
    params.set("kernel_size", plan.kernel);
    params.set("stride", plan.stride);
    params.set("pad_mode", "SAME");
    return params;
}

} // namespace

const WeightTensor* LayerStack::need(const std::string& name, const TensorShape& shape)
{
    if (failure_)
        return nullptr;
    const auto found = weights_->find(name, shape);
    if (!found) {
        failure_ = found.error();
        return nullptr;
    }
    return *found;
}

LayerId LayerStack::append(
    LayerId from, const std::string& name, const std::string& type, LayerParams& params)
{
    try {
        const LayerId id = net_.addLayer(name, type, params);
        net_.connect(from, 0, id, 0);
        return id;
    } catch (const cv::Exception& e) {
        failure_ = Error{ErrorKind::Internal, "layer " + name, "OpenCV refuses it: " + e.err,
            "check the installation of OpenCV's dnn module"};
        return from;
    }
}

LayerId LayerStack::activate(LayerId from, const std::string& name, Activation activation)
{
    if (failure_ || activation == Activation::None)
        return from;
    LayerParams params;
    if (activation == Activation::Relu)
        return append(from, name + "/relu", "ReLU", params);
    params.set("min_value", 0.0);
    params.set("max_value", 6.0);
    return append(from, name + "/relu6", "ReLU6", params);
}

LayerId LayerStack::convolve(
    LayerId from, const ConvolutionPlan& plan, const std::string& filters, const std::string& bias)
{
    const auto* kernel = need(filters, {plan.kernel, plan.kernel, plan.inputs, plan.outputs});
    const auto* offset = need(bias, {plan.outputs});
    if (kernel == nullptr || offset == nullptr)
        return from;
    LayerParams params = convolutionParams(plan);
    params.set("num_output", plan.outputs);
    params.set("bias_term", true);
    params.blobs = {reordered(*kernel), row(offset->values)};
    return activate(append(from, plan.name, "Convolution", params), plan.name, plan.activation);
}

LayerId LayerStack::convolveDepthwise(LayerId from, const ConvolutionPlan& plan,
    const std::string& filters, const std::optional<std::string>& batchNorm)
{
    const auto* kernel = need(filters, {plan.kernel, plan.kernel, plan.inputs, 1});
    if (kernel == nullptr)
        return from;
    // One input channel a filter: what TensorFlow calls inputs are OpenCV's outputs.
    cv::Mat blob = reordered({{plan.kernel, plan.kernel, 1, plan.inputs}, kernel->values});
    std::vector<float> offsets(static_cast<std::size_t>(plan.inputs), 0.0F);
    if (batchNorm) {
        const auto* gamma = need(*batchNorm + "/gamma", {plan.inputs});
        const auto* beta = need(*batchNorm + "/beta", {plan.inputs});
        const auto* mean = need(*batchNorm + "/moving_mean", {plan.inputs});
        const auto* variance = need(*batchNorm + "/moving_variance", {plan.inputs});
        if (failure_)
            return from;
        for (std::size_t c = 0; c < offsets.size(); ++c) {
            const double spread = double(variance->values[c]) + kBatchNormEpsilon;
            const double factor = double(gamma->values[c]) / std::sqrt(std::max(spread, 1e-9));
            offsets[c] =
                static_cast<float>(double(beta->values[c]) - factor * double(mean->values[c]));
            float* filter = blob.ptr<float>(static_cast<int>(c));
            for (int i = 0; i < plan.kernel * plan.kernel; ++i)
                filter[i] = static_cast<float>(factor * double(filter[i]));
        }
    }
    LayerParams params = convolutionParams(plan);
    params.set("num_output", plan.inputs);
    params.set("group", plan.inputs);
    params.set("bias_term", true);
    params.blobs = {blob, row(offsets)};
    return activate(append(from, plan.name, "Convolution", params), plan.name, plan.activation);
}

LayerId LayerStack::addRelu(const std::string& name, std::initializer_list<LayerId> from)
{
    if (failure_)
        return kInput;
    LayerParams params;
    params.set("operation", "sum");
    try {
        const LayerId sum = net_.addLayer(name, "Eltwise", params);
        int input = 0;
        for (const LayerId one : from)
            net_.connect(one, 0, sum, input++);
        return activate(sum, name, Activation::Relu);
    } catch (const cv::Exception& e) {
        failure_ = Error{ErrorKind::Internal, "layer " + name, "OpenCV refuses it: " + e.err,
            "check the installation of OpenCV's dnn module"};
        return kInput;
    }
}

LayerId LayerStack::averageAll(LayerId from, const std::string& name)
{
    if (failure_)
        return from;
    LayerParams params;
    params.set("pool", "ave");
    params.set("global_pooling", true);
    return append(from, name, "Pooling", params);
}

LayerId LayerStack::connectAll(LayerId from, const std::string& name, int inputs, int outputs,
    const std::string& weights, const std::string& bias)
{
    const auto* matrix = need(weights, {inputs, outputs});
    const auto* offset = need(bias, {outputs});
    if (matrix == nullptr || offset == nullptr)
        return from;
    LayerParams params;
    params.set("num_output", outputs);
    params.set("bias_term", true);
    const cv::Mat stored = cv::Mat(matrix->values, true).reshape(1, inputs);
    params.blobs = {cv::Mat(stored.t()), row(offset->values)};
    return append(from, name, "InnerProduct", params);
}

Result<cv::dnn::Net> LayerStack::finish()
{
    if (failure_)
        return *failure_;
    net_.setPreferableBackend(cv::dnn::DNN_BACKEND_OPENCV);
    net_.setPreferableTarget(cv::dnn::DNN_TARGET_CPU);
    return net_;
}

} // namespace haetae
