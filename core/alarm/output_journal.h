// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstddef>
#include <deque>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "base/clock.h"
#include "base/result.h"

namespace haetae {

/// One command to a device and what came back, without secrets. *value*
struct OutputExchange {
    WallTime at;
    std::string command;
    std::string reply; ///< the Error's line when it went wrong
    std::chrono::microseconds latency{0};
    bool good = true;
};

/// The newest exchanges of one output, and what of it belongs in the event log. *thread-safe*
class OutputJournal {
public:
    explicit OutputJournal(const Clock& clock, std::size_t keeps = 200);

    /// Does it and notes how it went and how long it took; work returns the reply's text.
    template <class Work>
    Result<void> exchange(const std::string& command, Work work)
    {
        const auto began = clock_->monotonic();
        const Result<std::string> reply = work();
        note({clock_->wall(), command, reply ? *reply : reply.error().line(),
            std::chrono::duration_cast<std::chrono::microseconds>(clock_->monotonic() - began),
            reply.has_value()});
        if (!reply)
            return reply.error();
        return {};
    }
    void note(OutputExchange exchange);
    /// Worth a row of the event log, besides the changes of state that have theirs anyway.
    void tellLog(std::string remark);
    [[nodiscard]] std::vector<std::string> takeForLog();

    [[nodiscard]] std::vector<OutputExchange> newest() const; ///< newest first
    [[nodiscard]] std::optional<OutputExchange> last() const;

private:
    const Clock* clock_;
    std::size_t keeps_;
    mutable std::mutex mutex_; // guards exchanges_ and remarks_
    std::deque<OutputExchange> exchanges_;
    std::vector<std::string> remarks_;
};

} // namespace haetae
