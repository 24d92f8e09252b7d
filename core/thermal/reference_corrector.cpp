// SPDX-License-Identifier: GPL-3.0-or-later
#include "thermal/reference_corrector.h"

#include <cmath>

namespace haetae {

namespace {

/// true = gain * (read - pivot) + pivot + offset. *value*
struct Correction {
    Celsius pivot;
    TempDelta offset;
    double gain = 1.0;
};

std::optional<Correction> correctionOf(const ReferenceState& reference)
{
    if (!reference.trusted() || !reference.raw || !reference.setTemperature)
        return std::nullopt;
    const TempDelta offset =
        reference.offset ? *reference.offset : *reference.setTemperature - *reference.raw;
    return Correction{*reference.setTemperature - offset, offset, reference.gain};
}

} // namespace

TemperatureImage correctByReference(
    FrameStamp stamp, const cv::Mat& apparent, const ReferenceState& reference)
{
    TemperatureImage image;
    image.stamp = stamp;
    image.reference = reference;
    if (const auto correction = correctionOf(reference)) {
        const double pivot = correction->pivot.degrees();
        const double gain = correction->gain;
        const double added = correction->offset.kelvins() + pivot * (1 - gain);
        apparent.convertTo(image.celsius, CV_32FC1, gain, added);
        image.correction = correction->offset;
    } else {
        image.celsius = apparent.clone();
    }
    return image;
}

std::optional<Celsius> correctedBy(const ReferenceState& reference, Celsius apparent)
{
    const auto correction = correctionOf(reference);
    if (!correction)
        return std::nullopt;
    return correction->pivot + (apparent - correction->pivot) * correction->gain
        + correction->offset;
}

TempDelta referenceUncertaintyAt(const ReferenceState& reference, Celsius apparent)
{
    const auto correction = correctionOf(reference);
    const double away = correction ? (apparent - correction->pivot).kelvins() : 0.0;
    return TempDelta::kelvins(std::hypot(reference.filterUncertainty.kelvins(),
        std::hypot(
            reference.setUncertainty.kelvins(), reference.gainUncertainty.kelvins() * away)));
}

} // namespace haetae
