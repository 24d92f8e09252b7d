// SPDX-License-Identifier: GPL-3.0-or-later
#include "screening/skin_temperature.h"

#include <algorithm>
#include <cmath>
#include <variant>

#include "screening/covering.h"
#include "screening/site_statistic.h"
#include "screening/uncertainty.h"
#include "thermal/planck.h"

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
    evidence.referenceCounts = image.reference.counts.value_or(0.0);
    if (image.correction) {
        evidence.gain = image.reference.gain;
        evidence.offsetK = image.correction->kelvins();
        if (image.reference.setTemperature) // the gain turns about the reference's own value
            evidence.offsetK += (1.0 - evidence.gain)
                * (*image.reference.setTemperature - *image.correction).degrees();
    }
    return evidence;
}

/// A lens, a strand of hair or a cap lies over the place, or its landmarks are off: bare skin of
/// the canthi and the forehead is among the warmest of a face, never clearly below its middle
/// value. Bounds a misplaced site, which would overlook people; the reading itself stays as it is.
bool hidden(const TemperatureImage& image, const FaceObservation& face, const SiteStatistic& site)
{
    constexpr double kMostBelow = 0.7; // K
    const auto middle = face.face ? middleOf(image.frame->counts, *face.face) : std::nullopt;
    if (!middle)
        return false;
    const auto apparent = [&image](double counts) {
        ReadingEvidence evidence;
        evidence.scale = image.frame->scale;
        evidence.siteCounts = counts;
        return apparentFrom(evidence);
    };
    return apparent(*middle) - apparent(site.value) > kMostBelow;
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
    if (const auto* linear = std::get_if<LinearScale>(&evidence.scale))
        return evidence.siteCounts * linear->kelvinPerCount + linear->kelvinAtZero
            - kCelsiusZeroInKelvin;
    const auto curve = std::holds_alternative<PlanckFileScale>(evidence.scale)
        ? PlanckCurve::make(std::get<PlanckFileScale>(evidence.scale), "evidence")
        : PlanckCurve::make(std::get<PlanckNodeScale>(evidence.scale), "evidence");
    // A frame of a scale that cannot be meant was refused long before.
    return curve ? curve->temperatureOf(evidence.siteCounts).degrees() : std::nan("");
}

Celsius skinFrom(const ReadingEvidence& evidence)
{
    return Celsius::degrees(evidence.gain * evidence.apparentC + evidence.offsetK);
}

SkinReading readSkin(
    const TemperatureImage& image, const FaceObservation& face, const MeasurementConfig& config)
{
    SkinReading reading;
    reading.stamp = image.stamp;
    reading.corrected = image.correction.has_value();
    reading.limits = face.geometry.limits;
    if (!image.frame) {
        reading.limits.add(Reason::NotRadiometric);
        return reading;
    }
    reading.notes = coveringOf(image.celsius, face);
    auto choice = chooseSite(face, config.site, reading.notes);
    auto statistic = readSite(image.frame->counts, face, choice.site);
    if (choice.site != FacialSite::WholeFaceMaximum
        && (!statistic || hidden(image, face, *statistic))) {
        choice = {FacialSite::WholeFaceMaximum, SiteGrounds::CoveredSite};
        statistic = readSite(image.frame->counts, face, choice.site);
    }
    reading.site = choice.site;
    reading.grounds = choice.grounds;
    if (!statistic) {
        reading.limits.add(Reason::TooFar);
        return reading;
    }
    reading.pixels = statistic->pixels;
    reading.evidence = evidenceOf(image, *statistic);
    reading.skin = skinFrom(reading.evidence);
    reading.uncertainty = budgetOf({image, face.geometry, reading.site, statistic->region,
                                       Celsius::degrees(reading.evidence.apparentC), reading.skin},
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
