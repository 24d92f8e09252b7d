// SPDX-License-Identifier: GPL-3.0-or-later
#include "vision/head_outline.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace haetae {
namespace {

constexpr int kArcSamples = 21;
constexpr float kArcHalf = 2.27F; // 130 degrees to either side of the crown
constexpr float kGlasses = 0.22F; // half the height of dark glasses, in half head heights
constexpr float kTypicalRatio = 1.32F; // height to width of a head, crown to chin

/// Sine and cosine of each place on the arc over the crown. *value*
struct Arc {
    std::array<float, kArcSamples> right{};
    std::array<float, kArcSamples> up{};
    Arc()
    {
        for (std::size_t i = 0; i < kArcSamples; ++i) {
            const float angle = kArcHalf * (2.0F * float(i) / float(kArcSamples - 1) - 1.0F);
            right[i] = std::sin(angle);
            up[i] = std::cos(angle);
        }
    }
};

bool inside(const cv::Mat& celsius, float x, float y)
{
    return x >= -0.5F && y >= -0.5F && x < float(celsius.cols) - 0.5F
        && y < float(celsius.rows) - 0.5F;
}

float at(const cv::Mat& celsius, float x, float y)
{
    const int column = std::clamp(static_cast<int>(x + 0.5F), 0, celsius.cols - 1);
    const int row = std::clamp(static_cast<int>(y + 0.5F), 0, celsius.rows - 1);
    return celsius.ptr<float>(row)[column];
}

/// Samples of the inside, of its middle apart: a cup or a plate is flat there, a face is not.
struct Inside {
    float warm = 0.0F;
    float spread = 0.0F;
};

float deviationOf(const float* samples, std::size_t count)
{
    float sum = 0.0F;
    float squares = 0.0F;
    for (std::size_t i = 0; i < count; ++i) {
        const float value = samples[i] - samples[0];
        sum += value;
        squares += value * value;
    }
    const float mean = sum / float(count);
    return std::sqrt(std::max(0.0F, squares / float(count) - mean * mean));
}

Inside insideOf(const cv::Mat& celsius, const HeadEllipse& head)
{
    std::array<float, 49> all{};
    std::array<float, 25> middle{};
    std::size_t count = 0;
    std::size_t inMiddle = 0;
    for (int i = -3; i <= 3; ++i) {
        for (int j = -3; j <= 3; ++j) {
            const float x = head.x + 0.12F * float(j) * head.width;
            const float y = head.y + 0.12F * float(i) * head.height;
            if (!inside(celsius, x, y))
                continue;
            all[count++] = at(celsius, x, y);
            if (std::abs(i) <= 2 && std::abs(j) <= 2)
                middle[inMiddle++] = all[count - 1];
        }
    }
    if (count < 12)
        return {};
    const auto quarter = all.begin() + static_cast<std::ptrdiff_t>(count * 3 / 4);
    std::nth_element(all.begin(), quarter, all.begin() + static_cast<std::ptrdiff_t>(count));
    return {*quarter, inMiddle > 0 ? deviationOf(middle.data(), inMiddle) : 0.0F};
}

} // namespace

HeadOutline judgeOutline(const cv::Mat& celsius, const HeadEllipse& head, const SceneLevels& levels)
{
    static const Arc arc;
    HeadOutline outline;
    const Inside in = insideOf(celsius, head);
    outline.skin = in.warm;
    outline.spread = in.spread;
    const float contrast = std::max(0.7F, 0.3F * (in.warm - levels.background));
    const float a = 0.5F * head.width;
    const float b = 0.5F * head.height;
    const float innerStep = std::max(0.15F, 1.0F / a);
    const float outerStep = std::max(0.22F, 1.5F / a);
    float sum = 0.0F;
    float edges = 0.0F;
    int seen = 0;
    for (std::size_t i = 0; i < kArcSamples; ++i) {
        const float outerX = head.x + (1.0F + outerStep) * a * arc.right[i];
        const float outerY = head.y - (1.0F + outerStep) * b * arc.up[i];
        if (!inside(celsius, outerX, outerY))
            continue;
        const float innerX = head.x + (1.0F - innerStep) * a * arc.right[i];
        const float innerY = head.y - (1.0F - innerStep) * b * arc.up[i];
        float within = at(celsius, innerX, innerY);
        // Beside dark glasses the temple above and the cheek below them stand for the edge.
        if (std::abs(arc.up[i]) < 0.45F)
            within = std::max({within, at(celsius, innerX, innerY - kGlasses * b),
                at(celsius, innerX, innerY + kGlasses * b)});
        const float drop = (within - at(celsius, outerX, outerY)) / contrast;
        sum += std::clamp(drop, -0.6F, 1.0F);
        edges += drop > 0.35F ? 1.0F : 0.0F;
        ++seen;
    }
    outline.inFrame = float(seen) / float(kArcSamples);
    if (seen < kArcSamples / 3 || in.warm <= 0.0F)
        return outline;
    outline.coverage = edges / float(seen);
    const float chinY = head.y + (1.0F + outerStep) * b;
    outline.below = inside(celsius, head.x, chinY)
        ? (at(celsius, head.x, head.y + (1.0F - innerStep) * b) - at(celsius, head.x, chinY))
            / contrast
        : 0.0F;
    const float ratio = head.height / head.width / kTypicalRatio;
    const float shape = std::exp(-4.0F * std::log(ratio) * std::log(ratio));
    outline.score = std::max(0.0F, 0.5F * sum / float(seen) + 0.5F * outline.coverage) * shape
        * (0.25F + 0.75F * outline.inFrame);
    return outline;
}

HeadEllipse refineOutline(const cv::Mat& celsius, HeadEllipse head, const SceneLevels& levels)
{
    float best = judgeOutline(celsius, head, levels).score;
    float step = 0.10F;
    for (int round = 0; round < 3; ++round) {
        bool better = false;
        const float dx = std::max(0.5F, step * head.width);
        const float dy = std::max(0.5F, step * head.height);
        const std::array<HeadEllipse, 8> moves{
            HeadEllipse{head.x - dx, head.y, head.width, head.height},
            HeadEllipse{head.x + dx, head.y, head.width, head.height},
            HeadEllipse{head.x, head.y - dy, head.width, head.height},
            HeadEllipse{head.x, head.y + dy, head.width, head.height},
            HeadEllipse{head.x, head.y, head.width + dx, head.height},
            HeadEllipse{head.x, head.y, head.width - dx, head.height},
            HeadEllipse{head.x, head.y, head.width, head.height + dy},
            HeadEllipse{head.x, head.y, head.width, head.height - dy}};
        for (const HeadEllipse& move : moves) {
            if (move.width < 4.0F || move.height < 4.0F)
                continue;
            const float score = judgeOutline(celsius, move, levels).score;
            if (score > best + 0.005F) {
                best = score;
                head = move;
                better = true;
            }
        }
        if (!better)
            step *= 0.6F;
    }
    return head;
}

} // namespace haetae
