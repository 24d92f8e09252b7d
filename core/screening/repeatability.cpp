// SPDX-License-Identifier: GPL-3.0-or-later
#include "screening/repeatability.h"

#include <cmath>

namespace haetae {
namespace {

bool cancels(UncertaintySource source)
{
    return source == UncertaintySource::Reference || source == UncertaintySource::SpatialResolution
        || source == UncertaintySource::Emissivity;
}

double ownSquares(const UncertaintyBudget& budget)
{
    double sum = 0.0;
    for (const auto& term : budget.terms) {
        if (!cancels(term.source))
            sum += term.standard.kelvins() * term.standard.kelvins();
    }
    return sum;
}

} // namespace

TempDelta uncertaintyOfDifference(const UncertaintyBudget& earlier, const UncertaintyBudget& later)
{
    return TempDelta::kelvins(std::sqrt(ownSquares(earlier) + ownSquares(later)));
}

} // namespace haetae
