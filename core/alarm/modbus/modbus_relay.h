// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>

#include "alarm/alarm_output.h"
#include "alarm/output_journal.h"
#include "base/clock.h"
#include "model/config/output_config.h"

namespace haetae {

/// Coils of a Modbus TCP relay (function 05 of the MODBUS Application Protocol V1.1b3,
/// section 6.5): each call writes all of them, so that a relay which lost its power finds its state
/// again. *thread-bound*
class ModbusRelay final : public AlarmOutput {
public:
    ModbusRelay(std::string name, ModbusConfig config, const Clock& clock, OutputJournal& journal);
    ~ModbusRelay() override;

    /// Errors: Unavailable or Timeout: nobody answers; Conflict: the relay refuses a coil.
    [[nodiscard]] Result<void> apply(const AlarmState& state) override;
    [[nodiscard]] std::string name() const override { return name_; }

private:
    struct Link;
    struct Wait;
    [[nodiscard]] Result<void> connect(const Wait& wait);
    [[nodiscard]] Result<void> writeAll(const AlarmState& state, const Wait& wait);
    [[nodiscard]] Result<void> write(int coil, bool on, bool timed, const Wait& wait);
    [[nodiscard]] bool wanted(const AlarmState& state);
    [[nodiscard]] std::string place() const;

    std::string name_;
    ModbusConfig config_;
    const Clock* clock_;
    OutputJournal* journal_;
    std::unique_ptr<Link> link_; ///< null: not connected
    bool heartbeat_ = false;
    int alarms_ = 0;
    MonotonicTime newestAlarm_;
};

} // namespace haetae
