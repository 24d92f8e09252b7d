// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <opencv2/core.hpp>
#include <optional>
#include <vector>

#include "base/ids.h"
#include "base/result.h"
#include "base/secret.h"
#include "model/camera_advice.h"
#include "model/config/camera_config.h"
#include "model/radiometric_frame.h"

namespace haetae {

/// The password that somebody typed for a camera. *value*
struct CameraPassword {
    CameraId camera;
    Secret password;
};

/// A camera to be tried once, with a password that is kept nowhere yet. *value*
struct CameraTrialOrder {
    CameraConfig camera;
    Secret password;
};

/// Why a camera cannot be used, as whoever set it up can mend it.
enum class CameraFault {
    WrongPassword, ///< refused; not tried again
    PasswordWanted, ///< it asks for one and none was given
    NotTrusted, ///< its certificate
    PointsElsewhere, ///< it sends us to another machine
    TooLarge, ///< it sends more than any camera
    NotThere, ///< nobody answers, or no such device
    OtherKind, ///< what answers is no camera of this kind, or cannot do it
    Address, ///< cannot be meant
    Other,
};

/// What one try gave; the error beside pictures says why it broke off. *value*
struct CameraTrial {
    std::optional<CameraFault> fault;
    std::optional<Error> error;
    cv::Mat celsius; ///< CV_32FC1; empty: it gave no temperatures
    std::shared_ptr<const VisibleFrame> visible;
    std::shared_ptr<const VisibleFrame> thermalPicture; ///< drawn by the camera, without values
    std::vector<CameraAdvice> advice; ///< each once
    [[nodiscard]] bool shows() const { return !celsius.empty() || visible || thermalPicture; }
};

} // namespace haetae
