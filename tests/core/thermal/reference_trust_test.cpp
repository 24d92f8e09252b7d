// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include <cmath>

#include "thermal/certificate.h"
#include "thermal/offset_filter.h"
#include "thermal/reference_trust.h"
#include "thermal/two_point.h"

using namespace haetae;
using namespace std::chrono_literals;
using Standing = ReferenceAnchor::Standing;

namespace {

TrustEvidence sound()
{
    TrustEvidence e;
    DiscShape disc;
    disc.circle = {80, 60, 8};
    disc.edgeShare = 1.0;
    disc.roughness = 0.01;
    disc.coreSpread = 0.05;
    disc.pixels = 80;
    disc.rawCelsius = 34.0;
    e.shape = disc;
    e.noiseKelvin = 0.02;
    e.sensorErrorKelvin = -1.0;
    return e;
}

MonotonicTime at(double seconds)
{
    return MonotonicTime(1h) + std::chrono::nanoseconds(static_cast<std::int64_t>(seconds * 1e9));
}

WallTime day(const std::string& text)
{
    return *parseIsoTime(text);
}

} // namespace

TEST_CASE("each thing that speaks against the reference is named and takes the trust away")
{
    CHECK(judgeTrust(sound()).condition == ReferenceCondition::Trusted);
    CHECK(judgeTrust(sound()).trust > 95);
    CHECK(judgeTrust(sound()).reasons.empty());
    struct Case {
        const char* what;
        Reason reason;
        ReferenceCondition condition;
        void (*spoil)(TrustEvidence&);
    };
    using C = ReferenceCondition;
    using E = TrustEvidence;
    const Case cases[] = {
        {"not set", Reason::ReferenceNotSet, C::NotSet, [](E& e) { e.set = false; }},
        {"warming up", Reason::ReferenceWarmingUp, C::WarmingUp, [](E& e) { e.warmingUp = true; }},
        {"shutter", Reason::ShutterHold, C::Hold, [](E& e) { e.hold = true; }},
        {"moved", Reason::ReferenceMoved, C::Moved, [](E& e) { e.sight = C::Moved; }},
        {"covered", Reason::ReferenceCovered, C::Covered, [](E& e) { e.sight = C::Covered; }},
        {"lost", Reason::ReferenceLost, C::Lost, [](E& e) { e.sight = C::Lost; }},
        {"stepped", Reason::ReferenceUnstable, C::Doubtful,
            [](E& e) { e.standing = Standing::Stepped; }},
        {"unsteady", Reason::ReferenceUnstable, C::Doubtful, [](E& e) { e.steady = false; }},
        {"no background", Reason::ReferenceUnstable, C::Doubtful,
            [](E& e) { e.sceneKnown = false; }},
        {"drifted", Reason::ReferenceDrifting, C::Doubtful,
            [](E& e) { e.standing = Standing::Drifted; }},
        {"long off", Reason::ReferenceWrongTemperature, C::Doubtful,
            [](E& e) { e.standing = Standing::Wrong; }},
        {"far off", Reason::ReferenceWrongTemperature, C::Doubtful,
            [](E& e) { e.sensorErrorKelvin = 6.1; }},
        {"no number", Reason::ReferenceWrongTemperature, C::Doubtful,
            [](E& e) { e.sensorErrorKelvin = std::nan(""); }},
        {"saturated", Reason::ReferenceSaturated, C::Doubtful,
            [](E& e) { e.saturatedShare = 0.03; }},
        {"expired", Reason::ReferenceExpired, C::Doubtful,
            [](E& e) { e.certificate = CertificateStanding::Expired; }},
        {"unreadable", Reason::ReferenceExpired, C::Doubtful,
            [](E& e) { e.certificate = CertificateStanding::Unreadable; }},
        {"poor all over", Reason::ReferenceUnstable, C::Doubtful,
            [](E& e) {
                e.shape->coreSpread = 0.4;
                e.shape->unevenness = 0.4;
                e.noiseKelvin = 0.2;
            }},
    };
    for (const Case& c : cases) {
        INFO(c.what);
        TrustEvidence evidence = sound();
        c.spoil(evidence);
        const TrustVerdict verdict = judgeTrust(evidence);
        CHECK(verdict.condition == c.condition);
        CHECK(verdict.reasons.has(c.reason));
        CHECK(verdict.trust < 50);
    }
}

TEST_CASE("a higher demand on the trust turns away what a lower one accepts")
{
    TrustEvidence e = sound();
    e.shape->coreSpread = 0.3;
    e.leastTrust = 50;
    CHECK(judgeTrust(e).condition == ReferenceCondition::Trusted);
    e.leastTrust = 90;
    CHECK(judgeTrust(e).condition == ReferenceCondition::Doubtful);
    CHECK(judgeTrust(e).trust < 90);
}

TEST_CASE("a certificate holds through its last day and is warned of for thirty days")
{
    ReferenceCertificate paper;
    using S = CertificateStanding;
    CHECK(standingOf(paper, day("2026-11-23")) == S::None);
    paper.expires = "2026-12-31";
    CHECK(standingOf(paper, day("2026-11-30T12:00:00")) == S::Valid);
    CHECK(standingOf(paper, day("2026-12-02T00:00:01")) == S::ExpiresSoon);
    CHECK(standingOf(paper, day("2026-12-31T23:59:59")) == S::ExpiresSoon);
    CHECK(standingOf(paper, day("2027-01-01T00:00:00")) == S::Expired);
    CHECK_FALSE(permitsTrust(S::Expired));
    paper.expiredOverride = " ";
    CHECK(standingOf(paper, day("2027-02-01")) == S::Expired); // a blank is no reason
    paper.expiredOverride = "laboratory closed until March";
    CHECK(standingOf(paper, day("2027-02-01")) == S::Overridden);
    CHECK(permitsTrust(S::Overridden));
    for (const char* nonsense :
        {"31.12.2026", "2026-13-40", "soon", "2026-12-3x", "2026-12-31T10:00"}) {
        INFO(nonsense);
        paper.expires = nonsense;
        CHECK(standingOf(paper, day("2026-01-01")) == S::Unreadable);
        CHECK_FALSE(permitsTrust(S::Unreadable));
    }
}

TEST_CASE("the offset follows a drifting sensor within its stated uncertainty")
{
    cv::RNG random(7);
    OffsetFilter filter;
    int outside = 0;
    double squares = 0;
    const int frames = 4000;
    for (int i = 0; i < frames; ++i) {
        const double truth = 1.0 + 0.5 * std::sin(i * 0.004); // up to 0.05 K a second at 25 fps
        filter.add(at(i * 0.04), truth + random.gaussian(0.03), 0.03);
        const double error = *filter.offsetKelvin() - truth;
        if (i < 50)
            continue;
        squares += error * error;
        outside += std::abs(error) > 2 * filter.uncertaintyKelvin(at(i * 0.04)) ? 1 : 0;
    }
    CHECK(std::sqrt(squares / frames) < 0.02); // better than one frame, not frozen
    CHECK(outside < frames / 10);
    CHECK(filter.residualKelvin() == Approx(0.03).margin(0.01));
}

TEST_CASE("the offset's uncertainty grows while no good sample comes")
{
    OffsetFilter filter;
    for (int i = 0; i < 100; ++i)
        filter.add(at(i * 0.04), 0.5, 0.02);
    const double fresh = filter.uncertaintyKelvin(at(4));
    CHECK(fresh < 0.015);
    CHECK(filter.uncertaintyKelvin(at(14))
        == Approx(std::hypot(fresh, 0.02 * std::sqrt(10))).margin(0.002));
    filter.add(at(20), 2.0, 0.02); // it was confirmed elsewhere that this is so
    CHECK(*filter.offsetKelvin() == 2.0);
}

TEST_CASE("two references tell gain and offset, near ones only check each other")
{
    const auto point = [](double set, double raw) {
        return PointOfTwo{Celsius::degrees(set), Celsius::degrees(raw), TempDelta::kelvins(0.05)};
    };
    const auto gain = gainOf(point(33, 32.0), point(39, 37.7));
    CHECK(gain.agree);
    CHECK(gain.gain == Approx(6.0 / 5.7));
    CHECK(gain.uncertainty.kelvins() == Approx(std::hypot(0.05, 0.05) / 6).margin(1e-6));
    CHECK_FALSE(gainOf(point(33, 32.0), point(39, 36.0)).agree);
    CHECK_FALSE(gainOf(point(33, 34.0), point(39, 34.0)).agree);
    CHECK(gainOf(point(35, 34.0), point(35.5, 34.6)).agree);
    CHECK(gainOf(point(35, 34.0), point(35.5, 34.6)).gain == 1.0);
    CHECK_FALSE(gainOf(point(35, 34.0), point(35.5, 35.2)).agree);
}
