// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/recomputed.h"

#include <nlohmann/json.hpp>

#include "desk/evidence_json.h"
#include "model/tokens.h"
#include "screening/decide_again.h"

namespace haetae {

Result<RecomputedRow> recomputed(const LogRow& row)
{
    const auto detail = nlohmann::json::parse(row.detail, nullptr, false);
    if (!detail.is_object() || !detail.contains("evidence"))
        return fail(ErrorKind::NotFound, "row", "holds no evidence of a reading",
            "choose a row of a measured person or a raised alarm");
    const auto stored = decisionFromEvidence(detail["evidence"]);
    if (!stored)
        return stored.error();
    RecomputedRow again;
    again.decision = decideAgain(*stored);
    const ScreeningDecision& d = again.decision;
    again.same = row.verdict == token(d.verdict) && row.skin == d.skin
        && row.oralEquivalent == d.oralEquivalent && row.u95 == d.u95
        && (!row.limit || *row.limit == d.limit)
        && (!row.siteOffset || *row.siteOffset == d.siteOffset);
    return again;
}

} // namespace haetae
