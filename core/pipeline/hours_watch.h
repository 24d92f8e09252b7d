// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "model/config/screening_hours.h"

namespace haetae {

/// Follows an entrance's hours frame by frame and asks the calendar only when it must.
/// *thread-bound*
class HoursWatch {
public:
    /// True when screening has begun or ended; before the first call it is on.
    [[nodiscard]] bool update(const ScreeningHours& hours, WallTime wall)
    {
        if (!due(hours, wall))
            return false;
        const bool was = now_.screening;
        hours_ = hours;
        asked_ = wall;
        now_ = hoursAt(hours, wall);
        return now_.screening != was;
    }
    [[nodiscard]] const HoursNow& now() const { return now_; }

private:
    /// Also now and then without a reason: a machine's time zone may be set anew.
    [[nodiscard]] bool due(const ScreeningHours& hours, WallTime wall) const
    {
        return !asked_ || hours != hours_ || wall < *asked_
            || wall - *asked_ > std::chrono::seconds(30) || (now_.until && wall >= *now_.until);
    }

    ScreeningHours hours_;
    HoursNow now_;
    std::optional<WallTime> asked_;
};

} // namespace haetae
