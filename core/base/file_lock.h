// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "base/result.h"

namespace haetae {

/// Keeps other processes and threads from a file while it is read, changed and written again. Lies
/// beside it as "<file>.lock" and ends with its owner, however that ends. *thread-bound*
class FileLock {
public:
    /// Waits for whoever has it. Errors: the folder may not be written.
    [[nodiscard]] static Result<FileLock> take(const std::filesystem::path& file);
    /// Conflict: somebody has it now.
    [[nodiscard]] static Result<FileLock> tryTake(const std::filesystem::path& file);
    FileLock(FileLock&& other) noexcept;
    FileLock& operator=(FileLock&&) = delete;
    ~FileLock();

private:
    [[nodiscard]] static Result<FileLock> open(const std::filesystem::path& file);
    explicit FileLock(int descriptor) : descriptor_(descriptor) { }
    int descriptor_;
};

} // namespace haetae
