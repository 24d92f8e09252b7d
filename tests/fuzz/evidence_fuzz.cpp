// SPDX-License-Identifier: GPL-3.0-or-later
#include <nlohmann/json.hpp>

#include "desk/evidence_json.h"
#include "fuzz/fuzz_target.h"
#include "model/screening_decision.h"

std::vector<haetae::fuzz::Bytes> haetae::fuzz::seeds()
{
    ScreeningDecision decision;
    SkinReading reading;
    reading.skin = Celsius::degrees(36.2);
    decision.readings.push_back(reading);
    return {bytesOf(evidenceJson(decision).dump()), bytesOf("null"),
        bytesOf(R"({"formula":1,"rule":{},"frames":[{}]})")};
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    using namespace haetae;
    const auto evidence = nlohmann::json::parse(bytes, bytes + size, nullptr, false);
    static_cast<void>(decisionFromEvidence(evidence));
    return 0;
}
