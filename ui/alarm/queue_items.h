// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

#include "alarm/alarm_book.h"
#include "bridge/console_link.h"

namespace haetae::ui {

/// One line under the open alarm card. *value*
struct QueueItem {
    AlarmId alarm; ///< invalid for what is no alarm
    Verdict verdict = Verdict::Unmeasurable; ///< gives the stripe's colour
    bool closed = false;
    QString figure; ///< "37.4", "—", "▲"
    QString title;
    QString detail;
    bool operator==(const QueueItem&) const = default;
};

/// In the order of urgency: further open alarms, people to measure again, entrances that cannot
/// measure, closed alarms. `shown` has its own card and is left out, and so is what is put aside.
/// Of the open alarms only the first `mostOpen`: more than fit need no words.
[[nodiscard]] std::vector<QueueItem> queueItems(
    const AlarmBook& book, AlarmId shown, const ConsoleLink& link, std::size_t mostOpen = 1000);

} // namespace haetae::ui
