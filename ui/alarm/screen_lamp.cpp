// SPDX-License-Identifier: GPL-3.0-or-later
#include "alarm/screen_lamp.h"

namespace haetae::ui {

Result<void> ScreenLamp::apply(const AlarmState& state)
{
    slot_->put(state);
    return {};
}

std::string ScreenLamp::name() const
{
    return "screen";
}

} // namespace haetae::ui
