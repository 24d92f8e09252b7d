// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "base/result.h"

namespace haetae {

/// The Error of a failed system call on a file, from errno.
[[nodiscard]] Error fileError(const std::filesystem::path& file, int errnoValue);
/// Makes new, renamed or removed names in a folder durable.
[[nodiscard]] Result<void> syncFolder(const std::filesystem::path& folder);

/// A file that appears whole or not at all: written beside, fsynced, renamed. *thread-bound*
class AtomicFile {
public:
    [[nodiscard]] static Result<AtomicFile> create(
        const std::filesystem::path& target, unsigned mode = 0644);
    AtomicFile(AtomicFile&& other) noexcept;
    AtomicFile& operator=(AtomicFile&&) = delete;
    ~AtomicFile(); ///< without commit() nothing is left behind

    [[nodiscard]] Result<void> write(std::string_view bytes);
    [[nodiscard]] Result<void> commit();

private:
    AtomicFile(std::filesystem::path target, std::filesystem::path part, int descriptor);
    std::filesystem::path target_;
    std::filesystem::path part_;
    int descriptor_;
};

} // namespace haetae
