// SPDX-License-Identifier: GPL-3.0-or-later
#include "vision/file_digest.h"

#include <array>
#include <fstream>
#include <sodium.h>

namespace haetae {

Result<std::string> sha256Of(const std::filesystem::path& file)
{
    std::error_code error;
    const auto status = std::filesystem::status(file, error);
    if (!std::filesystem::exists(status))
        return fail(ErrorKind::NotFound, file.string(), "no such file", "check the path");
    if (!std::filesystem::is_regular_file(status))
        return fail(ErrorKind::InvalidInput, file.string(), "is no plain file", "name a file");
    if (sodium_init() < 0)
        return fail(ErrorKind::Internal, file.string(), "libsodium does not start",
            "reinstall libsodium23");
    std::ifstream in(file, std::ios::binary);
    if (!in)
        return fail(ErrorKind::PermissionDenied, file.string(), "cannot be opened",
            "give this user the right to read it");
    crypto_hash_sha256_state state;
    crypto_hash_sha256_init(&state);
    std::array<char, 65536> block{};
    while (in) {
        in.read(block.data(), static_cast<std::streamsize>(block.size()));
        crypto_hash_sha256_update(&state, reinterpret_cast<const unsigned char*>(block.data()),
            static_cast<unsigned long long>(in.gcount()));
    }
    if (in.bad())
        return fail(
            ErrorKind::Unavailable, file.string(), "reading fails", "check the disk and try again");
    std::array<unsigned char, crypto_hash_sha256_BYTES> digest{};
    crypto_hash_sha256_final(&state, digest.data());
    std::array<char, 2 * crypto_hash_sha256_BYTES + 1> hex{};
    sodium_bin2hex(hex.data(), hex.size(), digest.data(), digest.size());
    return std::string(hex.data());
}

} // namespace haetae
