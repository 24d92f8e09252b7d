// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <mutex>
#include <optional>
#include <stop_token>
#include <string>
#include <thread>

#include "base/latest_slot.h"
#include "base/result.h"
#include "camera/rtsp/rtsp_session.h"
#include "camera/rtsp/still_picture.h"

namespace haetae {

/// A thread that reads and decodes everything a stream sends and keeps the newest picture alone, so
/// that a slow consumer sees the present and not a queue. *thread-bound* to its maker
class NewestPicture {
public:
    /// A stream that shows nothing new for so long is given up.
    static constexpr std::chrono::seconds kSilentFor{3};

    /// *value*
    struct Picture {
        DecodedPicture decoded;
        std::chrono::steady_clock::time_point arrived;
    };

    /// shown: the address without secrets, for errors.
    NewestPicture(RtspSession session, PictureDecoder decoder, std::string shown);
    ~NewestPicture();

    /// Waits for a picture that was not taken yet, at most a little longer than kSilentFor. Errors:
    /// the stream has ended, fell silent, or became another (Conflict); it stays so.
    [[nodiscard]] Result<Picture> take(const std::stop_token& stop);
    /// The same without waiting; empty: none that was not taken yet.
    [[nodiscard]] Result<std::optional<Picture>> tryTake();

private:
    void run(const std::stop_token& stop);
    [[nodiscard]] Result<void> readOn(const std::stop_token& stop);
    [[nodiscard]] Result<void> keep(DecodedPicture picture);
    [[nodiscard]] std::optional<Error> ended() const;

    // Used by the thread alone.
    RtspSession session_;
    PictureDecoder decoder_;
    std::string shown_;
    std::chrono::steady_clock::time_point lastNew_;
    cv::Size size_;
    StillPicture still_;

    LatestSlot<Picture> newest_;
    mutable std::mutex mutex_; // guards error_
    std::optional<Error> error_;
    std::stop_source over_; ///< ends the wait of whoever takes
    std::jthread thread_;
};

} // namespace haetae
