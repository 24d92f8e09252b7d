// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <opencv2/core.hpp>
#include <vector>

#include "model/face_observation.h"
#include "model/frame_stamp.h"
#include "model/temperature_image.h"
#include "vision/face_join.h"
#include "vision/head_detector.h"

namespace haetae {

/// The faces of one frame by heat, with what the visible picture adds to them. Also tells the
/// search of what looked like a face by visible light and is as cold as the room. apparent: the
/// picture that was searched, CV_32FC1 degC. visible: nullptr when there is none. More faces than
/// can be told apart in time are all of them CrowdTooDense.
[[nodiscard]] std::vector<FaceObservation> observedFaces(const FrameStamp& stamp,
    ThermalSearch& search, const cv::Mat& apparent, const VisibleFaces* visible);

/// Where canthi can be measured, puts them where the thermal picture shows them; a face on which it
/// shows none has no landmarks. Faces farther away keep theirs, for the forehead.
void sharpenLandmarks(
    const TemperatureImage& image, const ViewRegistration& registration, FaceObservation& face);

/// How warm each face looks in this frame, before any correction and against the blackbody.
void noteWarmth(const TemperatureImage& image, std::vector<FaceObservation>& faces);

} // namespace haetae
