// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/password.h"

#include <sodium.h>

#include <algorithm>
#include <array>

#include "model/account_faults.h"

namespace haetae {
namespace {

constexpr std::size_t kFewest = 8;
constexpr std::size_t kMost = 128;

std::size_t characters(std::string_view utf8)
{
    return static_cast<std::size_t>(std::count_if(utf8.begin(), utf8.end(),
        [](char c) { return (static_cast<unsigned char>(c) & 0xc0U) != 0x80U; }));
}

bool isReady()
{
    return sodium_init() >= 0;
}

Error unfit(const char* why, const char* advice)
{
    return {ErrorKind::InvalidInput, "password", why, advice};
}

} // namespace

Result<void> checkPassword(const Secret& password, const std::string& user)
{
    const std::string_view text = password.reveal();
    const std::size_t length = characters(text);
    if (length < kFewest)
        return unfit(account_fault::kTooShort, "use 8 characters or more, a short sentence say");
    if (length > kMost)
        return unfit(account_fault::kTooLong, "use 128 characters or fewer");
    if (std::any_of(text.begin(), text.end(),
            [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; }))
        return unfit(account_fault::kControlCharacters, "type it without them");
    if (text == user)
        return unfit(account_fault::kIsTheName, "choose another");
    return {};
}

Result<std::string> hashPassword(const Secret& password, const PasswordCost& cost)
{
    std::array<char, crypto_pwhash_STRBYTES> text{};
    const std::string_view plain = password.reveal();
    if (!isReady()
        || crypto_pwhash_str(text.data(), plain.data(), plain.size(), cost.passes, cost.bytes) != 0)
        return fail(ErrorKind::ResourceExhausted, "password",
            "there is no memory to hash it (64 MiB are needed)", "end other programs, try again");
    return std::string(text.data());
}

bool isPassword(const Secret& password, const std::string& hash)
{
    const std::string_view plain = password.reveal();
    return isReady() && isPasswordHash(hash)
        && crypto_pwhash_str_verify(hash.c_str(), plain.data(), plain.size()) == 0;
}

bool isNobodysPassword(const Secret& password, const PasswordCost& cost)
{
    static_cast<void>(hashPassword(password, cost));
    return false;
}

bool isPasswordHash(const std::string& text)
{
    return text.size() < crypto_pwhash_STRBYTES && text.rfind(crypto_pwhash_STRPREFIX, 0) == 0
        && crypto_pwhash_str_needs_rehash(
               text.c_str(), crypto_pwhash_OPSLIMIT_MIN, crypto_pwhash_MEMLIMIT_MIN)
        != -1;
}

} // namespace haetae
