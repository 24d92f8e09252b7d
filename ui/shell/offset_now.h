// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/console_link.h"

namespace haetae::ui {

/// The site offset as it holds today: one that has expired is provisional again.
[[nodiscard]] inline SiteOffset offsetNow(const ConsoleLink& link)
{
    return link.settings().rule.onDay(isoTime(link.clock().wall()).substr(0, 10)).siteOffset;
}

} // namespace haetae::ui
