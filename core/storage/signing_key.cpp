// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/signing_key.h"

#include <sodium.h>

#include <algorithm>

#include "base/atomic_file.h"
#include "base/secret_file.h"

namespace haetae {
namespace {

constexpr const char* kHead = "haetae-ed25519-seed ";

std::string hexOf(const unsigned char* bytes, std::size_t count)
{
    std::string text(2 * count + 1, '\0');
    sodium_bin2hex(text.data(), text.size(), bytes, count);
    text.pop_back();
    return text;
}

Result<std::string> makeSeed(const std::filesystem::path& file)
{
    std::array<unsigned char, crypto_sign_SEEDBYTES> seed{};
    randombytes_buf(seed.data(), seed.size());
    const std::string text = kHead + hexOf(seed.data(), seed.size());
    auto out = AtomicFile::create(file, 0600);
    if (!out)
        return out.error();
    if (auto done = out->write(text + "\n"); !done)
        return done.error();
    if (auto done = out->commit(); !done)
        return done.error();
    return text;
}

} // namespace

Result<SigningKey> SigningKey::readOrMake(const std::filesystem::path& file)
{
    if (sodium_init() < 0)
        return fail(ErrorKind::Internal, file.string(), "the system gives no random numbers");
    SigningKey key;
    auto text = readSecret(file);
    if (!text && text.error().kind == ErrorKind::NotFound) {
        key.new_ = true;
        text = makeSeed(file);
    }
    if (!text)
        return text.error();
    std::string seed;
    if (text->rfind(kHead, 0) == 0)
        seed = bytesOfHex(text->substr(std::string_view(kHead).size()), crypto_sign_SEEDBYTES);
    sodium_memzero(text->data(), text->size());
    if (seed.empty())
        return fail(ErrorKind::Corrupt, file.string(), "holds no signing key",
            "move it away; a new key is made and the log says so");
    std::array<unsigned char, crypto_sign_PUBLICKEYBYTES> open{};
    crypto_sign_seed_keypair(
        open.data(), key.secret_.data(), reinterpret_cast<const unsigned char*>(seed.data()));
    sodium_memzero(seed.data(), seed.size());
    key.public_ = hexOf(open.data(), open.size());
    return key;
}

SigningKey::~SigningKey()
{
    sodium_memzero(secret_.data(), secret_.size());
}

std::string SigningKey::sign(std::string_view message) const
{
    std::array<unsigned char, crypto_sign_BYTES> signature{};
    crypto_sign_detached(signature.data(), nullptr,
        reinterpret_cast<const unsigned char*>(message.data()), message.size(), secret_.data());
    return hexOf(signature.data(), signature.size());
}

std::filesystem::path signingKeyOf(const std::filesystem::path& database)
{
    std::filesystem::path file = database;
    return file += ".key";
}

std::string bytesOfHex(const std::string& hex, std::size_t bytes)
{
    std::string out(bytes, '\0');
    std::size_t size = 0;
    const char* end = nullptr;
    if (hex.size() != 2 * bytes
        || sodium_hex2bin(reinterpret_cast<unsigned char*>(out.data()), bytes, hex.data(),
               hex.size(), nullptr, &size, &end)
            != 0
        || size != bytes)
        return {};
    return out;
}

bool isSignedBy(
    std::string_view message, const std::string& publicHex, const std::string& signatureHex)
{
    const std::string key = bytesOfHex(publicHex, crypto_sign_PUBLICKEYBYTES);
    const std::string signature = bytesOfHex(signatureHex, crypto_sign_BYTES);
    const auto bytes = [](std::string_view text) {
        return reinterpret_cast<const unsigned char*>(text.data());
    };
    return !key.empty() && !signature.empty()
        && crypto_sign_verify_detached(bytes(signature), bytes(message), message.size(), bytes(key))
        == 0;
}

std::string publicKeyPem(const std::string& publicHex)
{
    // SEQUENCE { SEQUENCE { OID 1.3.101.112 } BIT STRING }, RFC 8410 section 4.
    std::string der("\x30\x2a\x30\x05\x06\x03\x2b\x65\x70\x03\x21\x00", 12);
    der += bytesOfHex(publicHex, crypto_sign_PUBLICKEYBYTES);
    std::string base64(sodium_base64_encoded_len(der.size(), sodium_base64_VARIANT_ORIGINAL), '\0');
    sodium_bin2base64(base64.data(), base64.size(),
        reinterpret_cast<const unsigned char*>(der.data()), der.size(),
        sodium_base64_VARIANT_ORIGINAL);
    base64.pop_back();
    return "-----BEGIN PUBLIC KEY-----\n" + base64 + "\n-----END PUBLIC KEY-----\n";
}

} // namespace haetae
