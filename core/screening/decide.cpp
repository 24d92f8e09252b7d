// SPDX-License-Identifier: GPL-3.0-or-later
#include "screening/decide.h"

#include <algorithm>
#include <array>
#include <vector>

#include "screening/skin_temperature.h"

namespace haetae {
namespace {

/// Sites read differently and have offsets of their own, so one number is of one site: where most
/// of the window was read. Of two that are level, the whole face.
void keepOneSite(std::vector<SkinReading>& good)
{
    std::array<std::ptrdiff_t, 3> frames{};
    for (const auto& reading : good)
        ++frames[static_cast<std::size_t>(reading.site)];
    const auto most = std::max_element(frames.begin(), frames.end()) - frames.begin();
    std::erase_if(good,
        [most](const SkinReading& reading) { return static_cast<int>(reading.site) != most; });
}

std::vector<SkinReading> usable(const std::vector<SkinReading>& readings)
{
    std::vector<SkinReading> good;
    for (const auto& reading : readings) {
        if (reading.corrected && reading.limits.empty())
            good.push_back(reading);
    }
    keepOneSite(good);
    return good;
}

/// At most `most` of the readings from first to last, evenly spread, the newest among them.
/// Thinning what has been thinned changes nothing: a stored event is decided again from what it
/// kept.
std::vector<SkinReading> spread(
    const std::vector<SkinReading>& all, std::size_t first, std::size_t last, std::size_t most)
{
    const std::size_t count = last - first;
    std::vector<SkinReading> kept;
    const std::size_t wanted = std::min(count, most);
    for (std::size_t i = 1; i <= wanted; ++i)
        kept.push_back(all[first + i * count / wanted - 1]);
    return kept;
}

/// Neighbouring frames say nearly the same; a few of the dwell and a few from before it stand for
/// the window.
std::vector<SkinReading> contributing(const std::vector<SkinReading>& good, const FeverRule& rule)
{
    constexpr std::size_t kMostLate = 6;
    constexpr std::size_t kMostEarly = 8;
    const auto newest = good.back().stamp.monotonic;
    std::size_t late = 0;
    while (late < good.size() && newest - good[late].stamp.monotonic > rule.dwell)
        ++late;
    // The reading just before the dwell shows that the dwell is over; spread() keeps it.
    auto chosen = spread(good, 0, late, kMostEarly);
    const auto rest = spread(good, late, good.size(), kMostLate);
    chosen.insert(chosen.end(), rest.begin(), rest.end());
    return chosen;
}

/// The limit has been reached for the dwell: the combination over the dwell alone says so too, and
/// the readings reach back that far. Single dips or peaks by noise neither start nor stop it.
bool reachedForDwell(const std::vector<SkinReading>& good, const FeverRule& rule)
{
    const auto newest = good.back().stamp.monotonic;
    if (newest - good.front().stamp.monotonic < rule.dwell)
        return false;
    std::vector<SkinReading> late;
    for (const auto& reading : good) {
        if (newest - reading.stamp.monotonic <= rule.dwell)
            late.push_back(reading);
    }
    const SkinReading reading = combine(late);
    return reading.skin + rule.offsetAt(reading.site).value >= rule.limit;
}

void weigh(ScreeningDecision& decision, const std::vector<SkinReading>& good, const FeverRule& rule)
{
    decision.readings = contributing(good, rule);
    decision.frames = static_cast<int>(decision.readings.size());
    const SkinReading reading = combine(decision.readings);
    const SiteOffset offset = rule.offsetAt(reading.site);
    decision.site = reading.site;
    decision.siteGrounds = reading.grounds;
    decision.siteOffset = offset.value;
    decision.offsetUncertainty = offset.standardUncertainty;
    decision.offsetProvisional = offset.provisional;
    decision.skin = reading.skin;
    decision.oralEquivalent = reading.skin + offset.value;
    decision.uncertainty = reading.uncertainty;
    decision.u95 = reading.uncertainty.u95();
    decision.notes = reading.notes;
    if (reading.skin < rule.tooCold)
        decision.reasons.add(Reason::TooCold);
    if (reading.skin > rule.tooHot)
        decision.reasons.add(Reason::TooHot);
    if (*decision.u95 > rule.largestU95)
        decision.reasons.add(Reason::UncertaintyTooLarge);
    if (!decision.reasons.empty()) {
        decision.verdict = Verdict::Unmeasurable;
        return;
    }
    const TempDelta band = reading.uncertainty.combined() * rule.recheckBand;
    if (decision.wasElevated && *decision.oralEquivalent >= rule.limit - rule.hysteresis)
        decision.verdict = Verdict::Elevated;
    else if (*decision.oralEquivalent >= rule.limit)
        decision.verdict =
            reachedForDwell(decision.readings, rule) ? Verdict::Elevated : Verdict::Pending;
    else if (*decision.oralEquivalent >= rule.limit - band)
        decision.verdict = Verdict::Recheck;
    else
        decision.verdict = Verdict::Normal;
}

} // namespace

ScreeningDecision decide(
    const PersonTrack& track, const ReferenceState& reference, const FeverRule& rule)
{
    ScreeningDecision decision;
    decision.rule = rule;
    decision.wasElevated = track.elevated;
    decision.limit = rule.limit;
    const SiteOffset offset = rule.offsetAt(decision.site);
    decision.siteOffset = offset.value;
    decision.offsetUncertainty = offset.standardUncertainty;
    decision.offsetProvisional = offset.provisional;
    if (!track.readings.empty() && track.readings.back().limits.has(Reason::NotRadiometric)) {
        decision.verdict = Verdict::Unmeasurable; // whatever the reference was like
        decision.reasons.add(Reason::NotRadiometric);
        return decision;
    }
    if (!reference.trusted()) {
        decision.verdict = Verdict::Unmeasurable;
        if (reference.reasons.empty())
            decision.reasons.add(reasonOf(reference.condition).value_or(Reason::ReferenceUnstable));
        decision.reasons.add(reference.reasons);
        return decision;
    }
    const auto good = usable(track.readings);
    decision.frames = static_cast<int>(good.size());
    if (decision.frames >= rule.minimumFrames) {
        weigh(decision, good, rule);
        return decision;
    }
    if (!track.readings.empty() && !track.readings.back().limits.empty()) {
        decision.verdict = Verdict::Unmeasurable;
        decision.reasons = track.readings.back().limits;
        return decision;
    }
    decision.verdict = Verdict::Pending;
    decision.reasons.add(Reason::TooFewFrames);
    return decision;
}

} // namespace haetae
