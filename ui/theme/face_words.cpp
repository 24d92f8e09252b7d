// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include "theme/words.h"

namespace haetae::ui {

/// The translation context of this file. *value*
struct FaceWords {
    Q_DECLARE_TR_FUNCTIONS(FaceWords)
};

QString word(CameraCondition condition)
{
    switch (condition) {
    case CameraCondition::Connecting:
        return FaceWords::tr("connecting");
    case CameraCondition::Live:
        return FaceWords::tr("live");
    case CameraCondition::Stalled:
        return FaceWords::tr("no new picture");
    case CameraCondition::Frozen:
        return FaceWords::tr("frozen");
    case CameraCondition::Offline:
        return FaceWords::tr("offline");
    case CameraCondition::Ended:
        return FaceWords::tr("recording has ended");
    case CameraCondition::Paused:
        return FaceWords::tr("paused");
    }
    return {};
}

QString sentence(CameraCondition condition)
{
    switch (condition) {
    case CameraCondition::Connecting:
        return FaceWords::tr("Connecting to the camera. Nobody is judged yet.");
    case CameraCondition::Live:
        return FaceWords::tr("The picture is live. Nothing to do.");
    case CameraCondition::Stalled:
        return FaceWords::tr("No new picture arrives. Nobody is judged. Watch the entrance "
                             "yourself and check the cable.");
    case CameraCondition::Frozen:
        return FaceWords::tr("The camera repeats the same picture. Nobody is judged. Switch the "
                             "camera off and on.");
    case CameraCondition::Offline:
        return FaceWords::tr("The camera does not answer. Nobody is judged. Check power and "
                             "network; it reconnects by itself.");
    case CameraCondition::Ended:
        return FaceWords::tr("Nobody is judged any more. P plays the recording again from its "
                             "start, the arrow keys go back.");
    case CameraCondition::Paused:
        return FaceWords::tr("The recording stands still. Nobody is judged. P plays on.");
    }
    return {};
}

QString entranceWord(std::string_view id)
{
    if (id == "east")
        return FaceWords::tr("Main gate, east");
    if (id == "replay")
        return FaceWords::tr("Recording");
    return {};
}

QString word(RejectedObject::Kind kind)
{
    switch (kind) {
    case RejectedObject::Kind::HotObject:
        return FaceWords::tr("hot object");
    case RejectedObject::Kind::Reference:
        return FaceWords::tr("reference");
    case RejectedObject::Kind::WarmSurface:
        return FaceWords::tr("warm surface");
    case RejectedObject::Kind::TooSmall:
        return FaceWords::tr("too small");
    case RejectedObject::Kind::ColdAsRoom:
        return FaceWords::tr("as cold as the room");
    case RejectedObject::Kind::WrongProportions:
        return FaceWords::tr("not shaped like a head");
    }
    return {};
}

QString word(FacialSite site)
{
    switch (site) {
    case FacialSite::WholeFaceMaximum:
        return FaceWords::tr("whole-face maximum");
    case FacialSite::InnerCanthi:
        return FaceWords::tr("inner eye corners");
    case FacialSite::Forehead:
        return FaceWords::tr("forehead");
    }
    return {};
}

QString word(SiteGrounds grounds)
{
    switch (grounds) {
    case SiteGrounds::FineEnough:
        return FaceWords::tr("the pixels are fine enough for the eye corners");
    case SiteGrounds::AsSet:
        return FaceWords::tr("set so by the admin");
    case SiteGrounds::NoLandmarks:
        return FaceWords::tr("eyes and forehead were not found");
    case SiteGrounds::TooCoarse:
        return FaceWords::tr("the pixels are too coarse for the eye corners");
    case SiteGrounds::TurnedAway:
        return FaceWords::tr("the face is turned away");
    case SiteGrounds::CoveredSite:
        return FaceWords::tr("glasses, hair or a hat cover the better place");
    }
    return {};
}

QString word(UncertaintySource source)
{
    switch (source) {
    case UncertaintySource::Noise:
        return FaceWords::tr("sensor noise");
    case UncertaintySource::Reference:
        return FaceWords::tr("reference");
    case UncertaintySource::SpatialResolution:
        return FaceWords::tr("pixels on the face");
    case UncertaintySource::Angle:
        return FaceWords::tr("angle of the face");
    case UncertaintySource::Distance:
        return FaceWords::tr("distance");
    case UncertaintySource::Motion:
        return FaceWords::tr("motion");
    case UncertaintySource::Shutter:
        return FaceWords::tr("drift since the shutter");
    case UncertaintySource::NonUniformity:
        return FaceWords::tr("sensor non-uniformity");
    case UncertaintySource::Emissivity:
        return FaceWords::tr("emissivity");
    case UncertaintySource::Registration:
        return FaceWords::tr("match of the two pictures");
    }
    return {};
}

QString word(Role role)
{
    switch (role) {
    case Role::Nobody:
        return FaceWords::tr("nobody signed in");
    case Role::Guard:
        return FaceWords::tr("guard");
    case Role::Supervisor:
        return FaceWords::tr("supervisor");
    case Role::Admin:
        return FaceWords::tr("admin");
    }
    return {};
}

QString placeWords(const PersonPlace& place)
{
    if (!place.inView)
        return FaceWords::tr("has left the picture");
    if (place.fromLeft < 1 || place.people < 1)
        return {};
    // Slower than this, in face widths a second, a person counts as standing.
    constexpr double kWalking = 0.3;
    const QString where = place.people == 1
        ? FaceWords::tr("alone in the picture")
        : FaceWords::tr("no. %1 of %2 from the left").arg(place.fromLeft).arg(place.people);
    if (place.directionX > kWalking)
        return FaceWords::tr("%1, moving right").arg(where);
    if (place.directionX < -kWalking)
        return FaceWords::tr("%1, moving left").arg(where);
    return where;
}

} // namespace haetae::ui
