// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once // size-reason: every event of the log stands in one list

#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <variant>

#include "base/ids.h"
#include "model/alarm.h"
#include "model/alarm_pictures.h"
#include "model/baseline_state.h"
#include "model/camera_event.h"
#include "model/frame_stamp.h"
#include "model/limit_state.h"
#include "model/radiometric_frame.h"
#include "model/reference_state.h"
#include "model/screening_decision.h"

namespace haetae {

/// A person's verdict has become Elevated. *value*
struct ElevatedBegan {
    CameraId camera;
    FrameStamp stamp;
    TrackId track;
    ScreeningDecision decision;
    ReferenceState reference;
    PersonPlace place;
    /// Probably the person of this earlier track, who had left and came back.
    std::optional<TrackId> earlier{};
    bool simulated = false;
    /// Only where an admin allows it, else null; not of a person alone known by visible light.
    std::shared_ptr<const AlarmPictures> pictures{};
    std::optional<PairSkew> skew{}; ///< of two separate cameras, in that frame
};

/// An elevated person is no longer elevated or has left. *value*
struct ElevatedEnded {
    CameraId camera;
    FrameStamp stamp;
    TrackId track;
    std::optional<Celsius> peakOralEquivalent;
    bool left = false;
    bool simulated = false;
};

/// A person has left the picture; the last word about them. *value*
struct PersonScreened {
    CameraId camera;
    FrameStamp first;
    FrameStamp last;
    TrackId track;
    ScreeningDecision decision; ///< never Pending: who was not judged in time is Unmeasurable
    ReferenceState reference;
    bool measured = false; ///< some frame led to Normal, Recheck or Elevated
    /// Probably the person of this earlier track, who had left and came back: not to be counted
    /// again. Their readings are nobody's but their own.
    std::optional<TrackId> earlier{};
    bool simulated = false;
    std::optional<PairSkew> skew{}; ///< of two separate cameras, in the last frame
};

/// The reference's condition has changed. *value*
struct ReferenceChanged {
    CameraId camera;
    FrameStamp stamp;
    ReferenceState before;
    ReferenceState now;
    bool simulated = false;
};

/// Paused and Ended are a recording's; only windows speak of Paused. Frozen is every picture that
/// is not of now. After AuthFailed nobody knocks again, since cameras lock out who does.
enum class CameraCondition {
    Connecting,
    Live,
    Stalled,
    Frozen,
    Offline,
    Ended,
    Paused,
    AuthFailed
};

/// A camera's state has changed. *value*
struct CameraChanged {
    CameraId camera;
    FrameStamp stamp;
    CameraCondition now = CameraCondition::Connecting;
    std::string error; ///< one line, empty when all is well
    bool simulated = false;
};

/// A part of Haetae has failed or come back. *value*
struct SystemChanged {
    AlarmKind kind = AlarmKind::StoreFailing;
    FrameStamp stamp;
    bool failing = true;
    std::string detail; ///< machine token, e.g. "no_audio_output"
    bool simulated = false;
    CameraId camera{}; ///< empty: not of one entrance
};

/// The adaptive limit or its reason is another; with AdaptiveUse::InForce it judges from here on.
/// *value*
struct LimitChanged {
    CameraId camera;
    FrameStamp stamp;
    LimitState before;
    LimitState now;
    bool simulated = false;
};

/// What the last hour's people say of the site has changed. *value*
struct BaselineChanged {
    CameraId camera;
    FrameStamp stamp;
    BaselineState before;
    BaselineState now;
    bool simulated = false;
};

/// An hour is over and belongs to the site's usual from now on. *value*
struct BaselineHourKept {
    CameraId camera;
    FrameStamp stamp;
    BaselineHour hour;
    bool simulated = false;
};

/// What the log keeps of a lamp, relay, broker or webhook: its state has changed, it was tried, or
/// it has something to say. *value*
struct OutputReported {
    enum class What { Working, Failing, Tested, Noted };
    std::string output; ///< its name in the settings
    What what = What::Noted;
    FrameStamp stamp;
    std::string command; ///< as it was sent last, without secrets
    std::string reply;
    std::chrono::microseconds latency{0};
    std::string error; ///< one line, empty when all is well
    bool simulated = false;
};

/// An entrance has begun or ended to judge people, by its own hours. *value*
struct ScreeningPaused {
    CameraId camera;
    FrameStamp stamp;
    bool paused = true;
    std::optional<WallTime> until; ///< the next change; empty: nobody knows
    bool simulated = false;
};

/// The time around an alarm is over, and what an admin allows of it is there. *value*
struct ClipRecorded {
    CameraId camera;
    FrameStamp stamp; ///< of the alarm
    TrackId track;
    std::string alarmUuid;
    std::shared_ptr<const AlarmClip> clip; ///< never null
    bool simulated = false;
};

/// All that may not be lost on its way from the pictures to the log. *value*
using ScreeningEvent = std::variant<ElevatedBegan, ElevatedEnded, PersonScreened, ReferenceChanged,
    CameraChanged, SystemChanged, LimitChanged, BaselineChanged, BaselineHourKept, OutputReported,
    ScreeningPaused, VendorReported, CameraNoted, ClipRecorded>;

} // namespace haetae
