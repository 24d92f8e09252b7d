// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/kept_picture.h"

#include <algorithm>

namespace haetae {

std::string_view token(PictureKind kind)
{
    switch (kind) {
    case PictureKind::ThermalCrop:
        return "thermal_crop";
    case PictureKind::VisiblePicture:
        return "visible_picture";
    case PictureKind::ThermalClip:
        return "thermal_clip";
    case PictureKind::VisibleClip:
        break;
    }
    return "visible_clip";
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

PictureKeeping keepingOf(const PrivacyRule& rule, PictureKind kind)
{
    PictureKeeping keeping = isThermal(kind) ? rule.thermalCrops : rule.visiblePictures;
    keeping.keep = keeping.keep && (rule.alarmClips || !isClip(kind));
    return keeping;
}

bool pictureAllowed(const PrivacyRule& rule, PictureKind kind, WallTime taken, WallTime now)
{
    const PictureKeeping keeping = keepingOf(rule, kind);
    return keeping.keep && taken >= now - keeping.keepFor;
}

} // namespace haetae
