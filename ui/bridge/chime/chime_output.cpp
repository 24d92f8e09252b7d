// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/chime/chime_output.h"

#include <utility>

namespace haetae::ui {

ChimeOutput::ChimeOutput(std::shared_ptr<AlarmStateSlot> slot) : slot_(std::move(slot)) { }

Result<void> ChimeOutput::apply(const AlarmState& state)
{
    slot_->put(state);
    return {};
}

std::string ChimeOutput::name() const
{
    return "chime";
}

} // namespace haetae::ui
