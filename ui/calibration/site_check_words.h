// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "desk/site_check.h"

namespace haetae::ui {

[[nodiscard]] QString word(SiteCheck check);
/// "in order", "see to it", "does not work", "not seen yet".
[[nodiscard]] QString word(CheckGrade grade);
/// "✓", "!", "✕", "?": a shape beside the word.
[[nodiscard]] QString mark(CheckGrade grade);
/// What was measured, and what to do where it is not in order.
[[nodiscard]] QString advice(const SiteFinding& finding);

} // namespace haetae::ui
