// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "bridge/console_link.h"

namespace haetae::ui::test {

/// A person to put into a fake picture; positions in thermal pixels of 384 x 288. *value*
struct FakePerson {
    double x = 190;
    double y = 140;
    double radius = 26; ///< half the head's width
    Verdict verdict = Verdict::Normal;
    double oral = 36.6;
    Reason reason = Reason::TooFar; ///< of an unmeasurable one
};

/// A snapshot as the pipeline would build it, without a camera. *value*
struct FakeScene {
    CameraId camera{"east"};
    std::vector<FakePerson> people;
    std::vector<RejectedObject> rejected;
    ReferenceCondition reference = ReferenceCondition::Trusted;
    CameraCondition condition = CameraCondition::Live;
    bool simulated = true;
    std::string scene;
    LimitState limit{};
    BaselineState baseline{};
    CertificateStanding certificate = CertificateStanding::None;
    ReasonSet doubts{}; ///< of the reference
    std::chrono::minutes coldFor{0};
    std::optional<ScreeningPause> paused{};
    ZoneConfig zones{};
};

[[nodiscard]] SnapshotPtr snapshotOf(const FakeScene& scene, const Clock& clock);
/// Fifteen people in three rows, one of them elevated, one to measure again.
[[nodiscard]] std::vector<FakePerson> crowd();
[[nodiscard]] AlarmRecord elevatedAlarm(std::int64_t id, const Clock& clock);

/// A ConsoleLink with one or more entrances whose other side is in the test's hands. *thread-bound*
class FakeDesk {
public:
    explicit FakeDesk(std::vector<std::string> entrances = {"east"}, bool recording = false,
        Role role = Role::Guard);

    void show(const FakeScene& scene);
    void tell(AlarmRecord alarm, AlarmChange::What what = AlarmChange::What::Raised);
    void pump() { link.pump(); }

    ManualClock clock;
    EventQueue<DeskNotice> notices;
    std::vector<std::unique_ptr<SnapshotSlot>> slots;
    std::vector<DeskRequest> requests;
    LatestSlot<AlarmState> lamp;
    EventQueue<ReplayWish> wishes; ///< of a recording
    LatestSlot<ReplayPosition> position;
    ConsoleLink link;

private:
    [[nodiscard]] ConsoleLink::Parts parts(
        const std::vector<std::string>& entrances, bool recording, Role role);
};

} // namespace haetae::ui::test
