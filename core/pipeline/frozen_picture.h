// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <memory>

#include "model/radiometric_frame.h"

namespace haetae {

/// Notices a camera that sends one picture again and again: a live sensor's noise never gives the
/// same counts twice. Pure in the frames and their stamps. *thread-bound*
class FrozenPicture {
public:
    /// Beyond what a shutter event may take, and so short that values vanish within two seconds.
    static constexpr std::chrono::milliseconds kAfter{1600};

    /// True while the frames' counts have been the same, pixel for pixel, for kAfter and for three
    /// frames at least. A frame without counts says nothing.
    bool see(const std::shared_ptr<const RadiometricFrame>& frame);
    /// When the counts seen last came for the first time.
    [[nodiscard]] MonotonicTime since() const { return since_; }

private:
    std::shared_ptr<const RadiometricFrame> last_;
    MonotonicTime since_;
    int same_ = 0; // frames with the counts of last_
};

} // namespace haetae
