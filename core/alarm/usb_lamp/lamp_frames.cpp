// SPDX-License-Identifier: GPL-3.0-or-later
#include "alarm/usb_lamp/lamp_frames.h"

namespace haetae {
namespace {

constexpr std::uint8_t kBlinks = 0x2; // "LED pattern 1"
constexpr std::uint8_t kBuzzes = 0x2; // "buzzer pattern 1", until it is told otherwise
constexpr std::uint8_t kUsualPitches = 0xEF;

constexpr std::uint8_t kReport = 0x01;
constexpr std::uint8_t kFirstBlackLine = 30;
constexpr std::uint8_t kLastBlackLine = 31; // of 32 from the second model on
constexpr std::uint16_t kFadeTens = 10; // tens of milliseconds
constexpr std::uint16_t kReleaseTens = 600; // three refreshes of the output's thread

std::uint8_t lr6Light(Light light)
{
    return light == Light::Blinking ? kBlinks : light == Light::On ? 1 : 0;
}

std::uint8_t high(std::uint16_t value)
{
    return static_cast<std::uint8_t>(value >> 8U);
}

std::uint8_t low(std::uint16_t value)
{
    return static_cast<std::uint8_t>(value & 0xFFU);
}

/// One lamp for all: the state that needs people most has it. *value*
struct Colour {
    std::uint8_t red;
    std::uint8_t green;
    std::uint8_t blue;
};

Colour colourOf(const LampSignal& signal)
{
    if (signal.red == Light::Blinking)
        return {0xFF, 0, 0};
    if (signal.red == Light::On)
        return {0x40, 0, 0};
    if (signal.amber != Light::Off)
        return {0xFF, 0x60, 0};
    if (signal.green != Light::Off)
        return {0, 0x20, 0};
    return {0, 0, 0};
}

} // namespace

LampFrame lr6Frame(const LampSignal& signal)
{
    const auto red = static_cast<std::uint8_t>(lr6Light(signal.red) << 4U);
    const auto green = static_cast<std::uint8_t>(lr6Light(signal.green) << 4U);
    return {0, 0, signal.buzzer ? kBuzzes : std::uint8_t{0},
        signal.buzzer ? kUsualPitches : std::uint8_t{0},
        static_cast<std::uint8_t>(red | lr6Light(signal.amber)), green, 0, 0};
}

std::vector<LampFrame> blink1OpeningFrames()
{
    std::vector<LampFrame> frames;
    for (std::uint8_t line = kFirstBlackLine; line <= kLastBlackLine; ++line)
        frames.push_back({kReport, 'P', 0, 0, 0, high(kFadeTens), low(kFadeTens), line, 0});
    return frames;
}

std::vector<LampFrame> blink1Frames(const LampSignal& signal)
{
    const Colour colour = colourOf(signal);
    return {{kReport, 'D', 1, high(kReleaseTens), low(kReleaseTens), 1, kFirstBlackLine,
                kLastBlackLine, 0},
        {kReport, 'c', colour.red, colour.green, colour.blue, high(kFadeTens), low(kFadeTens), 0,
            0}};
}

} // namespace haetae
