// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>
#include <map>
#include <string>
#include <vector>

#include "alarm/alarm_output.h"
#include "base/clock.h"
#include "base/result.h"
#include "model/alarm.h"
#include "model/screening_event.h"

namespace haetae {

/// What has happened to one alarm; the record is as it is afterwards. *value*
struct AlarmChange {
    enum class What {
        Raised,
        Repeated,
        ConditionCleared,
        Acknowledged,
        RecheckStarted,
        Rechecked,
        FalseAlarm,
        Escalated,
        Closed
    };
    What what = What::Raised;
    AlarmRecord alarm;
};

/// All alarms that are not closed: latch, fold repeats, acknowledge, recheck, close. Pure: no
/// clock, no I/O. *thread-bound*
class AlarmBoard {
public:
    using MakeUuid = std::function<std::string()>;
    explicit AlarmBoard(
        MakeUuid makeUuid, std::chrono::seconds foldWithin = std::chrono::seconds(60));

    /// At most one alarm a person and foldWithin; a repeat raises its count. Never refuses.
    [[nodiscard]] std::vector<AlarmChange> apply(const ScreeningEvent& event);

    [[nodiscard]] Result<AlarmChange> acknowledge(
        AlarmId id, const std::string& actor, FrameStamp at);
    [[nodiscard]] Result<AlarmChange> startRecheck(
        AlarmId id, const std::string& actor, FrameStamp at);
    /// A value >= limit confirms, below closes as RecheckNormal.
    [[nodiscard]] Result<AlarmChange> recheck(
        AlarmId id, const RecheckResult& result, Celsius limit, FrameStamp at);
    [[nodiscard]] Result<AlarmChange> markFalse(
        AlarmId id, const std::string& actor, const std::string& reason, FrameStamp at);

    void setDurability(AlarmId id, Durability durability);
    [[nodiscard]] std::vector<AlarmRecord> open() const; ///< newest first
    [[nodiscard]] AlarmState state() const;

private:
    MakeUuid makeUuid_;
    std::chrono::seconds foldWithin_;
    std::int64_t nextId_ = 1;
    std::map<AlarmId, AlarmRecord> alarms_;
};

} // namespace haetae
