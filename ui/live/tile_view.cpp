// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/tile_view.h"

#include <QCoreApplication>

namespace haetae::ui {
namespace {

/// The translation context of this file. *value*
struct TileViewWords {
    Q_DECLARE_TR_FUNCTIONS(TileViewWords)
};

} // namespace

QString token(ViewMode mode)
{
    switch (mode) {
    case ViewMode::Thermal:
        return QStringLiteral("thermal");
    case ViewMode::Visible:
        return QStringLiteral("visible");
    case ViewMode::Blend:
        return QStringLiteral("blend");
    case ViewMode::Inset:
        return QStringLiteral("inset");
    case ViewMode::SideBySide:
        return QStringLiteral("side-by-side");
    }
    return {};
}

QString token(PaletteKind palette)
{
    switch (palette) {
    case PaletteKind::Iron:
        return QStringLiteral("iron");
    case PaletteKind::WhiteHot:
        return QStringLiteral("white-hot");
    case PaletteKind::BlackHot:
        return QStringLiteral("black-hot");
    case PaletteKind::ColourSafe:
        return QStringLiteral("colour-safe");
    }
    return {};
}

std::optional<ViewMode> viewModeFromToken(const QString& word)
{
    for (const ViewMode mode : kViewModes) {
        if (token(mode) == word)
            return mode;
    }
    return std::nullopt;
}

std::optional<PaletteKind> paletteFromToken(const QString& word)
{
    for (const PaletteKind palette : kPalettes) {
        if (token(palette) == word)
            return palette;
    }
    return std::nullopt;
}

QString word(ViewMode mode)
{
    switch (mode) {
    case ViewMode::Thermal:
        return TileViewWords::tr("thermal alone");
    case ViewMode::Visible:
        return TileViewWords::tr("visible alone");
    case ViewMode::Blend:
        return TileViewWords::tr("thermal over visible");
    case ViewMode::Inset:
        return TileViewWords::tr("visible inside");
    case ViewMode::SideBySide:
        return TileViewWords::tr("visible beside");
    }
    return {};
}

QString word(PaletteKind palette)
{
    switch (palette) {
    case PaletteKind::Iron:
        return TileViewWords::tr("iron colours");
    case PaletteKind::WhiteHot:
        return TileViewWords::tr("white is hot");
    case PaletteKind::BlackHot:
        return TileViewWords::tr("black is hot");
    case PaletteKind::ColourSafe:
        return TileViewWords::tr("blue to yellow, for every eye");
    }
    return {};
}

} // namespace haetae::ui
