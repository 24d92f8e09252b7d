// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <filesystem>
#include <string>
#include <string_view>

#include "base/result.h"

namespace haetae {

/// A log's own Ed25519 key (RFC 8032). Its secret half lies in a file that nobody but its owner may
/// read; whoever has that file can sign whatever he likes, so heads are worth what is kept of them
/// elsewhere. *value*, wiped when it goes
class SigningKey {
public:
    /// Reads the file, or makes it with mode 0600 when there is none. Errors: others may read it,
    /// it holds no key, or the folder may not be written.
    [[nodiscard]] static Result<SigningKey> readOrMake(const std::filesystem::path& file);
    SigningKey(const SigningKey&) = default;
    SigningKey& operator=(const SigningKey&) = default;
    ~SigningKey();

    /// 128 hexadecimal digits.
    [[nodiscard]] std::string sign(std::string_view message) const;
    [[nodiscard]] const std::string& publicHex() const { return public_; } ///< 64 digits
    [[nodiscard]] bool isNew() const { return new_; } ///< the file was made just now

private:
    SigningKey() = default;
    std::array<unsigned char, 64> secret_{};
    std::string public_;
    bool new_ = false;
};

/// "<database>.key": where the key of a log lies.
[[nodiscard]] std::filesystem::path signingKeyOf(const std::filesystem::path& database);
/// False also for a key or signature that is none.
[[nodiscard]] bool isSignedBy(
    std::string_view message, const std::string& publicHex, const std::string& signatureHex);
/// The key as OpenSSL reads it: SubjectPublicKeyInfo in PEM (RFC 8410).
[[nodiscard]] std::string publicKeyPem(const std::string& publicHex);
/// Bytes of hexadecimal digits; empty unless they are so many.
[[nodiscard]] std::string bytesOfHex(const std::string& hex, std::size_t bytes);

} // namespace haetae
