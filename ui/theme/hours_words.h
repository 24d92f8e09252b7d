// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "model/config/screening_hours.h"

namespace haetae::ui {

/// "Mon–Fri 07:00–19:00; Sat 09:00–13:00"; "always" while none are entered.
[[nodiscard]] QString hoursWords(const ScreeningHours& hours);

} // namespace haetae::ui
