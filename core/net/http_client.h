// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstddef>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <utility>
#include <vector>

#include "base/result.h"
#include "net/digest.h"

namespace haetae {

/// *value*
struct HttpRequest {
    std::string method = "GET";
    std::string url;
    std::vector<std::pair<std::string, std::string>> headers{};
    std::string body{};
    std::chrono::milliseconds within{2000}; ///< from the look-up of the name to the last byte
    std::size_t largestReply = 64 * 1024;
    std::stop_token stop{}; ///< ends the wait as if the time were over
};

/// Any answer that arrived whole, whatever its status. *value*
struct HttpReply {
    int status = 0;
    std::string body{};
    std::string redirect; ///< where a 3xx points; it is never followed
    std::string contentType{};
};

class HttpStream;

/// The one HTTP client. Certificates are always verified; no redirect is followed, no cookie kept,
/// no password sent unasked. Where a password is asked for it is proved by digest, or sent as it is
/// through TLS alone. A password that was refused is not tried again: cameras lock out who does.
/// *thread-bound*: used and destroyed on one thread.
class HttpClient {
public:
    /// caFile: PEM certificates to trust instead of the machine's; empty: the machine's.
    explicit HttpClient(std::string caFile = {});
    HttpClient(std::string caFile, HttpAccess access);
    HttpClient(HttpClient&&) noexcept;
    ~HttpClient();

    /// Errors name scheme, host and port only, since paths may hold keys. Unavailable: no
    /// connection; Unsupported: the certificate is not trusted; Timeout; Truncated: it closed
    /// in the middle; ResourceExhausted: the reply is too large; PermissionDenied: the password was
    /// refused, now or before.
    [[nodiscard]] Result<HttpReply> send(const HttpRequest& request);
    /// An answer without end; `within` reaches to its head. Only a status of 200 makes a stream,
    /// others are Unavailable (401: PermissionDenied) with the status in words. The client must
    /// outlive the stream.
    [[nodiscard]] Result<HttpStream> stream(const HttpRequest& request);
    /// Some cameras refuse a password in the text of a good answer: not once more from here on.
    void passwordRefused() { refused_ = true; }

private:
    struct Session;
    struct Transfer;
    friend class HttpStream;
    [[nodiscard]] Result<void> open();
    /// Up to the head of an answer that needs no other password.
    [[nodiscard]] Result<std::unique_ptr<Transfer>> begin(const HttpRequest& request, bool endless);
    [[nodiscard]] bool mayProve(const Transfer& transfer, bool proved);
    [[nodiscard]] std::string proof(const HttpRequest& request, const std::string& target);

    std::string caFile_;
    std::optional<HttpAccess> access_;
    std::optional<DigestChallenge> challenge_;
    bool plainAsked_ = false; ///< it takes the password as it is (Basic), and TLS protects it
    std::uint32_t count_ = 0; ///< of requests with the challenge's nonce
    bool refused_ = false;
    std::unique_ptr<Session> session_;
};

/// An answer that never ends by itself. *thread-bound*
class HttpStream {
public:
    HttpStream(HttpStream&&) noexcept;
    HttpStream& operator=(HttpStream&&) noexcept;
    ~HttpStream();

    [[nodiscard]] std::string contentType() const;
    /// What has come, waiting for the first byte so long; empty: nothing came. Errors: Unavailable:
    /// it has closed.
    [[nodiscard]] Result<std::string> read(
        std::chrono::milliseconds within, const std::stop_token& stop = {});

private:
    friend class HttpClient;
    explicit HttpStream(std::unique_ptr<HttpClient::Transfer> transfer);
    std::unique_ptr<HttpClient::Transfer> transfer_;
};

} // namespace haetae
