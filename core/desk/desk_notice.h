// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <variant>
#include <vector>

#include "alarm/alarm_board.h"
#include "base/ids.h"
#include "base/result.h"
#include "model/entrance_order.h"
#include "settings/settings.h"

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
/// What is put aside now; told after every change.
struct ShelfNotice {
    std::vector<AlarmShelf> shelves;
};
/// The entrance's pipeline is to carry this out; it has been recorded.
struct EntranceNotice {
    CameraId camera;
    EntranceOrder order = EntranceOrder::AdoptBaseline;
};
using DeskNotice = std::variant<AlarmNotice, CommandDone, StoreNotice, SettingsNotice,
    EntranceNotice, ShelfNotice>;

} // namespace haetae
