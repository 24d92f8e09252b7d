// SPDX-License-Identifier: GPL-3.0-or-later
#include "screening/facial_oral_study.h"

#include <algorithm>
#include <cmath>
#include <map>

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

SplitFigure ratioOfHalves(const std::vector<double>& changes)
{
    std::vector<double> ratios;
    for (int seed = 1; seed <= kSplits; ++seed) {
        const auto split = splitInHalf(changes.size(), static_cast<std::uint64_t>(seed));
        const auto deviation = [&](const std::vector<std::size_t>& half) {
            std::vector<double> chosen;
            for (const std::size_t i : half)
                chosen.push_back(changes[i]);
            return sampleDeviation(chosen);
        };
        ratios.push_back(deviation(split.judge) / deviation(split.set));
    }
    return {quantileOf(ratios, 0.5), {quantileOf(ratios, 0.025), quantileOf(ratios, 0.975)}};
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
    std::map<std::string, double> changes;
    for (const auto& person : first.people)
        changes[person.id] = changeOf(person, region, earlier, later);
    std::vector<double> a;
    std::vector<double> b;
    for (const auto& person : second.people) {
        const double change = changeOf(person, region, earlier, later);
        const auto same = changes.find(person.id);
        if (same != changes.end() && std::isfinite(same->second) && std::isfinite(change)) {
            a.push_back(same->second);
            b.push_back(change);
        }
    }
    LookToLook looks;
    looks.people = static_cast<int>(a.size());
    if (a.size() < 4)
        return looks;
    const double common = covarianceOf(a, b);
    looks.first = sampleDeviation(a);
    looks.second = sampleDeviation(b);
    looks.shared = std::sqrt(std::max(0.0, common));
    looks.firstOwn = std::sqrt(std::max(0.0, covarianceOf(a, a) - common));
    looks.secondOwn = std::sqrt(std::max(0.0, covarianceOf(b, b) - common));
    looks.halvesRatio = ratioOfHalves(a);
    return looks;
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
