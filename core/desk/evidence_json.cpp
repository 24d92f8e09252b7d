// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/evidence_json.h"

#include <array>
#include <nlohmann/json.hpp>
#include <variant>
#include <vector>

#include "model/tokens.h"

namespace haetae {
namespace {

using nlohmann::json;

json ruleJson(const FeverRule& rule)
{
    return {{"limit_c", rule.limit.degrees()}, {"site_offset_k", rule.siteOffset.value.kelvins()},
        {"site_offset_u_k", rule.siteOffset.standardUncertainty.kelvins()},
        {"site_offset_provisional", rule.siteOffset.provisional},
        {"site_offset_site", token(rule.siteOffset.site)}, {"recheck_band", rule.recheckBand},
        {"dwell_ms", rule.dwell.count()}, {"hysteresis_k", rule.hysteresis.kelvins()},
        {"minimum_frames", rule.minimumFrames}, {"too_cold_c", rule.tooCold.degrees()},
        {"too_hot_c", rule.tooHot.degrees()}, {"largest_u95_k", rule.largestU95.kelvins()}};
}

FeverRule ruleFrom(const json& object)
{
    FeverRule rule;
    rule.limit = Celsius::degrees(object.at("limit_c").get<double>());
    rule.siteOffset.value = TempDelta::kelvins(object.at("site_offset_k").get<double>());
    rule.siteOffset.standardUncertainty = TempDelta::kelvins(
        object.value("site_offset_u_k", rule.siteOffset.standardUncertainty.kelvins()));
    rule.siteOffset.provisional = object.at("site_offset_provisional").get<bool>();
    // Version 2 had offsets of the whole face alone and did not say so.
    rule.siteOffset.site = fromToken<FacialSite>(object.value("site_offset_site", std::string()))
                               .value_or(FacialSite::WholeFaceMaximum);
    rule.recheckBand = object.at("recheck_band").get<double>();
    rule.dwell = std::chrono::milliseconds(object.at("dwell_ms").get<std::int64_t>());
    rule.hysteresis = TempDelta::kelvins(object.at("hysteresis_k").get<double>());
    rule.minimumFrames = object.at("minimum_frames").get<int>();
    rule.tooCold = Celsius::degrees(object.at("too_cold_c").get<double>());
    rule.tooHot = Celsius::degrees(object.at("too_hot_c").get<double>());
    rule.largestU95 = TempDelta::kelvins(object.at("largest_u95_k").get<double>());
    return rule;
}

/// The numbers of a Planck scale's surroundings in one fixed order.
template <class Scale>
std::vector<double*> surroundings(Scale& s, std::array<double, 4>& temperatures)
{
    temperatures = {
        s.view.reflected.degrees(), s.view.atmosphere.degrees(), s.view.window.degrees(), 0.0};
    return {&s.air.x, &s.air.alpha1, &s.air.alpha2, &s.air.beta1, &s.air.beta2, &s.view.emissivity,
        &s.view.relativeHumidity, &s.view.distanceMetres, &s.view.windowTransmission,
        &temperatures[0], &temperatures[1], &temperatures[2]};
}

template <class Scale>
json planckJson(const char* kind, Scale scale, std::vector<double> constants)
{
    std::array<double, 4> temperatures{};
    json around = json::array();
    for (const double* number : surroundings(scale, temperatures))
        around.push_back(*number);
    return {{"kind", kind}, {"constants", std::move(constants)}, {"surroundings", around}};
}

template <class Scale>
Scale withSurroundings(Scale scale, const json& object)
{
    std::array<double, 4> temperatures{};
    std::size_t i = 0;
    for (double* number : surroundings(scale, temperatures))
        *number = object.at("surroundings").at(i++).get<double>();
    scale.view.reflected = Celsius::degrees(temperatures[0]);
    scale.view.atmosphere = Celsius::degrees(temperatures[1]);
    scale.view.window = Celsius::degrees(temperatures[2]);
    return scale;
}

json scaleJson(const SignalScale& scale)
{
    if (const auto* file = std::get_if<PlanckFileScale>(&scale))
        return planckJson("planck_file", *file, {file->r1, file->b, file->f, file->o, file->r2});
    if (const auto* node = std::get_if<PlanckNodeScale>(&scale))
        return planckJson("planck_node", *node, {node->r, node->b, node->f, node->j0, node->j1});
    const auto linear = std::get<LinearScale>(scale);
    return {{"kind", "linear"}, {"kelvin_per_count", linear.kelvinPerCount},
        {"kelvin_at_zero", linear.kelvinAtZero}};
}

SignalScale scaleFrom(const json& object)
{
    const auto kind = object.at("kind").get<std::string>();
    if (kind == "linear")
        return LinearScale{
            object.at("kelvin_per_count").get<double>(), object.at("kelvin_at_zero").get<double>()};
    const auto constant = [&object](
                              std::size_t i) { return object.at("constants").at(i).get<double>(); };
    if (kind == "planck_file") {
        PlanckFileScale scale;
        scale.r1 = constant(0);
        scale.b = constant(1);
        scale.f = constant(2);
        scale.o = constant(3);
        scale.r2 = constant(4);
        return withSurroundings(scale, object);
    }
    PlanckNodeScale scale;
    scale.r = constant(0);
    scale.b = constant(1);
    scale.f = constant(2);
    scale.j0 = constant(3);
    scale.j1 = constant(4);
    return withSurroundings(scale, object);
}

json frameJson(const SkinReading& reading, MonotonicTime first)
{
    const ReadingEvidence& e = reading.evidence;
    json terms = json::object();
    for (const auto& term : reading.uncertainty.terms) {
        json line = json::array({term.standard.kelvins()});
        if (term.bias != TempDelta())
            line.push_back(term.bias.kelvins());
        terms[std::string(token(term.source))] = std::move(line);
    }
    return {{"frame", e.frame}, {"at_ns", (reading.stamp.monotonic - first).count()},
        {"site_counts", e.siteCounts}, {"reference_counts", e.referenceCounts}, {"gain", e.gain},
        {"offset_k", e.offsetK}, {"notes", joinedTokens(reading.notes)}, {"u_k", terms}};
}

SkinReading readingFrom(
    const json& object, const ScreeningDecision& decision, const SignalScale& scale)
{
    SkinReading reading;
    reading.site = decision.site;
    reading.grounds = decision.siteGrounds;
    reading.corrected = true;
    reading.stamp.monotonic =
        MonotonicTime(std::chrono::nanoseconds(object.at("at_ns").get<std::int64_t>()));
    reading.evidence.scale = scale;
    reading.evidence.frame = reading.stamp.sequence = object.at("frame").get<std::uint64_t>();
    reading.evidence.siteCounts = object.at("site_counts").get<double>();
    reading.evidence.referenceCounts = object.at("reference_counts").get<double>();
    reading.evidence.gain = object.at("gain").get<double>();
    reading.evidence.offsetK = object.at("offset_k").get<double>();
    reading.notes = reasonsFromTokens(object.at("notes").get<std::string>());
    // In the order of the enum, as budgets are made: sums must be added in the same order.
    for (std::size_t i = 0; i < kUncertaintySources; ++i) {
        const auto source = static_cast<UncertaintySource>(i);
        const auto line = object.at("u_k").find(std::string(token(source)));
        if (line == object.at("u_k").end())
            continue;
        reading.uncertainty.terms.push_back({source, TempDelta::kelvins(line->at(0).get<double>()),
            source != UncertaintySource::Noise,
            TempDelta::kelvins(line->size() > 1 ? line->at(1).get<double>() : 0.0)});
    }
    return reading;
}

} // namespace

json evidenceJson(const ScreeningDecision& decision)
{
    if (decision.readings.empty())
        return nullptr;
    json frames = json::array();
    for (const auto& reading : decision.readings)
        frames.push_back(frameJson(reading, decision.readings.front().stamp.monotonic));
    return {{"formula", kFormulaVersion}, {"site", token(decision.site)},
        {"site_grounds", token(decision.siteGrounds)}, {"was_elevated", decision.wasElevated},
        {"rule", ruleJson(decision.rule)},
        {"scale", scaleJson(decision.readings.front().evidence.scale)}, {"frames", frames}};
}

Result<ScreeningDecision> decisionFromEvidence(const json& evidence)
{
    try {
        const int formula = evidence.at("formula").get<int>();
        if (formula < kOldestFormulaVersion || formula > kFormulaVersion)
            return fail(ErrorKind::Unsupported, "evidence",
                "was made with formula version " + std::to_string(formula),
                "recompute it with the Haetae that wrote it; this one knows versions "
                    + std::to_string(kOldestFormulaVersion) + " to "
                    + std::to_string(kFormulaVersion));
        ScreeningDecision decision;
        decision.rule = ruleFrom(evidence.at("rule"));
        decision.wasElevated = evidence.at("was_elevated").get<bool>();
        decision.site = fromToken<FacialSite>(evidence.at("site").get<std::string>())
                            .value_or(FacialSite::WholeFaceMaximum);
        decision.siteGrounds = fromToken<SiteGrounds>(evidence.value("site_grounds", std::string()))
                                   .value_or(SiteGrounds::NoLandmarks);
        const SignalScale scale = scaleFrom(evidence.at("scale"));
        for (const auto& frame : evidence.at("frames"))
            decision.readings.push_back(readingFrom(frame, decision, scale));
        return decision;
    } catch (const json::exception& damage) {
        return fail(ErrorKind::Corrupt, "evidence", std::string("is damaged: ") + damage.what(),
            "haetaectl log verify tells whether the row was changed");
    }
}

} // namespace haetae
