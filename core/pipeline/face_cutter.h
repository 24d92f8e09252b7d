// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "model/alarm_pictures.h"
#include "model/config/privacy_rule.h"
#include "pipeline/screening_snapshot.h"

namespace haetae {

/// Cuts the face of one person out of a frame, where the rule keeps such pictures; a kind that is
/// off is empty. Only that person's own face is clear: the margin around it is coarsened, so that
/// somebody whom nothing has found is no face either, and the faces of others are filled.
[[nodiscard]] AlarmPictures cutFace(
    const ScreeningSnapshot& snapshot, TrackId person, const PrivacyRule& rule);

} // namespace haetae
