// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>
#include <opencv2/dnn.hpp>
#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "vision/weight_table.h"

namespace haetae {

/// A layer's number in OpenCV's network.
using LayerId = int;

enum class Activation { None, Relu, Relu6 };

/// A square convolution that keeps a picture's size, or halves it at stride 2 (rounded up). The
/// zeros around it are TensorFlow's "SAME": for an even size at stride 2 only on the right and
/// below. *value*
struct ConvolutionPlan {
    std::string name; ///< of the new layer
    int kernel = 1;
    int inputs = 0; ///< channels
    int outputs = 0;
    int stride = 1;
    Activation activation = Activation::None;
};

/// Builds a network of OpenCV layer by layer from a table of weights in TensorFlow's order (height,
/// width, input, output). The first error ends the work: later calls do nothing and finish() tells
/// it. *value*
class LayerStack {
public:
    static constexpr LayerId kInput = 0;

    explicit LayerStack(const WeightTable& weights) : weights_(&weights) { }

    LayerId convolve(LayerId from, const ConvolutionPlan& plan, const std::string& filters,
        const std::string& bias);
    /// One filter a channel; plan.outputs is not read. batchNorm: prefix of gamma, beta,
    /// moving_mean and moving_variance, which become part of the filters (S. Ioffe, C. Szegedy,
    /// ICML 2015).
    LayerId convolveDepthwise(LayerId from, const ConvolutionPlan& plan, const std::string& filters,
        const std::optional<std::string>& batchNorm = {});
    /// Sum of layers of one size, then max(0, sum).
    LayerId addRelu(const std::string& name, std::initializer_list<LayerId> from);
    /// The mean of each channel.
    LayerId averageAll(LayerId from, const std::string& name);
    LayerId connectAll(LayerId from, const std::string& name, int inputs, int outputs,
        const std::string& weights, const std::string& bias);

    /// Errors: the first of all calls above.
    [[nodiscard]] Result<cv::dnn::Net> finish();

private:
    const WeightTensor* need(const std::string& name, const TensorShape& shape);
    LayerId append(LayerId from, const std::string& name, const std::string& type,
        cv::dnn::LayerParams& params);
    LayerId activate(LayerId from, const std::string& name, Activation activation);

    const WeightTable* weights_;
    cv::dnn::Net net_;
    std::optional<Error> failure_;
};

} // namespace haetae
