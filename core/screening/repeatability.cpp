// SPDX-License-Identifier: GPL-3.0-or-later
#include "screening/repeatability.h"

#include <algorithm>
#include <cmath>

#include "screening/uncertainty.h"

namespace haetae {
namespace {

constexpr double kUsualFacePixels = 48.0;
constexpr double kUsualSkinDegrees = 35.0;

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

UncertaintyBudget usualLook(const MeasurementConfig& camera)
{
    TemperatureImage image;
    image.reference.condition = ReferenceCondition::Trusted;
    FaceGeometry still;
    still.facePixelsAcross = kUsualFacePixels;
    const auto skin = Celsius::degrees(kUsualSkinDegrees);
    return budgetOf({image, still, FacialSite::WholeFaceMaximum, {}, skin, skin}, camera);
}

TempDelta nonUniformityFrom(TempDelta lookToLook, MeasurementConfig camera)
{
    camera.nonUniformity = TempDelta::kelvins(1.0);
    const auto look = usualLook(camera);
    double perKelvin = 0.0; // the term is in proportion to the setting
    for (const auto& term : look.terms)
        if (term.source == UncertaintySource::NonUniformity)
            perKelvin = term.standard.kelvins();
    const double others = ownSquares(look) - perKelvin * perKelvin;
    const double one = lookToLook.kelvins() * lookToLook.kelvins() / 2.0;
    return TempDelta::kelvins(std::sqrt(std::max(0.0, one - others)) / perKelvin);
}

} // namespace haetae
