// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/two_person.h"

#include <algorithm>
#include <string_view>

namespace haetae {

bool needsSecondPerson(const std::string& settingKey)
{
    const std::string_view key = settingKey;
    const auto begins = [key](std::string_view with) { return key.substr(0, with.size()) == with; };
    const auto holds = [key](std::string_view part) {
        return key.find(part) != std::string_view::npos;
    };
    if (key == "rule.limit_c" || key == "single_person_site" || begins("rule.site_offset.")
        || begins("adaptive_limit."))
        return true;
    // A camera's id holds no dot, so that its name cannot pass for one of these.
    return begins("camera.") && holds(".reference.")
        && (holds("set_temperature_c") || holds(".certificate."));
}

bool needsSecondPerson(const std::vector<SettingChange>& changes)
{
    return std::any_of(changes.begin(), changes.end(),
        [](const SettingChange& change) { return needsSecondPerson(change.key); });
}

} // namespace haetae
