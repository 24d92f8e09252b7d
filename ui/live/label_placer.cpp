// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/label_placer.h"

#include <QLineF>
#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <optional>

namespace haetae::ui {
namespace {

constexpr double kGap = 6.0;
constexpr double kJumpCost = 0.12; // what changing the spot must gain
constexpr double kOtherwise = 12.0; // a label this much nearer to its own face is understood
constexpr double kMisleading = 0.5; // beside a whole label over somebody's face: 3
constexpr int kRingSpots = 12;

double covered(const QRectF& what, const QRectF& by)
{
    const QRectF common = what.intersected(by);
    return common.isEmpty() ? 0.0 : common.width() * common.height();
}

/// Between the edges; 0 where they touch.
double gapBetween(const QRectF& a, const QRectF& b)
{
    const double x = std::max({0.0, b.left() - a.right(), a.left() - b.right()});
    const double y = std::max({0.0, b.top() - a.bottom(), a.top() - b.bottom()});
    return std::hypot(x, y);
}

/// Twelve spots around the face: above, below and beside, best first.
QRectF spotBox(const LabelWish& wish, int spot)
{
    const QRectF& f = wish.face;
    const double w = wish.size.width();
    const double h = wish.size.height();
    const double middle = f.center().x() - w / 2;
    const double above = f.top() - kGap - h;
    const double below = f.bottom() + kGap;
    const double left = f.left() - kGap - w;
    const double right = f.right() + kGap;
    const QPointF corners[kRingSpots] = {{middle, above}, {f.left(), above}, {f.right() - w, above},
        {middle, below}, {right, f.top()}, {left, f.top()}, {f.left(), below},
        {f.right() - w, below}, {right, f.center().y()}, {left, f.center().y()},
        {f.right() - w / 4, above}, {f.left() - w * 3 / 4, above}};
    return {corners[spot], wish.size};
}

/// What stands in the way of the label that is placed next. *value*
struct Ground {
    QRectF bounds;
    std::vector<QRectF> taken;
    const std::vector<LabelWish>* wishes = nullptr;

    [[nodiscard]] bool allows(const QRectF& box) const
    {
        if (!bounds.contains(box))
            return false;
        const QRectF aired = box.adjusted(-2, -2, 2, 2);
        return std::none_of(taken.begin(), taken.end(),
            [&aired](const QRectF& other) { return aired.intersects(other); });
    }

    /// How much the label seems to name somebody else: 0..1, from the distance that a face which is
    /// not its own leaves.
    [[nodiscard]] double misleading(const QRectF& box, std::size_t owner) const
    {
        double worst = 0.0;
        for (std::size_t i = 0; i < wishes->size(); ++i) {
            if (i == owner)
                continue;
            const double own = gapBetween(box, (*wishes)[owner].face);
            const double other = gapBetween(box, (*wishes)[i].face);
            if (other < own + kOtherwise)
                worst = std::max(worst, 1.0 - std::max(0.0, other - own) / kOtherwise);
        }
        return worst;
    }

    /// Share of the label that hides faces, its own counted less: one knows whose it is.
    [[nodiscard]] double hiding(const QRectF& box, std::size_t owner) const
    {
        double area = 0.0;
        for (std::size_t i = 0; i < wishes->size(); ++i)
            area += covered(box, (*wishes)[i].face) * (i == owner ? 0.5 : 1.0);
        return area / std::max(1.0, box.width() * box.height());
    }
};

std::optional<LabelPlace> nearSpot(const Ground& ground, const LabelWish& wish, std::size_t owner)
{
    std::optional<LabelPlace> best;
    double bestCost = std::numeric_limits<double>::max();
    for (int spot = 0; spot < kRingSpots; ++spot) {
        const QRectF box = spotBox(wish, spot);
        if (!ground.allows(box))
            continue;
        const double cost = ground.hiding(box, owner) * 3
            + ground.misleading(box, owner) * kMisleading + spot * 0.05
            + (wish.lastSpot >= 0 && wish.lastSpot != spot ? kJumpCost : 0.0);
        if (cost < bestCost) {
            bestCost = cost;
            best = LabelPlace{box, spot, false, true};
        }
    }
    return best;
}

std::optional<LabelPlace> anywhere(const Ground& ground, const LabelWish& wish, std::size_t owner)
{
    std::optional<LabelPlace> best;
    double bestCost = std::numeric_limits<double>::max();
    const double stepX = std::max(8.0, wish.size.width() / 3);
    const double stepY = std::max(8.0, wish.size.height() / 2);
    for (double y = ground.bounds.top(); y + wish.size.height() <= ground.bounds.bottom();
         y += stepY) {
        for (double x = ground.bounds.left(); x + wish.size.width() <= ground.bounds.right();
             x += stepX) {
            const QRectF box(QPointF(x, y), wish.size);
            const double distance = QLineF(box.center(), wish.face.center()).length();
            const double cost =
                distance + ground.hiding(box, owner) * 150 + ground.misleading(box, owner) * 150;
            if (cost < bestCost && ground.allows(box)) {
                bestCost = cost;
                best = LabelPlace{box, -1, true, true};
            }
        }
    }
    return best;
}

} // namespace

std::vector<LabelPlace> placeLabels(
    const std::vector<LabelWish>& wishes, const QRectF& bounds, const std::vector<QRectF>& blocked)
{
    std::vector<std::size_t> order(wishes.size());
    std::iota(order.begin(), order.end(), 0U);
    std::stable_sort(order.begin(), order.end(),
        [&wishes](std::size_t a, std::size_t b) { return wishes[a].rank > wishes[b].rank; });

    Ground ground{bounds, blocked, &wishes};
    std::vector<LabelPlace> places(wishes.size());
    for (const std::size_t i : order) {
        std::optional<LabelPlace> place = nearSpot(ground, wishes[i], i);
        if (!place)
            place = anywhere(ground, wishes[i], i);
        if (!place)
            continue;
        places[i] = *place;
        ground.taken.push_back(place->box);
    }
    return places;
}

} // namespace haetae::ui
