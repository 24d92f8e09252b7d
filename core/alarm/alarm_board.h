// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "alarm/alarm_change.h"
#include "alarm/alarm_output.h"
#include "base/clock.h"
#include "base/result.h"
#include "model/alarm.h"
#include "model/screening_event.h"

namespace haetae {

/// All alarms that are not closed: latch, fold repeats, acknowledge, recheck, close. Pure: no
/// clock, no I/O.
///
/// An elevated alarm is latched: it stays open when the person leaves, until somebody answers. A
/// recheck below the limit or a false alarm closes it; a confirmed one closes once the person has
/// left. A technical alarm (reference, camera, store, sound, output) closes by itself when what
/// failed works again, for then nobody needs to do anything; the log keeps both rows.
/// *thread-bound*
class AlarmBoard {
public:
    using MakeUuid = std::function<std::string()>;
    explicit AlarmBoard(
        MakeUuid makeUuid, std::chrono::seconds foldWithin = std::chrono::seconds(60));

    /// At most one alarm a person and foldWithin; a repeat raises its count, also on an alarm that
    /// was closed within foldWithin, which stays closed. Who has left and probably came back goes
    /// on with their open alarm; a closed one is no ground to keep somebody silent who may be
    /// another. Never refuses.
    [[nodiscard]] std::vector<AlarmChange> apply(const ScreeningEvent& event);

    /// NotFound for an unknown alarm, Conflict when its state does not allow the step.
    [[nodiscard]] Result<AlarmChange> acknowledge(
        AlarmId id, const std::string& actor, FrameStamp at);
    [[nodiscard]] Result<AlarmChange> startRecheck(
        AlarmId id, const std::string& actor, FrameStamp at);
    /// A value >= limit confirms, below closes as RecheckNormal.
    [[nodiscard]] Result<AlarmChange> recheck(
        AlarmId id, const RecheckResult& result, Celsius limit, FrameStamp at);
    [[nodiscard]] Result<AlarmChange> markFalse(
        AlarmId id, const std::string& actor, const std::string& reason, FrameStamp at);
    /// Calls the next level about a person's alarm, which waits for an answer from then on.
    [[nodiscard]] Result<AlarmChange> escalate(AlarmId id, const std::string& actor, FrameStamp at);
    /// Ours, beside the clinical value: changes neither outcome nor handling.
    [[nodiscard]] Result<AlarmChange> joinSecondReading(AlarmId id, const SecondReading& reading);
    /// A person's alarm that nobody answers goes to the second level 30 s and to the supervisor
    /// 120 s after it was raised; call a few times a second.
    [[nodiscard]] std::vector<AlarmChange> escalateWaiting(FrameStamp at);

    static constexpr std::chrono::seconds kSecondLevelAfter{30};
    static constexpr std::chrono::seconds kSupervisorAfter{120};
    static constexpr std::chrono::hours kLongestShelf{8};
    /// Puts aside this technical alarm and all of its kind at its entrance. Refuses a person's
    /// alarm, a missing reason and more than kLongestShelf.
    [[nodiscard]] Result<AlarmShelf> shelve(AlarmId id, std::chrono::minutes time,
        const std::string& actor, const std::string& reason, FrameStamp at);
    /// NotFound when there is no such shelf.
    [[nodiscard]] Result<AlarmShelf> unshelve(
        AlarmKind kind, const CameraId& camera, const std::string& detail);
    /// The shelves whose time is over; they are gone with that. Call a few times a second.
    [[nodiscard]] std::vector<AlarmShelf> endShelves(MonotonicTime now);
    [[nodiscard]] const std::vector<AlarmShelf>& shelves() const { return shelves_; }
    /// The open alarms that this shelf covers, as they are now.
    [[nodiscard]] std::vector<AlarmRecord> covered(const AlarmShelf& shelf) const;

    /// Puts an alarm of an earlier run back, under a new id; it folds with nobody, because track
    /// numbers have begun anew.
    AlarmId restore(AlarmRecord alarm, MonotonicTime now = {});
    /// The record as it is then; empty for an alarm that is forgotten.
    std::optional<AlarmRecord> setDurability(AlarmId id, Durability durability);
    [[nodiscard]] std::vector<AlarmRecord> open() const; ///< newest first
    [[nodiscard]] AlarmState state() const;

private:
    struct Entry {
        AlarmRecord alarm;
        TrackId person; ///< the first track of theirs; the alarm's is the newest
        MonotonicTime closedAt;
        MonotonicTime waitingSince; ///< for an answer
    };
    struct Entrance {
        bool live = false;
        bool trusted = false;
        bool paused = false; ///< outside its hours
        bool siteInDoubt = false; ///< its people read so oddly that nobody should be screened
        bool simulated = false;
    };
    using Changes = std::vector<AlarmChange>;

    Changes on(const ElevatedBegan& event);
    Changes on(const ElevatedEnded& event);
    Changes on(const PersonScreened& event);
    Changes on(const ReferenceChanged& event);
    Changes on(const CameraChanged& event);
    Changes on(const SystemChanged& event);
    Changes on(const BaselineChanged& event);
    Changes on(const LimitChanged&) { return {}; }
    Changes on(const ClipRecorded&) { return {}; }
    Changes on(const BaselineHourKept&) { return {}; }
    Changes on(const OutputReported&) { return {}; }
    Changes on(const VendorReported&) { return {}; } ///< a vendor's word raises nothing here
    Changes on(const CameraNoted&) { return {}; }
    Changes on(const ScreeningPaused& event);
    Changes raiseTechnical(const AlarmRecord& wanted);
    Changes clearTechnical(
        AlarmKind kind, const CameraId& camera, const std::string& detail, FrameStamp at);
    AlarmChange raise(AlarmRecord alarm);
    AlarmChange repeat(Entry& entry, FrameStamp at);
    void close(Entry& entry, MonotonicTime at);
    void forgetClosed(MonotonicTime now);
    Entry* findPerson(const CameraId& camera, TrackId track);
    Entry* findEarlier(const ElevatedBegan& event);
    [[nodiscard]] bool folds(const Entry& entry, MonotonicTime now) const;
    [[nodiscard]] Result<Entry*> findOpen(AlarmId id);
    [[nodiscard]] Result<Entry*> findOpenPerson(AlarmId id);
    [[nodiscard]] bool onShelf(const AlarmRecord& alarm) const;
    void markShelved(const AlarmShelf& shelf, bool shelved);

    MakeUuid makeUuid_;
    std::chrono::seconds foldWithin_;
    std::int64_t nextId_ = 1;
    std::map<AlarmId, Entry> alarms_; // the closed ones as long as they may fold
    std::map<CameraId, Entrance> entrances_;
    std::vector<AlarmShelf> shelves_; // in memory only: a restart ends them, which is the safe side
};

} // namespace haetae
