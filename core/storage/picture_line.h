// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <deque>
#include <mutex>
#include <optional>

#include "storage/kept_picture.h"

namespace haetae {

/// Pictures between the desk and the log writer, in memory alone, and the rule in force. Nobody
/// waits for them, and what does not fit is forgotten. *thread-safe*
class PictureLine {
public:
    static constexpr std::size_t kMost = 64; ///< some 15 MB of pictures
    static constexpr std::size_t kMostBytes = 64ULL * 1024 * 1024; ///< with clips among them

    explicit PictureLine(PrivacyRule rule) : rule_(std::move(rule)) { }
    /// Holds at once: what waits and is not to be kept any more is forgotten.
    void follow(const PrivacyRule& rule);
    [[nodiscard]] PrivacyRule rule() const;
    /// Refused by the rule: forgotten. Too many: the oldest is.
    void put(KeptPicture picture);
    [[nodiscard]] std::optional<KeptPicture> next() const;
    void done(const std::string& uuid); ///< that one, if it still waits

private:
    [[nodiscard]] bool tooMuch() const;

    mutable std::mutex mutex_; // guards all that follows
    PrivacyRule rule_;
    std::deque<KeptPicture> waiting_;
};

} // namespace haetae
