// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>
#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

#include "base/event_queue.h"
#include "base/patient_thread.h"
#include "base/result.h"
#include "desk/desk_command.h"
#include "desk/desk_notice.h"
#include "model/screening_event.h"

namespace haetae {

/// The pictures that came with an alarm, as the log keeps them: only of the kinds whose switch is
/// on now, each with the basis that it is kept on.
[[nodiscard]] std::vector<KeptPicture> keptPictures(
    const ElevatedBegan& began, const AlarmRecord& alarm, const PrivacyRule& rule);

/// The same of a clip that came when its alarm's seconds were over.
[[nodiscard]] std::vector<KeptPicture> keptClips(
    const ClipRecorded& recorded, const PrivacyRule& rule, FrameStamp now);

/// Those of one alarm that may be shown now. Opens its own read connection, so any thread may call
/// it. NotFound: there is none, or none any more.
[[nodiscard]] Result<std::vector<ShownPicture>> readPictures(const std::filesystem::path& database,
    const std::string& alarmUuid, const PrivacyRule& rule, WallTime now);

/// Reads pictures on a thread of its own, one alarm after the other, so that no alarm waits for the
/// disk. *thread-bound* (the desk's)
class PictureLooker {
public:
    struct Wanted {
        DeskRequest request;
        std::string event;
        std::filesystem::path database;
        PrivacyRule rule;
        WallTime now;
    };
    struct Found {
        DeskRequest request;
        std::string event;
        Result<std::vector<ShownPicture>> pictures;
    };
    void start(Wanted wanted);
    /// Ended since, once; then the next one begins.
    [[nodiscard]] std::optional<Found> takeFound();

private:
    void next();

    std::deque<Wanted> waiting_;
    bool busy_ = false;
    std::shared_ptr<EventQueue<Found>> found_ = std::make_shared<EventQueue<Found>>();
    PatientThread thread_; // last: ends before what it uses
};

} // namespace haetae
