// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/dahua/dahua_heat_map.h"

#include <cmath>
#include <cstdint>
#include <cstring>
#include <string>

namespace haetae::dahua {
namespace {

constexpr std::size_t kHead = 64;
constexpr int kSmallestSide = 16;
constexpr int kLargestSide = 2048;
constexpr double kColdest = -40.0;
constexpr double kHottest = 600.0;
constexpr double kKelvinAtZeroCelsius = 273.15;

template <class Value>
Value little(std::string_view bytes, std::size_t at)
{
    // Bytes of the wire, lowest first, on any machine.
    std::uint32_t raw = 0;
    for (std::size_t i = 0; i < sizeof(Value); ++i)
        raw |= static_cast<std::uint32_t>(static_cast<unsigned char>(bytes[at + i])) << (8 * i);
    if constexpr (sizeof(Value) == sizeof(std::uint32_t)) {
        Value value{};
        std::memcpy(&value, &raw, sizeof value);
        return value;
    } else {
        return static_cast<Value>(raw);
    }
}

tl::unexpected<Error> damaged(const std::string& why)
{
    return fail(ErrorKind::Corrupt, "heat map", why,
        "check that the camera's heat map format is IR-SGCC-FIR64");
}

/// Settings beyond these are the sign of another layout, not of an odd camera.
bool plausible(const HeatMap& map)
{
    const auto within = [](double value, double least, double most) {
        return std::isfinite(value) && value >= least && value <= most;
    };
    return within(map.transmittance, 0.0, 100.0) && within(map.emissivity, 0.0, 100.0)
        && within(map.distanceMetres, 0.0, 10'000.0) && within(map.ambientCelsius, -100.0, 1000.0)
        && within(map.relativeHumidity, 0.0, 100.0);
}

/// The tenths of a degree that become count 0: -40 degC, the coldest that is taken.
int zeroTenths(Unit unit)
{
    return unit == Unit::Kelvin ? 2331 : -400; // -40 degF are -40 degC
}

} // namespace

LinearScale heatMapScale(Unit unit)
{
    const double kelvinPerCount = unit == Unit::Fahrenheit ? 0.1 * 5.0 / 9.0 : 0.1;
    return {kelvinPerCount, inCelsius(0.1 * zeroTenths(unit), unit) + kKelvinAtZeroCelsius};
}

Result<HeatMap> readHeatMap(std::string_view bytes, Unit unit)
{
    if (bytes.size() >= 3 && bytes.substr(0, 3) == "\xff\xd8\xff")
        return fail(ErrorKind::Unsupported, "heat map", "the camera sends a JPEG instead",
            "set its heat map format to IR-SGCC-FIR64");
    if (bytes.size() < kHead)
        return fail(ErrorKind::Truncated, "heat map",
            "only " + std::to_string(bytes.size()) + " bytes came, no whole head",
            "it is asked again by itself");
    HeatMap map;
    map.transmittance = little<float>(bytes, 4);
    map.emissivity = little<float>(bytes, 8);
    map.distanceMetres = little<float>(bytes, 12);
    map.ambientCelsius = little<float>(bytes, 16);
    map.relativeHumidity = little<float>(bytes, 20);
    const int height = little<std::uint16_t>(bytes, 24);
    const int width = little<std::uint16_t>(bytes, 26);
    const std::string size = std::to_string(width) + "x" + std::to_string(height);
    if (width < kSmallestSide || height < kSmallestSide || width > kLargestSide
        || height > kLargestSide)
        return damaged("a picture of " + size + " makes no sense");
    if (!plausible(map))
        return damaged("its settings make no sense; it is another format");
    const std::size_t pixels = static_cast<std::size_t>(width) * static_cast<std::size_t>(height);
    const std::size_t whole = kHead + 2 * pixels;
    if (bytes.size() < whole)
        return fail(ErrorKind::Truncated, "heat map",
            "only " + std::to_string(bytes.size()) + " of " + std::to_string(whole)
                + " bytes came for " + size,
            "it is asked again by itself");
    if (bytes.size() > whole)
        return damaged(std::to_string(bytes.size()) + " bytes came for " + size + ", which takes "
            + std::to_string(whole));
    map.counts.create(height, width, CV_16UC1);
    std::size_t at = kHead;
    for (int y = 0; y < height; ++y) {
        auto* row = map.counts.ptr<std::uint16_t>(y);
        for (int x = 0; x < width; ++x, at += 2) {
            const int tenths = little<std::int16_t>(bytes, at);
            const double celsius = inCelsius(0.1 * tenths, unit);
            if (celsius < kColdest || celsius > kHottest)
                return damaged("it holds a temperature of "
                    + std::to_string(static_cast<int>(celsius)) + " degC");
            row[x] = static_cast<std::uint16_t>(tenths - zeroTenths(unit));
        }
    }
    return map;
}

} // namespace haetae::dahua
