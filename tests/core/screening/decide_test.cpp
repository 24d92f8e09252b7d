// SPDX-License-Identifier: GPL-3.0-or-later
#include "screening/decide.h"

#include <catch2/catch.hpp>

using namespace haetae;
using namespace std::chrono_literals;

namespace {

ReferenceState trusted()
{
    ReferenceState reference;
    reference.condition = ReferenceCondition::Trusted;
    return reference;
}

SkinReading reading(std::chrono::milliseconds at, double skin, double standard = 0.14)
{
    SkinReading r;
    r.stamp.monotonic = MonotonicTime(at);
    r.skin = Celsius::degrees(skin);
    r.corrected = true;
    r.uncertainty.terms = {{UncertaintySource::Reference, TempDelta::kelvins(standard), true}};
    r.pixels = 400;
    return r;
}

PersonTrack track(double skin, int frames = 25, double standard = 0.14)
{
    PersonTrack t;
    for (int i = 0; i < frames; ++i)
        t.readings.push_back(reading(i * 40ms, skin, standard));
    return t;
}

} // namespace

TEST_CASE("the verdict follows the oral-equivalent against the limit")
{
    struct Row {
        double skin;
        Verdict verdict;
    };
    const FeverRule rule; // limit 37.5, offset +0.98, band 0.5 * 0.14
    const Row rows[] = {{35.5, Verdict::Normal}, {36.44, Verdict::Normal},
        {36.46, Verdict::Recheck}, {36.51, Verdict::Recheck}, {36.53, Verdict::Elevated},
        {39.0, Verdict::Elevated}, {33.9, Verdict::Unmeasurable}, {42.6, Verdict::Unmeasurable}};
    for (const auto& row : rows) {
        INFO("skin " << row.skin);
        const auto decision = decide(track(row.skin), trusted(), rule);
        CHECK(decision.verdict == row.verdict);
        REQUIRE(decision.skin);
        CHECK(decision.skin->degrees() == Approx(row.skin));
        CHECK(decision.oralEquivalent->degrees() == Approx(row.skin + 0.98));
    }
}

TEST_CASE("a reading is never moved: the skin temperature is the same under every limit and offset")
{
    FeverRule rule;
    rule.siteOffset.value = TempDelta::kelvins(-0.4);
    rule.limit = Celsius::degrees(34.0);
    const auto decision = decide(track(35.0), trusted(), rule);
    CHECK(decision.skin->degrees() == Approx(35.0));
    CHECK(decision.oralEquivalent->degrees() == Approx(34.6));
    CHECK(decision.verdict == Verdict::Elevated);
}

TEST_CASE("without a trusted reference nobody is judged, and the reason says why")
{
    const std::pair<ReferenceCondition, Reason> rows[] = {
        {ReferenceCondition::NotSet, Reason::ReferenceNotSet},
        {ReferenceCondition::Searching, Reason::ReferenceSearching},
        {ReferenceCondition::WarmingUp, Reason::ReferenceWarmingUp},
        {ReferenceCondition::Moved, Reason::ReferenceMoved},
        {ReferenceCondition::Covered, Reason::ReferenceCovered},
        {ReferenceCondition::Lost, Reason::ReferenceLost},
        {ReferenceCondition::Hold, Reason::ShutterHold}};
    for (const auto& [condition, reason] : rows) {
        ReferenceState reference;
        reference.condition = condition;
        const auto decision = decide(track(38.0), reference, FeverRule{});
        CHECK(decision.verdict == Verdict::Unmeasurable);
        CHECK(decision.reasons.has(reason));
        CHECK_FALSE(decision.skin);
    }
}

TEST_CASE("an uncorrected reading is never judged")
{
    auto person = track(38.0);
    for (auto& r : person.readings)
        r.corrected = false;
    CHECK(decide(person, trusted(), FeverRule{}).verdict == Verdict::Pending);
}

TEST_CASE("too large an uncertainty is no verdict, however high the number")
{
    const auto decision = decide(track(38.0, 25, 0.26), trusted(), FeverRule{});
    CHECK(decision.verdict == Verdict::Unmeasurable);
    CHECK(decision.reasons.has(Reason::UncertaintyTooLarge));
}

TEST_CASE("an elevated person is pending until the dwell is over")
{
    const FeverRule rule; // 400 ms
    CHECK(decide(track(37.5, 3), trusted(), rule).verdict == Verdict::Pending);
    CHECK(decide(track(37.5, 8), trusted(), rule).verdict == Verdict::Pending);
    CHECK(decide(track(37.5, 12), trusted(), rule).verdict == Verdict::Elevated);
}

TEST_CASE("one hot frame makes no alarm and one cold frame hides none")
{
    auto calm = track(35.5);
    calm.readings.back().skin = Celsius::degrees(39.0);
    CHECK(decide(calm, trusted(), FeverRule{}).verdict == Verdict::Normal);
    auto hot = track(37.5);
    hot.readings.back().skin = Celsius::degrees(35.0);
    CHECK(decide(hot, trusted(), FeverRule{}).verdict == Verdict::Elevated);
}

TEST_CASE("a face that never could be measured says why")
{
    auto person = track(36.0, 10);
    for (auto& r : person.readings)
        r.limits.add(Reason::TooFar);
    const auto decision = decide(person, trusted(), FeverRule{});
    CHECK(decision.verdict == Verdict::Unmeasurable);
    CHECK(decision.reasons.has(Reason::TooFar));
}

TEST_CASE("a person who was measured keeps the verdict while leaving the picture")
{
    auto person = track(35.5, 20);
    person.readings.back().limits.add(Reason::AtEdge);
    CHECK(decide(person, trusted(), FeverRule{}).verdict == Verdict::Normal);
}

namespace {

/// Somebody whose frames were read at these sites.
PersonTrack readAt(double skin, const std::vector<std::pair<FacialSite, int>>& frames)
{
    PersonTrack t;
    for (const auto& [site, count] : frames)
        for (int i = 0; i < count; ++i) {
            auto r = reading(static_cast<int>(t.readings.size()) * 40ms, skin);
            r.site = site;
            r.grounds = SiteGrounds::AsSet;
            t.readings.push_back(r);
        }
    return t;
}

} // namespace

TEST_CASE("each facial site has its own offset, and one that is not validated there is provisional")
{
    FeverRule rule;
    const auto oral = [&](FacialSite site) {
        const auto decision = decide(readAt(35.5, {{site, 25}}), trusted(), rule);
        CHECK(decision.site == site);
        CHECK(decision.siteGrounds == SiteGrounds::AsSet);
        CHECK(decision.siteOffset.kelvins()
            == Approx((*decision.oralEquivalent - *decision.skin).kelvins()));
        return std::pair(decision.oralEquivalent->degrees(), decision.offsetProvisional);
    };
    CHECK(oral(FacialSite::WholeFaceMaximum) == std::pair(35.5 + 0.98, true));
    CHECK(oral(FacialSite::InnerCanthi) == std::pair(35.5 + 1.33, true));
    CHECK(oral(FacialSite::Forehead) == std::pair(35.5 + 1.75, true));

    rule.siteOffset.value = TempDelta::kelvins(0.5);
    rule.siteOffset.provisional = false;
    CHECK(oral(FacialSite::WholeFaceMaximum) == std::pair(36.0, false));
    CHECK(oral(FacialSite::InnerCanthi) == std::pair(35.5 + 1.33, true));

    rule.siteOffset.site = FacialSite::InnerCanthi;
    CHECK(oral(FacialSite::InnerCanthi) == std::pair(36.0, false));
    CHECK(oral(FacialSite::WholeFaceMaximum) == std::pair(35.5 + 0.98, true));
}

TEST_CASE("the site offset has an uncertainty of its own, and an expired one is provisional again")
{
    FeverRule rule;
    const auto published = decide(readAt(35.5, {{FacialSite::WholeFaceMaximum, 25}}), trusted(), rule);
    CHECK(published.offsetUncertainty.kelvins() == Approx(0.31));
    CHECK(published.u95 == published.uncertainty.u95()); // not mixed into the skin's
    rule.siteOffset.provisional = false;
    rule.siteOffset.standardUncertainty = TempDelta::kelvins(0.27);
    rule.siteOffset.expires = "2027-04-01";
    CHECK(decide(readAt(35.5, {{FacialSite::WholeFaceMaximum, 25}}), trusted(), rule).offsetUncertainty.kelvins() == Approx(0.27));
    CHECK_FALSE(rule.onDay("2027-03-31").siteOffset.provisional);
    CHECK(rule.onDay("2027-04-01").siteOffset.provisional);
    rule.siteOffset.expires.clear();
    CHECK_FALSE(rule.onDay("2099-01-01").siteOffset.provisional);
}

TEST_CASE("the alarm of a canthus comes by the offset of a canthus")
{
    // 36.3 + 1.33 is above 37.5; 36.3 + 0.98 is not.
    CHECK(decide(readAt(36.3, {{FacialSite::InnerCanthi, 25}}), trusted(), FeverRule{}).verdict
        == Verdict::Elevated);
    CHECK(decide(readAt(36.3, {{FacialSite::WholeFaceMaximum, 25}}), trusted(), FeverRule{}).verdict
        == Verdict::Normal);
}

TEST_CASE("one number is of one site: frames read elsewhere stand aside")
{
    auto person = readAt(36.0, {{FacialSite::WholeFaceMaximum, 9}, {FacialSite::InnerCanthi, 16}});
    for (auto& r : person.readings)
        if (r.site == FacialSite::InnerCanthi)
            r.skin = Celsius::degrees(35.4);
    const auto decision = decide(person, trusted(), FeverRule{});
    CHECK(decision.site == FacialSite::InnerCanthi);
    CHECK(decision.skin->degrees() == Approx(35.4));
    for (const auto& r : decision.readings)
        CHECK(r.site == FacialSite::InnerCanthi);
}
