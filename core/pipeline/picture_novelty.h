// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <deque>
#include <optional>
#include <unordered_map>

#include "base/clock.h"

namespace haetae {

/// What is wrong with a stream whose pictures keep coming.
enum class PictureLie {
    None,
    Frozen, ///< the same picture again and again
    Loop, ///< pictures that were all seen before
    StuckTime, ///< the camera's own clock stands still
    TestPattern ///< colour bars, a single colour
};

/// One line for the log.
[[nodiscard]] const char* inWords(PictureLie lie);

/// Whether pictures are of now: a live sensor's noise never gives the same picture twice, so that
/// in some time at least one must be new. Pure in what it is told. *thread-bound*
class PictureNovelty {
public:
    /// Beyond what a shutter event may take, and so short that values vanish within two seconds.
    static constexpr std::chrono::milliseconds kAfter{1600};
    /// Ten minutes at 25 a second: a loop that is longer is not found.
    static constexpr std::size_t kRemembered = 16'384;

    /// *value*
    struct Seen {
        std::uint64_t digest = 0;
        MonotonicTime at;
        std::optional<std::chrono::nanoseconds> media{}; ///< the camera's own time, if it tells it
        bool testPattern = false;
    };
    [[nodiscard]] PictureLie see(const Seen& seen);
    /// When the last picture that was of now came.
    [[nodiscard]] MonotonicTime since() const { return since_; }

private:
    /// How long and how often something has lasted. *value*
    struct Lasting {
        MonotonicTime from;
        int pictures = 0;
        void update(bool holds, MonotonicTime at);
        [[nodiscard]] bool enough(MonotonicTime at) const;
    };
    void remember(std::uint64_t digest);

    std::deque<std::uint64_t> order_;
    std::unordered_map<std::uint64_t, int> times_;
    std::optional<Seen> last_;
    Lasting seenBefore_;
    Lasting same_;
    Lasting sameTime_;
    Lasting pattern_;
    MonotonicTime since_{};
};

} // namespace haetae
