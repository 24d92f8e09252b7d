// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <opencv2/core.hpp>
#include <optional>

#include "model/reference_state.h"
#include "model/temperature_image.h"

namespace haetae {

/// Corrects every pixel, once, if and only if the reference is trusted: with one reference by
/// adding its offset (filtered; setTemperature - raw where a state has none), with two also by the
/// gain of differences from the reference's own value. apparent: CV_32FC1 degC; it is not written
/// to.
[[nodiscard]] TemperatureImage correctByReference(
    FrameStamp stamp, const cv::Mat& apparent, const ReferenceState& reference);

/// The same for one value; nothing when the reference is not trusted.
[[nodiscard]] std::optional<Celsius> correctedBy(const ReferenceState& reference, Celsius apparent);

/// Standard uncertainty that the reference brings to a value read as apparent: filter, certificate
/// and gain. Independent parts, added in squares.
[[nodiscard]] TempDelta referenceUncertaintyAt(const ReferenceState& reference, Celsius apparent);

} // namespace haetae
