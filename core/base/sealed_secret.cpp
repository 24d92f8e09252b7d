// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/sealed_secret.h"

#include <fcntl.h>
#include <sodium.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <fstream>
#include <vector>

#include "base/atomic_file.h"

namespace haetae {
namespace {

constexpr std::string_view kHead = "haetae-sealed 1\n";
constexpr const char* kKeyName = "sealing.key";
constexpr std::size_t kPaddedTo = 256;
constexpr unsigned kOwnerOnly = 0600;
constexpr const char* kAgain = "give the password again: haetaectl camera password ID";

using Key = std::array<unsigned char, crypto_secretbox_KEYBYTES>;

std::filesystem::path keyFileOf(const std::filesystem::path& file)
{
    return file.parent_path() / kKeyName;
}

Result<void> started()
{
    if (sodium_init() < 0)
        return fail(ErrorKind::Internal, "libsodium", "it cannot start", "restart Haetae");
    return {};
}

/// A machine without an id is like any other such.
std::string machineId()
{
    std::ifstream in("/etc/machine-id");
    std::string id;
    std::getline(in, id);
    return id;
}

Result<Key> randomPart(const std::filesystem::path& keyFile)
{
    const int descriptor = ::open(keyFile.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (descriptor < 0)
        return fileError(keyFile, errno);
    struct stat status { };
    Key key{};
    std::array<unsigned char, sizeof(Key) + 1> bytes{};
    const bool known = ::fstat(descriptor, &status) == 0 && S_ISREG(status.st_mode);
    const auto length = known ? ::read(descriptor, bytes.data(), bytes.size()) : -1;
    ::close(descriptor);
    if (known && (status.st_mode & 077U) != 0)
        return fail(ErrorKind::PermissionDenied, keyFile.string(),
            "others than its owner may read this key",
            "chmod 600 it, and give the cameras other passwords");
    if (length != static_cast<ssize_t>(key.size()))
        return fail(ErrorKind::Corrupt, keyFile.string(), "it is no key",
            "remove it and give the passwords again: haetaectl camera password ID");
    std::copy_n(bytes.begin(), key.size(), key.begin());
    sodium_memzero(bytes.data(), bytes.size());
    return key;
}

Result<void> makeRandomPart(const std::filesystem::path& keyFile)
{
    std::error_code error;
    if (std::filesystem::exists(keyFile, error))
        return {};
    Key key{};
    randombytes_buf(key.data(), key.size());
    auto out = AtomicFile::create(keyFile, kOwnerOnly);
    if (!out)
        return out.error();
    const auto written =
        out->write(std::string_view(reinterpret_cast<const char*>(key.data()), key.size()));
    sodium_memzero(key.data(), key.size());
    return written ? out->commit() : written;
}

Result<Key> keyFor(const std::filesystem::path& file)
{
    auto random = randomPart(keyFileOf(file));
    if (!random)
        return random;
    const std::string place = machineId() + "\n" + file.filename().string();
    Key key{};
    crypto_generichash(key.data(), key.size(), reinterpret_cast<const unsigned char*>(place.data()),
        place.size(), random->data(), random->size());
    sodium_memzero(random->data(), random->size());
    return key;
}

} // namespace

Result<void> sealSecret(const std::filesystem::path& file, const Secret& secret)
{
    if (auto ready = started(); !ready)
        return ready;
    if (secret.empty() || secret.reveal().size() > kPaddedTo - 1)
        return fail(ErrorKind::InvalidInput, "password",
            secret.empty() ? "none was given" : "is too long", "give another");
    if (auto made = makeRandomPart(keyFileOf(file)); !made)
        return made;
    auto key = keyFor(file);
    if (!key)
        return key.error();
    std::array<unsigned char, kPaddedTo> plain{};
    std::copy(secret.reveal().begin(), secret.reveal().end(), plain.begin());
    std::size_t padded = 0;
    sodium_pad(&padded, plain.data(), secret.reveal().size(), plain.size(), plain.size());
    std::vector<unsigned char> box(
        crypto_secretbox_NONCEBYTES + crypto_secretbox_MACBYTES + padded);
    randombytes_buf(box.data(), crypto_secretbox_NONCEBYTES);
    crypto_secretbox_easy(
        box.data() + crypto_secretbox_NONCEBYTES, plain.data(), padded, box.data(), key->data());
    sodium_memzero(plain.data(), plain.size());
    sodium_memzero(key->data(), key->size());
    auto out = AtomicFile::create(file, kOwnerOnly);
    if (!out)
        return out.error();
    const std::string bytes =
        std::string(kHead) + std::string(reinterpret_cast<const char*>(box.data()), box.size());
    const auto written = out->write(bytes);
    return written ? out->commit() : written;
}

bool isSealed(std::string_view bytes)
{
    return bytes.substr(0, kHead.size()) == kHead;
}

Result<Secret> unsealed(const std::filesystem::path& file, std::string_view bytes)
{
    if (auto ready = started(); !ready)
        return ready.error();
    auto key = keyFor(file);
    if (!key)
        return key.error();
    bytes.remove_prefix(std::min(kHead.size(), bytes.size()));
    constexpr std::size_t kWhole =
        crypto_secretbox_NONCEBYTES + crypto_secretbox_MACBYTES + kPaddedTo;
    const auto* box = reinterpret_cast<const unsigned char*>(bytes.data());
    std::array<unsigned char, kPaddedTo> plain{};
    std::size_t length = 0;
    const bool opened = bytes.size() == kWhole
        && crypto_secretbox_open_easy(plain.data(), box + crypto_secretbox_NONCEBYTES,
               bytes.size() - crypto_secretbox_NONCEBYTES, box, key->data())
            == 0
        && sodium_unpad(&length, plain.data(), plain.size(), plain.size()) == 0;
    sodium_memzero(key->data(), key->size());
    if (!opened)
        return fail(ErrorKind::Corrupt, file.string(),
            "it is damaged, or was sealed under another name, with another key or on another "
            "machine",
            kAgain);
    Secret secret(std::string_view(reinterpret_cast<const char*>(plain.data()), length));
    sodium_memzero(plain.data(), plain.size());
    return secret;
}

} // namespace haetae
