// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "base/units.h"
#include "model/frame_stamp.h"
#include "model/geometry.h"
#include "model/reason.h"

namespace haetae {

/// A box of one visible-light detector. *value*
struct FaceBox {
    VisibleRect box;
    double score = 0.0; ///< 0..1, calibrated by each detector
    std::vector<VisiblePoint>
        landmarks; ///< empty, or right eye, left eye, nose, right and left mouth corner
};

/// A head as seen by temperature alone. *value*
struct ThermalHead {
    ThermalRect head; ///< crown to chin, ear to ear
    ThermalRect face; ///< the bare skin inside it that may be measured
    double score = 0.0;
};

/// A thing that is no person, and why not: cup, lamp, poster, the reference itself. *value*
struct RejectedObject {
    /// Stored as tokens: new ones go to the end.
    enum class Kind {
        HotObject, ///< hotter than skin can be
        Reference,
        WarmSurface, ///< as warm as skin and as even as no face is
        TooSmall,
        ColdAsRoom, ///< looks like a face, and nothing warm is there: poster, screen, mannequin
        WrongProportions, ///< wider than high, or not as a head stands on shoulders: an animal
    };
    static constexpr std::size_t kKinds = 6;
    Kind kind = Kind::HotObject;
    ThermalRect box;
};

/// Places of one face that a temperature may be taken at. *value*
struct ThermalLandmarks {
    ThermalPoint rightCanthus; ///< inner corner of the person's right eye
    ThermalPoint leftCanthus;
    ThermalRect forehead; ///< between hairline and brows
    /// How far these places may be off along each axis, as a standard deviation in pixels: what the
    /// registration with the visible picture that they come from leaves. 0: it had no part in them.
    double deviationPixels = 0.0;
};

enum class FaceView { Unknown, Frontal, ThreeQuarter, Profile };

/// How well the face can be measured from where it is. *value*
struct FaceGeometry {
    double facePixelsAcross = 0.0; ///< thermal pixels over the face's width
    std::optional<double> mmPerPixel; ///< from a 150 mm wide face unless the set-up says better
    FaceView view = FaceView::Unknown;
    std::optional<double> angleDegrees; ///< turned away from the camera; empty: not known
    std::optional<double> metres; ///< camera to face; empty: the lens was not entered
    std::optional<double> metresFromReference; ///< face to the reference's plane, > 0 is behind it
    double speedFacesPerSecond = 0.0; ///< motion in face widths a second
    ReasonSet limits; ///< TooFar, TooClose, AtEdge, Turned, Moving
};

/// One face in one frame, in both spaces as far as known. *value*
struct FaceObservation {
    FrameStamp stamp;
    std::optional<ThermalRect> head; ///< thermal
    std::optional<ThermalRect> face; ///< thermal; where the temperature is taken
    std::optional<VisibleRect> visible; ///< visible
    std::optional<ThermalLandmarks> landmarks; ///< thermal
    /// Its warmest skin before any correction: helps to tell people apart, and is no reading.
    std::optional<Celsius> apparent;
    /// The same against the blackbody of the same frame, which no jump of the sensor changes; empty
    /// while it is not trusted.
    std::optional<TempDelta> aboveReference;
    double score = 0.0;
    FaceGeometry geometry;
};

} // namespace haetae
