// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace haetae::isapi {

/// A temperature that the camera itself found, by its own rule. *value*
struct Reading {
    double celsius = 0.0;
    bool overItsLimit = false;
    std::string event; ///< the vendor's word: "faceCapture", "TMA", or the rule's name
    std::string raw; ///< as it came
};

/// One part of the alert stream. *value*
struct Alert {
    std::string type; ///< eventType
    bool active = false;
    bool heartbeat = false;
    std::vector<Reading> readings;
};

/// One block of the real-time rules. *value*
struct RuleBlock {
    std::vector<Reading> readings; ///< of rules that measure
    bool shutter = false; ///< the sensor's shutter is closed; those samples are left out
};

/// XML or JSON. What it does not understand has no readings. Corrupt: neither of them.
[[nodiscard]] Result<Alert> readAlert(std::string_view body);
[[nodiscard]] Result<RuleBlock> readRules(std::string_view body);

/// What an answer says of itself. PermissionDenied: the password is refused or the account locked;
/// Unsupported: this model does not do it (notSupport is an ordinary answer); Unavailable: any
/// other refusal. `asked` names the request.
[[nodiscard]] Result<void> judged(int status, std::string_view body, const std::string& asked);

} // namespace haetae::isapi
