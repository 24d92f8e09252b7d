// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "model/alarm.h"
#include "model/baseline_state.h"
#include "model/config/zone_config.h"
#include "model/face_observation.h"
#include "model/limit_state.h"
#include "model/radiometric_frame.h"
#include "model/screening_decision.h"
#include "model/screening_event.h"
#include "model/temperature_image.h"
#include "model/view_registration.h"

namespace haetae {

/// One person as the guard sees them. *value*
struct PersonView {
    TrackId track;
    FaceObservation face;
    ScreeningDecision decision;
    bool judged = false; ///< has a verdict other than Pending and Unmeasurable
    PersonPlace place;
    bool excluded = false; ///< never seen outside an exclude zone: shown, and nobody
    std::optional<TrackId> earlier{}; ///< came back: the track in which they were counted
};

/// Who has passed since start, and which way: towards the camera is in, away from it is out.
/// *value*
struct PassageCounts {
    int in = 0;
    int out = 0;
    int across = 0; ///< neither came nearer nor went away
    int overLeft = 0; ///< left over this border of the picture
    int overRight = 0;
    int lastHour = 0; ///< all of them in the hour before this frame
};

/// Screening is off for now by the entrance's own hours. *value*
struct ScreeningPause {
    std::optional<WallTime> until; ///< empty: nobody knows
};

/// Everything a tile shows for one frame; built whole, shared, never edited. *value*
struct ScreeningSnapshot {
    CameraId camera;
    FrameStamp stamp;
    std::shared_ptr<const TemperatureImage> thermal;
    std::shared_ptr<const VisibleFrame> visible;
    std::shared_ptr<const VisibleFrame> thermalPicture; ///< for the eye, where nothing is measured
    std::optional<PairSkew> skew; ///< of two separate cameras
    bool pictureOnly = false; ///< nobody is judged here: the camera gives no temperatures
    ViewMap registration; ///< at the distance where people usually are
    ViewRegistration views; ///< at any distance, and how well it fits
    ReferenceState reference;
    CameraCondition condition = CameraCondition::Live;
    /// Set when frozen: when the picture that has been repeated since came for the first time.
    std::optional<MonotonicTime> sameSince;
    std::vector<PersonView> people; ///< left to right
    std::vector<RejectedObject> rejected;
    /// Things that were no persons since start, each once, by RejectedObject::Kind.
    std::array<int, RejectedObject::kKinds> rejectedTotal{};
    PassageCounts passages;
    int seen = 0;
    int judged = 0;
    int peopleTotal = 0; ///< since start
    LimitState limit; ///< the fixed one, and what the people suggest
    BaselineState baseline;
    /// Somebody was too cold to be judged: they wait until then and pass again. Empty: nobody.
    std::optional<WallTime> coldArrivalsUntil;
    /// Set outside the entrance's screening hours: nobody is judged, and the tile says so.
    std::optional<ScreeningPause> screeningPaused;
    ZoneConfig zones; ///< as they acted in this frame
    bool simulated = false;
    std::string detector; ///< name of the visible detector, or "thermal"
    std::string scene; ///< machine token of the simulated scene's caption; empty elsewhere
};

} // namespace haetae
