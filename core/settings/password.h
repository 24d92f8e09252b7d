// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>

#include "base/result.h"
#include "base/secret.h"

namespace haetae {

/// What one guess costs whoever has stolen the users file, and one sign-in costs us. *value*
struct PasswordCost {
    // RFC 9106, section 4, for machines without gigabytes to spare: 3 passes over 64 MiB. It is
    // libsodium's "interactive" memory (64 MiB) with one pass more than its two.
    unsigned long long passes = 3;
    std::size_t bytes = std::size_t{64} << 20U;
};

/// At least 8 characters, at most 128, no control character, and not the user's own name. Nothing
/// is asked of their kind: length is what helps, and rules of composition make people write
/// passwords down (NIST SP 800-63B, 5.1.1.2). Errors never hold a part of it.
[[nodiscard]] Result<void> checkPassword(const Secret& password, const std::string& user);

/// As libsodium's crypto_pwhash_str: argon2id with its salt and cost in one line of text.
[[nodiscard]] Result<std::string> hashPassword(const Secret& password, const PasswordCost& cost);
[[nodiscard]] bool isPassword(const Secret& password, const std::string& hash);
/// Takes as long as isPassword() does and is always false: so that nobody learns from the time
/// taken which names exist.
[[nodiscard]] bool isNobodysPassword(const Secret& password, const PasswordCost& cost);
/// Text that hashPassword() can have written.
[[nodiscard]] bool isPasswordHash(const std::string& text);

} // namespace haetae
