// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/kept_pictures.h"

#include <utility>

#include "desk/desk_rows.h"
#include "storage/png_file.h"

namespace haetae {
namespace {

constexpr std::chrono::seconds kReadingEnds{5};

std::string secondsOf(std::chrono::milliseconds time)
{
    const auto tenths = (time.count() + 50) / 100;
    return std::to_string(tenths / 10) + "." + std::to_string(tenths % 10);
}

} // namespace

std::vector<KeptPicture> keptClips(
    const ClipRecorded& recorded, const PrivacyRule& rule, FrameStamp now)
{
    std::vector<KeptPicture> kept;
    const AlarmClip& clip = *recorded.clip;
    for (const PictureKind kind : {PictureKind::ThermalClip, PictureKind::VisibleClip}) {
        const PictureKeeping keeping = keepingOf(rule, kind);
        const std::string& matroska = isThermal(kind) ? clip.thermal : clip.visible;
        if (!keeping.keep || matroska.empty())
            continue;
        KeptPicture one;
        one.kind = kind;
        one.alarmUuid = recorded.alarmUuid;
        one.taken = recorded.stamp.wall;
        one.row.kind = RowKind::System;
        one.row.what = keptWhat(kind);
        one.row.actor = "haetae";
        one.row.at = now;
        one.row.camera = recorded.camera;
        one.row.track = recorded.track;
        one.row.detail =
            detailJson({{"event", recorded.alarmUuid}, {"legal_basis", keeping.legalBasis},
                {"keep_h", std::to_string(keeping.keepFor.count())},
                {"frames", std::to_string(clip.frames)}, {"left_out", std::to_string(clip.leftOut)},
                {"before_s", secondsOf(clip.before)}, {"after_s", secondsOf(clip.after)}});
        one.row.simulated = recorded.simulated;
        one.content = matroska;
        kept.push_back(std::move(one));
    }
    return kept;
}

std::vector<KeptPicture> keptPictures(
    const ElevatedBegan& began, const AlarmRecord& alarm, const PrivacyRule& rule)
{
    std::vector<KeptPicture> kept;
    if (!began.pictures)
        return kept;
    for (const PictureKind kind : kStillKinds) {
        const PictureKeeping keeping = keepingOf(rule, kind);
        const cv::Mat& picture =
            kind == PictureKind::ThermalCrop ? began.pictures->thermal : began.pictures->visible;
        if (!keeping.keep || picture.empty())
            continue;
        auto png = pngOf(picture);
        if (!png)
            continue; // a picture is never worth an alarm of its own
        KeptPicture one;
        one.kind = kind;
        one.alarmUuid = alarm.uuid;
        one.taken = began.stamp.wall;
        one.row.kind = RowKind::System;
        one.row.what = keptWhat(kind);
        one.row.actor = "haetae";
        one.row.at = began.stamp;
        one.row.camera = began.camera;
        one.row.track = began.track;
        one.row.detail = detailJson({{"event", alarm.uuid}, {"legal_basis", keeping.legalBasis},
            {"keep_h", std::to_string(keeping.keepFor.count())},
            {"size", std::to_string(picture.cols) + " x " + std::to_string(picture.rows)}});
        one.row.simulated = began.simulated;
        one.content = std::move(*png);
        kept.push_back(std::move(one));
    }
    return kept;
}

Result<std::vector<ShownPicture>> readPictures(const std::filesystem::path& database,
    const std::string& alarmUuid, const PrivacyRule& rule, WallTime now)
{
    const auto log = EventLog::openForReading(database);
    if (!log)
        return log.error();
    const auto notes = log->pictureNotes(alarmUuid);
    if (!notes)
        return notes.error();
    std::vector<ShownPicture> shown;
    for (const PictureNote& note : *notes) {
        if (!pictureAllowed(rule, note.kind, note.taken, now))
            continue;
        auto png = log->picture(note.row);
        if (png)
            shown.push_back({note.kind, note.taken, std::move(*png)});
        else if (png.error().kind != ErrorKind::NotFound) // destroyed just now
            return png.error();
    }
    if (shown.empty())
        return fail(ErrorKind::NotFound, "picture", "none is kept of this alarm",
            "its time may be over; the numbers stay in the log");
    return shown;
}

void PictureLooker::start(Wanted wanted)
{
    waiting_.push_back(std::move(wanted));
    next();
}

void PictureLooker::next()
{
    if (busy_ || waiting_.empty())
        return;
    busy_ = true;
    Wanted wanted = std::move(waiting_.front());
    waiting_.pop_front();
    thread_ = PatientThread(kReadingEnds, [found = found_, wanted](const std::stop_token&) {
        found->push({wanted.request, wanted.event,
            readPictures(wanted.database, wanted.event, wanted.rule, wanted.now)});
    });
}

std::optional<PictureLooker::Found> PictureLooker::takeFound()
{
    auto found = found_->tryPop();
    if (found) {
        busy_ = false;
        next();
    }
    return found;
}

} // namespace haetae
