// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/simulated/reference_fault.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "camera/simulated/skin_map.h"

namespace haetae {
namespace {

constexpr double kRadians = 0.017453292519943295;
constexpr std::array<std::string_view, 8> kWords{"covered", "half_covered", "moved", "switched_off",
    "cooling", "cup_beside", "reflection", "second_reference"};

double secondsOf(std::chrono::milliseconds time)
{
    return std::chrono::duration<double>(time).count();
}

/// How long the fault has worked by now; it stops working when it ends.
double worked(const ReferenceFault& fault, double seconds)
{
    return std::clamp(seconds - secondsOf(fault.begins), 0.0, secondsOf(fault.lasts));
}

ThermalCircle shifted(ThermalCircle home, double pixels, double degrees)
{
    home.x += pixels * std::cos(degrees * kRadians);
    home.y += pixels * std::sin(degrees * kRadians);
    return home;
}

} // namespace

std::string_view token(ReferenceFaultKind kind)
{
    return kWords.at(static_cast<std::size_t>(kind));
}

const std::vector<ReferenceFaultKind>& allReferenceFaults()
{
    using K = ReferenceFaultKind;
    static const std::vector<K> all{K::Covered, K::HalfCovered, K::Moved, K::SwitchedOff,
        K::Cooling, K::CupBeside, K::Reflection, K::SecondReference};
    return all;
}

bool active(const ReferenceFault& fault, double seconds)
{
    const double since = seconds - secondsOf(fault.begins);
    return since >= 0 && since < secondsOf(fault.lasts);
}

ReferencePose referencePoseAt(const std::optional<ReferenceFault>& fault, double seconds,
    ThermalCircle home, Celsius temperature)
{
    ReferencePose pose;
    pose.disc = home;
    pose.temperature = temperature;
    if (!fault)
        return pose;
    const double time = worked(*fault, seconds);
    if (fault->kind == ReferenceFaultKind::SwitchedOff) {
        const double above = temperature.degrees() - simulated::kAmbientCelsius;
        pose.temperature = Celsius::degrees(
            simulated::kAmbientCelsius + above * std::exp(-time / std::max(0.1, fault->amount)));
    } else if (fault->kind == ReferenceFaultKind::Cooling) {
        pose.temperature = temperature - TempDelta::kelvins(fault->amount * time / 60);
    }
    if (!active(*fault, seconds))
        return pose;
    if (fault->kind == ReferenceFaultKind::Moved)
        pose.disc = shifted(home, fault->amount, fault->directionDegrees);
    if (fault->kind == ReferenceFaultKind::SecondReference) {
        pose.disc.reset();
        pose.other = shifted(home, 3.5 * home.radius, fault->directionDegrees);
        pose.otherTemperature = temperature + TempDelta::kelvins(fault->amount);
    }
    return pose;
}

} // namespace haetae
