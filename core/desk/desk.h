// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// size-reason: one overload for each command that there is

#include <chrono>
#include <map>
#include <optional>
#include <set>
#include <string>

#include "alarm/alarm_flood.h"
#include "alarm/signal_pauses.h"
#include "desk/account_worker.h"
#include "desk/daily_reporter.h"
#include "desk/desk_command.h"
#include "desk/desk_parts.h"
#include "desk/duty.h"
#include "desk/kept_pictures.h"
#include "desk/log_exporter.h"

namespace haetae {

/// The rooms behind the counter: alarm board, log and settings, changed only by events and by
/// commands with a session. Each change is durable before it is told, or after 50 ms known not to
/// be; what is stored later is told then. *thread-bound* (the store thread, or an offline command)
class Desk {
public:
    using Parts = DeskParts;
    explicit Desk(Parts parts);

    /// Writes "started", tells whether the store works, and brings back the alarms of the last 24
    /// hours that nobody has closed. Call once, before anything else.
    void start();
    /// Rows first, then tell(). Order: board, append, setDurability, tell. A simulated event never
    /// enters a site's desk; it is refused with a row that says so.
    void handle(const ScreeningEvent& event);
    /// Admits the session, checks the role, acts, writes the audit row, then tells. Exports and
    /// what hashes passwords run on threads of their own, so that no alarm waits for them; tick()
    /// tells their end.
    void handle(const DeskRequest& request);
    /// The same at once, for callers that may wait.
    [[nodiscard]] Result<std::string> apply(const Session& session, const DeskCommand& command);
    /// Start, stop and other facts about the program.
    void logSystem(const std::string& what, const std::string& detailJson);
    /// Something threw in a part of the program; the row keeps what it said.
    void logFailure(const std::string& part, const std::string& error);
    /// Escalates who waits too long, ends what is over, tells what has finished or was stored late
    /// and, every two seconds, heals the store; call ten times a second.
    void tick();
    /// Waits for the log to be done with all rows, then tells. False: not in time.
    bool settle(std::chrono::milliseconds patience);

    [[nodiscard]] const AlarmBoard& board() const { return board_; }
    /// What outputs shall express: the board's state without the signals that are inactive.
    [[nodiscard]] AlarmState alarmState() const;
    [[nodiscard]] bool storeFailing() const { return storeFailing_; }
    [[nodiscard]] const Settings& settings() const { return parts_.settings; }

private:
    Result<std::string> carryOut(const Session& session, const DeskCommand& command);
    Result<std::string> carryOut(const Session& session, const AcknowledgeAlarm& command);
    Result<std::string> carryOut(const Session& session, const AcknowledgeNewest& command);
    Result<std::string> carryOut(const Session& session, const StartRecheck& command);
    Result<std::string> carryOut(const Session& session, const EnterRecheck& command);
    Result<std::string> carryOut(const Session& session, const MarkFalseAlarm& command);
    Result<std::string> carryOut(const Session& session, const EscalateAlarm& command);
    Result<std::string> carryOut(const Session& session, const JoinSecondReading& command);
    Result<std::string> carryOut(const Session& session, const ShelveAlarm& command);
    Result<std::string> carryOut(const Session& session, const UnshelveAlarms& command);
    Result<std::string> carryOut(const Session& session, const ChangeSettings& command);
    Result<std::string> carryOut(const Session& session, const SignValidation& command);
    Result<std::string> carryOut(const Session& session, const ExportSettings& command);
    Result<std::string> carryOut(const Session& session, const ExportLog& command);
    Result<std::string> carryOut(const Session& session, const CancelExport& command);
    Result<std::string> carryOut(const Session& session, const ErasePersonalData& command);
    Result<std::string> carryOut(const Session& session, const LookAtPictures& command);
    Result<std::string> carryOut(const Session& session, const SignOut& command);
    Result<std::string> carryOut(const Session& session, const LockDesk& command);
    Result<std::string> carryOut(const Session& session, const WithdrawChange& command);
    Result<std::string> carryOut(const Session& session, const CloseConsole& command);
    Result<Session> admitted(const Session& claimed, const DeskCommand& command) const;
    Result<void> announce(const Session& session, const DeskCommand& command);
    Result<std::string> finish(const Session& session, const DeskCommand& c, AccountDone done);
    Result<std::string> finishSetUp(const SetUpDesk& command, const Account& admin);
    Result<std::string> finishChange(const ConfirmChange& command, const Account& second);
    Result<std::string> finishHandOver(const Session& session, const Account& taking);
    void endAccountWork();
    void beginDuty(const Account& person, const char* how);
    void endDuty(const char* why);
    void followUsers(const Result<Users>& users);
    Result<void> keepPasswords(
        const Session& session, const ChangeSettings& command, Settings& wanted);
    Result<std::string> changeOrHold(
        const Session& session, Settings wanted, const std::string& reason);
    void holdChange(const Session& session, const Settings& wanted, const std::string& reason);
    void dropChange(const char* why, const std::string& actor, const std::string& reason = {});
    void tellDuty() const;
    Result<std::string> carryOut(const Session& session, const AdoptBaseline& command);
    Result<std::string> carryOut(const Session& session, const ConfirmReference& command);
    Result<std::string> carryOut(const Session& session, const TestOutput& command);
    Result<std::string> carryOut(const Session& session, const PauseAudio& command);
    Result<std::string> carryOut(const Session& session, const SwitchAudioOff& command);
    Result<std::string> carryOut(const Session& session, const PauseAlarms& command);
    Result<std::string> carryOut(const Session& session, const SwitchAlarmsOff& command);
    Result<std::string> carryOut(const Session& session, const ResumeSignals& command);
    Result<std::string> inactivate(const Session& session, Inactivation what,
        std::chrono::seconds time, const std::string& reason);
    [[nodiscard]] LogRow inactiveRow(
        const InactiveSignal& signal, std::string_view what, const std::string& actor) const;
    void watchPauses();
    void watchReport();
    void endReport(const Result<ExportSummary>& outcome);
    [[nodiscard]] Result<void> mayDo(const Session& session, const DeskCommand& command) const;
    void auditRefusal(const Session& session, const DeskCommand& command, const Error& why);
    Result<std::string> publish(const Result<AlarmChange>& change);
    Result<void> changeSettings(const Session& session, Settings wanted, const std::string& reason,
        const std::string& second = {});
    Result<void> recordOrder(const Session& session, const char* what, const CameraId& camera,
        const std::string& reason);
    [[nodiscard]] ExportWriter writerOf(ExportFormat format, const Session& session) const;
    void startExport(const DeskRequest& request, const ExportLog& command);
    void auditExport(const Session& session, const ExportLog& command);
    Result<std::string> finishExport(const Session& session, const Result<ExportSummary>& outcome);

    void keepPictures(const ElevatedBegan& began, const AlarmRecord& alarm);
    void keepClip(const ClipRecorded& recorded);
    Result<void> recordLook(const Session& session, const LookAtPictures& command);
    void startLooking(const DeskRequest& request, const LookAtPictures& command);
    Result<std::string> showPictures(
        const std::string& event, Result<std::vector<ShownPicture>> pictures);
    void endLooking();

    void publish(AlarmChange change, LogRow row);
    /// A row of an alarm is remembered until it is Stored.
    Durability store(LogRow row, AlarmId alarm = {});
    void storeFacts(const ScreeningEvent& event);
    void takeVendor(const VendorReported& report);
    void takeNote(const CameraNoted& note);
    void restoreAlarms();
    void restore(AlarmRecord alarm);
    void tellLate();
    void watchTimes();
    void watchFlood();
    void tellShelf(const AlarmShelf& shelf, AlarmChange::What what, const std::string& by);
    [[nodiscard]] LogRow shelfRow(
        const AlarmShelf& shelf, const char* what, const std::string& actor) const;
    void watchStore();
    void tell(const DeskNotice& notice) const;
    [[nodiscard]] FrameStamp now() const;
    [[nodiscard]] LogRow ownRow(RowKind kind, const std::string& what, const std::string& actor,
        const std::string& detailJson) const;
    [[nodiscard]] bool simulation() const { return parts_.origin == LogOrigin::Simulation; }

    Parts parts_;
    AlarmBoard board_;
    AlarmFlood flood_;
    SignalPauses signals_;
    bool flooding_ = false;
    DurableLog log_;
    std::set<std::string> ownAlarms_; ///< uuids of this run, until the former alarms are known
    bool formerKnown_ = false;
    std::map<AlarmId, std::string> waiting_; ///< the newest row of an alarm that is not Stored yet
    bool storeFailing_ = false;
    bool onlyRefused_ = false; ///< the store fails for nothing but a row that the log refused
    MonotonicTime nextHeal_;
    LogExporter exporter_;
    PictureLooker looker_;
    std::set<std::string> erasedEvents_; ///< of this run: a clip may come behind its erasure
    DailyReporter reporter_;
    bool reportFailing_ = false;
    Duty duty_;
    std::optional<HeldChange> held_; ///< waits for a second person
    std::int64_t changesHeld_ = 0;
    std::optional<AccountWorker> accounts_; ///< empty without a users file
};

} // namespace haetae
