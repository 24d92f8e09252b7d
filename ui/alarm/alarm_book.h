// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <vector>

#include "alarm/alarm_board.h"

namespace haetae::ui {

/// What the window knows of alarms, from the changes it was told: all open ones and the last few
/// that were closed. Asking costs the same with one alarm as with a thousand. *value*
class AlarmBook {
public:
    static constexpr std::size_t kClosedKept = 4;

    void apply(const AlarmChange& change);

    [[nodiscard]] std::vector<AlarmRecord> open() const; ///< unanswered first, then newest first
    /// The first of open(), at most so many.
    [[nodiscard]] std::vector<const AlarmRecord*> firstOpen(std::size_t most) const;
    [[nodiscard]] std::size_t openCount() const { return open_.size(); }
    [[nodiscard]] std::vector<AlarmRecord> closed() const; ///< newest first
    [[nodiscard]] std::optional<AlarmRecord> find(AlarmId id) const;
    /// The one Space answers: elevated people before technical alarms, newest first.
    [[nodiscard]] std::optional<AlarmRecord> newestUnanswered() const;
    /// The open one after this in the order of open(), from its end back to its beginning.
    [[nodiscard]] std::optional<AlarmId> after(AlarmId id) const;
    [[nodiscard]] int unanswered() const { return unanswered_; }
    [[nodiscard]] int unansweredPeople() const { return unansweredPeople_; }
    [[nodiscard]] bool unansweredAt(const CameraId& camera) const;
    /// A technical alarm of this entrance is open.
    [[nodiscard]] bool technicalAt(const CameraId& camera) const;

private:
    struct Counts {
        int unansweredPeople = 0;
        int technical = 0;
    };

    void take(AlarmId id);
    void count(const AlarmRecord& alarm, int by);

    std::map<AlarmId, AlarmRecord> open_;
    std::vector<AlarmId> order_; // of open_, most urgent first
    std::map<CameraId, Counts> counts_;
    int unanswered_ = 0;
    int unansweredPeople_ = 0;
    std::vector<AlarmRecord> closed_; // newest first
};

} // namespace haetae::ui
