// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include "model/camera_trial.h"
#include "model/found_camera.h"

namespace haetae::ui {

/// What went wrong and what to do now.
[[nodiscard]] QString sentence(CameraFault fault);
/// What this camera lacks or does wrong, each a sentence; empty: nothing is missing.
[[nodiscard]] QStringList missingAt(const CameraTrial& trial);
/// "256 x 192, visible 1920 x 1080"
[[nodiscard]] QString picturesOf(const CameraTrial& trial);
/// "Hikvision DS-2TD · 192.168.0.20 · hikvision"
[[nodiscard]] QString lineOf(const FoundCamera& camera);

} // namespace haetae::ui
