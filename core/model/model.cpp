// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>

#include "model/reason.h"
#include "model/skin_reading.h"

namespace haetae {

std::vector<Reason> ReasonSet::list() const
{
    std::vector<Reason> reasons;
    for (unsigned i = 0; i <= static_cast<unsigned>(kLastReason); ++i) {
        if (has(static_cast<Reason>(i)))
            reasons.push_back(static_cast<Reason>(i));
    }
    return reasons;
}

TempDelta UncertaintyBudget::combined() const
{
    double sum = 0.0;
    for (const auto& term : terms)
        sum += term.standard.kelvins() * term.standard.kelvins();
    return TempDelta::kelvins(std::sqrt(sum));
}

TempDelta UncertaintyBudget::bias() const
{
    double sum = 0.0;
    for (const auto& term : terms)
        sum += term.bias.kelvins();
    return TempDelta::kelvins(sum);
}

TempDelta UncertaintyBudget::u95() const
{
    return combined() * 2.0;
}

} // namespace haetae
