// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/reference_steps.h"

#include <catch2/catch.hpp>

using namespace haetae;
using namespace std::chrono_literals;

namespace {

/// A reference that is set up, and its camera. *value*
struct SetUp {
    SetUp()
    {
        camera.reference.setTemperature = Celsius::degrees(37.0);
        camera.measurement.horizontalFieldDegrees = 25.0;
        camera.measurement.referenceMetres = 2.0;
        state.condition = ReferenceCondition::Trusted;
        state.place = ThermalCircle{30, 30, 8};
        state.offset = TempDelta::kelvins(0.2);
        state.residual = TempDelta::kelvins(0.02);
    }
    /// The step that somebody has to see to; kReferenceSteps: none.
    [[nodiscard]] std::size_t now() const
    {
        const auto steps = referenceSteps(camera, state);
        for (std::size_t i = 0; i < steps.size(); ++i) {
            if (steps[i].standing == StepStanding::Now)
                return i;
        }
        return kReferenceSteps;
    }
    CameraConfig camera;
    ReferenceState state;
};

/// What is not so yet, and the step that it belongs to. *value*
struct Row {
    ReferenceStep step;
    void (*spoil)(SetUp&);
};

const Row kRows[] = {
    {ReferenceStep::Value, [](SetUp& s) { s.camera.reference.setTemperature.reset(); }},
    {ReferenceStep::Place, [](SetUp& s) { s.state.condition = ReferenceCondition::Searching; }},
    {ReferenceStep::Place, [](SetUp& s) { s.state.condition = ReferenceCondition::Lost; }},
    {ReferenceStep::Place, [](SetUp& s) { s.state.condition = ReferenceCondition::Moved; }},
    {ReferenceStep::Place, [](SetUp& s) { s.state.reasons.add(Reason::ReferencePartlyCovered); }},
    {ReferenceStep::Distance, [](SetUp& s) { s.camera.measurement.referenceMetres.reset(); }},
    {ReferenceStep::WarmUp, [](SetUp& s) { s.state.condition = ReferenceCondition::WarmingUp; }},
    {ReferenceStep::Steady, [](SetUp& s) { s.state.residual = TempDelta::kelvins(0.25); }},
    {ReferenceStep::Steady, [](SetUp& s) { s.state.reasons.add(Reason::ReferenceUnstable); }},
    {ReferenceStep::Trusted, [](SetUp& s) { s.state.condition = ReferenceCondition::Doubtful; }},
    {ReferenceStep::Trusted, [](SetUp& s) { s.state.condition = ReferenceCondition::Hold; }},
};

} // namespace

TEST_CASE("a reference that is set up has every step ticked")
{
    for (const StepState& step : referenceSteps(SetUp().camera, SetUp().state))
        CHECK(step.standing == StepStanding::Done);
}

TEST_CASE("the first step that is not done is the one to see to, those before it stay ticked")
{
    for (const Row& row : kRows) {
        SetUp site;
        row.spoil(site);
        const auto steps = referenceSteps(site.camera, site.state);
        const auto at = static_cast<std::size_t>(row.step);
        INFO(at);
        CHECK(site.now() == at);
        for (std::size_t i = 0; i < at; ++i)
            CHECK(steps[i].standing == StepStanding::Done);
        for (std::size_t i = at + 1; i < steps.size(); ++i)
            CHECK((steps[i].standing == StepStanding::Later
                || row.step == ReferenceStep::Distance)); // measured without it, only less well
    }
}

TEST_CASE("what is left of the warm-up counts down to nothing")
{
    SetUp site;
    CHECK_FALSE(warmUpLeft(site.camera, site.state, MonotonicTime(10s)));
    site.state.condition = ReferenceCondition::WarmingUp;
    site.state.since = MonotonicTime(100s);
    site.camera.reference.warmUp = 1800s;
    CHECK(warmUpLeft(site.camera, site.state, MonotonicTime(400s)) == 1500s);
    CHECK(warmUpLeft(site.camera, site.state, MonotonicTime(4000s)) == 0s);
}
