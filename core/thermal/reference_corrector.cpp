// SPDX-License-Identifier: GPL-3.0-or-later
#include "thermal/reference_corrector.h"

namespace haetae {

TemperatureImage correctByReference(
    FrameStamp stamp, const cv::Mat& apparent, const ReferenceState& reference)
{
    TemperatureImage image;
    image.stamp = stamp;
    image.reference = reference;
    if (reference.trusted() && reference.raw && reference.setTemperature) {
        const TempDelta correction = *reference.setTemperature - *reference.raw;
        image.celsius = apparent + cv::Scalar(correction.kelvins());
        image.correction = correction;
    } else {
        image.celsius = apparent.clone();
    }
    return image;
}

} // namespace haetae
