// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <variant>
#include <vector>

#include "alarm/alarm_board.h"
#include "base/clock.h"
#include "base/result.h"
#include "desk/desk_command.h"
#include "settings/settings.h"
#include "storage/durable_log.h"

namespace haetae {

/// What a window must know after the store has done its work. *value*
struct AlarmNotice {
    AlarmChange change;
};
struct CommandDone {
    RequestId request;
    std::string command;
    Result<std::string> outcome;
}; ///< e.g. the exported file
struct StoreNotice {
    bool failing = false;
    std::string reason;
};
struct SettingsNotice {
    Settings settings;
};
using DeskNotice = std::variant<AlarmNotice, CommandDone, StoreNotice, SettingsNotice>;

/// The rooms behind the counter: alarm board, log and settings, changed only by events and by
/// commands with a session. Each change is durable before it is told. *thread-bound* (the store
/// thread, or an offline command)
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
    };
    explicit Desk(Parts parts);

    /// Rows first, then tell(). Order: board, append, setDurability, tell.
    void handle(const ScreeningEvent& event);
    /// Checks the role, acts, writes the audit row, then tells.
    void handle(const DeskRequest& request);
    [[nodiscard]] Result<std::string> apply(const Session& session, const DeskCommand& command);
    /// Start, stop and other facts about the program.
    void logSystem(const std::string& what, const std::string& detailJson);
    /// Heals the store; call every few seconds.
    void tick();

    [[nodiscard]] const AlarmBoard& board() const { return board_; }
    [[nodiscard]] const Settings& settings() const { return parts_.settings; }

private:
    Parts parts_;
    AlarmBoard board_;
    DurableLog log_;
    bool storeFailing_ = false;
};

} // namespace haetae
