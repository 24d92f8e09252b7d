// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "base/clock.h"
#include "model/config/privacy_rule.h"
#include "storage/log_row.h"

namespace haetae {

/// A clip is what moved around the alarm, in one kind of picture; its file lies in a ClipFolder.
enum class PictureKind { ThermalCrop, VisiblePicture, ThermalClip, VisibleClip };
inline constexpr std::array kStillKinds{PictureKind::ThermalCrop, PictureKind::VisiblePicture};
/// In the order in which they go when the disk fills.
inline constexpr std::array kPictureKinds{PictureKind::ThermalClip, PictureKind::VisibleClip,
    PictureKind::ThermalCrop, PictureKind::VisiblePicture};

[[nodiscard]] constexpr bool isClip(PictureKind kind)
{
    return kind == PictureKind::ThermalClip || kind == PictureKind::VisibleClip;
}
[[nodiscard]] constexpr bool isThermal(PictureKind kind)
{
    return kind == PictureKind::ThermalCrop || kind == PictureKind::ThermalClip;
}

/// Machine word, e.g. "thermal_crop".
[[nodiscard]] std::string_view token(PictureKind kind);
[[nodiscard]] std::optional<PictureKind> pictureKindFromToken(std::string_view word);
/// LogRow::what of the row that a picture belongs to, e.g. "thermal_crop_kept".
[[nodiscard]] std::string keptWhat(PictureKind kind);
[[nodiscard]] bool isPictureRow(const LogRow& row);
/// Of a clip: as its kind of picture is kept, where clips are.
[[nodiscard]] PictureKeeping keepingOf(const PrivacyRule& rule, PictureKind kind);

/// One picture or clip of an alarm's person with the row that says so. It lies beside the hash
/// chain, which holds only its salted digest, and never in the spill journal. *value*
struct KeptPicture {
    LogRow row; ///< without alarmUuid: it says nothing of how the alarm was handled
    PictureKind kind = PictureKind::ThermalCrop;
    std::string alarmUuid;
    WallTime taken;
    std::string content; ///< PNG; of a clip Matroska
};

/// That a picture is there, without it. *value*
struct PictureNote {
    RowId row;
    PictureKind kind = PictureKind::ThermalCrop;
    std::string alarmUuid;
    WallTime taken;
};

/// Whether a picture of that time may be shown and kept now: its switch is on, its time not over.
[[nodiscard]] bool pictureAllowed(
    const PrivacyRule& rule, PictureKind kind, WallTime taken, WallTime now);

/// Which pictures go. *value*
struct PictureErasure {
    PictureKind kind = PictureKind::ThermalCrop;
    std::optional<WallTime> before; ///< empty: all of them
};

} // namespace haetae
