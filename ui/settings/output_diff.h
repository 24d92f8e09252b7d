// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <vector>

#include "model/config/output_config.h"

namespace haetae::ui {

/// What was added, removed and changed, for people; addresses without the part that may hold a key.
[[nodiscard]] QStringList outputChangesInWords(
    const std::vector<OutputConfig>& before, const std::vector<OutputConfig>& after);

} // namespace haetae::ui
