// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <opencv2/core.hpp>
#include <optional>

#include "base/ids.h"
#include "base/result.h"
#include "model/radiometric_frame.h"
#include "model/reason.h"
#include "thermal/flat_field.h"
#include "thermal/radiometry.h"

namespace haetae {

/// A thermal frame that may be measured. *value*
struct UsableFrame {
    std::shared_ptr<const RadiometricFrame> frame; ///< flat field and bad pixels taken out
    cv::Mat apparent; ///< degC, CV_32FC1, before the reference's correction
    ReasonSet flagged; ///< usable all the same
};

/// What every thermal frame passes before anything is measured in it: flat field, radiometry, and
/// the question whether it can be a picture of temperatures at all. *thread-bound*
class FrameIntake {
public:
    /// Empty for a frame that was refused between good ones: it is left out. Errors: there is no
    /// thermal side, the counts are no temperatures, the flat field is of another sensor, or every
    /// frame of the last second was refused, with the reason.
    [[nodiscard]] Result<std::optional<UsableFrame>> take(
        const std::shared_ptr<const RadiometricFrame>& frame, const FlatField& flatField,
        const CameraId& camera);

private:
    [[nodiscard]] Result<std::shared_ptr<const RadiometricFrame>> flattened(
        const std::shared_ptr<const RadiometricFrame>& frame, const FlatField& flatField,
        const CameraId& camera) const;
    [[nodiscard]] Result<UsableFrame> inspected(
        std::shared_ptr<const RadiometricFrame> frame, const CameraId& camera);

    Radiometer radiometer_;
    cv::Mat lastGood_;
    std::optional<MonotonicTime> lastGoodAt_;
};

} // namespace haetae
