// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/kept_picture.h"

#include <algorithm>

namespace haetae {

std::string_view token(PictureKind kind)
{
    return kind == PictureKind::ThermalCrop ? "thermal_crop" : "visible_picture";
}

std::optional<PictureKind> pictureKindFromToken(std::string_view word)
{
    for (const PictureKind kind : kPictureKinds) {
        if (token(kind) == word)
            return kind;
    }
    return std::nullopt;
}

std::string keptWhat(PictureKind kind)
{
    return std::string(token(kind)) + "_kept";
}

bool isPictureRow(const LogRow& row)
{
    return std::any_of(kPictureKinds.begin(), kPictureKinds.end(),
        [&row](PictureKind kind) { return row.what == keptWhat(kind); });
}

const PictureKeeping& keepingOf(const PrivacyRule& rule, PictureKind kind)
{
    return kind == PictureKind::ThermalCrop ? rule.thermalCrops : rule.visiblePictures;
}

bool pictureAllowed(const PrivacyRule& rule, PictureKind kind, WallTime taken, WallTime now)
{
    const PictureKeeping& keeping = keepingOf(rule, kind);
    return keeping.keep && taken >= now - keeping.keepFor;
}

} // namespace haetae
