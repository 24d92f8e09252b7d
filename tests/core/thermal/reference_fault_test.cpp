// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include <cmath>
#include <cstdio>
#include <iostream>
#include <map>

#include "camera/simulated/entrance_scene.h"
#include "model/tokens.h"
#include "thermal/radiometry.h"
#include "thermal/reference_corrector.h"
#include "thermal/reference_tracker.h"

using namespace haetae;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

constexpr double kMostError = 0.3; // K, of the correction
constexpr milliseconds kFrame{111};
constexpr milliseconds kNotice{500};

/// One fault and what came of it. *value*
struct Outcome {
    bool trustedBefore = false;
    int falselyTrusted = 0; ///< frames trusted with a wrong correction later than 0.5 s
    double worstTrusted = 0.0; ///< K, of any trusted frame later than 0.5 s
    double slowest = 0.0; ///< s from the fault's begin to the last wrongly trusted frame
    std::optional<double> noticed; ///< s from the begin to the first frame not trusted
    int trustedDuring = 0;
    bool trustedAfter = false;
};

ReferenceFault drawFault(ReferenceFaultKind kind, cv::RNG& random)
{
    ReferenceFault fault;
    fault.kind = kind;
    fault.begins = milliseconds(random.uniform(5'000, 12'000));
    fault.lasts = milliseconds(random.uniform(4'000, 15'000));
    fault.directionDegrees = random.uniform(0.0, 360.0);
    switch (kind) {
    case ReferenceFaultKind::Covered:
    case ReferenceFaultKind::HalfCovered:
        fault.amount = random.uniform(-9.0, 4.0); // 24 to 37 degC: a sleeve, a hand, a warm cloth
        break;
    case ReferenceFaultKind::Moved:
        fault.amount = random.uniform(3.0, 12.0);
        break;
    case ReferenceFaultKind::SwitchedOff:
        fault.amount = random.uniform(30.0, 1800.0);
        fault.lasts = milliseconds(random.uniform(60'000, 150'000));
        break;
    case ReferenceFaultKind::Cooling:
        fault.amount = random.uniform(0.2, 3.0) * (random.uniform(0, 2) == 0 ? 1 : -1);
        fault.lasts = milliseconds(random.uniform(60'000, 150'000));
        break;
    case ReferenceFaultKind::CupBeside:
        fault.amount = random.uniform(-15.0, 15.0);
        break;
    case ReferenceFaultKind::Reflection:
        fault.amount = random.uniform(0.4, 5.0);
        break;
    case ReferenceFaultKind::SecondReference:
        fault.amount = random.uniform(0.35, 3.0) * (random.uniform(0, 2) == 0 ? 1 : -1);
        break;
    }
    return fault;
}

EntranceScene sceneOf(ReferenceFaultKind kind, std::uint64_t seed)
{
    cv::RNG random(seed * 1000 + static_cast<std::uint64_t>(kind) + 17);
    const cv::Size sizes[] = {{160, 120}, {256, 192}, {384, 288}};
    EntranceScene::Options options;
    options.scenario = "calm";
    options.seed = seed;
    options.people = 2;
    options.visible = {};
    options.thermal = sizes[seed % 3];
    options.framesPerSecond = 9;
    options.shutterPeriod = std::chrono::seconds(random.uniform(30, 200));
    options.referenceFault = drawFault(kind, random);
    auto scene = EntranceScene::make(options);
    REQUIRE(scene);
    return std::move(*scene);
}

/// Plays a fault from five seconds before to four after it.
Outcome play(ReferenceFaultKind kind, std::uint64_t seed)
{
    const EntranceScene scene = sceneOf(kind, seed);
    const ReferenceFault fault = *scene.options().referenceFault;
    ReferenceConfig config;
    config.setTemperature = scene.referenceSetTemperature();
    ReferenceTracker tracker(config);
    Outcome outcome;
    const auto end = fault.begins + fault.lasts;
    for (milliseconds time = fault.begins - 5s; time < end + 4s; time += kFrame) {
        const FramePair pair = scene.render({MonotonicTime(1h + time), {}, 0}, time);
        const auto celsius = apparentCelsius(*pair.thermal);
        REQUIRE(celsius);
        const ReferenceState state = tracker.update(*pair.thermal, *celsius);
        const bool during = time >= fault.begins && time < end;
        const double since = std::chrono::duration<double>(time - fault.begins).count();
        if (during && !state.trusted() && !outcome.noticed)
            outcome.noticed = since;
        if (time < fault.begins)
            outcome.trustedBefore = state.trusted();
        if (time >= end)
            outcome.trustedAfter = state.trusted();
        if (!state.trusted())
            continue;
        outcome.trustedDuring += during ? 1 : 0;
        // A scene value of T is read as T + drift; whatever else the correction adds is its error.
        const Celsius read = Celsius::degrees(36.0) + scene.truthAt(time).sensorDrift;
        const double error = std::abs((*correctedBy(state, read)).degrees() - 36.0);
        if (time < fault.begins + kNotice)
            continue;
        outcome.worstTrusted = std::max(outcome.worstTrusted, error);
        if (error > kMostError) {
            ++outcome.falselyTrusted;
            outcome.slowest = since;
        }
    }
    return outcome;
}

void runFaults(int seeds)
{
    for (const ReferenceFaultKind kind : allReferenceFaults()) {
        int falsely = 0;
        int began = 0;
        int noticed = 0;
        int back = 0;
        double worst = 0;
        double slowest = 0;
        for (int seed = 1; seed <= seeds; ++seed) {
            const Outcome o = play(kind, static_cast<std::uint64_t>(seed));
            INFO(token(kind) << " seed " << seed << " worst " << o.worstTrusted << " K, until "
                             << o.slowest << " s");
            CHECK(o.falselyTrusted == 0);
            falsely += o.falselyTrusted > 0 ? 1 : 0;
            began += o.trustedBefore ? 1 : 0;
            noticed += o.noticed ? 1 : 0;
            back += o.trustedAfter ? 1 : 0;
            worst = std::max(worst, o.worstTrusted);
            slowest = std::max(slowest, o.noticed.value_or(0.0));
        }
        std::printf("%-16s %2d faults, trusted before %2d, false trust %d, noticed %2d (slowest "
                    "%.1f s), trusted 4 s after %2d, worst trusted error %.2f K\n",
            std::string(token(kind)).c_str(), seeds, began, falsely, noticed, slowest, back, worst);
        CHECK(began >= seeds * 6 / 10); // else nothing was tried
    }
}

} // namespace

TEST_CASE("whatever happens to the reference, no wrong correction is trusted for half a second")
{
    runFaults(3); // 24 faults; all 200 run under the label long
}

TEST_CASE("two hundred faults of the reference leave no wrong correction trusted", "[.long]")
{
    runFaults(25);
}
