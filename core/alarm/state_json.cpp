// SPDX-License-Identifier: GPL-3.0-or-later
#include "alarm/state_json.h"

#include <nlohmann/json.hpp>

namespace haetae {

std::string stateJson(
    const AlarmState& state, WallTime at, const std::string& desk, const std::string& type)
{
    nlohmann::ordered_json object{{"type", type}};
    if (!desk.empty())
        object["desk"] = desk;
    object["time"] = isoTime(at);
    object["elevated"] = state.unacknowledged > 0;
    object["unacknowledged"] = state.unacknowledged;
    object["open"] = state.unacknowledged + state.open;
    object["failing"] = state.technical > 0;
    object["technical"] = state.technical;
    object["screening"] = state.screening;
    if (state.audioInactive)
        object["audio_inactive"] = true;
    if (state.alarmsInactive)
        object["alarms_inactive"] = true;
    object["simulated"] = state.simulated;
    object["test"] = state.test;
    return object.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

} // namespace haetae
