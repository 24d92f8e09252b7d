// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/replay/gzip_stream.h"

#include <algorithm>
#include <cerrno>
#include <system_error>
#include <utility>
#include <zlib.h>

namespace haetae {

namespace {

constexpr std::size_t kLargestRead = std::size_t{1} << 20;

tl::unexpected<Error> notOpened(const std::string& name, int cause)
{
    if (cause == EACCES || cause == EPERM)
        return fail(ErrorKind::PermissionDenied, name, "may not be read",
            "give this user the right to read it");
    return fail(ErrorKind::Unavailable, name,
        "cannot be opened: " + std::generic_category().message(cause), "check the disk");
}

} // namespace

void GzipStream::Closer::operator()(void* handle) const
{
    gzclose_r(static_cast<gzFile>(handle));
}

GzipStream::GzipStream(void* handle, std::string name) : handle_(handle), name_(std::move(name)) { }

Result<GzipStream> GzipStream::open(const std::filesystem::path& file)
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
    if (!cause && size == 0)
        return fail(ErrorKind::InvalidInput, name, "is empty", "copy the recording again");

    errno = 0;
    const gzFile handle = gzopen(file.c_str(), "rb");
    if (handle == nullptr)
        return notOpened(name, errno);
    GzipStream stream(handle, name);
    if (gzdirect(handle) != 0)
        return fail(ErrorKind::InvalidInput, name, "is not a CPTV recording (no gzip file)",
            "give a CPTV version 2 file");
    return stream;
}

Result<std::size_t> GzipStream::readSome(std::span<std::uint8_t> buffer)
{
    const auto file = static_cast<gzFile>(handle_.get());
    const auto wanted = static_cast<unsigned>(std::min(buffer.size(), kLargestRead));
    const int count = gzread(file, buffer.data(), wanted);
    int code = Z_OK;
    const char* text = gzerror(file, &code);
    if (count < 0 || (code != Z_OK && code != Z_STREAM_END && code != Z_BUF_ERROR)) {
        if (code == Z_ERRNO)
            return fail(
                ErrorKind::Unavailable, name_, "the disk failed while reading", "try again");
        return fail(ErrorKind::Corrupt, name_,
            std::string("its compression is damaged (") + text + ")", "copy the recording again");
    }
    if (count == 0 && code == Z_BUF_ERROR)
        return fail(ErrorKind::Truncated, name_, "the file breaks off", "copy the recording again");
    return static_cast<std::size_t>(count);
}

Result<void> GzipStream::read(std::span<std::uint8_t> buffer)
{
    if (!buffer.empty() && peeked_ >= 0) {
        buffer[0] = static_cast<std::uint8_t>(std::exchange(peeked_, -1));
        buffer = buffer.subspan(1);
    }
    while (!buffer.empty()) {
        const auto count = readSome(buffer);
        if (!count)
            return tl::unexpected<Error>(count.error());
        if (*count == 0)
            return fail(ErrorKind::Truncated, name_, "ends in the middle of a frame or header",
                "copy the recording again");
        buffer = buffer.subspan(*count);
    }
    return {};
}

Result<bool> GzipStream::atEnd()
{
    if (peeked_ >= 0)
        return false;
    std::uint8_t byte = 0;
    const auto count = readSome(std::span(&byte, 1));
    if (!count)
        return tl::unexpected<Error>(count.error());
    if (*count == 0)
        return true;
    peeked_ = byte;
    return false;
}

} // namespace haetae
