// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "base/result.h"
#include "base/units.h"
#include "model/signal_scale.h"

namespace haetae {

/// What air lets through over this distance, 0..1. pathMetres is the argument of the square root:
/// the distance itself with GenICam nodes, half of it with files, which count air twice.
[[nodiscard]] double transmissionOf(
    const AtmosphereConstants& air, const ViewingConditions& view, double pathMetres);

/// A Planck scale with all that does not change from pixel to pixel worked out: the object's own
/// signal is gain * count + offset = c / (e^(b/T) - f), T in kelvin. *value*
class PlanckCurve {
public:
    /// Source of the formulas: the raw2temp of Thermimage (Tattersall) over the constants that
    /// ExifTool reads for files, the ObjectParameters of FLIR's GenICam cameras for nodes. Errors:
    /// InvalidInput naming the one setting that cannot be meant (emissivity 0, reflected 500 degC,
    /// not a number, transmission 0, a constant that is not positive).
    [[nodiscard]] static Result<PlanckCurve> make(
        const PlanckFileScale& scale, const std::string& subject);
    [[nodiscard]] static Result<PlanckCurve> make(
        const PlanckNodeScale& scale, const std::string& subject);

    /// Object temperature; counts beyond what the curve can say give kColdest or kHottest.
    [[nodiscard]] Celsius temperatureOf(double count) const;
    /// The exact inverse between kColdest and kHottest; a fraction of a count.
    [[nodiscard]] double countOf(Celsius temperature) const;

    static constexpr Celsius kColdest = Celsius::degrees(-100.0);
    static constexpr Celsius kHottest = Celsius::degrees(2000.0);

private:
    PlanckCurve() = default;
    double gain_ = 1.0;
    double offset_ = 0.0;
    double c_ = 1.0;
    double b_ = 1.0;
    double f_ = 1.0;
};

} // namespace haetae
