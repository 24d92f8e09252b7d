// SPDX-License-Identifier: GPL-3.0-or-later
#include "screening/combination_search.h"

#include <bit>
#include <cmath>
#include <cstdio>
#include <set>

namespace haetae {
namespace {

constexpr double kShareMeasured = 0.98;
const char* const kBaselineRegion = "T_Max";

/// A combination with the figure of every person, NaN where it does not exist. *value*
struct Candidate {
    LookCombination combination;
    std::vector<double> figures;
};

std::vector<double> figuresOf(const FacialOralTable& table, const LookCombination& c)
{
    std::vector<double> figures;
    for (const auto& person : table.people) {
        double figure = figureOf(person, c.region, c.rounds, c.rule, ReferenceUse::Corrected);
        if (!c.mixedRegion.empty())
            figure += c.mixedWeight
                * (figureOf(
                       person, c.mixedRegion, kAllRounds, LookRule::Mean, ReferenceUse::Corrected)
                    - figure);
        figures.push_back(figure);
    }
    return figures;
}

void addCandidate(std::vector<Candidate>& to, const FacialOralTable& table, LookCombination c)
{
    auto figures = figuresOf(table, c);
    std::size_t measured = 0;
    for (const double figure : figures)
        measured += std::isfinite(figure) ? 1 : 0;
    const double people = static_cast<double>(figures.size());
    if (static_cast<double>(measured) >= kShareMeasured * people)
        to.push_back({std::move(c), std::move(figures)});
}

std::vector<Candidate> candidatesOf(const FacialOralTable& table)
{
    std::set<std::string> regions;
    for (const auto& person : table.people) {
        for (const auto& [region, looks] : person.regions)
            regions.insert(region);
    }
    std::vector<Candidate> candidates;
    addCandidate(candidates, table, {kBaselineRegion, kAllRounds, LookRule::Mean, {}, 0.0});
    for (const auto& region : regions) {
        for (unsigned rounds = 1; rounds <= kAllRounds; ++rounds) {
            for (const LookRule rule :
                {LookRule::Mean, LookRule::Median, LookRule::Maximum, LookRule::Minimum}) {
                const int looks = std::popcount(rounds);
                // Of one look all rules are the same, of two the median is the mean.
                if ((looks == 1 && rule != LookRule::Mean)
                    || (looks == 2 && rule == LookRule::Median))
                    continue;
                addCandidate(candidates, table, {region, rounds, rule, {}, 0.0});
            }
        }
        for (const double weight : {0.25, 0.5, 0.75}) {
            if (region != kBaselineRegion)
                addCandidate(candidates, table,
                    {kBaselineRegion, kAllRounds, LookRule::Mean, region, weight});
        }
    }
    return candidates;
}

std::vector<std::size_t> everybody(std::size_t people)
{
    std::vector<std::size_t> all(people);
    for (std::size_t i = 0; i < people; ++i)
        all[i] = i;
    return all;
}

/// Among the chosen people, those who have both figures, so that areas can be compared.
std::pair<std::vector<Score>, std::vector<Score>> commonScores(const FacialOralTable& table,
    const Candidate& a, const Candidate& b, const std::vector<std::size_t>& chosen, double limit)
{
    std::pair<std::vector<Score>, std::vector<Score>> scores;
    for (const std::size_t i : chosen) {
        if (!std::isfinite(a.figures[i]) || !std::isfinite(b.figures[i]))
            continue;
        const bool febrile = table.people[i].oralDegrees >= limit;
        scores.first.push_back({a.figures[i], febrile});
        scores.second.push_back({b.figures[i], febrile});
    }
    return scores;
}

std::size_t bestOf(const FacialOralTable& table, const std::vector<Candidate>& candidates,
    const std::vector<std::size_t>& chosen, double limit)
{
    std::size_t best = 0;
    double bestArea = -1.0;
    for (std::size_t c = 0; c < candidates.size(); ++c) {
        std::vector<Score> scores;
        for (const std::size_t i : chosen) {
            if (std::isfinite(candidates[c].figures[i]))
                scores.push_back({candidates[c].figures[i], table.people[i].oralDegrees >= limit});
        }
        if (const double area = areaOf(scores); area > bestArea) {
            best = c;
            bestArea = area;
        }
    }
    return best;
}

SplitFigure splitFigure(const std::vector<double>& values)
{
    return {quantileOf(values, 0.5), {quantileOf(values, 0.025), quantileOf(values, 0.975)}};
}

} // namespace

std::string LookCombination::text() const
{
    static constexpr const char* kRules[] = {"mean", "median", "maximum", "minimum"};
    std::string looks;
    for (int round = 0; round < FacialOralPerson::kRounds; ++round) {
        if ((rounds >> round & 1U) != 0)
            looks += std::to_string(round + 1);
    }
    std::string words =
        region + " " + kRules[static_cast<std::size_t>(rule)] + " of rounds " + looks;
    if (!mixedRegion.empty()) {
        char weight[16];
        std::snprintf(weight, sizeof weight, "%.2f ", mixedWeight);
        words += " with " + std::string(weight) + mixedRegion;
    }
    return words;
}

CombinationSearch searchCombinations(const FacialOralTable& table, double limitDegrees, int splits)
{
    const auto candidates = candidatesOf(table);
    CombinationSearch search;
    search.tried = static_cast<int>(candidates.size());
    if (candidates.empty())
        return search;
    const auto& baseline = candidates.front();
    const auto all = everybody(table.people.size());
    const auto& best = candidates[bestOf(table, candidates, all, limitDegrees)];
    const auto inSample = commonScores(table, best, baseline, all, limitDegrees);
    search.best = best.combination;
    search.bestArea = areaOf(inSample.first);
    search.baseline = areaOf(inSample.second);
    search.difference = areaDifference(inSample.first, inSample.second);
    std::vector<double> chosenAreas;
    std::vector<double> baselineAreas;
    std::vector<double> differences;
    for (int i = 0; i < splits; ++i) {
        const auto split = splitInHalf(table.people.size(), static_cast<std::uint64_t>(i) + 1);
        const auto& chosen = candidates[bestOf(table, candidates, split.set, limitDegrees)];
        const auto scores = commonScores(table, chosen, baseline, split.judge, limitDegrees);
        const double area = areaOf(scores.first);
        const double usual = areaOf(scores.second);
        if (!std::isfinite(area))
            continue;
        chosenAreas.push_back(area);
        baselineAreas.push_back(usual);
        differences.push_back(area - usual);
        search.heldOutWins += area > usual ? 1 : 0;
    }
    search.splits = static_cast<int>(chosenAreas.size());
    search.heldOutBest = splitFigure(chosenAreas);
    search.heldOutBaseline = splitFigure(baselineAreas);
    search.heldOutDifference = splitFigure(differences);
    return search;
}

} // namespace haetae
