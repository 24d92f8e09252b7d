// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/atomic_file.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>
#include <utility>

namespace haetae {
namespace {

std::filesystem::path folderOf(const std::filesystem::path& file)
{
    return file.has_parent_path() ? file.parent_path() : std::filesystem::path(".");
}

} // namespace

Error fileError(const std::filesystem::path& file, int errnoValue)
{
    switch (errnoValue) {
    case ENOENT:
        return {ErrorKind::NotFound, file.string(), "there is no such file or folder",
            "check the path"};
    case ENOTDIR:
        return {ErrorKind::NotFound, file.string(), "its folder is not a folder",
            "choose another place"};
    case EISDIR:
        return {ErrorKind::InvalidInput, file.string(), "this is a folder", "name a file"};
    case EACCES:
    case EPERM:
    case EROFS:
        return {ErrorKind::PermissionDenied, file.string(), "may not be written",
            "choose another folder or ask for permission"};
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return {ErrorKind::ResourceExhausted, file.string(), "no space is left on the disk",
            "free some space"};
    default:
        return {ErrorKind::Unavailable, file.string(), std::generic_category().message(errnoValue),
            "check the disk"};
    }
}

Result<void> syncFolder(const std::filesystem::path& folder)
{
    const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return fileError(folder, errno);
    const int failed = ::fsync(descriptor) == 0 ? 0 : errno;
    ::close(descriptor);
    // Some network folders cannot be synced by name; that is theirs to answer for.
    if (failed != 0 && failed != EINVAL)
        return fileError(folder, failed);
    return {};
}

Result<AtomicFile> AtomicFile::create(const std::filesystem::path& target, unsigned mode)
{
    std::error_code ignored;
    if (std::filesystem::is_directory(target, ignored))
        return fileError(target, EISDIR);
    std::filesystem::path part = target;
    part += ".part-" + std::to_string(::getpid());
    const int descriptor =
        ::open(part.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, static_cast<mode_t>(mode));
    if (descriptor < 0)
        return fileError(target, errno);
    return AtomicFile(target, std::move(part), descriptor);
}

AtomicFile::AtomicFile(std::filesystem::path target, std::filesystem::path part, int descriptor)
    : target_(std::move(target)),
      part_(std::move(part)),
      descriptor_(descriptor)
{
}

AtomicFile::AtomicFile(AtomicFile&& other) noexcept
    : target_(std::move(other.target_)),
      part_(std::move(other.part_)),
      descriptor_(std::exchange(other.descriptor_, -1))
{
}

AtomicFile::~AtomicFile()
{
    if (descriptor_ < 0)
        return;
    ::close(descriptor_);
    ::unlink(part_.c_str());
}

Result<void> AtomicFile::write(std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = ::write(descriptor_, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return fileError(target_, errno);
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return {};
}

Result<void> AtomicFile::commit()
{
    if (::fsync(descriptor_) != 0 || ::rename(part_.c_str(), target_.c_str()) != 0)
        return fileError(target_, errno);
    ::close(std::exchange(descriptor_, -1));
    return syncFolder(folderOf(target_));
}

} // namespace haetae
