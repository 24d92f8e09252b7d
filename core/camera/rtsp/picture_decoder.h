// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <memory>
#include <opencv2/core.hpp>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/result.h"

namespace haetae {

/// How a stream's pictures are coded. *value*
struct PictureCoding {
    std::string name; ///< "h264", "hevc", "mjpeg" or "mpeg4"
    std::vector<std::uint8_t> header; ///< what the decoder must know beforehand; may be empty
};

/// One decoded picture. *value*
struct DecodedPicture {
    cv::Mat bgr; ///< CV_8UC3, nobody writes it again
    std::optional<std::chrono::nanoseconds> media; ///< the sender's own time, from some start
    bool codedByItself = false; ///< not as the difference from the picture before
};

/// Bytes in, pictures out: a decoder that knows nothing of cameras, so that a process of its own
/// may hold it. Never waits for a later picture before it gives one out. *thread-bound*
class PictureDecoder {
public:
    /// Errors: a coding other than the four, or one that this machine's libraries lack.
    [[nodiscard]] static Result<PictureDecoder> make(const PictureCoding& coding);
    PictureDecoder(PictureDecoder&&) noexcept;
    PictureDecoder& operator=(PictureDecoder&&) noexcept;
    ~PictureDecoder();

    /// The newest whole picture that these bytes complete, if any; damaged ones are left out.
    /// Errors: pictures of absurd size, colours that cannot be converted.
    [[nodiscard]] Result<std::optional<DecodedPicture>> decode(
        std::span<const std::uint8_t> bytes, std::optional<std::chrono::nanoseconds> media);

private:
    struct State;
    explicit PictureDecoder(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

} // namespace haetae
