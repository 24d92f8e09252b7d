// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/clock.h"
#include "base/patient_thread.h"
#include "model/alarm.h"
#include "storage/event_log.h"
#include "storage/handover.h"
#include "storage/picture_keeper.h"
#include "storage/spill_journal.h"

namespace haetae {

/// How a DurableLog is run. *value*
struct LogOptions {
    LogPatience patience;
    /// So far back alarms that nobody has closed are read when the log opens; 0: not at all.
    std::chrono::seconds formerAlarmsWithin{0};
    SpillJournal::Sync syncJournal; ///< empty: fsync()
    /// On another disk, for a copy of each signed head; empty: none.
    std::filesystem::path headsFolder{};
    Retention keep{};
    PrivacyRule pictures{}; ///< which are kept at first; later followPictures()
    FreeBytes freeBytes{}; ///< empty: the system's answer
};

/// The log with its safety net. Two threads write, so that neither disk operation that hangs can
/// stop the other or the desk: the log writer alone touches SQLite, the journal writer alone the
/// spill journal. A row goes to the log writer first; has SQLite failed or given no answer within
/// 25 ms, the journal writer gets it too, and after 50 ms in all the desk goes on. The row stays in
/// the log writer's line either way and is written late, in its place and under its uuid, so that
/// it is there once however often it was tried. Both threads are left behind when they hang at the
/// end. *thread-bound* (the desk's thread); nothing here waits longer than LogPatience says.
class DurableLog {
public:
    DurableLog(
        std::filesystem::path database, LogOrigin origin, const Clock& clock, LogOptions options);
    DurableLog(std::filesystem::path database, LogOrigin origin, const Clock& clock);

    /// Never throws. Tells how durable the row is now; what it becomes later is told by takeLate().
    /// A row without a uuid gets one. Once a disk was waited for in vain, it is not waited for
    /// again until it has caught up.
    [[nodiscard]] Durability append(LogRow row);
    /// Personal data goes as soon as the log can be written; its certificate says so. Returns at
    /// once.
    void erase(Erasure what, LogRow certificate);
    /// The picture is written after the rows, if at all; no disk is waited for. Returns at once.
    void keepPicture(KeptPicture picture);
    /// What may not stay under this rule is destroyed as soon as the log can be written.
    void followPictures(const PrivacyRule& rule);
    /// Has a failed log tried again; returns at once. Call every few seconds.
    void heal();
    /// Rows told to be less than Stored that have come further since.
    [[nodiscard]] std::vector<LateRow> takeLate() { return rows_->takeLate(); }
    /// Rows of alarms of earlier runs that nobody has closed; once, when the log could be opened.
    [[nodiscard]] std::optional<Result<std::vector<LogEntry>>> takeFormerAlarms()
    {
        return rows_->takeFormerAlarms();
    }
    /// Why rows are not Stored; empty when all is well.
    [[nodiscard]] std::optional<Error> trouble() const
    {
        return rows_->trouble(clock_->monotonic());
    }
    /// Waits until the threads have done, or given up, all there is to do; false: not in time.
    bool settle(std::chrono::milliseconds patience) const { return rows_->settle(patience); }
    /// The end of the chain as it was last signed, one line; empty: not in this run yet.
    [[nodiscard]] std::string newestHead() const { return rows_->newestHead(); }
    [[nodiscard]] const std::filesystem::path& database() const { return database_; }

private:
    [[nodiscard]] Durability hand(LogRow row);
    [[nodiscard]] FrameStamp now() const;

    std::filesystem::path database_;
    LogOrigin origin_;
    const Clock* clock_;
    LogPatience patience_;
    std::string bootId_;
    std::shared_ptr<Handover> rows_;
    std::shared_ptr<PictureLine> pictures_;
    // Last: they end first, the log's before the journal's, for it may hand the journal its end.
    PatientThread journalWriter_;
    PatientThread logWriter_;
};

} // namespace haetae
