// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "storage/event_log.h"
#include "storage/head_courier.h"
#include "storage/log_row.h"
#include "storage/signing_key.h"

namespace haetae {

/// Decides when the end of the chain is signed: at each alarm, and 60 s after a row at the latest.
/// Without a key the log goes on and says so in a row, once; so it does when the copies fail or go
/// on. *thread-bound* (the log writer's)
class HeadSigner {
public:
    /// elsewhere: a folder on another disk that gets a copy of each head; empty: none.
    HeadSigner(const std::filesystem::path& database, const std::filesystem::path& elsewhere);

    /// These rows are stored; now: when the desk last looked at the clock, two seconds ago at most.
    void stored(const std::vector<LogRow>& rows, FrameStamp now);
    /// Signs what is due. A failing disk is not told here: the rows' own way tells it.
    void sign(EventLog& log, FrameStamp now, bool ending = false);
    /// What sign() has signed since this was last asked, as one line; empty: nothing.
    [[nodiscard]] std::string takeNewest() { return std::exchange(newest_, {}); }

private:
    [[nodiscard]] Result<void> trySign(EventLog& log, FrameStamp now);
    void tellCopies(EventLog& log, FrameStamp now);
    void tellFailure(EventLog& log, FrameStamp now, const Error& why);

    std::filesystem::path keyFile_;
    std::optional<SigningKey> key_;
    std::optional<MonotonicTime> oldest_; ///< of the rows that are not signed yet
    bool atOnce_ = false;
    bool told_ = false;
    std::optional<HeadCourier> courier_;
    std::string newest_;
};

} // namespace haetae
