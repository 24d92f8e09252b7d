// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/secret.h"

namespace haetae {

/// Who asks. *value*
struct HttpAccess {
    std::string user;
    Secret password;
};

/// What a server asks to be proved (RFC 7616). *value*
struct DigestChallenge {
    enum class Algorithm { Md5, Sha256 };
    std::string realm;
    std::string nonce;
    std::string opaque; ///< empty: none
    Algorithm algorithm = Algorithm::Md5;
    std::string algorithmWord; ///< as it came, since some compare it; empty: none came
    bool session = false; ///< MD5-sess, SHA-256-sess
    bool qop = false; ///< "auth" is on offer; false: the old form of RFC 2069
    bool stale = false; ///< the password was right, the nonce is too old
};

/// What is asked, of which the digest is made. *value*
struct DigestRequest {
    std::string_view method;
    std::string_view target; ///< path and query exactly as they are sent
    std::string_view clientNonce;
    std::uint32_t count = 1; ///< of requests with this nonce
};

/// The best challenge of a WWW-Authenticate header that holds one or several, SHA-256 before MD5;
/// empty: none that can be answered.
[[nodiscard]] std::optional<DigestChallenge> digestChallenge(std::string_view header);
/// The value of the Authorization header. The password itself is not in it.
[[nodiscard]] std::string digestAnswer(
    const DigestChallenge& challenge, const HttpAccess& access, const DigestRequest& request);

} // namespace haetae
