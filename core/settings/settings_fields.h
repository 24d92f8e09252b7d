// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/settings.h"

namespace haetae {

// The one list of keys: reading, writing and comparing walk it, so they cannot disagree.
// A visitor has value(key, member), table(key, walk) and cameras(list, walk).

template <class Reference, class Visitor>
void visitReference(Reference& reference, Visitor& v)
{
    v.value("set_temperature_c", reference.setTemperature);
    v.value("set_uncertainty_k", reference.setUncertainty);
    v.value("warm_up_s", reference.warmUp);
    v.value("shutter_hold_ms", reference.shutterHold);
    v.value("place", reference.place);
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
    v.table("reference", [&] { visitReference(camera.reference, v); });
}

template <class Rule, class Visitor>
void visitRule(Rule& rule, Visitor& v)
{
    v.value("limit_c", rule.limit);
    v.value("recheck_band", rule.recheckBand);
    v.value("dwell_ms", rule.dwell);
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
    });
}

template <class S, class Visitor>
void visitSettings(S& settings, Visitor& v)
{
    v.value("desk", settings.desk);
    v.value("language", settings.language);
    v.value("escalation_phone", settings.escalationPhone);
    v.table("rule", [&] { visitRule(settings.rule, v); });
    v.cameras(settings.cameras, [&](auto& camera) { visitCamera(camera, v); });
}

} // namespace haetae
