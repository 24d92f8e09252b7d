// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "settings/settings.h"

namespace haetae::ui {

/// One line a changed setting in plain words: "Limit 37.5 °C → 37.6 °C".
[[nodiscard]] QStringList changesInWords(const Settings& before, const Settings& after);

} // namespace haetae::ui
