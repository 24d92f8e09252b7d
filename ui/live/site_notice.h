// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

#include "pipeline/screening_snapshot.h"

namespace haetae::ui {

/// What a tile must say besides its picture: the one thing that matters most. *value*
struct SiteNotice {
    QString title;
    QString sentence;
    bool calm = false; ///< worth knowing; screening goes on
};

/// Screening paused, reference not trusted, then "do not screen", then cold arrivals, then the
/// certificate.
[[nodiscard]] std::optional<SiteNotice> noticeOf(const ScreeningSnapshot& snapshot);

} // namespace haetae::ui
