// SPDX-License-Identifier: GPL-3.0-or-later
#include "screening/half_splits.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>

#include "screening/roc.h"

namespace haetae {
namespace {

/// What one split said. *value*
struct SplitOutcome {
    double bias = 0.0;
    double deviation = 0.0;
    LimitOutcome atRule;
    LimitOutcome atYouden;
};

double meanOffset(std::span<const PairedTemperature> people, const std::vector<std::size_t>& chosen)
{
    double sum = 0.0;
    for (const std::size_t i : chosen)
        sum += people[i].clinicalDegrees - people[i].skinDegrees;
    return sum / static_cast<double>(chosen.size());
}

std::vector<Score> scoresOf(std::span<const PairedTemperature> people,
    const std::vector<std::size_t>& chosen, double offset, double limit)
{
    std::vector<Score> scores;
    for (const std::size_t i : chosen)
        scores.push_back({people[i].skinDegrees + offset, people[i].clinicalDegrees >= limit});
    return scores;
}

SplitOutcome outcomeOf(
    std::span<const PairedTemperature> people, const HalfSplit& split, double limit)
{
    const double offset = meanOffset(people, split.set);
    std::vector<double> errors;
    for (const std::size_t i : split.judge)
        errors.push_back(people[i].skinDegrees + offset - people[i].clinicalDegrees);
    const auto judged = scoresOf(people, split.judge, offset, limit);
    SplitOutcome outcome;
    outcome.bias = meanOf(errors);
    outcome.deviation = sampleDeviation(errors);
    outcome.atRule = outcomeAt(judged, limit);
    outcome.atYouden = outcomeAt(judged, youdenLimit(scoresOf(people, split.set, offset, limit)));
    return outcome;
}

/// Splits in which a figure does not exist (nobody febrile on a side) do not count for it.
template <class Pick>
SplitFigure figureOf(const std::vector<SplitOutcome>& outcomes, Pick pick)
{
    std::vector<double> values;
    for (const auto& outcome : outcomes) {
        if (const double value = pick(outcome); std::isfinite(value))
            values.push_back(value);
    }
    return {quantileOf(values, 0.5), {quantileOf(values, 0.025), quantileOf(values, 0.975)}};
}

} // namespace

HalfSplit splitInHalf(std::size_t people, std::uint64_t seed)
{
    std::vector<std::size_t> order(people);
    std::iota(order.begin(), order.end(), std::size_t{0});
    // std::shuffle and the distributions differ between libraries; the engine alone does not.
    std::mt19937_64 engine(seed);
    for (std::size_t i = people; i > 1; --i)
        std::swap(order[i - 1], order[static_cast<std::size_t>(engine() % i)]);
    const auto middle = order.begin() + static_cast<std::ptrdiff_t>(people / 2);
    return {{order.begin(), middle}, {middle, order.end()}};
}

HeldOut heldOutFigures(std::span<const PairedTemperature> people, double limitDegrees, int splits,
    std::uint64_t firstSeed)
{
    HeldOut figures;
    if (people.size() < 4)
        return figures;
    std::vector<SplitOutcome> outcomes;
    for (int i = 0; i < splits; ++i)
        outcomes.push_back(outcomeOf(people,
            splitInHalf(people.size(), firstSeed + static_cast<std::uint64_t>(i)), limitDegrees));
    using O = SplitOutcome;
    figures.splits = splits;
    figures.bias = figureOf(outcomes, [](const O& o) { return o.bias; });
    figures.medianAbsoluteBias =
        figureOf(outcomes, [](const O& o) { return std::abs(o.bias); }).median;
    figures.deviation = figureOf(outcomes, [](const O& o) { return o.deviation; });
    figures.sensitivityAtRule =
        figureOf(outcomes, [](const O& o) { return o.atRule.sensitivity.share.value; });
    figures.specificityAtRule =
        figureOf(outcomes, [](const O& o) { return o.atRule.specificity.share.value; });
    figures.limit = figureOf(outcomes, [](const O& o) { return o.atYouden.limit; });
    figures.sensitivity =
        figureOf(outcomes, [](const O& o) { return o.atYouden.sensitivity.share.value; });
    figures.specificity =
        figureOf(outcomes, [](const O& o) { return o.atYouden.specificity.share.value; });
    return figures;
}

} // namespace haetae
