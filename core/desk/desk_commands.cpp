// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <utility>

#include "desk/desk.h"
#include "desk/desk_rows.h"
#include "desk/log_audit.h"
#include "model/account_faults.h"
#include "model/tokens.h"
#include "settings/camera_secret.h"

namespace haetae {
namespace {

// What a clinical thermometer can show; anything else is a slip of the finger.
constexpr Celsius kColdestReading = Celsius::degrees(30.0);
constexpr Celsius kHottestReading = Celsius::degrees(45.0);

Error unrecorded()
{
    return {ErrorKind::Unavailable, "log", "this cannot be recorded, so it was not done",
        "restore the log first"};
}

} // namespace

void Desk::handle(const DeskRequest& request)
{
    const auto session = admitted(request.session, request.command);
    const bool may = session && mayDo(*session, request.command);
    if (const auto* command = std::get_if<ExportLog>(&request.command); command && may)
        return startExport({request.id, *session, request.command}, *command);
    if (const auto* command = std::get_if<LookAtPictures>(&request.command); command && may)
        return startLooking({request.id, *session, request.command}, *command);
    if (may && accounts_ && isAccountWork(request.command)) {
        if (const auto announced = announce(*session, request.command); !announced)
            return tell(CommandDone{request.id, commandToken(request.command), announced.error()});
        return accounts_->start({request, *session, parts_.clock->wall()});
    }
    tell(CommandDone{
        request.id, commandToken(request.command), apply(request.session, request.command)});
}

Result<std::string> Desk::apply(const Session& claimed, const DeskCommand& command)
{
    const auto session = admitted(claimed, command);
    auto outcome = session ? carryOut(*session, command) : Result<std::string>(session.error());
    if (!outcome)
        auditRefusal(session ? *session : Duty::nobody(), command, outcome.error());
    watchStore();
    return outcome;
}

Result<std::string> Desk::carryOut(const Session& session, const DeskCommand& command)
{
    if (auto allowed = mayDo(session, command); !allowed)
        return allowed.error();
    return std::visit(
        [&](const auto& c) -> Result<std::string> {
            if constexpr (kAccountWork<std::decay_t<decltype(c)>>) {
                if (auto announced = announce(session, command); !announced)
                    return announced.error();
                return finish(session, command,
                    workOnAccounts(UsersFile(parts_.usersFile), parts_.passwordCost, command,
                        session.user, parts_.clock->wall()));
            } else {
                return carryOut(session, c);
            }
        },
        command);
}

Result<void> Desk::mayDo(const Session& session, const DeskCommand& command) const
{
    const Role needed = neededRole(command);
    if (session.role < needed)
        return fail(ErrorKind::PermissionDenied, commandToken(command),
            "the role " + std::string(token(session.role)) + " may not do this",
            "ask somebody with the role " + std::string(token(needed)));
    const bool toOwnDoor = std::holds_alternative<ChangeOwnPassword>(command)
        || std::holds_alternative<SignOut>(command) || std::holds_alternative<LockDesk>(command);
    if (duty_.mustChange() && needed > Role::Nobody && session == duty_.person() && !toOwnDoor)
        return fail(ErrorKind::PermissionDenied, commandToken(command), account_fault::kMustChange,
            "change your password first");
    return {};
}

void Desk::auditRefusal(const Session& session, const DeskCommand& command, const Error& why)
{
    store(ownRow(RowKind::System, "refused", session.user,
        detailJson({{"command", commandToken(command)}, {"role", std::string(token(session.role))},
            {"error", why.line()}})));
}

Result<std::string> Desk::publish(const Result<AlarmChange>& change)
{
    if (!change)
        return change.error();
    publish(*change, alarmRow(*change, now()));
    return change->alarm.uuid;
}

Result<std::string> Desk::carryOut(const Session& session, const AcknowledgeAlarm& command)
{
    return publish(board_.acknowledge(command.alarm, session.user, now()));
}

Result<std::string> Desk::carryOut(const Session& session, const AcknowledgeNewest&)
{
    const auto open = board_.open();
    const auto waiting = [&](bool person) {
        return std::find_if(open.begin(), open.end(), [person](const AlarmRecord& alarm) {
            return alarm.unacknowledged()
                && (alarm.kind == AlarmKind::ElevatedTemperature) == person;
        });
    };
    auto found = waiting(true); // a person waits at the door, a device does not
    if (found == open.end())
        found = waiting(false);
    if (found == open.end())
        return fail(ErrorKind::NotFound, "alarm", "none waits for an answer", {});
    return publish(board_.acknowledge(found->id, session.user, now()));
}

Result<std::string> Desk::carryOut(const Session& session, const StartRecheck& command)
{
    return publish(board_.startRecheck(command.alarm, session.user, now()));
}

Result<std::string> Desk::carryOut(const Session& session, const EnterRecheck& command)
{
    // Written so that a value which is no number fails too.
    if (!(command.value >= kColdestReading && command.value <= kHottestReading))
        return fail(ErrorKind::InvalidInput, "recheck",
            "a clinical thermometer shows 30.0 to 45.0 degC", "read it again");
    if (command.instrument.empty())
        return fail(ErrorKind::InvalidInput, "recheck", "the thermometer is not named",
            "choose the thermometer");
    const RecheckResult result{
        command.value, command.instrument, session.user, parts_.clock->wall()};
    return publish(board_.recheck(command.alarm, result, parts_.settings.rule.limit, now()));
}

Result<std::string> Desk::carryOut(const Session& session, const MarkFalseAlarm& command)
{
    return publish(board_.markFalse(command.alarm, session.user, command.reason, now()));
}

/// The row first: a password that is there without one would be nobody's. A change that then waits
/// for a second person, or is dropped, leaves a sealed file behind that nothing names.
Result<void> Desk::keepPasswords(
    const Session& session, const ChangeSettings& command, Settings& wanted)
{
    for (const CameraPassword& one : command.passwords) {
        const auto camera = std::find_if(wanted.cameras.begin(), wanted.cameras.end(),
            [&one](const CameraConfig& known) { return known.id == one.camera; });
        if (camera == wanted.cameras.end())
            continue; // it was taken out again before OK
        if (camera->access.user.empty())
            return fail(ErrorKind::InvalidInput, "camera " + one.camera.value,
                "nobody is named whose password it is", "name the user");
        LogRow row = ownRow(RowKind::Setting, "camera_password_changed", session.user,
            detailJson({{"camera", one.camera.value}, {"reason", command.reason}}));
        if (store(std::move(row)) == Durability::NotStored)
            return unrecorded();
        const auto file = keepCameraPassword(parts_.settingsFile, one.camera, one.password);
        if (!file)
            return file.error();
        camera->access.secretFile = file->string();
    }
    return {};
}

Result<std::string> Desk::carryOut(const Session& session, const ChangeSettings& command)
{
    Settings wanted = command.settings;
    if (auto valid = validate(wanted); !valid)
        return valid.error();
    if (auto kept = keepPasswords(session, command, wanted); !kept)
        return kept.error();
    if (wanted.rule.siteOffset != parts_.settings.rule.siteOffset) {
        if (command.reason.empty())
            return fail(ErrorKind::InvalidInput, "rule.site_offset",
                "a changed site offset needs a reason", "say what it was compared with");
        wanted.rule.siteOffset.reason = command.reason;
        wanted.rule.siteOffset.since = isoTime(parts_.clock->wall()).substr(0, 10);
        wanted.rule.siteOffset.signedBy.clear(); // only a validation bears a name
        wanted.rule.siteOffset.people = 0;
    }
    return changeOrHold(session, std::move(wanted), command.reason);
}

Result<std::string> Desk::changeOrHold(
    const Session& session, Settings wanted, const std::string& reason)
{
    if (auto valid = validate(wanted); !valid)
        return valid.error();
    // Without users there are no two people to tell apart.
    if (accounts_ && !parts_.settings.singlePersonSite
        && needsSecondPerson(changes(parts_.settings, wanted))) {
        holdChange(session, wanted, reason);
        return std::string("held");
    }
    if (auto changed = changeSettings(session, std::move(wanted), reason); !changed)
        return changed.error();
    return std::string("saved");
}

/// One row a setting first, then the file, then everybody is told.
Result<void> Desk::changeSettings(const Session& session, Settings wanted,
    const std::string& reason, const std::string& confirmedBy)
{
    if (auto valid = validate(wanted); !valid)
        return valid.error();
    bool recorded = true;
    for (const SettingChange& change : changes(parts_.settings, wanted)) {
        const bool byOne = parts_.settings.singlePersonSite && needsSecondPerson(change.key);
        const std::string alone = byOne ? "single_person_site" : "";
        LogRow row = ownRow(RowKind::Setting, "setting_changed", session.user,
            detailJson({{"key", change.key}, {"before", change.before}, {"after", change.after},
                {"reason", reason}, {"confirmed_by", confirmedBy}, {"alone", alone}}));
        recorded = store(std::move(row)) != Durability::NotStored && recorded;
    }
    Result<void> saved = recorded ? Result<void>() : Result<void>(unrecorded());
    if (saved && !parts_.settingsFile.empty())
        saved = saveSettings(wanted, parts_.settingsFile);
    if (!saved) {
        store(ownRow(RowKind::Setting, "settings_not_changed", session.user,
            detailJson({{"error", saved.error().line()}})));
        return saved.error();
    }
    parts_.settings = std::move(wanted);
    log_.followPictures(parts_.settings.privacy);
    tell(SettingsNotice{parts_.settings});
    return {};
}

Result<std::string> Desk::carryOut(const Session& session, const ExportLog& command)
{
    auditExport(session, command);
    return finishExport(session,
        writerOf(command.format, session)(
            parts_.database, command.filter, command.file, ExportWatch()));
}

ExportWriter Desk::writerOf(ExportFormat format, const Session& session) const
{
    if (const auto drawn = parts_.drawnExports.find(format); drawn != parts_.drawnExports.end())
        return drawn->second;
    const bool mayLook = session.role >= neededRole(LookAtPictures{});
    const PrivacyRule pictures = mayLook ? parts_.settings.privacy : PrivacyRule{};
    return
        [format, pictures, now = parts_.clock->wall()](const std::filesystem::path& database,
            const LogFilter& filter, const std::filesystem::path& file, const ExportWatch& watch) {
            ExportWatch mine = watch;
            mine.pictures = pictures;
            mine.now = now;
            return exportLog(database, filter, format, file, mine);
        };
}

Result<std::string> Desk::carryOut(const Session& session, const CancelExport&)
{
    if (!exporter_.busy())
        return fail(ErrorKind::NotFound, "export", "none is running", {});
    store(ownRow(RowKind::Export, "export_cancelled", session.user, {}));
    exporter_.cancel();
    return std::string("cancelled");
}

void Desk::auditExport(const Session& session, const ExportLog& command)
{
    store(ownRow(RowKind::Export, "export_started", session.user,
        detailJson({{"file", command.file.string()}, {"format", std::string(token(command.format))},
            {"filter", describe(command.filter)}})));
}

void Desk::startExport(const DeskRequest& request, const ExportLog& command)
{
    if (exporter_.busy()) {
        const Error busy{ErrorKind::Conflict, "export", "another export is still running",
            "try again when it has ended"};
        auditRefusal(request.session, request.command, busy);
        return tell(CommandDone{request.id, commandToken(request.command), busy});
    }
    auditExport(request.session, command);
    watchStore();
    exporter_.start(request, command, parts_.database, writerOf(command.format, request.session));
}

/// The report of the day before, where a window can draw it.
void Desk::watchReport()
{
    if (exporter_.busy() || !parts_.drawnExports.contains(ExportFormat::Pdf))
        return;
    const auto due = reporter_.due(parts_.settings.report, now());
    if (!due)
        return;
    const Session own{"haetae", Role::Supervisor};
    const ExportLog command{due->filter, due->file, ExportFormat::Pdf};
    auditExport(own, command);
    exporter_.start(
        {RequestId{}, own, command}, command, parts_.database, writerOf(ExportFormat::Pdf, own));
}

/// A folder that cannot be written is an alarm with a name until a report gets through.
void Desk::endReport(const Result<ExportSummary>& outcome)
{
    (void)finishExport({"haetae", Role::Supervisor}, outcome);
    reporter_.ended(outcome.has_value(), now());
    if (!outcome.has_value() == reportFailing_)
        return;
    reportFailing_ = !outcome.has_value();
    SystemChanged event;
    event.kind = AlarmKind::OutputFailing;
    event.stamp = now();
    event.failing = reportFailing_;
    event.detail = "daily_report";
    event.simulated = simulation();
    for (AlarmChange& change : board_.apply(event))
        publish(change, alarmRow(change, event.stamp));
}

Result<std::string> Desk::finishExport(const Session& session, const Result<ExportSummary>& outcome)
{
    store(ownRow(RowKind::Export, outcome ? "exported" : "export_failed", session.user,
        outcome
            ? detailJson({{"file", outcome->file.string()}, {"rows", std::to_string(outcome->rows)},
                {"pictures", outcome->pictures > 0 ? std::to_string(outcome->pictures) : ""}})
            : detailJson({{"error", outcome.error().line()}})));
    if (!outcome)
        return outcome.error();
    return outcome->file.string();
}

} // namespace haetae
