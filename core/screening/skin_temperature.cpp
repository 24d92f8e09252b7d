// SPDX-License-Identifier: GPL-3.0-or-later
#include "screening/skin_temperature.h"

#include <algorithm>
#include <variant>

#include "screening/covering.h"
#include "screening/site_statistic.h"
#include "screening/uncertainty.h"

namespace haetae {
namespace {

ReadingEvidence evidenceOf(const TemperatureImage& image, const SiteStatistic& statistic)
{
    ReadingEvidence evidence;
    evidence.frame = image.stamp.sequence;
    evidence.scale = image.frame->scale;
    evidence.siteCounts = statistic.value;
    evidence.apparentC = apparentFrom(evidence);
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

/// Notes of at least half of the frames.
ReasonSet commonNotes(const std::vector<SkinReading>& readings)
{
    ReasonSet common;
    for (const Reason note : {Reason::Glasses, Reason::Mask, Reason::HairOverForehead}) {
        const auto times = std::count_if(readings.begin(), readings.end(),
            [note](const SkinReading& reading) { return reading.notes.has(note); });
        if (2 * times >= static_cast<std::ptrdiff_t>(readings.size()))
            common.add(note);
    }
    return common;
}

} // namespace

double apparentFrom(const ReadingEvidence& evidence)
{
    const auto linear = std::get<LinearScale>(evidence.scale);
    return evidence.siteCounts * linear.kelvinPerCount + linear.kelvinAtZero
        - kCelsiusZeroInKelvin;
}

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
    reading.notes = coveringOf(image.celsius, face);
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
    combined.notes = commonNotes(readings);
    return combined;
}

} // namespace haetae
