// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/screening_decision.h"

namespace haetae {

/// The decision once more from its own evidence: counts, correction, every term, the rule. With the
/// formulas of the same version (kFormulaVersion) it gives the same bits. A decision without
/// readings is returned as it is.
[[nodiscard]] ScreeningDecision decideAgain(const ScreeningDecision& stored);

} // namespace haetae
