// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/observed_faces.h"

#include <algorithm>
#include <utility>

#include "screening/site_statistic.h"
#include "screening/skin_temperature.h"
#include "vision/canthus_search.h"
#include "vision/visible_heads.h"
#include "vision/warm_leftovers.h"

namespace haetae {
namespace {

/// Twice as many as are ever measured at once: more cannot be told apart in time.
constexpr std::size_t kDenseCrowd = 30;

/// Head widths; visible boxes and thermal heads agree no better than this about one face.
constexpr double kLeastDeviation = 0.06;

/// What was refused by heat alone is one thing with the face that is pictured on it.
bool isKnownThing(const ThermalSearch& search, const ThermalRect& place)
{
    return std::any_of(search.rejected.begin(), search.rejected.end(),
        [&](const RejectedObject& thing) { return thing.box.intersected(place).area() > 0; });
}

} // namespace

std::vector<FaceObservation> observedFaces(const FrameStamp& stamp, ThermalSearch& search,
    const cv::Mat& apparent, const VisibleFaces* visible)
{
    if (visible != nullptr)
        dropGroups(search, *visible);
    JoinedFaces joined = joinFaces(stamp, search, apparent.size(), visible);
    if (visible != nullptr) {
        addVisibleHeads(joined, stamp, apparent, search, *visible);
        for (const std::size_t box : joined.withoutHead) {
            const ThermalRect place = visible->placeNow(box);
            if (isKnownThing(search, place))
                continue;
            if (isColdAsRoom(apparent, place, search.skinFloor))
                search.rejected.push_back({RejectedObject::Kind::ColdAsRoom, place});
            else if (isEven(apparent, place))
                search.rejected.push_back({RejectedObject::Kind::WarmSurface, place});
        }
    }
    if (joined.faces.size() > kDenseCrowd)
        for (FaceObservation& face : joined.faces)
            face.geometry.limits.add(Reason::CrowdTooDense);
    return std::move(joined.faces);
}

void sharpenLandmarks(
    const TemperatureImage& image, const ViewRegistration& registration, FaceObservation& face)
{
    if (!face.landmarks || !face.head)
        return;
    face.landmarks->deviationPixels =
        std::max(kLeastDeviation, registration.residualWidths) * face.head->width;
    if (canReadCanthi(face))
        face.landmarks = atWarmCorners(image.celsius, *face.landmarks, *face.geometry.mmPerPixel);
}

void noteWarmth(const TemperatureImage& image, std::vector<FaceObservation>& faces)
{
    for (FaceObservation& face : faces) {
        const auto warmest = readSite(image.frame->counts, face, FacialSite::WholeFaceMaximum);
        if (!warmest)
            continue;
        ReadingEvidence evidence;
        evidence.scale = image.frame->scale;
        evidence.siteCounts = warmest->value;
        face.apparent = Celsius::degrees(apparentFrom(evidence));
        // A difference of one frame holds as soon as the disc is seen, whatever its offset.
        if (image.reference.raw)
            face.aboveReference = *face.apparent - *image.reference.raw;
    }
}

} // namespace haetae
