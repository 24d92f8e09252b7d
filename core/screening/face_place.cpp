// SPDX-License-Identifier: GPL-3.0-or-later
#include "screening/face_place.h"

#include <cmath>
#include <numbers>

namespace haetae {

FaceGeometry placed(FaceGeometry geometry, const MeasurementConfig& config, int frameWidth)
{
    if (geometry.angleDegrees && *geometry.angleDegrees > config.largestAngleDegrees)
        geometry.limits.add(Reason::Turned);
    if (!config.horizontalFieldDegrees || !geometry.mmPerPixel)
        return geometry;
    const double half = *config.horizontalFieldDegrees * std::numbers::pi / 360.0;
    const double focalPixels = 0.5 * frameWidth / std::tan(half);
    geometry.metres = *geometry.mmPerPixel * focalPixels / 1000.0;
    if (config.referenceMetres)
        geometry.metresFromReference = *geometry.metres - *config.referenceMetres;
    if (*geometry.metres > config.farthestMetres)
        geometry.limits.add(Reason::TooFar);
    if (*geometry.metres < config.nearestMetres)
        geometry.limits.add(Reason::TooClose);
    return geometry;
}

} // namespace haetae
