// SPDX-License-Identifier: GPL-3.0-or-later
#include "screening/decide_again.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>
#include <random>

#include "desk/evidence_json.h"
#include "screening/decide.h"
#include "screening/skin_temperature.h"

using namespace haetae;
using namespace std::chrono_literals;

namespace {

/// Somebody who was read for two seconds at 25 frames a second.
ScreeningDecision someone(std::uint64_t seed, const FeverRule& rule = {}, bool elevated = false)
{
    std::mt19937_64 random(seed);
    std::uniform_real_distribution<double> noise(-0.2, 0.2);
    PersonTrack track;
    track.elevated = elevated;
    const double level = 35.0 + 0.03 * static_cast<double>(seed % 100);
    for (int i = 0; i < 50; ++i) {
        SkinReading r;
        r.stamp.monotonic = MonotonicTime(1h + i * 40ms + std::chrono::nanoseconds(seed));
        r.stamp.sequence = static_cast<std::uint64_t>(1000 + i);
        r.corrected = true;
        r.evidence.frame = r.stamp.sequence;
        r.evidence.siteCounts = (level + noise(random) + 273.15) * 100.0 / 0.999;
        r.evidence.referenceCounts = 30815.0 + noise(random);
        r.evidence.gain = 1.0 + 0.01 * noise(random);
        r.evidence.offsetK = noise(random);
        r.evidence.apparentC = apparentFrom(r.evidence);
        r.skin = skinFrom(r.evidence);
        r.uncertainty.terms = {
            {UncertaintySource::Noise, TempDelta::kelvins(0.02 + 0.01 * noise(random)), false},
            {UncertaintySource::Reference, TempDelta::kelvins(0.1 + 0.1 * noise(random)), true},
            {UncertaintySource::SpatialResolution, TempDelta::kelvins(0.01), true,
                TempDelta::kelvins(-0.12 + 0.1 * noise(random))}};
        if (i % 3 != 0)
            r.notes.add(Reason::Glasses);
        r.site = static_cast<FacialSite>(seed % 3);
        r.grounds = static_cast<SiteGrounds>(seed % 6);
        track.readings.push_back(r);
    }
    ReferenceState reference;
    reference.condition = ReferenceCondition::Trusted;
    return decide(track, reference, rule);
}

/// Everything that a decision says, bit by bit.
bool sameDecision(const ScreeningDecision& a, const ScreeningDecision& b)
{
    const auto sameTerm = [](const UncertaintyTerm& x, const UncertaintyTerm& y) {
        return x.source == y.source && x.standard == y.standard && x.bias == y.bias;
    };
    return a.verdict == b.verdict && a.skin == b.skin && a.oralEquivalent == b.oralEquivalent
        && a.u95 == b.u95 && a.reasons == b.reasons && a.notes == b.notes && a.site == b.site
        && a.siteGrounds == b.siteGrounds && a.siteOffset == b.siteOffset
        && a.offsetProvisional == b.offsetProvisional && a.frames == b.frames
        && std::equal(a.uncertainty.terms.begin(), a.uncertainty.terms.end(),
            b.uncertainty.terms.begin(), b.uncertainty.terms.end(), sameTerm);
}

} // namespace

TEST_CASE("a decision is made again from what the log keeps, to the bit")
{
    int elevated = 0;
    for (std::uint64_t seed = 1; seed <= 300; ++seed) {
        const auto decision = someone(seed);
        elevated += decision.verdict == Verdict::Elevated ? 1 : 0;
        // Through the text of the log's row.
        const auto text = evidenceJson(decision).dump();
        const auto stored = decisionFromEvidence(nlohmann::json::parse(text));
        REQUIRE(stored);
        INFO("seed " << seed << ' ' << text.size());
        CHECK(sameDecision(decideAgain(*stored), decision));
        CHECK(text.size() < 6000);
    }
    CHECK(elevated > 50);
    CHECK(elevated < 250);
}

TEST_CASE("evidence that was altered gives another decision")
{
    const auto decision = someone(7);
    auto evidence = evidenceJson(decision);
    for (auto& frame : evidence["frames"])
        frame["site_counts"] = frame["site_counts"].get<double>() + 50;
    CHECK_FALSE(sameDecision(decideAgain(*decisionFromEvidence(evidence)), decision));
}

TEST_CASE("evidence of another formula version or damaged evidence is refused with a reason")
{
    auto evidence = evidenceJson(someone(3));
    auto older = evidence;
    older["formula"] = 1;
    REQUIRE_FALSE(decisionFromEvidence(older));
    CHECK(decisionFromEvidence(older).error().kind == ErrorKind::Unsupported);
    evidence["frames"][0].erase("site_counts");
    REQUIRE_FALSE(decisionFromEvidence(evidence));
    CHECK(decisionFromEvidence(evidence).error().kind == ErrorKind::Corrupt);
}

TEST_CASE("a row from before offsets had a site is read as what it was, of the whole face")
{
    FeverRule rule;
    rule.siteOffset.value = TempDelta::kelvins(0.7);
    const auto decision = someone(9, rule); // 9 % 3: the whole face
    auto evidence = evidenceJson(decision);
    evidence["formula"] = 2;
    evidence.erase("site_grounds");
    evidence["rule"].erase("site_offset_site");
    const auto stored = decisionFromEvidence(evidence);
    REQUIRE(stored);
    const auto again = decideAgain(*stored);
    CHECK(again.skin == decision.skin);
    CHECK(again.oralEquivalent == decision.oralEquivalent);
    CHECK(again.u95 == decision.u95);
    CHECK(again.verdict == decision.verdict);
    CHECK(again.siteGrounds == SiteGrounds::NoLandmarks);
}

TEST_CASE("an elevation holds until well below the limit, and what is kept says so again")
{
    FeverRule rule;
    const auto skin = someone(50, rule).oralEquivalent;
    REQUIRE(skin);
    rule.limit = *skin + TempDelta::kelvins(0.1);
    CHECK(someone(50, rule).verdict != Verdict::Elevated);
    const auto held = someone(50, rule, true);
    CHECK(held.verdict == Verdict::Elevated);
    CHECK(sameDecision(decideAgain(*decisionFromEvidence(evidenceJson(held))), held));
    rule.limit = *skin + TempDelta::kelvins(0.3);
    CHECK(someone(50, rule, true).verdict != Verdict::Elevated);
}
