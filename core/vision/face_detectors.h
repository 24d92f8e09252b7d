// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>

#include "base/result.h"
#include "vision/face_detector.h"

namespace haetae {

/// YuNet through OpenCV's DNN. modelFile: ONNX of 2022mar. Errors: missing, wrong sha256, not
/// loadable.
[[nodiscard]] Result<std::unique_ptr<FaceDetector>> openYuNet(
    const std::filesystem::path& modelFile);
/// SSD MobileNet v1 from a TensorFlow.js weights manifest with its shards beside it. Errors: those
/// of WeightTable::open(), a tensor that the network needs and the file lacks.
[[nodiscard]] Result<std::unique_ptr<FaceDetector>> openSsd(
    const std::filesystem::path& weightsManifest);
/// dlib's frontal HOG; needs no file.
[[nodiscard]] Result<std::unique_ptr<FaceDetector>> openHog();

} // namespace haetae
