// SPDX-License-Identifier: GPL-3.0-or-later
#include "alarm/webhook/signature.h"

#include <sodium.h>

#include <array>

namespace haetae {
namespace {

constexpr std::string_view kPrefix = "whsec_";
constexpr std::size_t kShortestKey = 16;

const unsigned char* bytesOf(const std::string& text)
{
    return reinterpret_cast<const unsigned char*>(text.data());
}

} // namespace

Result<std::string> signingKey(const std::string& secret)
{
    std::string key = secret;
    if (secret.rfind(kPrefix, 0) == 0) {
        const std::string coded = secret.substr(kPrefix.size());
        key.assign(coded.size(), '\0');
        std::size_t length = 0;
        if (sodium_base642bin(reinterpret_cast<unsigned char*>(key.data()), key.size(),
                coded.data(), coded.size(), nullptr, &length, nullptr,
                sodium_base64_VARIANT_ORIGINAL)
            != 0)
            return fail(ErrorKind::InvalidInput, "webhook secret",
                "what stands behind whsec_ is no base64", "copy the receiver's secret again");
        key.resize(length);
    }
    if (key.size() < kShortestKey)
        return fail(ErrorKind::InvalidInput, "webhook secret", "the key is shorter than 16 bytes",
            "make one of 32 random bytes");
    return key;
}

std::string webhookSignature(
    const std::string& key, const std::string& id, std::int64_t timestamp, const std::string& body)
{
    const std::string head = id + "." + std::to_string(timestamp) + ".";
    crypto_auth_hmacsha256_state state;
    crypto_auth_hmacsha256_init(&state, bytesOf(key), key.size());
    crypto_auth_hmacsha256_update(&state, bytesOf(head), head.size());
    crypto_auth_hmacsha256_update(&state, bytesOf(body), body.size());
    std::array<unsigned char, crypto_auth_hmacsha256_BYTES> digest{};
    crypto_auth_hmacsha256_final(&state, digest.data());
    std::array<char,
        sodium_base64_ENCODED_LEN(crypto_auth_hmacsha256_BYTES, sodium_base64_VARIANT_ORIGINAL)>
        text{};
    sodium_bin2base64(
        text.data(), text.size(), digest.data(), digest.size(), sodium_base64_VARIANT_ORIGINAL);
    return std::string("v1,") + text.data();
}

} // namespace haetae
