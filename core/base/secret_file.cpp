// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/secret_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <string_view>

#include "base/atomic_file.h"
#include "base/sealed_secret.h"

namespace haetae {
namespace {

constexpr std::size_t kLongest = 4096;
constexpr std::string_view kInKeychain = "haetae-keychain 1\n";

/// Closes a file when it is left. *thread-bound*
class OpenFile {
public:
    // Non-blocking, so that a pipe put in its place cannot hold the caller up.
    explicit OpenFile(const std::filesystem::path& file)
        : descriptor_(::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK))
    {
    }
    OpenFile(const OpenFile&) = delete;
    OpenFile& operator=(const OpenFile&) = delete;
    ~OpenFile()
    {
        if (descriptor_ >= 0)
            ::close(descriptor_);
    }
    [[nodiscard]] int descriptor() const { return descriptor_; }

private:
    int descriptor_;
};

} // namespace

Result<std::string> readSecret(const std::filesystem::path& file)
{
    const OpenFile open(file);
    struct stat status { };
    if (open.descriptor() < 0 || ::fstat(open.descriptor(), &status) != 0)
        return fileError(file, errno);
    if (!S_ISREG(status.st_mode))
        return fail(ErrorKind::InvalidInput, file.string(), "is no ordinary file",
            "write the secret into a file of its own");
    if ((status.st_mode & 077U) != 0)
        return fail(ErrorKind::PermissionDenied, file.string(),
            "others than its owner may read this secret", "chmod 600 the file");
    std::array<char, kLongest + 1> bytes{};
    const auto length = ::read(open.descriptor(), bytes.data(), bytes.size());
    if (length < 0)
        return fileError(file, errno);
    std::string secret(bytes.data(), static_cast<std::size_t>(length));
    if (secret == kInKeychain)
        return fail(ErrorKind::Unsupported, file.string(),
            "its secret lies in the desktop's keychain, which is not asked for this",
            "write the secret alone into a file");
    if (isSealed(secret)) {
        const auto inside = unsealed(file, secret);
        if (!inside)
            return inside.error();
        return std::string(inside->reveal());
    }
    while (!secret.empty() && (secret.back() == '\n' || secret.back() == '\r'))
        secret.pop_back();
    if (secret.empty() || secret.size() > kLongest - 1)
        return fail(ErrorKind::InvalidInput, file.string(),
            secret.empty() ? "holds no secret" : "is too long for a secret",
            "write the secret alone into the file");
    return secret;
}

SecretPlace secretPlaceOf(const std::filesystem::path& file)
{
    const OpenFile open(file);
    std::array<char, 64> bytes{};
    const auto length =
        open.descriptor() < 0 ? -1 : ::read(open.descriptor(), bytes.data(), bytes.size());
    if (length < 0)
        return SecretPlace::None;
    const std::string_view head(bytes.data(), static_cast<std::size_t>(length));
    if (head == kInKeychain)
        return SecretPlace::Keychain;
    return isSealed(head) ? SecretPlace::Sealed : SecretPlace::Plain;
}

Result<void> leaveInKeychain(const std::filesystem::path& file)
{
    constexpr unsigned kOwnerOnly = 0600;
    auto out = AtomicFile::create(file, kOwnerOnly);
    if (!out)
        return out.error();
    const auto written = out->write(kInKeychain);
    return written ? out->commit() : written;
}

} // namespace haetae
