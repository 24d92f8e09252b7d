// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <deque>

#include "base/clock.h"

namespace haetae {

/// Counts the alarms raised within the last ten minutes. More than ten are a flood (ISA-18.2 as
/// summarised in public: more than 10 in 10 min for one operator). Counting hides nothing. *value*
class AlarmFlood {
public:
    static constexpr std::chrono::minutes kWithin{10};
    static constexpr int kMostInCalm = 10;

    void note(MonotonicTime raised) { raised_.push_back(raised); }
    [[nodiscard]] int count(MonotonicTime now)
    {
        while (!raised_.empty() && now - raised_.front() > kWithin)
            raised_.pop_front();
        return static_cast<int>(raised_.size());
    }
    [[nodiscard]] bool flooding(MonotonicTime now) { return count(now) > kMostInCalm; }

private:
    std::deque<MonotonicTime> raised_;
};

} // namespace haetae
