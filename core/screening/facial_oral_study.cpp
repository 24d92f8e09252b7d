// SPDX-License-Identifier: GPL-3.0-or-later
#include "screening/facial_oral_study.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

#include "screening/repeatability.h"

namespace haetae {
namespace {

constexpr int kSplits = 200;

double covarianceOf(const std::vector<double>& a, const std::vector<double>& b)
{
    const double meanA = meanOf(a);
    const double meanB = meanOf(b);
    double sum = 0.0;
    for (std::size_t i = 0; i < a.size(); ++i)
        sum += (a[i] - meanA) * (b[i] - meanB);
    return sum / static_cast<double>(a.size() - 1);
}

double changeOf(const FacialOralPerson& person, const std::string& region, int earlier, int later)
{
    const auto look = [&](int round) {
        return figureOf(person, region, 1U << (round - 1), LookRule::Mean, ReferenceUse::Corrected);
    };
    return look(later) - look(earlier);
}

/// The same people's change in two cameras, in the same order. *value*
struct Changes {
    std::vector<double> first;
    std::vector<double> second;
};

/// One entry a person of the second table; NaN where one of the looks is missing.
Changes changesOf(const FacialOralTable& first, const FacialOralTable& second,
    const std::string& region, int earlier, int later)
{
    std::map<std::string, double> known;
    for (const auto& person : first.people)
        known[person.id] = changeOf(person, region, earlier, later);
    Changes changes;
    for (const auto& person : second.people) {
        const auto same = known.find(person.id);
        changes.first.push_back(same != known.end() ? same->second : std::nan(""));
        changes.second.push_back(changeOf(person, region, earlier, later));
    }
    return changes;
}

/// Of the people at these places those whom both cameras saw twice.
Changes seenByBoth(const Changes& all, const std::vector<std::size_t>& places)
{
    Changes seen;
    for (const std::size_t i : places) {
        if (std::isfinite(all.first[i]) && std::isfinite(all.second[i])) {
            seen.first.push_back(all.first[i]);
            seen.second.push_back(all.second[i]);
        }
    }
    return seen;
}

std::vector<std::size_t> everybodyIn(const Changes& changes)
{
    std::vector<std::size_t> places(changes.first.size());
    std::iota(places.begin(), places.end(), std::size_t{0});
    return places;
}

/// figure(split) over the seeded halves of so many people.
template <class Figure>
SplitFigure overHalves(std::size_t people, const Figure& figure)
{
    std::vector<double> figures;
    for (int seed = 1; seed <= kSplits; ++seed)
        figures.push_back(figure(splitInHalf(people, static_cast<std::uint64_t>(seed))));
    return {quantileOf(figures, 0.5), {quantileOf(figures, 0.025), quantileOf(figures, 0.975)}};
}

SplitFigure ratioOfHalves(const std::vector<double>& changes)
{
    return overHalves(changes.size(), [&](const HalfSplit& split) {
        const auto deviation = [&](const std::vector<std::size_t>& half) {
            std::vector<double> chosen;
            for (const std::size_t i : half)
                chosen.push_back(changes[i]);
            return sampleDeviation(chosen);
        };
        return deviation(split.judge) / deviation(split.set);
    });
}

/// Variance of the first one's changes that the second does not share.
double ownVariance(const std::vector<double>& a, const std::vector<double>& b)
{
    return covarianceOf(a, a) - covarianceOf(a, b);
}

} // namespace

SiteFigures siteFiguresOf(const std::vector<PairedTemperature>& people, const FeverRule& rule)
{
    std::vector<double> differences;
    for (const auto& person : people)
        differences.push_back(person.clinicalDegrees - person.skinDegrees);
    const auto agreement = agreementOf(differences);
    std::vector<Score> scores;
    for (const auto& person : people)
        scores.push_back({person.skinDegrees + agreement.bias.value,
            person.clinicalDegrees >= rule.limit.degrees()});
    SiteFigures figures;
    figures.people = agreement.people;
    if (const auto roc = rocOf(scores))
        figures.area = roc->area;
    else
        figures.area = {std::nan(""), {0.0, 1.0}};
    figures.deviation = agreement.deviation;
    figures.offset = agreement.bias;
    figures.biasAtProvisional = rule.siteOffset.value.kelvins() - agreement.bias.value;
    figures.atRule = outcomeAt(scores, rule.limit.degrees());
    figures.atYouden = outcomeAt(scores, youdenLimit(scores));
    return figures;
}

LookToLook lookToLook(const FacialOralTable& first, const FacialOralTable& second,
    const std::string& region, int earlier, int later)
{
    const auto all = changesOf(first, second, region, earlier, later);
    const auto [a, b] = seenByBoth(all, everybodyIn(all));
    LookToLook looks;
    looks.people = static_cast<int>(a.size());
    if (a.size() < 4)
        return looks;
    const double common = covarianceOf(a, b);
    looks.first = sampleDeviation(a);
    looks.second = sampleDeviation(b);
    looks.shared = std::sqrt(std::max(0.0, common));
    looks.firstOwn = std::sqrt(std::max(0.0, ownVariance(a, b)));
    looks.secondOwn = std::sqrt(std::max(0.0, ownVariance(b, a)));
    looks.halvesRatio = ratioOfHalves(a);
    return looks;
}

HeldOutLooks heldOutLooks(const FacialOralTable& camera, const FacialOralTable& fellow,
    const std::string& region, const MeasurementConfig& config)
{
    const auto early = changesOf(camera, fellow, region, 1, 2);
    const auto late = changesOf(camera, fellow, region, 2, 3);
    const auto scatter = [&](const std::vector<std::size_t>& places) {
        const auto [a, b] = seenByBoth(early, places);
        const auto [c, d] = seenByBoth(late, places);
        const double variance = (ownVariance(a, b) + ownVariance(c, d)) / 2.0;
        return TempDelta::kelvins(std::sqrt(std::max(0.0, variance)));
    };
    const auto stated = [&config](TempDelta learned) {
        auto with = config;
        with.nonUniformity = nonUniformityFrom(learned, config);
        return uncertaintyOfDifference(usualLook(with), usualLook(with));
    };
    const auto all = scatter(everybodyIn(early));
    return {nonUniformityFrom(all, config), stated(all),
        overHalves(early.first.size(), [&](const HalfSplit& split) {
            return scatter(split.judge).kelvins() / stated(scatter(split.set)).kelvins();
        })};
}

Proportion maximumAtMouth(const FacialOralTable& table, int round)
{
    int people = 0;
    int atMouth = 0;
    for (const auto& person : table.people) {
        const auto look = [&](const char* region) {
            return figureOf(
                person, region, 1U << (round - 1), LookRule::Mean, ReferenceUse::Corrected);
        };
        const double face = look("T_Max");
        const double mouth = look("T_OR_Max");
        if (!std::isfinite(face) || !std::isfinite(mouth))
            continue;
        ++people;
        atMouth += mouth >= face - 0.005 ? 1 : 0; // the table has two decimals
    }
    return proportionOf(atMouth, people);
}

} // namespace haetae
