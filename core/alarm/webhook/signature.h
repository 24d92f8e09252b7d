// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

#include "base/result.h"

namespace haetae {

// The scheme of Standard Webhooks 1.0.0 (standardwebhooks.com, "Signature scheme"): HMAC-SHA256
// over id.timestamp.body, so that receivers may use any of its ready-made libraries.

/// The key in a secret: base64 behind "whsec_", otherwise the text's own bytes. Errors: broken
/// base64, or a key shorter than 16 bytes.
[[nodiscard]] Result<std::string> signingKey(const std::string& secret);
/// The value of the header webhook-signature; seconds since 1970 UTC.
[[nodiscard]] std::string webhookSignature(
    const std::string& key, const std::string& id, std::int64_t timestamp, const std::string& body);

} // namespace haetae
