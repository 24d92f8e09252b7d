// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "base/result.h"

namespace haetae {

/// Any part of a file's bytes, read when it is asked for. *thread-bound*
class FileBytes {
public:
    /// Errors: NotFound, PermissionDenied, Unavailable, InvalidInput (not a regular file, empty).
    [[nodiscard]] static Result<FileBytes> open(const std::filesystem::path& file);
    /// The same over bytes in memory, which must outlive it.
    [[nodiscard]] static Result<FileBytes> over(
        std::span<const std::uint8_t> bytes, std::string name);

    [[nodiscard]] std::uint64_t size() const { return size_; }
    [[nodiscard]] const std::string& name() const { return name_; }
    /// So many of the wanted bytes as there are. Errors: Unavailable when the disk fails.
    [[nodiscard]] Result<std::vector<std::uint8_t>> read(std::uint64_t at, std::size_t length);
    /// Exactly these bytes. Errors: Truncated.
    [[nodiscard]] Result<std::vector<std::uint8_t>> readAll(std::uint64_t at, std::size_t length);

private:
    struct Closer {
        void operator()(std::FILE* file) const { static_cast<void>(std::fclose(file)); }
    };
    FileBytes(std::FILE* file, std::uint64_t size, std::string name);

    std::unique_ptr<std::FILE, Closer> file_;
    std::uint64_t size_ = 0;
    std::string name_;
};

} // namespace haetae
