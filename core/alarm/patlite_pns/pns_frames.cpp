// SPDX-License-Identifier: GPL-3.0-or-later
#include "alarm/patlite_pns/pns_frames.h"

namespace haetae {
namespace {

constexpr std::uint8_t kLr5BlinksFast = 4;
constexpr std::uint8_t kLa6Blinks = 2;

Bytes framed(char command, const Bytes& data)
{
    Bytes frame;
    frame.reserve(6 + data.size());
    for (const char c : {'A', 'B', command})
        frame.push_back(static_cast<std::uint8_t>(c));
    frame.push_back(0);
    frame.push_back(static_cast<std::uint8_t>(data.size() >> 8U));
    frame.push_back(static_cast<std::uint8_t>(data.size() & 0xFFU));
    for (const std::uint8_t byte : data)
        frame.push_back(byte);
    return frame;
}

} // namespace

Bytes pnsFrame(const LampSignal& signal, PnsModel model)
{
    if (signal == LampSignal{})
        return framed('C', {});
    const std::uint8_t blinks = model == PnsModel::Lr5 ? kLr5BlinksFast : kLa6Blinks;
    const auto light = [blinks](Light wanted) {
        return wanted == Light::Blinking ? blinks
            : wanted == Light::On        ? std::uint8_t{1}
                                         : std::uint8_t{0};
    };
    // LR5: red, amber, green, blue, white; LA6: its five stages from the top, in colours of its
    // own.
    return framed('S',
        {light(signal.red), light(signal.amber), light(signal.green), 0, 0,
            static_cast<std::uint8_t>(signal.buzzer ? 1 : 0)});
}

} // namespace haetae
