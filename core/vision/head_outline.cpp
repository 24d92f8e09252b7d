// SPDX-License-Identifier: GPL-3.0-or-later
#include "vision/head_outline.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

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
    constexpr int kOutside = -1;
    std::array<float, 49> all; // NOLINT(*-member-init): filled as far as counted
    std::array<float, 25> middle; // NOLINT(*-member-init)
    std::array<int, 7> columns{};
    for (std::size_t j = 0; j < columns.size(); ++j) {
        const float x = head.x + 0.12F * (float(j) - 3.0F) * head.width;
        columns[j] =
            x >= -0.5F && x < float(celsius.cols) - 0.5F ? static_cast<int>(x + 0.5F) : kOutside;
    }
    std::size_t count = 0;
    std::size_t inMiddle = 0;
    for (int i = -3; i <= 3; ++i) {
        const float y = head.y + 0.12F * float(i) * head.height;
        if (!(y >= -0.5F && y < float(celsius.rows) - 0.5F))
            continue;
        const float* row = celsius.ptr<float>(static_cast<int>(y + 0.5F));
        for (std::size_t j = 0; j < columns.size(); ++j) {
            if (columns[j] == kOutside)
                continue;
            all[count++] = row[columns[j]];
            if (std::abs(i) <= 2 && j >= 1 && j <= 5)
                middle[inMiddle++] = all[count - 1];
        }
    }
    if (count < 12)
        return {-std::numeric_limits<float>::infinity(), 0.0F};
    const auto quarter = all.begin() + static_cast<std::ptrdiff_t>(count * 3 / 4);
    std::nth_element(all.begin(), quarter, all.begin() + static_cast<std::ptrdiff_t>(count));
    return {*quarter, inMiddle > 0 ? deviationOf(middle.data(), inMiddle) : 0.0F};
}

float contrastOf(float skin, const SceneLevels& levels)
{
    return std::max(0.7F, 0.3F * (skin - levels.background));
}

/// What an outline is worth by its warmth alone, 0..1: 0 for what cannot be skin, less than 1 for
/// what is colder than this picture's skin. skin: degC
float worthOf(float skin, const SceneLevels& levels)
{
    constexpr float kLeastContrast = 2.2F;
    const float warmth = skin - levels.background;
    if (skin < levels.skinFloor || skin > levels.hotFloor || warmth < kLeastContrast)
        return 0.0F;
    const float usual = std::max(levels.warmest - levels.background, kLeastContrast);
    return 0.5F + 0.5F * std::min(1.0F, warmth / usual);
}

float likelyShape(const HeadEllipse& head)
{
    const float difference = std::log(head.height / head.width / kTypicalRatio);
    return std::exp(-4.0F * difference * difference);
}

/// What the surroundings say, without the inside. contrast: K, the drop of a clear edge.
HeadOutline judgeArc(const cv::Mat& celsius, const HeadEllipse& head, float contrast)
{
    static const Arc arc;
    HeadOutline outline;
    const float a = 0.5F * head.width;
    const float b = 0.5F * head.height;
    const float inner = 1.0F - std::max(0.15F, 1.0F / a);
    const float outer = 1.0F + std::max(0.22F, 1.5F / a);
    float sum = 0.0F;
    int edges = 0;
    int seen = 0;
    for (std::size_t i = 0; i < kArcSamples; ++i) {
        const float outerX = head.x + outer * a * arc.right[i];
        const float outerY = head.y - outer * b * arc.up[i];
        if (!inside(celsius, outerX, outerY))
            continue;
        const float innerX = head.x + inner * a * arc.right[i];
        const float innerY = head.y - inner * b * arc.up[i];
        float within = at(celsius, innerX, innerY);
        // Beside dark glasses the temple above and the cheek below them stand for the edge.
        if (std::abs(arc.up[i]) < 0.45F)
            within = std::max({within, at(celsius, innerX, innerY - kGlasses * b),
                at(celsius, innerX, innerY + kGlasses * b)});
        const float drop = (within - at(celsius, outerX, outerY)) / contrast;
        sum += std::clamp(drop, -0.6F, 1.0F);
        edges += drop > 0.35F ? 1 : 0;
        ++seen;
    }
    outline.inFrame = float(seen) / float(kArcSamples);
    if (seen < kArcSamples / 3)
        return outline;
    outline.coverage = float(edges) / float(seen);
    if (inside(celsius, head.x, head.y + outer * b))
        outline.below =
            (at(celsius, head.x, head.y + inner * b) - at(celsius, head.x, head.y + outer * b))
            / contrast;
    outline.score = std::max(0.0F, 0.5F * sum / float(seen) + 0.5F * outline.coverage)
        * likelyShape(head) * (0.25F + 0.75F * outline.inFrame);
    return outline;
}

} // namespace

HeadOutline judgeOutline(
    const cv::Mat& celsius, const HeadEllipse& head, const SceneLevels& levels, float least)
{
    const Inside in = insideOf(celsius, head);
    HeadOutline outline;
    // Most of a crowd's proposals are too cold, too hot or of no head's shape: seen by less.
    if (likelyShape(head) * worthOf(in.warm, levels) > least)
        outline = judgeArc(celsius, head, contrastOf(in.warm, levels));
    outline.skin = in.warm;
    outline.spread = in.spread;
    return outline;
}

float qualityOf(const HeadOutline& outline, const SceneLevels& levels)
{
    return outline.score * worthOf(outline.skin, levels);
}

HeadEllipse refineOutline(const cv::Mat& celsius, HeadEllipse head, const SceneLevels& levels)
{
    const float contrast = contrastOf(insideOf(celsius, head).warm, levels);
    float best = judgeArc(celsius, head, contrast).score;
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
            if (likelyShape(move) <= best) // no arc makes it better than its shape
                continue;
            const float score = judgeArc(celsius, move, contrast).score;
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
