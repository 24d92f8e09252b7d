// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRgb>
#include <array>

namespace haetae::ui {

/// 256 colours from cold (almost black violet) over red and orange to hot (pale yellow), ever
/// brighter, so that it reads in grey as well.
[[nodiscard]] const std::array<QRgb, 256>& ironPalette();

} // namespace haetae::ui
