// SPDX-License-Identifier: GPL-3.0-or-later
#include "alarm/late_output.h"

#include <utility>

namespace haetae {

LateOutput::LateOutput(std::string name, const Clock& clock, Open open)
    : name_(std::move(name)),
      journal_(clock),
      open_(std::move(open))
{
}

Result<void> LateOutput::apply(const AlarmState& state)
{
    if (!output_) {
        auto opened = journal_.exchange("open", [this]() -> Result<std::string> {
            auto output = open_(journal_);
            if (!output)
                return output.error();
            output_ = std::move(*output);
            return std::string("ready");
        });
        if (!opened)
            return opened;
    }
    return output_->apply(state);
}

} // namespace haetae
