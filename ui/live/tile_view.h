// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <array>
#include <optional>

namespace haetae::ui {

/// What fills a tile: one picture, the two blended, or the visible one inside or beside.
enum class ViewMode { Thermal, Visible, Blend, Inset, SideBySide };
inline constexpr std::array kViewModes{
    ViewMode::Inset, ViewMode::SideBySide, ViewMode::Thermal, ViewMode::Visible, ViewMode::Blend};

enum class PaletteKind { Iron, WhiteHot, BlackHot, ColourSafe };
inline constexpr std::array kPalettes{
    PaletteKind::Iron, PaletteKind::WhiteHot, PaletteKind::BlackHot, PaletteKind::ColourSafe};

/// How one entrance is looked at; what a layout keeps of a tile. *value*
struct TileView {
    ViewMode mode = ViewMode::Inset;
    PaletteKind palette = PaletteKind::Iron;
    double blend = 0.5; ///< share of the thermal picture, 0..1
    bool isotherm = false;
    double isothermDegrees = 37.0; ///< degC; what is warmer is flagged
    bool operator==(const TileView&) const = default;
};

/// Machine words for files: "side-by-side", "white-hot".
[[nodiscard]] QString token(ViewMode mode);
[[nodiscard]] QString token(PaletteKind palette);
[[nodiscard]] std::optional<ViewMode> viewModeFromToken(const QString& word);
[[nodiscard]] std::optional<PaletteKind> paletteFromToken(const QString& word);
/// People's words, in the language that is switched on.
[[nodiscard]] QString word(ViewMode mode);
[[nodiscard]] QString word(PaletteKind palette);

} // namespace haetae::ui
