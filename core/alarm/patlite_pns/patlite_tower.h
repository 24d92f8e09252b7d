// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "alarm/alarm_output.h"
#include "alarm/output_journal.h"
#include "model/config/output_config.h"

namespace haetae {

/// A Patlite tower on the network, one connection a command. The protocol has no order that
/// releases by itself: after a crash the next start switches everything off. *thread-bound*
class PatliteTower final : public AlarmOutput {
public:
    PatliteTower(std::string name, PatlitePnsConfig config, OutputJournal& journal);

    /// Errors: those of tcpExchange(); Conflict: it refuses the command; Corrupt: it is no tower.
    [[nodiscard]] Result<void> apply(const AlarmState& state) override;
    [[nodiscard]] std::string name() const override { return name_; }

private:
    std::string name_;
    PatlitePnsConfig config_;
    OutputJournal* journal_;
};

} // namespace haetae
