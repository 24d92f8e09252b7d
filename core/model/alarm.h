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
    CameraMoved, ///< visible and thermal picture no longer show a face at the same place
};

/// Is what raised it still so?
enum class ConditionState { Active, Cleared };

/// What people have done about it. Independent of the condition.
enum class HandlingState { New, Acknowledged, Rechecking, Escalated, Closed };

/// How far the call for an answer has gone.
enum class EscalationLevel { Desk, Second, Supervisor };

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

/// A second look by Haetae itself, at the marked spot. Our own reading: it never stands for a
/// clinical thermometer's value and closes nothing. *value*
struct SecondReading {
    Verdict verdict = Verdict::Pending;
    std::optional<Celsius> skin;
    std::optional<Celsius> oralEquivalent;
    std::optional<TempDelta> u95; ///< of the skin temperature
    int frames = 0;
    std::string actor;
    WallTime at;
};

/// One kind of technical alarm at one entrance, put aside by somebody for a while. *value*
struct AlarmShelf {
    AlarmKind kind = AlarmKind::CameraFailing;
    CameraId camera; ///< empty: a part of Haetae itself
    std::string detail; ///< which output or part, where there are several
    std::string reason;
    std::string actor;
    FrameStamp since;
    FrameStamp until;
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
    EscalationLevel level = EscalationLevel::Desk;
    std::optional<SecondReading> second; ///< apart from `recheck`: that is a clinical value
    bool shelved = false; ///< neither sounds nor lights until its shelf ends
    Durability durability = Durability::NotStored;
    bool simulated = false;

    [[nodiscard]] bool unacknowledged() const
    {
        return handling == HandlingState::New || handling == HandlingState::Escalated;
    }
    [[nodiscard]] bool open() const { return handling != HandlingState::Closed; }
};

} // namespace haetae
