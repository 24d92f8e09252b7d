// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "storage/clip_folder.h"
#include "storage/event_log.h"
#include "storage/sqlite.h"

namespace haetae {

/// The open file behind an EventLog; shared by its writing and its reading half. *thread-bound*
struct EventLog::State {
    sqlite::Connection db;
    LogOrigin origin;
    std::string bootId;
    std::int64_t schema = 0; ///< a log that is only read may be older

    [[nodiscard]] ClipFolder clips() const { return ClipFolder(db.file()); }
    /// Before their rows go, in the same transaction: what is certified to be destroyed is.
    /// where: on picture, with the values ?1 and ?2 if it names them.
    [[nodiscard]] Result<void> destroyClips(
        const std::string& where, const std::vector<ColumnValue>& values) const;
};

} // namespace haetae
