// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file_lock.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <utility>

#include "base/atomic_file.h"

namespace haetae {

Result<FileLock> FileLock::open(const std::filesystem::path& file)
{
    std::filesystem::path beside = file;
    beside += ".lock";
    FileLock lock(::open(beside.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600));
    if (lock.descriptor_ < 0)
        return fileError(beside, errno);
    return lock;
}

Result<FileLock> FileLock::take(const std::filesystem::path& file)
{
    auto lock = open(file);
    if (!lock)
        return lock;
    while (::flock(lock->descriptor_, LOCK_EX) != 0) {
        if (errno != EINTR)
            return fileError(file, errno);
    }
    return lock;
}

Result<FileLock> FileLock::tryTake(const std::filesystem::path& file)
{
    auto lock = open(file);
    if (lock && ::flock(lock->descriptor_, LOCK_EX | LOCK_NB) != 0)
        return fail(ErrorKind::Conflict, file.string(), "another program works with it",
            "end that one first, or do it there");
    return lock;
}

FileLock::FileLock(FileLock&& other) noexcept
    : descriptor_(std::exchange(other.descriptor_, -1)) { }

FileLock::~FileLock()
{
    if (descriptor_ >= 0)
        ::close(descriptor_);
}

} // namespace haetae
