// SPDX-License-Identifier: GPL-3.0-or-later
#include "screening/skin_temperature.h"

#include <algorithm>
#include <variant>

#include "screening/site_statistic.h"
#include "screening/uncertainty.h"

namespace haetae {
namespace {

double apparentOf(const SignalScale& scale, double counts)
{
    const auto linear = std::get<LinearScale>(scale);
    return counts * linear.kelvinPerCount + linear.kelvinAtZero - kCelsiusZeroInKelvin;
}

ReadingEvidence evidenceOf(const TemperatureImage& image, const SiteStatistic& statistic)
{
    ReadingEvidence evidence;
    evidence.frame = image.stamp.sequence;
    evidence.siteCounts = statistic.value;
    evidence.apparentC = apparentOf(image.frame->scale, statistic.value);
    evidence.region = statistic.region;
    if (image.correction)
        evidence.offsetK = image.correction->kelvins();
    if (image.reference.raw) {
        const auto linear = std::get<LinearScale>(image.frame->scale);
        evidence.referenceCounts =
            (image.reference.raw->degrees() + kCelsiusZeroInKelvin - linear.kelvinAtZero)
            / linear.kelvinPerCount;
    }
    return evidence;
}

} // namespace

Celsius skinFrom(const ReadingEvidence& evidence)
{
    return Celsius::degrees(evidence.gain * evidence.apparentC + evidence.offsetK);
}

SkinReading readSkin(const TemperatureImage& image, const FaceObservation& face,
    const MeasurementConfig& config)
{
    SkinReading reading;
    reading.stamp = image.stamp;
    reading.corrected = image.correction.has_value();
    reading.limits = face.geometry.limits;
    if (!image.frame) {
        reading.limits.add(Reason::NotRadiometric);
        return reading;
    }
    reading.site = chooseSite(face, config.site);
    const auto statistic = readSite(image.frame->counts, face, reading.site);
    if (!statistic) {
        reading.limits.add(Reason::TooFar);
        return reading;
    }
    reading.pixels = statistic->pixels;
    reading.evidence = evidenceOf(image, *statistic);
    reading.skin = skinFrom(reading.evidence);
    reading.uncertainty = budgetOf({image, face.geometry, reading.site, statistic->region,
                                       reading.skin},
        config);
    return reading;
}

SkinReading combine(const std::vector<SkinReading>& readings)
{
    std::vector<double> skins;
    std::vector<UncertaintyBudget> budgets;
    for (const auto& reading : readings) {
        skins.push_back(reading.skin.degrees());
        budgets.push_back(reading.uncertainty);
    }
    const auto middle = skins.begin() + static_cast<std::ptrdiff_t>(skins.size() / 2);
    std::nth_element(skins.begin(), middle, skins.end());
    SkinReading combined = readings.back();
    combined.skin = Celsius::degrees(*middle);
    combined.uncertainty = combineBudgets(budgets);
    combined.limits = {};
    return combined;
}

} // namespace haetae
