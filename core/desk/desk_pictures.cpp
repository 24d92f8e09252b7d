// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures at the desk: kept behind their alarm, and shown only to who may and is written down.
#include <utility>

#include "desk/desk.h"
#include "desk/desk_rows.h"

namespace haetae {

// Behind the alarm, which is durable or told to be not by now; nobody waits for a picture.
void Desk::keepPictures(const ElevatedBegan& began, const AlarmRecord& alarm)
{
    for (KeptPicture& picture : keptPictures(began, alarm, parts_.settings.privacy)) {
        picture.row.uuid = parts_.makeUuid();
        log_.keepPicture(std::move(picture));
    }
    const PrivacyRule& rule = parts_.settings.privacy;
    if (parts_.recordClip
        && (keepingOf(rule, PictureKind::ThermalClip).keep
            || keepingOf(rule, PictureKind::VisibleClip).keep))
        parts_.recordClip({began.camera, began.track, alarm.uuid, began.stamp});
}

void Desk::keepClip(const ClipRecorded& recorded)
{
    if (erasedEvents_.contains(recorded.alarmUuid))
        return;
    const AlarmClip& clip = *recorded.clip;
    if (!clip.trouble.empty())
        logSystem("clip_not_whole",
            detailJson({{"event", recorded.alarmUuid}, {"reason", clip.trouble}}));
    for (KeptPicture& picture : keptClips(recorded, parts_.settings.privacy, now())) {
        picture.row.uuid = parts_.makeUuid();
        log_.keepPicture(std::move(picture));
    }
}

/// Who looks is on record before anything is shown.
Result<void> Desk::recordLook(const Session& session, const LookAtPictures& command)
{
    if (command.event.empty())
        return fail(ErrorKind::InvalidInput, "picture", "no alarm is named", "choose an alarm");
    if (store(ownRow(RowKind::System, "pictures_looked_at", session.user,
            detailJson({{"event", command.event}})))
        == Durability::NotStored)
        return fail(ErrorKind::Unavailable, "log", "this cannot be recorded, so nothing is shown",
            "restore the log first");
    return {};
}

Result<std::string> Desk::carryOut(const Session& session, const LookAtPictures& command)
{
    if (auto recorded = recordLook(session, command); !recorded)
        return recorded.error();
    return showPictures(command.event,
        readPictures(
            parts_.database, command.event, parts_.settings.privacy, parts_.clock->wall()));
}

void Desk::startLooking(const DeskRequest& request, const LookAtPictures& command)
{
    if (auto recorded = recordLook(request.session, command); !recorded) {
        auditRefusal(request.session, request.command, recorded.error());
        return tell(CommandDone{request.id, commandToken(request.command), recorded.error()});
    }
    watchStore();
    looker_.start(
        {request, command.event, parts_.database, parts_.settings.privacy, parts_.clock->wall()});
}

Result<std::string> Desk::showPictures(
    const std::string& event, Result<std::vector<ShownPicture>> pictures)
{
    if (!pictures)
        return pictures.error();
    const auto count = std::to_string(pictures->size());
    tell(PicturesNotice{event, std::move(*pictures)});
    return count;
}

void Desk::endLooking()
{
    while (auto found = looker_.takeFound()) {
        auto outcome = showPictures(found->event, std::move(found->pictures));
        tell(CommandDone{found->request.id, commandToken(found->request.command), outcome});
    }
}

} // namespace haetae
