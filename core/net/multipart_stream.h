// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>
#include <stop_token>

#include "net/http_client.h"
#include "net/multipart_decoder.h"

namespace haetae {

/// Parts that a device sends whenever something happens, until somebody hangs up. *thread-bound*
class MultipartStream {
public:
    /// silence: so long without a byte it counts as dead. Errors: those of HttpClient::stream();
    /// Unsupported: the answer is no multipart. The client must outlive it.
    [[nodiscard]] static Result<MultipartStream> open(HttpClient& client,
        const HttpRequest& request, std::size_t largestPart, std::chrono::milliseconds silence);

    /// The next part, waiting so long; empty: none came. Errors: it ended (Unavailable), was silent
    /// (Timeout) or cannot be read (ResourceExhausted, Corrupt); nothing comes any more then.
    [[nodiscard]] Result<std::optional<MultipartPart>> next(
        std::chrono::milliseconds within, const std::stop_token& stop);

private:
    MultipartStream(HttpStream stream, MultipartDecoder decoder, std::string place,
        std::chrono::milliseconds silence);
    [[nodiscard]] Result<void> feed(const Result<std::string>& bytes);

    HttpStream stream_;
    MultipartDecoder decoder_;
    std::string place_; ///< for errors
    std::chrono::milliseconds silence_;
    std::chrono::steady_clock::time_point heard_;
};

} // namespace haetae
