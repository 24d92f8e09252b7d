// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace haetae {

/// What a camera does by itself that spoils our own reckoning, or cannot do for us.
enum class CameraAdvice {
    OwnBlackbody, ///< it corrects with a blackbody of its own: corrected twice
    BlackbodyFault, ///< it says that its own blackbody fails
    OtherEmissivity, ///< it reckons with another emissivity than that of skin
    OtherUnit, ///< it labels its values as something else than degC
    DrawsOverPicture, ///< text burnt into its picture can cover a face
    NoEvents, ///< its own readings cannot be heard
    NoVisible, ///< no visible picture on that channel
    RefusedPart, ///< a part of its stream was refused, e.g. for its size
};

} // namespace haetae
