// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/picture_keeper.h"

#include <limits>
#include <nlohmann/json.hpp>
#include <system_error>
#include <utility>

#include "storage/uuid.h"

namespace haetae {
namespace {

std::uintmax_t systemsAnswer(const std::filesystem::path& folder)
{
    std::error_code unknown;
    const auto space = std::filesystem::space(folder, unknown);
    return unknown ? std::numeric_limits<std::uintmax_t>::max() : space.available;
}

} // namespace

PictureKeeper::PictureKeeper(
    std::shared_ptr<PictureLine> line, std::filesystem::path database, FreeBytes freeBytes)
    : line_(std::move(line)),
      folder_(std::filesystem::absolute(database).parent_path()),
      freeBytes_(freeBytes ? std::move(freeBytes) : FreeBytes(systemsAnswer))
{
}

bool PictureKeeper::tooLittle(std::uintmax_t free, PictureKind kind)
{
    return free < (isClip(kind) ? kLeastFreeForClips : kLeastFree);
}

Result<std::int64_t> PictureKeeper::destroy(
    EventLog& log, PictureKind kind, bool diskFull, FrameStamp now) const
{
    const PictureKeeping keeping = keepingOf(line_->rule(), kind);
    PictureErasure what{kind, std::nullopt};
    nlohmann::json detail{{"reason", diskFull ? "disk nearly full" : "switched off"}};
    if (keeping.keep && !diskFull) {
        what.before = now.wall - keeping.keepFor;
        detail = {{"reason", "retention is over"}, {"before", isoTime(*what.before)}};
    }
    LogRow row;
    row.uuid = randomUuid();
    row.kind = RowKind::System;
    row.what = "pictures_destroyed";
    row.actor = "haetae";
    row.at = now;
    row.detail = detail.dump();
    row.simulated = log.origin() == LogOrigin::Simulation;
    return log.erasePictures(what, std::move(row));
}

// A picture that cannot be written is forgotten, unless the log is only locked for a moment: it
// must never be what the log fails on.
void PictureKeeper::keepWaiting(EventLog& log, std::uintmax_t free, FrameStamp now)
{
    while (const auto picture = line_->next()) {
        // The switch is read now: it may have been turned while the picture waited.
        if (pictureAllowed(line_->rule(), picture->kind, picture->taken, now.wall)
            && !tooLittle(free, picture->kind)) {
            const auto kept = log.keepPicture(*picture);
            if (!kept && kept.error().kind == ErrorKind::Unavailable)
                return;
        }
        line_->done(picture->row.uuid);
    }
}

Result<std::int64_t> PictureKeeper::work(EventLog& log, FrameStamp now)
{
    const std::uintmax_t free = freeBytes_(folder_);
    keepWaiting(log, free, now);
    static_cast<void>(log.destroyStrayClips()); // tried again in two seconds
    std::int64_t destroyed = 0;
    for (const PictureKind kind : kPictureKinds) {
        const auto gone = destroy(log, kind, tooLittle(free, kind), now);
        if (gone)
            destroyed += *gone;
        else if (gone.error().kind == ErrorKind::Corrupt)
            return gone; // else it is tried again in two seconds, and rows tell what is wrong
    }
    return destroyed;
}

} // namespace haetae
