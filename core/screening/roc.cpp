// SPDX-License-Identifier: GPL-3.0-or-later
#include "screening/roc.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace haetae {
namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

/// DeLong's structural components: how many of the other side each person lies above. *value*
struct Placements {
    std::vector<double> febrile; ///< share of the others below this febrile person
    std::vector<double> others; ///< share of the febrile above this other person

    [[nodiscard]] bool usable() const { return !febrile.empty() && !others.empty(); }
};

/// 1-based ranks, ties sharing their mean.
std::vector<double> midRanks(const std::vector<double>& values)
{
    std::vector<std::size_t> order(values.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(),
        [&](std::size_t a, std::size_t b) { return values[a] < values[b]; });
    std::vector<double> ranks(values.size());
    for (std::size_t first = 0; first < order.size();) {
        std::size_t last = first;
        while (last + 1 < order.size() && values[order[last + 1]] == values[order[first]])
            ++last;
        const double rank = 0.5 * static_cast<double>(first + last) + 1.0;
        for (std::size_t i = first; i <= last; ++i)
            ranks[order[i]] = rank;
        first = last + 1;
    }
    return ranks;
}

/// By mid-ranks, as X. Sun and W. Xu showed (IEEE Signal Process. Lett. 21, 2014).
Placements placementsOf(std::span<const Score> scores)
{
    std::vector<double> all;
    std::vector<double> febrile;
    std::vector<double> others;
    for (const Score& score : scores) {
        all.push_back(score.value);
        (score.febrile ? febrile : others).push_back(score.value);
    }
    const auto together = midRanks(all);
    const auto amongFebrile = midRanks(febrile);
    const auto amongOthers = midRanks(others);
    Placements placements;
    const double m = static_cast<double>(febrile.size());
    const double n = static_cast<double>(others.size());
    for (std::size_t i = 0; i < scores.size(); ++i) {
        const std::size_t seen =
            scores[i].febrile ? placements.febrile.size() : placements.others.size();
        if (scores[i].febrile)
            placements.febrile.push_back((together[i] - amongFebrile[seen]) / n);
        else
            placements.others.push_back(1.0 - (together[i] - amongOthers[seen]) / m);
    }
    return placements;
}

double covariance(const std::vector<double>& a, const std::vector<double>& b)
{
    if (a.size() < 2)
        return 0.0;
    const double meanA = meanOf(a);
    const double meanB = meanOf(b);
    double sum = 0.0;
    for (std::size_t i = 0; i < a.size(); ++i)
        sum += (a[i] - meanA) * (b[i] - meanB);
    return sum / static_cast<double>(a.size() - 1);
}

double areaCovariance(const Placements& a, const Placements& b)
{
    return covariance(a.febrile, b.febrile) / static_cast<double>(a.febrile.size())
        + covariance(a.others, b.others) / static_cast<double>(a.others.size());
}

/// Hanley and McNeil's variance of an area, exponential model, at the area that is tried.
double hanleyVariance(double area, double m, double n)
{
    const double q1 = area / (2.0 - area);
    const double q2 = 2.0 * area * area / (1.0 + area);
    return (area * (1.0 - area) + (m - 1.0) * (q1 - area * area) + (n - 1.0) * (q2 - area * area))
        / (m * n);
}

/// Nothing misplaced (area 1, or 0 by symmetry): all areas whose distance from it is no more than
/// 1.96 of their own standard errors.
Interval extremeInterval(bool perfect, double m, double n)
{
    double inside = 1.0;
    double outside = 0.5;
    for (int i = 0; i < 60; ++i) {
        const double middle = 0.5 * (inside + outside);
        const double reach = kNormal95 * std::sqrt(hanleyVariance(middle, m, n));
        (1.0 - middle <= reach ? inside : outside) = middle;
    }
    return perfect ? Interval{inside, 1.0} : Interval{0.0, 1.0 - inside};
}

Interval areaInterval(double area, double error, double m, double n)
{
    if (area <= 0.0 || area >= 1.0)
        return extremeInterval(area >= 1.0, m, n);
    const double logit = std::log(area / (1.0 - area));
    const double half = kNormal95 * error / (area * (1.0 - area));
    const auto back = [](double x) { return 1.0 / (1.0 + std::exp(-x)); };
    return {back(logit - half), back(logit + half)};
}

/// Falling values, so that those flagged are the first ones.
std::vector<LimitOutcome> curveOf(std::span<const Score> scores, int febrile, int others)
{
    std::vector<Score> sorted(scores.begin(), scores.end());
    std::sort(sorted.begin(), sorted.end(),
        [](const Score& a, const Score& b) { return a.value > b.value; });
    std::vector<LimitOutcome> curve;
    int found = 0;
    int wrong = 0;
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        (sorted[i].febrile ? found : wrong) += 1;
        if (i + 1 == sorted.size() || sorted[i + 1].value != sorted[i].value)
            curve.push_back({sorted[i].value, proportionOf(found, febrile),
                proportionOf(others - wrong, others)});
    }
    return curve;
}

bool allFinite(std::span<const Score> scores)
{
    return std::all_of(
        scores.begin(), scores.end(), [](const Score& s) { return std::isfinite(s.value); });
}

} // namespace

std::optional<Roc> rocOf(std::span<const Score> scores)
{
    if (!allFinite(scores))
        return std::nullopt;
    const auto placements = placementsOf(scores);
    if (!placements.usable())
        return std::nullopt;
    Roc roc;
    roc.febrile = static_cast<int>(placements.febrile.size());
    roc.others = static_cast<int>(placements.others.size());
    roc.area.value = meanOf(placements.febrile);
    roc.standardError = std::sqrt(areaCovariance(placements, placements));
    roc.area.interval = areaInterval(roc.area.value, roc.standardError, roc.febrile, roc.others);
    roc.curve = curveOf(scores, roc.febrile, roc.others);
    return roc;
}

double areaOf(std::span<const Score> scores)
{
    std::vector<double> values;
    double febrile = 0.0;
    for (const Score& score : scores) {
        values.push_back(score.value);
        febrile += score.febrile ? 1.0 : 0.0;
    }
    const double others = static_cast<double>(scores.size()) - febrile;
    if (febrile < 1.0 || others < 1.0 || !allFinite(scores))
        return kNaN;
    const auto ranks = midRanks(values);
    double sum = 0.0; // Mann-Whitney's U by the rank sum
    for (std::size_t i = 0; i < ranks.size(); ++i)
        sum += scores[i].febrile ? ranks[i] : 0.0;
    return (sum - febrile * (febrile + 1.0) / 2.0) / (febrile * others);
}

LimitOutcome outcomeAt(std::span<const Score> scores, double limit)
{
    int febrile = 0;
    int found = 0;
    int spared = 0;
    for (const Score& score : scores) {
        const bool flagged = score.value >= limit;
        febrile += score.febrile ? 1 : 0;
        found += score.febrile && flagged ? 1 : 0;
        spared += !score.febrile && !flagged ? 1 : 0;
    }
    return {limit, proportionOf(found, febrile),
        proportionOf(spared, static_cast<int>(scores.size()) - febrile)};
}

double youdenLimit(std::span<const Score> scores)
{
    const auto roc = rocOf(scores);
    if (!roc)
        return kNaN;
    std::size_t best = 0;
    double bestSum = -1.0;
    for (std::size_t i = 0; i < roc->curve.size(); ++i) {
        const auto& point = roc->curve[i];
        const double sum = point.sensitivity.share.value + point.specificity.share.value;
        if (sum >= bestSum - 1e-12) { // later ones are lower
            best = i;
            bestSum = std::max(bestSum, sum);
        }
    }
    const double limit = roc->curve[best].limit;
    return best + 1 < roc->curve.size() ? 0.5 * (limit + roc->curve[best + 1].limit) : limit;
}

Estimate areaDifference(std::span<const Score> a, std::span<const Score> b)
{
    if (a.size() != b.size() || !allFinite(a) || !allFinite(b))
        return {kNaN, {kNaN, kNaN}};
    const auto first = placementsOf(a);
    const auto second = placementsOf(b);
    if (!first.usable() || !second.usable() || first.febrile.size() != second.febrile.size())
        return {kNaN, {kNaN, kNaN}};
    const double difference = meanOf(first.febrile) - meanOf(second.febrile);
    const double variance = areaCovariance(first, first) + areaCovariance(second, second)
        - 2.0 * areaCovariance(first, second);
    const double half = kNormal95 * std::sqrt(std::max(0.0, variance));
    return {difference, {difference - half, difference + half}};
}

} // namespace haetae
