// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>

namespace haetae {

/// A difference between two temperatures, in kelvin. *value*
class TempDelta {
public:
    constexpr TempDelta() = default;
    [[nodiscard]] static constexpr TempDelta kelvins(double k) { return TempDelta(k); }
    [[nodiscard]] constexpr double kelvins() const { return kelvins_; }

    constexpr auto operator<=>(const TempDelta&) const = default;
    constexpr TempDelta operator-() const { return TempDelta(-kelvins_); }
    constexpr TempDelta operator+(TempDelta other) const
    {
        return TempDelta(kelvins_ + other.kelvins_);
    }
    constexpr TempDelta operator-(TempDelta other) const
    {
        return TempDelta(kelvins_ - other.kelvins_);
    }
    constexpr TempDelta operator*(double factor) const { return TempDelta(kelvins_ * factor); }

private:
    constexpr explicit TempDelta(double k) : kelvins_(k) { }
    double kelvins_ = 0.0;
};

/// A temperature on the Celsius scale: point - point = delta, point + delta = point. *value*
class Celsius {
public:
    constexpr Celsius() = default;
    [[nodiscard]] static constexpr Celsius degrees(double c) { return Celsius(c); }
    [[nodiscard]] constexpr double degrees() const { return degrees_; }

    constexpr auto operator<=>(const Celsius&) const = default;
    constexpr TempDelta operator-(Celsius other) const
    {
        return TempDelta::kelvins(degrees_ - other.degrees_);
    }
    constexpr Celsius operator+(TempDelta delta) const
    {
        return Celsius(degrees_ + delta.kelvins());
    }
    constexpr Celsius operator-(TempDelta delta) const
    {
        return Celsius(degrees_ - delta.kelvins());
    }

private:
    constexpr explicit Celsius(double c) : degrees_(c) { }
    double degrees_ = 0.0;
};

/// 0 degC in kelvin (ITS-90).
inline constexpr double kCelsiusZeroInKelvin = 273.15;

} // namespace haetae
