// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/baseline_state.h"
#include "model/config/camera_config.h"
#include "model/config/fever_rule.h"
#include "model/face_observation.h"
#include "model/reference_state.h"
#include "model/screening_event.h"
#include "model/temperature_image.h"
#include "model/view_registration.h"

namespace haetae {

/// What is looked at before an entrance is trusted, in the order of a walk through it.
enum class SiteCheck {
    Camera,
    ReferenceInView,
    ReferenceTrusted,
    Certificate,
    Steadiness, ///< draught, air conditioning, a reference that drifts
    Background, ///< sun, lamps and heaters behind the people
    FaceSize, ///< millimetres of a face in one pixel
    Distance,
    Registration, ///< thermal over visible picture
    Usual, ///< the last hour's people beside the site's usual
    Offset,
    Hours,
    Disk,
    Heads, ///< the log's signed heads leave the machine
    Outputs,
    Sound,
};
inline constexpr std::size_t kSiteChecks = 16;

enum class CheckGrade {
    Ok,
    Look, ///< goes on, but somebody should see to it
    Fails, ///< nobody can be judged, or an alarm could be missed
    Unknown, ///< nothing has been seen yet that would say
};

/// snake_case, for tests and the log.
[[nodiscard]] std::string_view token(SiteCheck check);
[[nodiscard]] std::string_view token(CheckGrade grade);

/// What one entrance and its desk show now. *value*
struct SiteFacts {
    CameraConfig camera;
    SiteOffset offset;
    CameraCondition condition = CameraCondition::Offline;
    ReferenceState reference;
    std::shared_ptr<const TemperatureImage> thermal; ///< null: no picture yet
    bool visible = false; ///< a visible picture is there as well
    ViewRegistration views;
    std::vector<FaceObservation> faces; ///< the newest that were seen
    BaselineState baseline;
    std::string today; ///< ISO date, for what expires
    std::optional<std::uint64_t> freeBytes; ///< beside the log; empty: not known
    std::string headsFolder;
    bool headsToBroker = false; ///< an MQTT output takes them
    int outputs = 0; ///< lamps, brokers and others that the settings name
    int outputsFailing = 0;
    std::optional<bool> soundProven; ///< empty: not known yet
};

/// One line of the site check; the figure is what was measured, in the check's own unit. *value*
struct SiteFinding {
    SiteCheck check = SiteCheck::Camera;
    CheckGrade grade = CheckGrade::Unknown;
    std::optional<double> figure; ///< K, degC, mm, m, px, days or GB: see figureOf()
};

/// Pure: the same facts give the same findings. Limits stand in site_check.cpp with their sources.
[[nodiscard]] std::array<SiteFinding, kSiteChecks> checkSite(const SiteFacts& facts);
/// The worst of them, Unknown aside.
[[nodiscard]] CheckGrade worst(const std::array<SiteFinding, kSiteChecks>& findings);

} // namespace haetae
