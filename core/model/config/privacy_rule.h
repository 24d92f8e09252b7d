// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <string>

namespace haetae {

/// Whether one kind of picture is kept of an alarm, on what ground and how long. *value*
struct PictureKeeping {
    static constexpr std::chrono::hours kLongest{30 * 24};
    bool keep = false;
    std::string legalBasis; ///< why this site may; never empty where it is kept
    std::chrono::hours keepFor{24}; ///< then it is destroyed, and a row certifies it
    bool operator==(const PictureKeeping&) const = default;
};

/// What is kept of people beyond numbers: nothing, unless an admin switches it on. *value*
struct PrivacyRule {
    PictureKeeping thermalCrops; ///< the face in the thermal picture
    PictureKeeping visiblePictures; ///< the face in the visible picture
    bool alarmClips = false; ///< of each kind that is kept also what moved around the alarm
    std::string contact; ///< whom visitors may ask; printed on the notice sheet
    bool operator==(const PrivacyRule&) const = default;
};

} // namespace haetae
