// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>

#include "storage/event_log.h"
#include "storage/picture_line.h"

namespace haetae {

/// Bytes that are left on the disk of a folder.
using FreeBytes = std::function<std::uintmax_t(const std::filesystem::path& folder)>;

/// Writes the pictures that wait and destroys those that may not stay: switched off, their time
/// over, or the disk nearly full; pictures go first, rows never. What an earlier run left, or a
/// switch that was turned while no console ran, is found the same way. *thread-bound* (the log
/// writer's)
class PictureKeeper {
public:
    static constexpr std::uintmax_t kLeastFree = 256ULL * 1024 * 1024;
    /// Clips are large: they go first.
    static constexpr std::uintmax_t kLeastFreeForClips = 2 * kLeastFree;

    /// freeBytes: empty: the system's answer.
    PictureKeeper(std::shared_ptr<PictureLine> line, std::filesystem::path database,
        FreeBytes freeBytes = {});
    /// How many were destroyed. Call after the rows, so that no row waits for a picture.
    [[nodiscard]] Result<std::int64_t> work(EventLog& log, FrameStamp now);

private:
    void keepWaiting(EventLog& log, std::uintmax_t free, FrameStamp now);
    [[nodiscard]] Result<std::int64_t> destroy(
        EventLog& log, PictureKind kind, bool diskFull, FrameStamp now) const;
    [[nodiscard]] static bool tooLittle(std::uintmax_t free, PictureKind kind);

    std::shared_ptr<PictureLine> line_;
    std::filesystem::path folder_;
    FreeBytes freeBytes_;
};

} // namespace haetae
