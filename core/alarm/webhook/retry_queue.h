// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <deque>
#include <filesystem>
#include <string>

#include "base/result.h"

namespace haetae {

/// One message that waits to be delivered. *value*
struct WaitingMessage {
    std::string id; ///< the same on every attempt, so that the receiver can drop repeats
    std::string body;
};

/// What could not be delivered yet, in order, in memory and in a small file that outlives the
/// console; when it is full the oldest goes. *thread-bound*
class RetryQueue {
public:
    /// file: empty keeps it in memory alone.
    RetryQueue(std::filesystem::path file, std::size_t most);

    /// Messages of an earlier run; lines that cannot be read are left out and counted.
    /// Errors: the file is there and cannot be read.
    Result<std::size_t> load();
    /// Errors of these two: the disk did not take it; the queue in memory goes on.
    Result<void> push(WaitingMessage message);
    Result<void> pop();
    [[nodiscard]] bool empty() const { return waiting_.empty(); }
    [[nodiscard]] std::size_t size() const { return waiting_.size(); }
    [[nodiscard]] const WaitingMessage& front() const { return waiting_.front(); }
    /// Messages that went because it was full, since the last call.
    std::size_t takeDropped();

private:
    [[nodiscard]] Result<void> save() const;

    std::filesystem::path file_;
    std::size_t most_;
    std::size_t dropped_ = 0;
    std::deque<WaitingMessage> waiting_;
};

} // namespace haetae
