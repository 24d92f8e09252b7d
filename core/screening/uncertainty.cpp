// SPDX-License-Identifier: GPL-3.0-or-later
#include "screening/uncertainty.h"

#include <algorithm>
#include <cmath>

namespace haetae {
namespace {

constexpr double kPixelNoiseKelvin = 0.05; // NETD of uncooled sensors at guard desks, 40-60 mK
constexpr double kNonUniformityKelvin = 0.06; // left after one-point correction
constexpr double kSpatialKelvinTimesPixels = 2.6; // standard uncertainty times pixels over the face

double median(std::vector<double> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

} // namespace

UncertaintyBudget budgetOf(const ReferenceState& reference, const FaceGeometry& geometry)
{
    const double across = std::max(1.0, geometry.facePixelsAcross);
    const double set = reference.setUncertainty.kelvins();
    const double scatter = reference.noise.kelvins();
    UncertaintyBudget budget;
    budget.terms = {
        {UncertaintySource::Noise, TempDelta::kelvins(kPixelNoiseKelvin / 3.0), false},
        {UncertaintySource::Reference,
            TempDelta::kelvins(std::sqrt(
                set * set + scatter * scatter + kNonUniformityKelvin * kNonUniformityKelvin)),
            true},
        {UncertaintySource::SpatialResolution,
            TempDelta::kelvins(kSpatialKelvinTimesPixels / across), true},
    };
    return budget;
}

UncertaintyBudget combineBudgets(const std::vector<UncertaintyBudget>& budgets)
{
    UncertaintyBudget combined = budgets.back();
    for (auto& term : combined.terms) {
        std::vector<double> values;
        for (const auto& budget : budgets) {
            for (const auto& other : budget.terms) {
                if (other.source == term.source)
                    values.push_back(other.standard.kelvins());
            }
        }
        const double typical = median(values);
        const double share = term.systematic ? 1.0 : std::sqrt(static_cast<double>(values.size()));
        term.standard = TempDelta::kelvins(typical / share);
    }
    return combined;
}

} // namespace haetae
