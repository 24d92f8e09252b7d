// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <opencv2/core.hpp>

#include "model/config/reference_config.h"
#include "model/radiometric_frame.h"
#include "model/reference_state.h"

namespace haetae {

/// Finds the blackbody reference in the apparent temperatures, follows it (and a second one where
/// there is one) and says whether it may be trusted. Time is that of the frames' stamps.
/// *thread-bound*
class ReferenceTracker {
public:
    explicit ReferenceTracker(ReferenceConfig config);
    ~ReferenceTracker();
    ReferenceTracker(ReferenceTracker&&) noexcept;
    ReferenceTracker& operator=(ReferenceTracker&&) noexcept;

    /// celsius: CV_32FC1, uncorrected, not empty. The state holds for this frame.
    [[nodiscard]] ReferenceState update(const RadiometricFrame& frame, const cv::Mat& celsius);
    /// A new set temperature keeps the place; a new place starts the search again.
    void configure(const ReferenceConfig& config);
    /// The admin vouches for what the reference reads now: a drift or a step is forgiven.
    void confirm();

private:
    struct State;
    std::unique_ptr<State> state_;
};

} // namespace haetae
