// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/output_fields.h"
#include "settings/settings.h"

namespace haetae {

// The one list of keys: reading, writing and comparing walk it, so they cannot disagree.
// A visitor has value(key, member), table(key, walk), optionalTable(key, member, walk),
// cameras(list, walk) and outputs(list, walk).

template <class Certificate, class Visitor>
void visitCertificate(Certificate& certificate, Visitor& v)
{
    v.value("value_c", certificate.value);
    v.value("issued", certificate.issued);
    v.value("expires", certificate.expires);
    v.value("expired_override", certificate.expiredOverride);
}

template <class Reference, class Visitor>
void visitReference(Reference& reference, Visitor& v)
{
    v.value("set_temperature_c", reference.setTemperature);
    v.value("set_uncertainty_k", reference.setUncertainty);
    v.value("warm_up_s", reference.warmUp);
    v.value("shutter_hold_ms", reference.shutterHold);
    v.value("place", reference.place);
    v.value("shape", reference.shape);
    v.value("largest_error_k", reference.largestError);
    v.value("least_trust", reference.leastTrust);
    v.table("certificate", [&] { visitCertificate(reference.certificate, v); });
    v.optionalTable("second", reference.second, [&](auto& second) {
        v.value("set_temperature_c", second.setTemperature);
        v.value("set_uncertainty_k", second.setUncertainty);
        v.value("place", second.place);
        v.value("shape", second.shape);
        v.table("certificate", [&] { visitCertificate(second.certificate, v); });
    });
}

template <class Measurement, class Visitor>
void visitMeasurement(Measurement& measurement, Visitor& v)
{
    v.value("netd_k", measurement.netd);
    v.value("non_uniformity_k", measurement.nonUniformity);
    v.value("blur_px", measurement.blurPixels);
    v.value("skin_emissivity", measurement.skinEmissivity);
    v.value("emissivity_standard", measurement.emissivityStandard);
    v.value("reflected_c", measurement.reflected);
    v.value("horizontal_field_degrees", measurement.horizontalFieldDegrees);
    v.value("reference_m", measurement.referenceMetres);
    v.value("nearest_m", measurement.nearestMetres);
    v.value("farthest_m", measurement.farthestMetres);
    v.value("largest_angle_degrees", measurement.largestAngleDegrees);
    v.value("flat_field", measurement.flatField);
}

template <class Zones, class Visitor>
void visitZones(Zones& zones, Visitor& v)
{
    v.value("include", zones.include);
    v.value("exclude", zones.exclude);
}

template <class Camera, class Visitor>
void visitCamera(Camera& camera, Visitor& v)
{
    v.value("id", camera.id.value);
    v.value("name", camera.name);
    v.value("backend", camera.backend);
    v.value("address", camera.address);
    v.value("files", camera.files);
    v.value("rotate_degrees", camera.rotateDegrees);
    v.value("recheck_spot", camera.recheckSpot);
    v.value("hours", camera.hours.spans);
    v.table("reference", [&] { visitReference(camera.reference, v); });
    v.table("measurement", [&] { visitMeasurement(camera.measurement, v); });
    v.table("zones", [&] { visitZones(camera.zones, v); });
}

template <class Rule, class Visitor>
void visitRule(Rule& rule, Visitor& v)
{
    v.value("limit_c", rule.limit);
    v.value("recheck_band", rule.recheckBand);
    v.value("dwell_ms", rule.dwell);
    v.value("hysteresis_k", rule.hysteresis);
    v.value("acclimatise_min", rule.acclimatise);
    v.value("window_ms", rule.window);
    v.value("minimum_frames", rule.minimumFrames);
    v.value("too_cold_c", rule.tooCold);
    v.value("too_hot_c", rule.tooHot);
    v.value("largest_u95_k", rule.largestU95);
    v.table("site_offset", [&] {
        v.value("value_k", rule.siteOffset.value);
        v.value("provisional", rule.siteOffset.provisional);
        v.value("since", rule.siteOffset.since);
        v.value("reason", rule.siteOffset.reason);
        v.value("site", rule.siteOffset.site);
    });
}

template <class Adaptive, class Visitor>
void visitAdaptiveLimit(Adaptive& adaptive, Visitor& v)
{
    v.value("use", adaptive.use);
    v.value("window_min", adaptive.window);
    v.value("most_people", adaptive.mostPeople);
    v.value("minimum_people", adaptive.minimumPeople);
    v.value("above_median_k", adaptive.aboveMedian);
    v.value("most_below_fixed_k", adaptive.mostBelowFixed);
    v.value("may_exceed_fixed", adaptive.mayExceedFixed);
    v.value("most_above_fixed_k", adaptive.mostAboveFixed);
}

template <class Baseline, class Visitor>
void visitBaseline(Baseline& baseline, Visitor& v)
{
    v.value("window_min", baseline.window);
    v.value("most_people", baseline.mostPeople);
    v.value("minimum_people", baseline.minimumPeople);
    v.value("memory_h", baseline.memory);
    v.value("hours_for_usual", baseline.hoursForUsual);
    v.value("provisional_usual_c", baseline.provisionalUsual);
    v.value("when_validated_c", baseline.whenValidated);
    v.value("drifting_k", baseline.drifting);
    v.value("do_not_screen_k", baseline.doNotScreen);
    v.value("clear_k", baseline.clear);
}

template <class L, class Visitor>
void visitLook(L& look, Visitor& v)
{
    v.value("scheme", look.scheme);
    v.value("scale_percent", look.scalePercent);
    v.value("still", look.still);
}

template <class Visitors, class Visitor>
void visitVisitorScreen(Visitors& visitors, Visitor& v)
{
    v.value("screen", visitors.screen);
    v.value("entrance", visitors.entrance);
}

template <class S, class Visitor>
void visitSettings(S& settings, Visitor& v)
{
    v.value("desk", settings.desk);
    v.value("language", settings.language);
    v.value("escalation_phone", settings.escalationPhone);
    v.value("alarm_instruction", settings.alarmInstruction);
    v.value("keys", settings.keys);
    v.table("look", [&] { visitLook(settings.look, v); });
    v.table("visitors", [&] { visitVisitorScreen(settings.visitors, v); });
    v.table("rule", [&] { visitRule(settings.rule, v); });
    v.table("adaptive_limit", [&] { visitAdaptiveLimit(settings.adaptiveLimit, v); });
    v.table("baseline", [&] { visitBaseline(settings.baseline, v); });
    v.cameras(settings.cameras, [&](auto& camera) { visitCamera(camera, v); });
    v.outputs(settings.outputs, [&](auto& output) { visitOutput(output, v); });
}

} // namespace haetae
