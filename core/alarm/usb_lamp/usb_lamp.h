// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>

#include "alarm/alarm_output.h"
#include "alarm/output_journal.h"
#include "alarm/usb_lamp/hid_device.h"
#include "model/config/output_config.h"

namespace haetae {

/// A lamp on USB: Patlite LR6-USB or blink(1). Unplugged, it is opened again with the next call.
/// A blink(1) goes dark when the console dies; the LR6-USB has no such order and stays as it is
/// until the next start switches it off. *thread-bound*
class UsbLamp final : public AlarmOutput {
public:
    UsbLamp(std::string name, UsbLampConfig config, OutputJournal& journal,
        HidOpener open = openHidDevice);

    [[nodiscard]] Result<void> apply(const AlarmState& state) override;
    [[nodiscard]] std::string name() const override { return name_; }

private:
    [[nodiscard]] Result<void> open();
    [[nodiscard]] Result<void> send(const LampFrame& frame);

    std::string name_;
    UsbLampConfig config_;
    OutputJournal* journal_;
    HidOpener open_;
    std::unique_ptr<HidDevice> device_; ///< null: not open
};

} // namespace haetae
