// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "storage/event_log.h"
#include "storage/sqlite.h"

namespace haetae {

/// The open file behind an EventLog; shared by its writing and its reading half. *thread-bound*
struct EventLog::State {
    sqlite::Connection db;
    LogOrigin origin;
    std::string bootId;
    std::int64_t schema = 0; ///< a log that is only read may be older
};

} // namespace haetae
