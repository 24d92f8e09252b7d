// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "desk/desk.h"
#include "desk/desk_rows.h"

namespace haetae {

/// Who vouches for something is on record before it is believed.
Result<void> Desk::recordOrder(
    const Session& session, const char* what, const CameraId& camera, const std::string& reason)
{
    if (reason.empty())
        return fail(ErrorKind::InvalidInput, what, "this needs a reason",
            "say what was looked at and found in order");
    const auto& cameras = parts_.settings.cameras;
    if (std::none_of(cameras.begin(), cameras.end(),
            [&camera](const CameraConfig& known) { return known.id == camera; }))
        return fail(ErrorKind::NotFound, "camera " + camera.value, "is none of this desk",
            "choose an entrance of the settings");
    LogRow row = ownRow(RowKind::Setting, what, session.user, detailJson({{"reason", reason}}));
    row.camera = camera;
    if (store(std::move(row)) == Durability::NotStored)
        return fail(ErrorKind::Unavailable, "log", "this cannot be recorded, so it was not done",
            "restore the log first");
    return {};
}

Result<std::string> Desk::carryOut(const Session& session, const AdoptBaseline& command)
{
    if (auto done = recordOrder(session, "baseline_adopted", command.camera, command.reason); !done)
        return done.error();
    if (parts_.settings.baseline.whenValidated) { // the site of that day is no more
        Settings wanted = parts_.settings;
        wanted.baseline.whenValidated.reset();
        if (auto changed = changeSettings(session, std::move(wanted), command.reason); !changed)
            return changed.error();
    }
    tell(EntranceNotice{command.camera, EntranceOrder::AdoptBaseline});
    return std::string("adopted");
}

/// The output's own thread tries it and tells the log how it went.
Result<std::string> Desk::carryOut(const Session& session, const TestOutput& command)
{
    const auto& outputs = parts_.settings.outputs;
    const bool known = std::any_of(outputs.begin(), outputs.end(),
        [&command](const OutputConfig& output) { return output.name == command.output; });
    if (!known)
        return fail(ErrorKind::NotFound, "output " + command.output, "is none of this desk",
            "choose an output of the settings");
    LogRow row = outputTestRow(session.user, command.output, now());
    row.simulated = simulation();
    store(std::move(row));
    if (!parts_.testOutput || !parts_.testOutput(command.output))
        return fail(ErrorKind::Unavailable, "output " + command.output, "is not in use yet",
            "start the console again, so that it takes the new settings");
    return std::string("ordered");
}

/// The log's own thread does it, and a row certifies it then.
Result<std::string> Desk::carryOut(const Session& session, const ErasePersonalData& command)
{
    if (command.event.empty() || command.reason.empty())
        return fail(ErrorKind::InvalidInput, "erasure",
            command.event.empty() ? "no event is named" : "no reason is given",
            "choose an event and say why, e.g. \"request of the person\"");
    const auto detail = detailJson({{"event", command.event}, {"reason", command.reason}});
    if (store(ownRow(RowKind::System, "erasure_started", session.user, detail))
        == Durability::NotStored)
        return fail(ErrorKind::Unavailable, "log", "this cannot be recorded, so it was not done",
            "restore the log first");
    erasedEvents_.insert(command.event);
    log_.erase({std::nullopt, command.event},
        ownRow(RowKind::System, "personal_data_erased", session.user, detail));
    return std::string("ordered");
}

Result<std::string> Desk::carryOut(const Session& session, const ConfirmReference& command)
{
    if (auto done = recordOrder(session, "reference_confirmed", command.camera, command.reason);
        !done)
        return done.error();
    tell(EntranceNotice{command.camera, EntranceOrder::ConfirmReference});
    return std::string("confirmed");
}

} // namespace haetae
