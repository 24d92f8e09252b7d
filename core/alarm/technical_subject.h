// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "model/alarm.h"

namespace haetae {

/// Kinds of which several may fail at once.
[[nodiscard]] inline bool manyOf(AlarmKind kind)
{
    return kind == AlarmKind::OutputFailing || kind == AlarmKind::PartFailing;
}

/// Two alarms about the same failing thing; outputs and parts are told apart by their name in
/// detail.
[[nodiscard]] inline bool sameSubject(
    const AlarmRecord& alarm, AlarmKind kind, const CameraId& camera, const std::string& detail)
{
    return alarm.kind == kind && alarm.camera == camera
        && (!manyOf(kind) || detail.empty() || alarm.detail == detail);
}

} // namespace haetae
