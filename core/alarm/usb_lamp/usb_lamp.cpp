// SPDX-License-Identifier: GPL-3.0-or-later
#include "alarm/usb_lamp/usb_lamp.h"

#include <utility>

namespace haetae {
namespace {

HidAddress addressOf(UsbLampModel model)
{
    return model == UsbLampModel::Blink1 ? HidAddress{0x27B8, 0x01ED, {}}
                                         : HidAddress{0x191A, 0x8003, {}};
}

std::string hex(const LampFrame& frame)
{
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::string text;
    for (const std::uint8_t byte : frame) {
        text += text.empty() ? "" : " ";
        text += kDigits[byte >> 4U];
        text += kDigits[byte & 0xFU];
    }
    return text;
}

} // namespace

UsbLamp::UsbLamp(std::string name, UsbLampConfig config, OutputJournal& journal, HidOpener open)
    : name_(std::move(name)),
      config_(std::move(config)),
      journal_(&journal),
      open_(std::move(open))
{
}

Result<void> UsbLamp::apply(const AlarmState& state)
{
    if (auto opened = open(); !opened)
        return opened;
    const LampSignal signal = signalOf(state, config_.buzzer);
    const auto frames = config_.model == UsbLampModel::Blink1
        ? blink1Frames(signal)
        : std::vector<LampFrame>{lr6Frame(signal)};
    for (const LampFrame& frame : frames) {
        if (auto done = send(frame); !done) {
            device_.reset();
            return done;
        }
    }
    return {};
}

Result<void> UsbLamp::open()
{
    if (device_)
        return {};
    HidAddress address = addressOf(config_.model);
    address.serial = config_.serial;
    auto opened = journal_->exchange("open", [&]() -> Result<std::string> {
        auto device = open_(address);
        if (!device)
            return device.error();
        device_ = std::move(*device);
        return std::string("open");
    });
    if (!opened || config_.model != UsbLampModel::Blink1)
        return opened;
    for (const LampFrame& frame : blink1OpeningFrames()) {
        if (auto done = send(frame); !done) {
            device_.reset();
            return done;
        }
    }
    return {};
}

Result<void> UsbLamp::send(const LampFrame& frame)
{
    return journal_->exchange(hex(frame), [&]() -> Result<std::string> {
        auto done = config_.model == UsbLampModel::Blink1 ? device_->sendFeature(frame)
                                                          : device_->write(frame);
        if (!done)
            return done.error();
        return std::string("taken");
    });
}

} // namespace haetae
