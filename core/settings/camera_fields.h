// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/config/camera_config.h"

namespace haetae {

// The camera's part of the list of keys in settings_fields.h.

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
    v.value("thermal_picture", camera.thermalPicture);
    v.value("user", camera.access.user);
    v.value("secret_file", camera.access.secretFile);
    v.value("ca_file", camera.access.caFile);
    v.value("files", camera.files);
    v.value("rotate_degrees", camera.rotateDegrees);
    v.value("recheck_spot", camera.recheckSpot);
    v.value("registration", camera.registration);
    v.value("hours", camera.hours.spans);
    v.optionalTable("visible", camera.visible, [&](auto& visible) {
        v.value("backend", visible.backend);
        v.value("address", visible.address);
        v.value("user", visible.access.user);
        v.value("secret_file", visible.access.secretFile);
        v.value("ca_file", visible.access.caFile);
        v.value("most_skew_ms", visible.mostSkew);
    });
    v.table("reference", [&] { visitReference(camera.reference, v); });
    v.table("measurement", [&] { visitMeasurement(camera.measurement, v); });
    v.table("zones", [&] { visitZones(camera.zones, v); });
}

} // namespace haetae
