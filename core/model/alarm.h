// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "base/ids.h"
#include "model/frame_stamp.h"
#include "model/geometry.h"
#include "model/screening_decision.h"

namespace haetae {

enum class AlarmKind {
    ElevatedTemperature,
    ReferenceNotTrusted,
    CameraFailing,
    StoreFailing,
    SoundFailing,
    OutputFailing,
    DetectorFailing, ///< faces are looked for in vain; the thermal picture goes on alone
    PartFailing, ///< a thread of Haetae failed on something and has gone on
    DoNotScreen, ///< the hour's people read so unlike the site's usual that the site is wrong
};

/// Is what raised it still so?
enum class ConditionState { Active, Cleared };

/// What people have done about it. Independent of the condition.
enum class HandlingState { New, Acknowledged, Rechecking, Escalated, Closed };

enum class AlarmOutcome { None, ConfirmedElevated, RecheckNormal, FalseAlarm };

/// How durable the row behind an alarm is.
enum class Durability { Stored, Journaled, NotStored };

/// A second measurement by a clinical thermometer. *value*
struct RecheckResult {
    Celsius value;
    std::string instrument;
    std::string actor;
    WallTime at;
};

/// Where in the picture the alarmed person is, for a guard who looks up. *value*
struct PersonPlace {
    int fromLeft = 0; ///< 1 = leftmost
    int people = 0;
    double directionX = 0.0; ///< < 0 moves left, > 0 right, in face widths a second
    bool inView = false;
};

/// One alarm from raising to closing; repeats of one person fold into it. *value*
struct AlarmRecord {
    AlarmId id;
    std::string
        uuid; ///< unique over all logs; a row replayed from the spill journal is recognised by it
    AlarmKind kind = AlarmKind::ElevatedTemperature;
    CameraId camera;
    TrackId track;
    FrameStamp raised;
    FrameStamp lastActivity;
    int count = 1;
    ScreeningDecision decision; ///< at raising
    std::optional<Celsius> peakOralEquivalent;
    PersonPlace place;
    std::string detail; ///< machine token of what failed, for system alarms
    ConditionState condition = ConditionState::Active;
    HandlingState handling = HandlingState::New;
    AlarmOutcome outcome = AlarmOutcome::None;
    std::string handledBy;
    std::optional<WallTime> handledAt;
    std::optional<RecheckResult> recheck;
    std::string falseAlarmReason;
    Durability durability = Durability::NotStored;
    bool simulated = false;

    [[nodiscard]] bool unacknowledged() const
    {
        return handling == HandlingState::New || handling == HandlingState::Escalated;
    }
    [[nodiscard]] bool open() const { return handling != HandlingState::Closed; }
};

} // namespace haetae
