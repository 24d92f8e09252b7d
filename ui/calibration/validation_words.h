// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "desk/validation_sheet.h"

namespace haetae::ui {

[[nodiscard]] QString word(ValidationConcern concern);
/// Bias, limits of agreement and how both follow, a line each.
[[nodiscard]] QString figureWords(const SiteValidation& validation);
/// "Validated by park, lee with 40 people; holds until 2027-05-23", or why it is provisional.
[[nodiscard]] QString standingWords(const SiteOffset& offset, const std::string& today);

} // namespace haetae::ui
