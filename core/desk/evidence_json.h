// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json_fwd.hpp>

#include "base/result.h"
#include "model/screening_decision.h"

namespace haetae {

// How the log keeps what a decision was made of, so that it can be made again without a picture.

/// {"formula", "rule", "was_elevated", "scale", "frames": [...]}; every number is a double that
/// reads back to the same bits. Null for a decision without readings.
[[nodiscard]] nlohmann::json evidenceJson(const ScreeningDecision& decision);

/// The inverse; verdict and temperatures are those of the log's row and not filled in. Errors:
/// evidence of another formula version, or damaged.
[[nodiscard]] Result<ScreeningDecision> decisionFromEvidence(const nlohmann::json& evidence);

} // namespace haetae
