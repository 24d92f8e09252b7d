// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <filesystem>
#include <functional>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "alarm/alarm_board.h"
#include "alarm/alarm_flood.h"
#include "alarm/signal_pauses.h"
#include "base/clock.h"
#include "base/result.h"
#include "desk/daily_reporter.h"
#include "desk/desk_command.h"
#include "desk/desk_notice.h"
#include "desk/log_exporter.h"
#include "model/entrance_order.h"
#include "settings/settings.h"
#include "storage/durable_log.h"
#include "storage/export/log_export.h"

namespace haetae {

/// The rooms behind the counter: alarm board, log and settings, changed only by events and by
/// commands with a session. Each change is durable before it is told, or after 50 ms known not to
/// be; what is stored later is told then. *thread-bound* (the store thread, or an offline command)
class Desk {
public:
    using Tell = std::function<void(const DeskNotice&)>;
    struct Parts {
        const Clock* clock = nullptr;
        std::filesystem::path database;
        LogOrigin origin = LogOrigin::Site;
        std::filesystem::path settingsFile; ///< empty: changes are not saved
        Settings settings;
        Tell tell; ///< called after the row is durable (or known not to be)
        AlarmBoard::MakeUuid makeUuid; ///< empty: random
        LogOptions log;
        std::function<bool(const std::string&)> testOutput = {}; ///< no waiting; false: none such
        std::map<ExportFormat, ExportWriter> drawnExports = {}; ///< formats that are no core's work
    };
    explicit Desk(Parts parts);

    /// Writes "started", tells whether the store works, and brings back the alarms of the last 24
    /// hours that nobody has closed. Call once, before anything else.
    void start();
    /// Rows first, then tell(). Order: board, append, setDurability, tell. A simulated event never
    /// enters a site's desk; it is refused with a row that says so.
    void handle(const ScreeningEvent& event);
    /// Checks the role, acts, writes the audit row, then tells. An export runs on a thread of its
    /// own, so that no alarm waits for it; tick() tells its end.
    void handle(const DeskRequest& request);
    [[nodiscard]] Result<std::string> apply(const Session& session, const DeskCommand& command);
    /// Start, stop and other facts about the program.
    void logSystem(const std::string& what, const std::string& detailJson);
    /// Something threw in a part of the program; the row keeps what it said.
    void logFailure(const std::string& part, const std::string& error);
    /// Escalates who waits too long, ends shelves, tells finished exports and rows stored late,
    /// brings back alarms that the log could not give at the start and, every two seconds, heals
    /// the store; call ten times a second.
    void tick();
    /// Waits for the log to be done with all rows, then tells; for offline commands, which have
    /// time. False: not in time.
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
    Result<std::string> carryOut(const Session& session, const ExportLog& command);
    Result<std::string> carryOut(const Session& session, const CancelExport& command);
    Result<std::string> carryOut(const Session& session, const ErasePersonalData& command);
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
    Result<void> changeSettings(const Session& session, Settings wanted, const std::string& reason);
    Result<void> recordOrder(const Session& session, const char* what, const CameraId& camera,
        const std::string& reason);
    [[nodiscard]] ExportWriter writerOf(ExportFormat format) const;
    void startExport(const DeskRequest& request, const ExportLog& command);
    void auditExport(const Session& session, const ExportLog& command);
    Result<std::string> finishExport(const Session& session, const Result<ExportSummary>& outcome);

    void publish(AlarmChange change, LogRow row);
    /// A row of an alarm is remembered until it is Stored.
    Durability store(LogRow row, AlarmId alarm = {});
    void storeFacts(const ScreeningEvent& event);
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
    DailyReporter reporter_;
    bool reportFailing_ = false;
};

} // namespace haetae
