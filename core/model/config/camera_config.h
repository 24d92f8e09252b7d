// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <vector>

#include "base/ids.h"
#include "model/config/measurement_config.h"
#include "model/config/reference_config.h"
#include "model/config/registration_config.h"
#include "model/config/screening_hours.h"
#include "model/config/zone_config.h"
#include "model/geometry.h"

namespace haetae {

/// What a camera on the network is reached with. Never in its address, which people see. *value*
struct StreamAccess {
    std::string user;
    std::string secretFile; ///< holds the password
    std::string caFile; ///< for rtsps://; empty: the certificates that this machine trusts
    bool operator==(const StreamAccess&) const = default;
};

/// A second camera beside a thermal one, for the same view by visible light. *value*
struct VisibleCamera {
    std::string backend = "rtsp"; ///< a name from the table of back ends
    std::string address;
    StreamAccess access;
    std::chrono::milliseconds mostSkew{100}; ///< between the two pictures; beyond it no verdict
    bool operator==(const VisibleCamera&) const = default;
};

/// One entrance: which back end, where, and its reference. *value*
struct CameraConfig {
    CameraId id;
    std::string name; ///< as guards call it
    std::string backend; ///< a name from the table of back ends
    std::string address; ///< URL, device or scenario
    /// URL of a picture that the camera itself draws of its heat: shown, never measured.
    std::string thermalPicture;
    StreamAccess access;
    std::optional<VisibleCamera> visible; ///< another camera; empty: this one alone
    std::vector<std::string> files; ///< recordings, in order (replay)
    int rotateDegrees = 0; ///< clockwise: 0, 90, 180, 270
    /// Where a person stands for "recheck here"; thermal pixels, upright.
    std::optional<ThermalRect> recheckSpot;
    /// Where both pictures show the same, by hand; empty: it is learnt from whoever passes.
    std::vector<MatchedPoint> registration;
    ReferenceConfig reference;
    MeasurementConfig measurement;
    ZoneConfig zones;
    ScreeningHours hours; ///< outside them nobody is judged
};

} // namespace haetae
