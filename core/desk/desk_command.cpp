// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/desk_command.h"

#include <array>

namespace haetae {
namespace {

/// One command's word and the least role that may do it. *value*
struct CommandLine {
    const char* word;
    Role role;
};

// In the order of DeskCommand's alternatives.
constexpr std::array<CommandLine, std::variant_size_v<DeskCommand>> kCommands{{
    {"acknowledge", Role::Nobody}, // an alarm never waits for a password
    {"acknowledge_newest", Role::Nobody},
    {"start_recheck", Role::Guard},
    {"enter_recheck", Role::Guard},
    {"mark_false_alarm", Role::Guard},
    {"change_settings", Role::Admin},
    {"export_log", Role::Supervisor},
    {"adopt_baseline", Role::Admin},
    {"confirm_reference", Role::Supervisor},
    {"test_output", Role::Admin},
    {"escalate", Role::Guard},
    {"join_second_reading", Role::Guard},
    {"shelve", Role::Supervisor},
    {"unshelve", Role::Supervisor},
    {"pause_audio", Role::Guard},
    {"switch_audio_off", Role::Admin},
    {"pause_alarms", Role::Supervisor},
    {"switch_alarms_off", Role::Admin},
    {"resume_signals", Role::Nobody}, // to be called again is the safe side
    {"cancel_export", Role::Supervisor},
    {"sign_in", Role::Nobody},
    {"sign_out", Role::Guard},
    {"lock_desk", Role::Guard},
    {"set_up_desk", Role::Nobody},
    {"add_user", Role::Admin},
    {"change_user", Role::Admin},
    {"remove_user", Role::Admin},
    {"unlock_user", Role::Admin},
    {"set_password", Role::Admin},
    {"change_own_password", Role::Guard},
    {"confirm_change", Role::Nobody}, // its own credentials decide
    {"withdraw_change", Role::Supervisor},
    {"hand_over", Role::Guard},
    {"close_console", Role::Supervisor},
    {"erase_personal_data", Role::Admin},
    {"sign_validation", Role::Admin},
    {"export_settings", Role::Admin},
    {"look_at_pictures", Role::Supervisor},
}};

} // namespace

Role neededRole(const DeskCommand& command)
{
    const auto* exported = std::get_if<ExportLog>(&command);
    if (exported && exported->format == ExportFormat::Handover)
        return Role::Guard; // it is theirs to hand over
    return kCommands.at(command.index()).role;
}

std::string commandToken(const DeskCommand& command)
{
    return kCommands.at(command.index()).word;
}

} // namespace haetae
