// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <vector>

#include "alarm/alarm_board.h"

namespace haetae::ui {

/// What the window knows of alarms, from the changes it was told: all open ones and the last few
/// that were closed. *value*
class AlarmBook {
public:
    static constexpr std::size_t kClosedKept = 4;

    void apply(const AlarmChange& change);

    [[nodiscard]] std::vector<AlarmRecord> open() const; ///< unanswered first, then newest first
    [[nodiscard]] std::vector<AlarmRecord> closed() const; ///< newest first
    [[nodiscard]] std::optional<AlarmRecord> find(AlarmId id) const;
    /// The one Space answers: elevated people before technical alarms, newest first.
    [[nodiscard]] std::optional<AlarmRecord> newestUnanswered() const;
    [[nodiscard]] int unansweredPeople() const;
    [[nodiscard]] bool unansweredAt(const CameraId& camera) const;

private:
    std::map<AlarmId, AlarmRecord> open_;
    std::vector<AlarmRecord> closed_; // newest first
};

} // namespace haetae::ui
