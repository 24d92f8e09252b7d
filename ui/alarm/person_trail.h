// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <map>
#include <utility>

#include "alarm/alarm_board.h"
#include "bridge/console_link.h"

namespace haetae::ui {

/// Where an alarmed person was last seen, and how they looked then. *value*
struct PersonTrail {
    PersonPlace place; ///< inView false once they have left
    MonotonicTime seen;
    QImage visible; ///< head and shoulders; null without a visible picture
    QImage thermal;
    [[nodiscard]] bool hasPicture() const { return !visible.isNull() || !thermal.isNull(); }
};

/// Follows the people of all open alarms through the pictures, so that a guard finds them at the
/// door. Pictures stay in memory alone: of the newest kMostPictures people, until their alarm is
/// closed or nobody has seen them for kKept, and are then overwritten. *thread-bound* (UI thread)
class PersonTrails {
public:
    static constexpr std::chrono::seconds kKept{120};
    static constexpr std::size_t kMostPictures = 16;
    static constexpr int kPicture = 120; ///< pixels across

    PersonTrails() = default;
    PersonTrails(const PersonTrails&) = delete;
    PersonTrails& operator=(const PersonTrails&) = delete;
    ~PersonTrails();

    void learn(const AlarmRecord& alarm);
    void follow(const ScreeningSnapshot& snapshot);
    void forgetOld(MonotonicTime now);
    [[nodiscard]] const PersonTrail* find(AlarmId id) const; ///< null before they were seen
    [[nodiscard]] std::size_t pictures() const; ///< people whose picture is held

private:
    using Who = std::pair<CameraId, TrackId>;

    void drop(AlarmId id);
    void limitPictures();

    std::map<AlarmId, PersonTrail> trails_;
    std::map<Who, AlarmId> followed_;
    std::map<AlarmId, Who> who_;
};

} // namespace haetae::ui
