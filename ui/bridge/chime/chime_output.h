// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>

#include "alarm/alarm_output.h"
#include "base/latest_slot.h"

namespace haetae::ui {

using AlarmStateSlot = LatestSlot<AlarmState>;

/// The sound as one of the alarm outputs: hands each state to a ChimeLink in the UI thread through
/// a slot that both share. *thread-safe*
class ChimeOutput final : public AlarmOutput {
public:
    explicit ChimeOutput(std::shared_ptr<AlarmStateSlot> slot);
    [[nodiscard]] Result<void> apply(const AlarmState& state) override;
    [[nodiscard]] std::string name() const override;

private:
    const std::shared_ptr<AlarmStateSlot> slot_;
};

} // namespace haetae::ui
