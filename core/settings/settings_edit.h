// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "settings/settings.h"

namespace haetae {

/// The settings with one value changed, named as changes() names it: "rule.limit_c",
/// "camera.east.name". The value is written as in the file; a text may lack its quotes. Errors: no
/// such setting, or a value that cannot be meant.
[[nodiscard]] Result<Settings> withSetting(
    const Settings& settings, const std::string& key, const std::string& value);

} // namespace haetae
