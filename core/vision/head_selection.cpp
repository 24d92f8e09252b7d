// SPDX-License-Identifier: GPL-3.0-or-later
#include "vision/head_selection.h"

#include <algorithm>
#include <cmath>

namespace haetae {
namespace {

double shareInside(const ThermalRect& inner, const ThermalRect& outer)
{
    return inner.area() > 0 ? inner.intersected(outer).area() / inner.area() : 0.0;
}

/// A person before another: lower and therefore nearer and wider, and both are clear and warm. Very
/// clear outlines that keep apart need not differ in width: rows of people stand like that.
bool standsBefore(const JudgedHead& lower, const JudgedHead& upper, const SceneLevels& levels)
{
    constexpr float kClear = 0.8F;
    constexpr float kVeryClear = 0.85F;
    constexpr double kApart = 0.12; // most of the smaller box that the other one may cover
    const ThermalRect a = boxOf(lower.head);
    const ThermalRect b = boxOf(upper.head);
    const float quality = std::min(lower.quality, upper.quality);
    const bool apart = std::max(shareInside(a, b), shareInside(b, a)) < kApart;
    const float wider = apart && quality > kVeryClear ? 1.0F : 1.25F;
    const float warmth = lower.outline.skin - levels.background;
    return lower.head.width > wider * upper.head.width && quality > kClear
        && upper.outline.skin > lower.outline.skin - 0.2F * warmth;
}

/// Two proposals that cannot be two heads: nested, overlapping, or a hat and the face under it.
bool samePlace(const JudgedHead& one, const JudgedHead& other, const SceneLevels& levels)
{
    const ThermalRect a = boxOf(one.head);
    const ThermalRect b = boxOf(other.head);
    if (overlap(a, b) > 0.25 || shareInside(a, b) > 0.5 || shareInside(b, a) > 0.5)
        return true;
    const double dx = std::abs(a.center().x - b.center().x) / std::max(a.width, b.width);
    const double dy = std::abs(a.center().y - b.center().y) / (0.5 * (a.height + b.height));
    if (dx > 0.45 || dy > 1.0)
        return false;
    return one.head.y > other.head.y ? !standsBefore(one, other, levels)
                                     : !standsBefore(other, one, levels);
}

/// A hand, a sleeve, a shirt or the bare neck: below a better head, and smaller, colder or without
/// a neck of its own.
bool isPartOfBody(const JudgedHead& part, const JudgedHead& head, const SceneLevels& levels)
{
    constexpr float kNoNeck = 0.75F;
    const double dx = std::abs(part.head.x - head.head.x) / head.head.width;
    const double dy = (part.head.y - head.head.y) / head.head.height;
    if (dy < 0.4 || dy > 5.5 || dx > 2.2)
        return false;
    if (part.head.width < 0.7F * head.head.width)
        return true;
    if (dy < 1.4 && dx < 0.7)
        return !standsBefore(part, head, levels);
    const float warmth = head.outline.skin - levels.background;
    // Long hair hides a neck as well, but then the face is as clear as others and not hotter.
    const bool unlikeFace =
        part.quality < 0.9F * head.quality || part.outline.skin > head.outline.skin + 0.1F * warmth;
    if (unlikeFace && part.outline.below > kNoNeck && part.head.width < 1.2F * head.head.width)
        return true;
    if (part.head.width < head.head.width && dx < 1.6 && part.quality < 0.92F * head.quality)
        return true;
    return part.outline.skin < head.outline.skin - 0.2F * warmth;
}

/// A group that stands close together has the outline of one large head as well, but no head holds
/// two clear ones side by side.
bool isGroup(const JudgedHead& large, const std::vector<JudgedHead>& all)
{
    constexpr float kClear = 0.85F;
    constexpr float kSmaller = 0.6F; // of its width
    constexpr double kInside = 0.7;
    constexpr double kApart = 0.1;
    const ThermalRect outline = boxOf(large.head);
    std::vector<ThermalRect> held;
    for (const JudgedHead& one : all) {
        const ThermalRect box = boxOf(one.head);
        if (one.quality < std::max(kClear, large.quality)
            || one.head.width > kSmaller * large.head.width || shareInside(box, outline) < kInside)
            continue;
        if (std::any_of(held.begin(), held.end(), [&](const ThermalRect& other) {
                return shareInside(box, other) < kApart && shareInside(other, box) < kApart;
            }))
            return true;
        held.push_back(box);
    }
    return false;
}

} // namespace

ThermalRect boxOf(const HeadEllipse& head)
{
    return {head.x - 0.5 * head.width, head.y - 0.5 * head.height, head.width, head.height};
}

std::vector<JudgedHead> selectHeads(std::vector<JudgedHead> judged, const SceneLevels& levels)
{
    // Twice the width is worth as much as this much quality: a brow inside a head loses to it.
    constexpr float kQualityPerDoubling = 0.08F;
    const auto rank = [&](const JudgedHead& one) {
        return one.quality + kQualityPerDoubling * std::log2(std::max(1.0F, one.head.width));
    };
    std::stable_sort(judged.begin(), judged.end(),
        [&](const JudgedHead& a, const JudgedHead& b) { return rank(a) > rank(b); });
    const std::vector<JudgedHead> all = judged;
    std::erase_if(judged, [&](const JudgedHead& one) { return isGroup(one, all); });
    std::vector<JudgedHead> apart;
    for (const JudgedHead& one : judged) {
        const bool taken = std::any_of(apart.begin(), apart.end(),
            [&](const JudgedHead& other) { return samePlace(one, other, levels); });
        if (!taken)
            apart.push_back(one);
    }
    std::vector<JudgedHead> kept;
    for (const JudgedHead& one : apart) {
        // A warm cup may look clearer than the head above it, but not by much.
        constexpr float kNearlyAsClear = 0.75F;
        const bool body = std::any_of(apart.begin(), apart.end(), [&](const JudgedHead& head) {
            return head.quality > kNearlyAsClear * one.quality && isPartOfBody(one, head, levels);
        });
        if (!body)
            kept.push_back(one);
    }
    return kept;
}

} // namespace haetae
