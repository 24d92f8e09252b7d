// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <filesystem>
#include <string>
#include <variant>
#include <vector>

#include "base/ids.h"
#include "desk/account_command.h"
#include "desk/validation_sheet.h"
#include "model/alarm.h"
#include "model/camera_trial.h"
#include "model/session.h"
#include "settings/settings.h"
#include "storage/export/export_run.h"
#include "storage/log_row.h"

namespace haetae {

struct AcknowledgeAlarm {
    AlarmId alarm;
};
struct AcknowledgeNewest { };
struct StartRecheck {
    AlarmId alarm;
};
struct EnterRecheck {
    AlarmId alarm;
    Celsius value;
    std::string instrument;
};
struct MarkFalseAlarm {
    AlarmId alarm;
    std::string reason;
}; ///< reason: token, e.g. "hot_drink"
struct EscalateAlarm {
    AlarmId alarm;
}; ///< a person's; it calls until the next level answers
struct JoinSecondReading {
    AlarmId alarm;
    SecondReading reading; ///< actor and time are the desk's to set
};
struct ShelveAlarm {
    AlarmId alarm;
    std::chrono::minutes time{30};
    std::string reason;
}; ///< Supervisor and Admin; technical alarms only
struct UnshelveAlarms {
    AlarmKind kind = AlarmKind::CameraFailing;
    CameraId camera;
    std::string detail;
}; ///< Supervisor and Admin
struct ChangeSettings {
    Settings settings;
    std::string reason;
    /// Of cameras in these settings; each is sealed in a file that the settings then name.
    std::vector<CameraPassword> passwords{};
}; ///< Admin; the site offset needs a reason, and what two_person.h names a second person
struct SignValidation {
    ValidationSheet sheet;
}; ///< Admin; its offset as two_person.h says. The people's own values are kept nowhere.
struct ExportSettings {
    std::filesystem::path file;
}; ///< Admin: addresses may hold passwords
struct ExportLog {
    LogFilter filter;
    std::filesystem::path file;
    ExportFormat format = ExportFormat::Csv;
}; ///< Supervisor and Admin; a hand-over sheet anybody
struct CancelExport { }; ///< Supervisor and Admin; the one that runs leaves no file

struct AdoptBaseline {
    CameraId camera;
    std::string reason;
}; ///< Admin, after the site was checked: its people's readings of before say nothing any more
struct ConfirmReference {
    CameraId camera;
    std::string reason;
}; ///< Supervisor and Admin: what the reference reads now was looked at and is right
struct ErasePersonalData {
    std::string event; ///< uuid of an alarm, or of a row that belongs to none
    std::string reason;
}; ///< Admin: recheck values, reasons and comments of that one event

struct LookAtPictures {
    std::string event; ///< uuid of the alarm
}; ///< Supervisor and Admin; on record before anything is shown

struct TestOutput {
    std::string output;
}; ///< Admin: it shows an alarm, marked as a test, for two seconds

struct PauseAudio {
    std::chrono::seconds time{120};
}; ///< anybody, for two minutes at the most
struct SwitchAudioOff {
    std::string reason;
}; ///< Admin; until somebody ends it or the console starts again
struct PauseAlarms {
    std::chrono::seconds time{600};
    std::string reason;
}; ///< Supervisor and Admin, for ten minutes at the most
struct SwitchAlarmsOff {
    std::string reason;
}; ///< Admin; until somebody ends it or the console starts again
struct ResumeSignals { }; ///< anybody: all signals are active again

/// Every way to change state. A new command is a new alternative, a row in the role table and a
/// test. *value*
using DeskCommand = std::variant<AcknowledgeAlarm, AcknowledgeNewest, StartRecheck, EnterRecheck,
    MarkFalseAlarm, ChangeSettings, ExportLog, AdoptBaseline, ConfirmReference, TestOutput,
    EscalateAlarm, JoinSecondReading, ShelveAlarm, UnshelveAlarms, PauseAudio, SwitchAudioOff,
    PauseAlarms, SwitchAlarmsOff, ResumeSignals, CancelExport, SignIn, SignOut, LockDesk, SetUpDesk,
    AddUser, ChangeUser, RemoveUser, UnlockUser, SetPassword, ChangeOwnPassword, ConfirmChange,
    WithdrawChange, HandOver, CloseConsole, ErasePersonalData, SignValidation, ExportSettings,
    LookAtPictures>;

/// A command on its way from a window to the store thread. *value*
struct DeskRequest {
    RequestId id;
    Session session;
    DeskCommand command;
};

/// The least role that may do it.
[[nodiscard]] Role neededRole(const DeskCommand& command);
/// Machine token, e.g. "acknowledge".
[[nodiscard]] std::string commandToken(const DeskCommand& command);

} // namespace haetae
