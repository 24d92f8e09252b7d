// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "alarm/alarm_change.h"
#include "base/ids.h"
#include "base/result.h"
#include "desk/two_person.h"
#include "model/account.h"
#include "model/alarm.h"
#include "model/entrance_order.h"
#include "model/inactivation.h"
#include "model/screening_event.h"
#include "settings/settings.h"
#include "storage/kept_picture.h"

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
/// Which signals are inactive now; told after every change.
struct InactivationNotice {
    InactiveSignals signals;
};
/// The entrance's pipeline is to carry this out; it has been recorded.
struct EntranceNotice {
    CameraId camera;
    EntranceOrder order = EntranceOrder::AdoptBaseline;
};
/// How far the running export is, in rows.
struct ExportNotice {
    RequestId request;
    std::int64_t done = 0;
    std::int64_t all = 0;
};
/// Who is on duty and who may sign in; told after every change.
struct DutyNotice {
    Session session; ///< the one to send commands with; empty: nobody is signed in
    std::string locked; ///< who is, behind the lock; then the session is empty
    bool mustChange = false; ///< the password, before anything else
    AccountsState state = AccountsState::None;
    std::string trouble; ///< of the users file, when it is unreadable
    std::vector<Account> accounts;
};
/// What waits for a second person; empty: nothing any more.
struct PendingNotice {
    std::optional<PendingChange> change;
};
/// What a camera found by its own rule; never a reading of ours.
struct VendorNotice {
    VendorReported report;
};
/// What a camera says of its own settings or troubles.
struct NoteNotice {
    CameraNoted note;
};
/// A kept picture on its way to the one window that asked for it. *value*
struct ShownPicture {
    PictureKind kind = PictureKind::ThermalCrop;
    WallTime taken;
    std::string content; ///< PNG; of a clip Matroska
};
/// Who asked may look and is on record. Nothing of it may be kept.
struct PicturesNotice {
    std::string event; ///< uuid of the alarm
    std::vector<ShownPicture> pictures;
};
using DeskNotice = std::variant<AlarmNotice, CommandDone, StoreNotice, SettingsNotice,
    EntranceNotice, ShelfNotice, InactivationNotice, ExportNotice, DutyNotice, PendingNotice,
    PicturesNotice, VendorNotice, NoteNotice>;

} // namespace haetae
