// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRgb>
#include <array>

#include "live/tile_view.h"

namespace haetae::ui {

/// 256 colours from cold to hot. *value*
using Palette = std::array<QRgb, 256>;

/// Iron runs from almost black violet over red and orange to pale yellow, ever brighter, so that it
/// reads in grey as well. ColourSafe runs from dark blue to light yellow with evenly growing
/// lightness and no step between red and green, so that it reads the same with every kind of colour
/// vision (the idea of cividis: Nunez, Anderton, Renslow, PLOS ONE 2018, 13(7) e0199239).
[[nodiscard]] Palette paletteOf(PaletteKind kind);
/// What the palette does not contain: for pixels above a set temperature.
[[nodiscard]] QRgb flagColour(PaletteKind kind);

} // namespace haetae::ui
