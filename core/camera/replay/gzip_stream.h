// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string>

#include "base/result.h"

namespace haetae {

/// The uncompressed bytes of a gzip file, in order, with one clear Error when it breaks off.
/// *thread-bound*
class GzipStream {
public:
    /// Errors: NotFound, PermissionDenied, InvalidInput (not a regular file, empty or not gzip).
    [[nodiscard]] static Result<GzipStream> open(const std::filesystem::path& file);

    /// Fills all of the buffer. Errors: Truncated when the file ends before, Corrupt when its
    /// checksum or its coding is wrong.
    [[nodiscard]] Result<void> read(std::span<std::uint8_t> buffer);
    /// True when nothing is left and the file's checksum was right.
    [[nodiscard]] Result<bool> atEnd();
    [[nodiscard]] const std::string& name() const { return name_; }

private:
    struct Closer {
        void operator()(void* handle) const;
    };
    GzipStream(void* handle, std::string name);
    [[nodiscard]] Result<std::size_t> readSome(std::span<std::uint8_t> buffer);

    std::unique_ptr<void, Closer> handle_; // a gzFile
    std::string name_;
    int peeked_ = -1; // a byte that atEnd() had to take
};

} // namespace haetae
