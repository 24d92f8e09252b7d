// SPDX-License-Identifier: GPL-3.0-or-later
#include "screening/skin_temperature.h"

#include <algorithm>
#include <cmath>
#include <utility>
#include <variant>

#include "screening/covering.h"
#include "screening/site_statistic.h"
#include "screening/uncertainty.h"
#include "thermal/planck.h"

namespace haetae {
namespace {

ThermalLandmarks movedBy(ThermalLandmarks places, double x, double y)
{
    for (ThermalPoint* corner : {&places.rightCanthus, &places.leftCanthus}) {
        corner->x += x;
        corner->y += y;
    }
    places.forehead.x += x;
    places.forehead.y += y;
    return places;
}

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

/// d(T skin) for places that are one standard deviation off along either axis (GUM 5.1.3, by
/// difference): the same site read there, since a maximum has no slope to speak of.
TempDelta misplacedBy(const TemperatureImage& image, const FaceObservation& face, FacialSite site,
    const ReadingEvidence& evidence)
{
    if (site == FacialSite::WholeFaceMaximum || !face.landmarks
        || !(face.landmarks->deviationPixels > 0))
        return {};
    // Regions lie on whole pixels: a smaller step would not be seen.
    const double step = std::max(1.0, face.landmarks->deviationPixels);
    double squares = 0.0;
    for (const auto& [x, y] : {std::pair{step, 0.0}, {-step, 0.0}, {0.0, step}, {0.0, -step}}) {
        FaceObservation beside = face;
        beside.landmarks = movedBy(*face.landmarks, x, y);
        const auto there = readSite(image.frame->counts, beside, site);
        if (!there) // at the edge of the picture
            continue;
        ReadingEvidence other = evidence;
        other.siteCounts = there->value;
        const double change = evidence.gain * (apparentFrom(other) - evidence.apparentC);
        squares += 0.5 * change * change;
    }
    return TempDelta::kelvins(std::sqrt(squares) * face.landmarks->deviationPixels / step);
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
                                       Celsius::degrees(reading.evidence.apparentC), reading.skin,
                                       misplacedBy(image, face, reading.site, reading.evidence)},
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
