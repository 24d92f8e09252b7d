// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/replay/file_bytes.h"

#include <algorithm>
#include <cerrno>
#include <system_error>
#include <utility>

namespace haetae {
namespace {

constexpr const char* kCopyAgain = "copy the recording again";

tl::unexpected<Error> notOpened(const std::string& name, int cause)
{
    if (cause == EACCES || cause == EPERM)
        return fail(ErrorKind::PermissionDenied, name, "may not be read",
            "give this user the right to read it");
    return fail(ErrorKind::Unavailable, name,
        "cannot be opened: " + std::generic_category().message(cause), "check the disk");
}

} // namespace

FileBytes::FileBytes(std::FILE* file, std::uint64_t size, std::string name)
    : file_(file),
      size_(size),
      name_(std::move(name))
{
}

Result<FileBytes> FileBytes::open(const std::filesystem::path& file)
{
    const std::string name = file.string();
    std::error_code cause;
    const auto status = std::filesystem::status(file, cause);
    if (status.type() == std::filesystem::file_type::not_found)
        return fail(ErrorKind::NotFound, name, "there is no such file", "check the path");
    if (cause)
        return notOpened(name, cause.value());
    if (!std::filesystem::is_regular_file(status))
        return fail(ErrorKind::InvalidInput, name, "is not a file", "name a recording");
    const auto size = std::filesystem::file_size(file, cause);
    if (cause)
        return notOpened(name, cause.value());
    if (size == 0)
        return fail(ErrorKind::InvalidInput, name, "is empty", kCopyAgain);
    std::FILE* handle = std::fopen(file.c_str(), "rbe");
    if (handle == nullptr)
        return notOpened(name, errno);
    return FileBytes(handle, size, name);
}

Result<FileBytes> FileBytes::over(std::span<const std::uint8_t> bytes, std::string name)
{
    if (bytes.empty())
        return fail(ErrorKind::InvalidInput, name, "is empty", kCopyAgain);
    // Opened for reading only, so nobody writes there.
    std::FILE* handle = fmemopen(const_cast<std::uint8_t*>(bytes.data()), bytes.size(), "r");
    if (handle == nullptr)
        return notOpened(name, errno);
    return FileBytes(handle, bytes.size(), std::move(name));
}

Result<std::vector<std::uint8_t>> FileBytes::read(std::uint64_t at, std::size_t length)
{
    std::vector<std::uint8_t> bytes;
    if (at >= size_)
        return bytes;
    bytes.resize(static_cast<std::size_t>(std::min<std::uint64_t>(length, size_ - at)));
    if (fseeko(file_.get(), static_cast<off_t>(at), SEEK_SET) != 0)
        return fail(ErrorKind::Unavailable, name_, "the disk failed while reading", "try again");
    const std::size_t count = std::fread(bytes.data(), 1, bytes.size(), file_.get());
    if (count < bytes.size() && std::ferror(file_.get()) != 0) {
        std::clearerr(file_.get());
        return fail(ErrorKind::Unavailable, name_, "the disk failed while reading", "try again");
    }
    bytes.resize(count);
    return bytes;
}

Result<std::vector<std::uint8_t>> FileBytes::readAll(std::uint64_t at, std::size_t length)
{
    auto bytes = read(at, length);
    if (bytes && bytes->size() < length)
        return fail(ErrorKind::Truncated, name_, "breaks off in the middle of a frame", kCopyAgain);
    return bytes;
}

} // namespace haetae
