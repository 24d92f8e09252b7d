// SPDX-License-Identifier: GPL-3.0-or-later
#include "screening/uncertainty.h"

#include <algorithm>
#include <chrono>
#include <cmath>

#include "base/median.h"
#include "thermal/reference_corrector.h"

namespace haetae {
namespace {

/// Of the pixel noise, what the robust maximum of 3x3 means keeps.
constexpr double kNoiseShare = 0.35;
/// Differences of the sensor's pattern rise with distance and are full over this part of the
/// picture's width.
constexpr double kPatternLength = 0.3;
/// What the statistic misses of the warmest skin: rises with the size of a pixel on the face and
/// the blur of the lens; fitted on the simulated entrance (haetaectl evaluate measurement).
constexpr double kSpatialKelvinPixels = 4.4;
constexpr double kSpatialKelvinNear = 0.04;
/// The forehead is broad and even, so its percentile misses less (haetaectl evaluate measurement
/// --site forehead).
constexpr double kForeheadShare = 0.36;
/// A view angle below 30 degrees costs less than 0.05 K (doi 10.3390/s23188011): rectangular.
constexpr double kAngleKelvinAt30 = 0.05;
constexpr double kUsualAngle = 20.0;
constexpr double kUsualMetresFromReference = 1.0;
/// Uncooled sensors answer with a time constant of about this long.
constexpr double kSensorSeconds = 0.012;
constexpr double kMotionKelvinPerPixel = 0.04;
/// What a shutter event leaves that the reference does not see, and how fast it decays.
constexpr double kShutterKelvin = 0.05;
constexpr double kShutterSeconds = 20.0;

double nonUniformityKelvin(const ReadingConditions& c, const MeasurementConfig& config)
{
    double far = 1.0;
    if (c.image.reference.place && !c.image.celsius.empty()) {
        const auto& disc = *c.image.reference.place;
        const auto site = c.region.center();
        const double share =
            std::hypot(site.x - disc.x, site.y - disc.y) / c.image.celsius.cols / kPatternLength;
        far = std::sqrt(1.0 - std::exp(-share * share));
    }
    return std::sqrt(2.0) * config.nonUniformity.kelvins() * far;
}

double angleKelvin(const FaceGeometry& geometry)
{
    const double share = geometry.angleDegrees.value_or(kUsualAngle) / 30.0;
    return kAngleKelvinAt30 / std::sqrt(3.0) * share * share;
}

double motionKelvin(const FaceGeometry& geometry)
{
    return kMotionKelvinPerPixel * geometry.speedFacesPerSecond * geometry.facePixelsAcross
        * kSensorSeconds;
}

double shutterKelvin(const TemperatureImage& image)
{
    if (!image.frame || !image.frame->times.sinceShutter)
        return 0.0;
    const double seconds = std::chrono::duration<double>(*image.frame->times.sinceShutter).count();
    return kShutterKelvin * std::exp(-std::max(0.0, seconds) / kShutterSeconds);
}

/// d(T skin) for a small error of the emissivity: both are grey and the room is reflected.
double emissivityKelvin(Celsius skin, const MeasurementConfig& config)
{
    return config.emissivityStandard / config.skinEmissivity
        * std::abs((skin - config.reflected).kelvins());
}

UncertaintyTerm spatial(
    FacialSite site, const FaceGeometry& geometry, const MeasurementConfig& config)
{
    const double across = std::max(1.0, geometry.facePixelsAcross);
    const double share = site == FacialSite::Forehead ? kForeheadShare : 1.0;
    const double lost = share
        * std::max(
            0.0, kSpatialKelvinPixels * (0.5 + config.blurPixels) / across - kSpatialKelvinNear);
    return {UncertaintySource::SpatialResolution, TempDelta::kelvins(0.1 * lost), true,
        TempDelta::kelvins(-lost)};
}

} // namespace

UncertaintyBudget budgetOf(const ReadingConditions& c, const MeasurementConfig& config)
{
    const auto systematic = [](UncertaintySource source, double kelvin) {
        return UncertaintyTerm{source, TempDelta::kelvins(kelvin), true, {}};
    };
    const double away =
        std::abs(c.geometry.metresFromReference.value_or(kUsualMetresFromReference));
    UncertaintyBudget budget;
    budget.terms = {
        {UncertaintySource::Noise, config.netd * kNoiseShare, false, {}},
        systematic(UncertaintySource::Reference,
            referenceUncertaintyAt(c.image.reference, c.apparent).kelvins()),
        spatial(c.site, c.geometry, config),
        systematic(UncertaintySource::Angle, angleKelvin(c.geometry)),
        systematic(UncertaintySource::Distance, config.perMetre.kelvins() * away),
        systematic(UncertaintySource::Motion, motionKelvin(c.geometry)),
        systematic(UncertaintySource::Shutter, shutterKelvin(c.image)),
        systematic(UncertaintySource::NonUniformity, nonUniformityKelvin(c, config)),
        systematic(UncertaintySource::Emissivity, emissivityKelvin(c.skin, config)),
        systematic(UncertaintySource::Registration, c.misplaced.kelvins()),
    };
    return budget;
}

UncertaintyBudget combineBudgets(const std::vector<UncertaintyBudget>& budgets)
{
    UncertaintyBudget combined = budgets.back();
    for (auto& term : combined.terms) {
        std::vector<double> standards;
        std::vector<double> biases;
        for (const auto& budget : budgets) {
            for (const auto& other : budget.terms) {
                if (other.source != term.source)
                    continue;
                standards.push_back(other.standard.kelvins());
                biases.push_back(other.bias.kelvins());
            }
        }
        const double share =
            term.systematic ? 1.0 : std::sqrt(static_cast<double>(standards.size()));
        term.standard = TempDelta::kelvins(median(standards) / share);
        term.bias = TempDelta::kelvins(median(biases));
    }
    return combined;
}

} // namespace haetae
