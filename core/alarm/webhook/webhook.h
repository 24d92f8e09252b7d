// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "alarm/alarm_output.h"
#include "alarm/output_journal.h"
#include "alarm/webhook/retry_queue.h"
#include "base/clock.h"
#include "model/config/output_config.h"
#include "net/http_client.h"

namespace haetae {

/// Posts every change of state as signed JSON, in order, and keeps what was not taken until it is;
/// a heartbeat between changes shows both sides that the other one lives. *thread-bound*
class Webhook final : public AlarmOutput {
public:
    struct Parts {
        std::string name;
        WebhookConfig config;
        std::string desk; ///< named in each message
        std::filesystem::path queueFile; ///< empty: what waits is lost at the end
        const Clock* clock = nullptr;
        OutputJournal* journal = nullptr;
    };
    /// Errors: a secret or a queue that cannot be read.
    [[nodiscard]] static Result<std::unique_ptr<AlarmOutput>> open(Parts parts);

    /// After a failure it is tried again after 2, 4 ... 60 s, or at once with the next change;
    /// meanwhile the Error stands.
    [[nodiscard]] Result<void> apply(const AlarmState& state) override;
    [[nodiscard]] std::string name() const override { return parts_.name; }

private:
    Webhook(Parts parts, std::string key);
    void enqueue(const AlarmState& state);
    [[nodiscard]] Result<void> deliver();
    [[nodiscard]] Result<void> post(
        const WaitingMessage& message, std::chrono::milliseconds within);
    void failed(const Error& error);
    void noteDisk(const Result<void>& saved);
    void noteDropped();

    Parts parts_;
    std::string key_; ///< empty: unsigned
    HttpClient http_;
    RetryQueue queue_;
    std::optional<AlarmState> told_;
    std::optional<Error> error_;
    MonotonicTime nextTry_;
    MonotonicTime nextHeartbeat_;
    std::chrono::seconds pause_{0};
    std::size_t dropped_ = 0; ///< in this outage
    bool diskFailing_ = false;
};

} // namespace haetae
