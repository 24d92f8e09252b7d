// SPDX-License-Identifier: GPL-3.0-or-later
#include "screening/site_validation.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace haetae {
namespace {

constexpr double kFollowsAtLeast = 0.5;
constexpr double kMeanToMedian = 0.1;
constexpr int kSplits = 200;

std::vector<ValidationConcern> concernsOf(
    const SiteValidation& validation, const ValidationRule& rule)
{
    const auto& agreement = validation.agreement;
    const double half = agreement.bias.interval.high - agreement.bias.value;
    std::vector<ValidationConcern> concerns;
    if (agreement.people < rule.minimumPeople)
        concerns.push_back(ValidationConcern::TooFewPeople);
    if (!(half <= rule.largestHalfWidth.kelvins()))
        concerns.push_back(ValidationConcern::OffsetUncertain);
    // Only a slope that is surely small accuses: healthy people alone hardly differ.
    if (validation.slope.interval.high < kFollowsAtLeast)
        concerns.push_back(ValidationConcern::DoesNotFollow);
    if (!validation.roc)
        concerns.push_back(ValidationConcern::NobodyFebrile);
    else if (validation.roc->febrile < rule.minimumFebrile)
        concerns.push_back(ValidationConcern::TooFewFebrile);
    if (std::abs(agreement.bias.value - agreement.median) > kMeanToMedian)
        concerns.push_back(ValidationConcern::MeanAndMedianDiffer);
    return concerns;
}

Result<void> check(const std::vector<PairedTemperature>& people, const std::string& thermometer)
{
    if (thermometer.find_first_not_of(" \t") == std::string::npos)
        return fail(ErrorKind::InvalidInput, "validation", "the clinical thermometer has no name",
            "give its make and serial number");
    if (people.size() < 3)
        return fail(ErrorKind::InvalidInput, "validation",
            std::to_string(people.size()) + " people are no validation", "measure at least 30");
    for (std::size_t i = 0; i < people.size(); ++i) {
        if (!std::isfinite(people[i].skinDegrees) || !std::isfinite(people[i].clinicalDegrees))
            return fail(ErrorKind::InvalidInput, "validation",
                "person " + std::to_string(i + 1) + " has a temperature that is no number",
                "correct or remove this person");
    }
    return {};
}

} // namespace

std::string_view token(ValidationConcern concern)
{
    static constexpr std::string_view kWords[] = {"too_few_people", "offset_uncertain",
        "does_not_follow", "too_few_febrile", "nobody_febrile", "mean_and_median_differ"};
    return kWords[static_cast<std::size_t>(concern)];
}

bool SiteValidation::has(ValidationConcern concern) const
{
    return std::find(concerns.begin(), concerns.end(), concern) != concerns.end();
}

bool SiteValidation::recommended() const
{
    return !has(ValidationConcern::TooFewPeople) && !has(ValidationConcern::OffsetUncertain)
        && !has(ValidationConcern::DoesNotFollow);
}

Result<SiteValidation> validateSite(const std::vector<PairedTemperature>& people,
    const std::string& thermometer, WallTime measuredOn, const ValidationRule& rule)
{
    if (const auto checked = check(people, thermometer); !checked)
        return tl::unexpected<Error>(checked.error());
    std::vector<double> differences;
    std::vector<double> skin;
    std::vector<double> clinical;
    for (const auto& person : people) {
        differences.push_back(person.clinicalDegrees - person.skinDegrees);
        skin.push_back(person.skinDegrees);
        clinical.push_back(person.clinicalDegrees);
    }
    SiteValidation validation;
    validation.thermometer = thermometer;
    validation.site = rule.site;
    validation.measuredOn = measuredOn;
    validation.expires = measuredOn + rule.validFor;
    validation.agreement = agreementOf(differences);
    validation.slope = slopeOf(clinical, skin);
    validation.offset = TempDelta::kelvins(validation.agreement.bias.value);
    std::vector<Score> scores;
    for (const auto& person : people)
        scores.push_back({person.skinDegrees + validation.offset.kelvins(),
            person.clinicalDegrees >= rule.clinicalLimit.degrees()});
    validation.atLimit = outcomeAt(scores, rule.limit.degrees());
    validation.roc = rocOf(scores);
    if (validation.roc)
        validation.atYouden = outcomeAt(scores, youdenLimit(scores));
    validation.heldOut = heldOutFigures(people, rule.clinicalLimit.degrees(), kSplits, 1);
    validation.concerns = concernsOf(validation, rule);
    return validation;
}

Result<SiteOffset> siteOffsetOf(const SiteValidation& validation, WallTime now)
{
    if (!validation.recommended())
        return fail(ErrorKind::Conflict, "site offset", "this validation does not support one",
            "measure more people, or check camera and reference");
    if (validation.expired(now))
        return fail(ErrorKind::Conflict, "site offset",
            "the validation expired on " + isoTime(validation.expires).substr(0, 10),
            "validate the site again");
    const auto& bias = validation.agreement.bias;
    char figures[160];
    std::snprintf(figures, sizeof figures, "validated: %d people, %+.2f K (%+.2f to %+.2f)",
        validation.agreement.people, bias.value, bias.interval.low, bias.interval.high);
    SiteOffset offset;
    offset.value = TempDelta::kelvins(std::round(bias.value * 100.0) / 100.0);
    offset.provisional = false;
    offset.site = validation.site;
    offset.standardUncertainty = TempDelta::kelvins(
        std::max(0.05, std::round(validation.agreement.deviation * 100.0) / 100.0));
    offset.expires = isoTime(validation.expires).substr(0, 10);
    offset.since = isoTime(validation.measuredOn).substr(0, 10);
    offset.reason = std::string(figures) + " against " + validation.thermometer + ", until "
        + isoTime(validation.expires).substr(0, 10);
    return offset;
}

} // namespace haetae
