// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alarm/alarm_output.h"
#include "base/latest_slot.h"

namespace haetae::ui {

/// The on-screen stack light as an AlarmOutput: the newest state waits in a slot until the window
/// looks. *thread-bound* (its output thread); the slot is thread-safe.
class ScreenLamp final : public AlarmOutput {
public:
    explicit ScreenLamp(LatestSlot<AlarmState>& slot) : slot_(&slot) { }
    [[nodiscard]] Result<void> apply(const AlarmState& state) override;
    [[nodiscard]] std::string name() const override;

private:
    LatestSlot<AlarmState>* slot_;
};

} // namespace haetae::ui
