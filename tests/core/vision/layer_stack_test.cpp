// SPDX-License-Identifier: GPL-3.0-or-later
#include "vision/layer_stack.h"

#include <catch2/catch.hpp>
#include <numeric>

#include "core/vision/written_weights.h"

using namespace haetae;
using haetae::test::WrittenWeights;

namespace {

/// 1, 2, 3 ... in an input of one picture.
cv::Mat counting(int channels, int rows, int columns)
{
    cv::Mat blob({1, channels, rows, columns}, CV_32F);
    std::iota(blob.ptr<float>(), blob.ptr<float>() + blob.total(), 1.0F);
    return blob;
}

std::vector<float> answer(LayerStack& stack, const cv::Mat& input)
{
    auto net = stack.finish();
    REQUIRE(net);
    net->setInput(input);
    const cv::Mat out = net->forward();
    return {out.ptr<float>(), out.ptr<float>() + out.total()};
}

} // namespace

TEST_CASE("a convolution of stride 2 begins at the corner, its zeros lie right and below")
{
    WrittenWeights weights;
    weights.floats("f", "[3, 3, 1, 1]", {1, 2, 3, 4, 5, 6, 7, 8, 9}).floats("b", "[1]", {0.5F});
    const auto table = WeightTable::open(weights.write());
    REQUIRE(table);
    LayerStack stack(*table);
    stack.convolve(LayerStack::kInput, {"conv", 3, 1, 1, 2}, "f", "b");
    // Rows 1 2 3 4 / 5 6 7 8 / 9 10 11 12 / 13 14 15 16, computed by hand.
    CHECK(answer(stack, counting(1, 4, 4)) == std::vector<float>{348.5F, 252.5F, 274.5F, 175.5F});
}

TEST_CASE("channels of a convolution are told apart, and its answer stays within 0 and 6")
{
    WrittenWeights weights;
    // Input channel 0 goes to outputs 0 and 1 with 1 and -1, channel 1 with 0.5 and 2.
    weights.floats("f", "[1, 1, 2, 2]", {1, -1, 0.5F, 2}).floats("b", "[2]", {-1, -4});
    const auto table = WeightTable::open(weights.write());
    REQUIRE(table);
    LayerStack stack(*table);
    stack.convolve(LayerStack::kInput, {"conv", 1, 2, 2, 1, Activation::Relu6}, "f", "b");
    // Pixels (1, 3) and (2, 4): 1 + 1.5 - 1 = 1.5, 2 + 2 - 1 = 3; -1 + 6 - 4 = 1, -2 + 8 - 4 = 2.
    CHECK(answer(stack, counting(2, 1, 2)) == std::vector<float>{1.5F, 3.0F, 1.0F, 2.0F});
    LayerStack clipped(*table);
    clipped.convolve(LayerStack::kInput, {"conv", 1, 2, 2, 1, Activation::Relu6}, "f", "b");
    CHECK(answer(clipped, counting(2, 1, 2) * 10) == std::vector<float>{6.0F, 6.0F, 6.0F, 6.0F});
}

TEST_CASE("batch normalisation becomes part of a depthwise filter")
{
    WrittenWeights weights;
    weights.floats("f", "[1, 1, 2, 1]", {2, 3})
        .floats("n/gamma", "[2]", {1, 2})
        .floats("n/beta", "[2]", {0.25F, 0})
        .floats("n/moving_mean", "[2]", {1, 0})
        .floats("n/moving_variance", "[2]", {3.999F, 0.999F});
    const auto table = WeightTable::open(weights.write());
    REQUIRE(table);
    LayerStack stack(*table);
    stack.convolveDepthwise(LayerStack::kInput, {"conv", 1, 2, 2}, "f", "n");
    // (2 x 1 - 1) / 2 + 0.25, (3 x 2 - 0) x 2 / 1: variances and 0.001 make 4 and 1.
    const auto found = answer(stack, counting(2, 1, 1));
    REQUIRE(found.size() == 2);
    CHECK(found[0] == Approx(0.75));
    CHECK(found[1] == Approx(12.0));
}

TEST_CASE("layers add up, are averaged and connected to all")
{
    WrittenWeights weights;
    weights.floats("f", "[1, 1, 2, 1]", {1, -3})
        .floats("w", "[2, 3]", {1, 2, 3, 10, 20, 30})
        .floats("b", "[3]", {0, 0, 100});
    const auto table = WeightTable::open(weights.write());
    REQUIRE(table);
    LayerStack stack(*table);
    const auto scaled = stack.convolveDepthwise(LayerStack::kInput, {"conv", 1, 2, 2}, "f");
    const auto sum = stack.addRelu("sum", {scaled, LayerStack::kInput});
    const auto mean = stack.averageAll(sum, "mean");
    stack.connectAll(mean, "all", 2, 3, "w", "b");
    // Channel 0: (2, 4) with mean 3; channel 1: (3 - 9, 4 - 12), below zero. So 3 x (1, 2, 3) + b.
    CHECK(answer(stack, counting(2, 1, 2)) == std::vector<float>{3.0F, 6.0F, 109.0F});
}

TEST_CASE("the first tensor that is missing is the error of the whole network")
{
    WrittenWeights weights;
    weights.floats("f", "[1, 1, 1, 1]", {1}).floats("b", "[1]", {0});
    const auto table = WeightTable::open(weights.write());
    REQUIRE(table);
    LayerStack stack(*table);
    auto last = stack.convolve(LayerStack::kInput, {"good", 1, 1, 1}, "f", "b");
    last = stack.convolveDepthwise(last, {"one", 1, 1, 1}, "nowhere");
    last = stack.connectAll(last, "two", 1, 1, "neither", "b");
    stack.addRelu("three", {last, last});
    const auto net = stack.finish();
    REQUIRE_FALSE(net);
    CHECK(net.error().line().find("nowhere") != std::string::npos);
}
