// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <memory>
#include <mutex>
#include <optional>

#include "base/event_queue.h"
#include "base/patient_thread.h"
#include "base/result.h"
#include "storage/signed_head.h"

namespace haetae {

/// Appends line by line what is signed to a file of the log's own on another disk, for a chain
/// cannot show by itself that its end was cut off. On a thread of its own, since that disk may
/// hang; what it would not take waits, and goes there with the next head. *thread-bound*
class HeadCourier {
public:
    /// The folder must be there: an empty mount point is no other disk.
    explicit HeadCourier(std::filesystem::path folder);

    void bring(SignedHead head); ///< no waiting
    /// Whether the last attempt failed, when that has changed since it was last asked.
    [[nodiscard]] std::optional<Result<void>> takeChange();

    static constexpr std::size_t kMostWaiting = 10'000; ///< a week of minutes; the oldest go first

private:
    /// What the thread leaves behind, also one that outlives its patience. *thread-safe*
    struct Shared {
        EventQueue<SignedHead> heads;
        std::mutex mutex; // guards change
        std::optional<Result<void>> change;
    };

    std::shared_ptr<Shared> shared_;
    PatientThread thread_; // last: ends before what it uses
};

/// "haetae-heads-<log>.jsonl" in that folder, a headLine() a line.
[[nodiscard]] std::filesystem::path headsFile(
    const std::filesystem::path& folder, const std::string& log);

} // namespace haetae
