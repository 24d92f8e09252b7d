// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <filesystem>
#include <memory>
#include <optional>
#include <set>
#include <stop_token>
#include <string>
#include <vector>

#include "base/patient_thread.h"
#include "storage/event_log.h"
#include "storage/handover.h"
#include "storage/head_signer.h"
#include "storage/payload_retention.h"
#include "storage/picture_keeper.h"
#include "storage/spill_journal.h"

namespace haetae {

/// The thread that alone writes to SQLite: opens the log, takes over what an earlier run left in
/// the journal, then writes the rows as they come. A damaged database is set aside under a name of
/// its own, a new one begun and the readable rows taken over; its pages are checked beside the
/// work, on a thread that only reads. *thread-bound*
class LogWriter {
public:
    struct Parts {
        std::filesystem::path database;
        LogOrigin origin = LogOrigin::Site;
        std::shared_ptr<Handover> rows;
        std::chrono::seconds formerAlarmsWithin{0}; ///< 0: they are not asked for
        std::filesystem::path headsFolder{}; ///< this and the next: as LogOptions'
        Retention keep{};
        std::shared_ptr<PictureLine> pictures{}; ///< null: none are kept
        FreeBytes freeBytes{};
    };
    explicit LogWriter(Parts parts);
    void run(const std::stop_token& stop);

private:
    using Uuids = std::set<std::string>;
    /// A damaged log that was set aside and has not been taken over yet. *value*
    struct Wreck {
        std::filesystem::path file;
        LogRow setAside; ///< the row that says so; it keeps its uuid however often it is tried
    };

    [[nodiscard]] Result<void> work();
    [[nodiscard]] Result<void> open();
    [[nodiscard]] Result<EventLog> openSound();
    void startCheck();
    [[nodiscard]] Result<void> setAside(const Error& why);
    [[nodiscard]] Result<void> takeOverAll();
    [[nodiscard]] Result<void> takeOver(const Wreck& wreck);
    [[nodiscard]] Result<void> recoverJournal();
    [[nodiscard]] Result<void> takeJournalRows(std::vector<LogRow> rows);
    void readFormerAlarms();
    [[nodiscard]] Result<void> write(const std::vector<Ticket>& tickets);
    [[nodiscard]] Result<Uuids> store(const std::vector<LogRow>& rows);
    void remember(const std::vector<LogRow>& rows, const Uuids& refused);
    [[nodiscard]] Result<void> tellDropped();
    [[nodiscard]] Result<void> eraseWanted();
    [[nodiscard]] Result<void> keepPictures();
    [[nodiscard]] Result<void> keepElsewhere(const LogRow& row, const Error& why);
    [[nodiscard]] LogRow ownRow(const std::string& what, const std::string& detailJson) const;
    [[nodiscard]] std::string timeSuffix() const;

    Parts parts_;
    std::optional<EventLog> log_;
    SpillJournal journal_; ///< only read here
    HeadSigner signer_;
    PayloadRetention retention_;
    PictureKeeper pictures_;
    std::optional<std::uint64_t> journalEnd_; ///< what an earlier run left; empty: not yet looked
    std::uint64_t recovered_ = 0;
    bool journalDamaged_ = false;
    bool alarmsRead_ = false;
    bool alarmsMissed_ = false;
    bool suspect_ = false; ///< SQLite has called it damaged: check it before it is used again
    std::vector<Wreck> wrecks_; ///< nothing else is written before they are taken over
    std::vector<LogRow> unchecked_; ///< stored before the check has ended, so perhaps in a wreck
    std::optional<Uuids> keptElsewhere_; ///< rows the log refused; empty: not yet looked
    std::shared_ptr<std::atomic<bool>> checked_;
    PatientThread check_;
};

} // namespace haetae
