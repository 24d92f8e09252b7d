// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line/json_values.h"

#include <cmath>

#include "command_line/offline_run.h"
#include "model/tokens.h"

namespace haetae::command_line {

Json rounded(double value, int decimals)
{
    if (!std::isfinite(value))
        return nullptr;
    const double factor = std::pow(10.0, decimals);
    return std::round(value * factor) / factor;
}

Json jsonOf(const std::optional<Celsius>& value)
{
    return value ? rounded(value->degrees()) : Json(nullptr);
}

Json jsonOf(const std::optional<TempDelta>& value)
{
    return value ? rounded(value->kelvins()) : Json(nullptr);
}

Json jsonOf(const ReasonSet& reasons)
{
    Json words = Json::array();
    for (const Reason reason : reasons.list())
        words.push_back(token(reason));
    return words;
}

Json jsonOf(const ReferenceState& reference)
{
    Json object;
    object["state"] = token(reference.condition);
    object["x"] = reference.place ? rounded(reference.place->x, 2) : Json(nullptr);
    object["y"] = reference.place ? rounded(reference.place->y, 2) : Json(nullptr);
    object["radius"] = reference.place ? rounded(reference.place->radius, 2) : Json(nullptr);
    object["raw_c"] = jsonOf(reference.raw);
    const bool corrected = reference.trusted() && reference.raw && reference.setTemperature;
    object["corrected_c"] = corrected ? jsonOf(reference.setTemperature) : Json(nullptr);
    return object;
}

Json jsonOf(const RunCounts& counts)
{
    Json table{{"seen", counts.people + counts.cameBack}, {"judged", counts.measured}};
    table["why_not"] = Json::object();
    for (const auto& [reason, people] : counts.whyNot)
        table["why_not"][std::string(token(reason))] = people;
    return table;
}

void addDecision(Json& object, const ScreeningDecision& decision)
{
    object["skin_c"] = jsonOf(decision.skin);
    object["oral_equivalent_c"] = jsonOf(decision.oralEquivalent);
    object["u95_k"] = jsonOf(decision.u95);
    object["site"] = token(decision.site);
    object["verdict"] = token(decision.verdict);
    object["reasons"] = jsonOf(decision.reasons);
}

} // namespace haetae::command_line
