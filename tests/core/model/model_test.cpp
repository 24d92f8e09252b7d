// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "model/tokens.h"
#include "model/view_map.h"

using namespace haetae;

TEST_CASE("a point minus a point is a difference, and a difference moves a point")
{
    const Celsius skin = Celsius::degrees(36.5);
    const TempDelta offset = TempDelta::kelvins(0.98);
    CHECK((skin + offset).degrees() == Approx(37.48));
    CHECK(((skin + offset) - skin).kelvins() == Approx(0.98));
}

TEST_CASE("the expanded uncertainty is twice the root sum of squares of the terms")
{
    UncertaintyBudget budget;
    budget.terms = {{UncertaintySource::Noise, TempDelta::kelvins(0.03), false},
        {UncertaintySource::Reference, TempDelta::kelvins(0.04), true}};
    CHECK(budget.combined().kelvins() == Approx(0.05));
    CHECK(budget.u95().kelvins() == Approx(0.10));
}

TEST_CASE("reasons are listed most important first and survive the log")
{
    ReasonSet reasons{Reason::TooFar, Reason::ReferenceNotSet};
    CHECK(joinedTokens(reasons) == "reference_not_set too_far");
    CHECK(reasonsFromTokens("reference_not_set too_far") == reasons);
    CHECK(reasonsFromTokens("") == ReasonSet{});
    // Two people who overlap are the cause, and too few frames what follows.
    const ReasonSet overlap{Reason::TooFewFrames, Reason::Overlapped, Reason::OffsetProvisional};
    CHECK(joinedTokens(overlap) == "overlapped too_few_frames offset_provisional");
    CHECK(reasonsFromTokens(joinedTokens(overlap)) == overlap);
}

TEST_CASE("every machine word leads back to its value")
{
    for (const Verdict v : {Verdict::Pending, Verdict::Normal, Verdict::Recheck, Verdict::Elevated,
             Verdict::Unmeasurable})
        CHECK(fromToken<Verdict>(token(v)) == v);
    CHECK(token(AlarmKind::ReferenceNotTrusted) == "reference_not_trusted");
    CHECK_FALSE(fromToken<Verdict>("fever"));
}

TEST_CASE("a face box goes to the visible picture and back")
{
    const ViewMap map({2.5, 0.1, 30, -0.05, 2.4, 12, 0.0001, 0, 1});
    const ThermalPoint p{100, 80};
    const ThermalPoint back = map.thermalFromVisible(map.visibleFromThermal(p));
    CHECK(back.x == Approx(p.x));
    CHECK(back.y == Approx(p.y));
    const ThermalRect face{40, 40, 20, 26};
    const auto visible = ViewMap::scale(3, 3).visibleFromThermal(face);
    CHECK(visible.width == Approx(60));
    CHECK(overlap(ViewMap::scale(3, 3).thermalFromVisible(visible), face) == Approx(1.0));
}
