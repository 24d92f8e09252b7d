// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/screening_decision.h"
#include "storage/log_row.h"

namespace haetae {

/// A row's decision made again from the counts it kept. *value*
struct RecomputedRow {
    ScreeningDecision decision;
    bool same = false; ///< verdict, temperatures and U95 are the row's, to the bit
};

/// Errors: a row that holds no evidence, is of another formula version, or damaged.
[[nodiscard]] Result<RecomputedRow> recomputed(const LogRow& row);

} // namespace haetae
