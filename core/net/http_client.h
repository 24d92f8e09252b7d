// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstddef>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "base/result.h"

namespace haetae {

/// *value*
struct HttpRequest {
    std::string method = "GET";
    std::string url;
    std::vector<std::pair<std::string, std::string>> headers;
    std::string body;
    std::chrono::milliseconds within{2000}; ///< from the look-up of the name to the last byte
    std::size_t largestReply = 64 * 1024;
};

/// Any answer that arrived whole, whatever its status. *value*
struct HttpReply {
    int status = 0;
    std::string body;
    std::string redirect; ///< where a 3xx points; it is never followed
};

/// The one HTTP client. Certificates are always verified; no redirect is followed, no cookie kept,
/// no password sent unasked. *thread-bound*: used and destroyed on one thread.
class HttpClient {
public:
    /// caFile: PEM certificates to trust instead of the machine's; empty: the machine's.
    explicit HttpClient(std::string caFile = {});
    HttpClient(HttpClient&&) noexcept;
    ~HttpClient();

    /// Errors name scheme, host and port only, since paths may hold keys. Unavailable: no
    /// connection; PermissionDenied: the certificate is not trusted; Timeout; Truncated: it closed
    /// in the middle; ResourceExhausted: the reply is too large.
    [[nodiscard]] Result<HttpReply> send(const HttpRequest& request);

private:
    struct Session;
    [[nodiscard]] Result<void> open();

    std::string caFile_;
    std::unique_ptr<Session> session_;
};

} // namespace haetae
