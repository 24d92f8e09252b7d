// SPDX-License-Identifier: GPL-3.0-or-later
#include "thermal/planck.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <initializer_list>

namespace haetae {
namespace {

/// A setting and what it may be. *value*
struct Setting {
    const char* name;
    double value;
    double low;
    double high;
    const char* unit;
};

constexpr double kLeastTransmission = 0.05; // below, the correction is larger than the signal
constexpr double kMostTransmission = 1.005; // the fitted curve overshoots a little close by
constexpr double kMostSignalConstant = 1e12;
constexpr double kHottestDivisor = 1e-9; // F above 1: from B / ln F on there is no hotter signal

double kelvinOf(Celsius temperature)
{
    return temperature.degrees() + kCelsiusZeroInKelvin;
}

Result<void> check(std::initializer_list<Setting> settings, const std::string& subject)
{
    for (const Setting& setting : settings) {
        if (setting.value >= setting.low && setting.value <= setting.high)
            continue; // not a number fails both
        char reason[160];
        std::snprintf(reason, sizeof reason, "%s %g is outside %g..%g%s%s", setting.name,
            setting.value, setting.low, setting.high, *setting.unit != '\0' ? " " : "",
            setting.unit);
        return fail(ErrorKind::InvalidInput, subject, reason,
            std::string("correct ") + setting.name + " in the camera's settings");
    }
    return {};
}

Result<void> checkView(const ViewingConditions& view, const std::string& subject)
{
    return check({{"emissivity", view.emissivity, 0.1, 1.0, ""},
                     {"reflected temperature", view.reflected.degrees(), -50.0, 100.0, "degC"},
                     {"atmosphere temperature", view.atmosphere.degrees(), -50.0, 100.0, "degC"},
                     {"relative humidity", view.relativeHumidity, 0.0, 1.0, ""},
                     {"distance", view.distanceMetres, 0.0, 100.0, "m"},
                     {"window temperature", view.window.degrees(), -50.0, 100.0, "degC"},
                     {"window transmission", view.windowTransmission, 0.1, 1.0, ""}},
        subject);
}

Result<void> checkConstants(double c, double b, double f, const std::string& subject)
{
    return check({{"Planck R", c, 1e-6, kMostSignalConstant, ""},
                     {"Planck B", b, 800.0, 5000.0, "K"}, {"Planck F", f, 0.5, 5.0, ""}},
        subject);
}

Result<void> checkAir(double transmission, const std::string& subject)
{
    return check(
        {{"atmospheric transmission", transmission, kLeastTransmission, kMostTransmission, ""}},
        subject);
}

} // namespace

double transmissionOf(
    const AtmosphereConstants& air, const ViewingConditions& view, double pathMetres)
{
    const double t = view.atmosphere.degrees();
    const double water = view.relativeHumidity
        * std::exp(1.5587 + 0.06939 * t - 0.00027816 * t * t + 6.8455e-7 * t * t * t);
    const double path = std::sqrt(pathMetres);
    const double humid = std::sqrt(water);
    return air.x * std::exp(-path * (air.alpha1 + air.beta1 * humid))
        + (1.0 - air.x) * std::exp(-path * (air.alpha2 + air.beta2 * humid));
}

Result<PlanckCurve> PlanckCurve::make(const PlanckFileScale& scale, const std::string& subject)
{
    const ViewingConditions& view = scale.view;
    if (const auto checked = checkView(view, subject); !checked)
        return tl::unexpected<Error>(checked.error());
    const double c = scale.r1 / scale.r2;
    if (const auto checked = checkConstants(c, scale.b, scale.f, subject); !checked)
        return tl::unexpected<Error>(checked.error());
    if (const auto checked = check({{"Planck O", scale.o, -1e6, 1e6, "counts"}}, subject); !checked)
        return tl::unexpected<Error>(checked.error());
    const double tau = transmissionOf(scale.air, view, view.distanceMetres / 2.0);
    if (const auto checked = checkAir(tau, subject); !checked)
        return tl::unexpected<Error>(checked.error());
    const auto countAt = [&](Celsius temperature) {
        return c / (std::exp(scale.b / kelvinOf(temperature)) - scale.f) - scale.o;
    };
    const double e = view.emissivity;
    const double w = view.windowTransmission;
    const double strange = (1.0 - tau) / (e * tau) * countAt(view.atmosphere)
        + (1.0 - tau) / (e * tau * w * tau) * countAt(view.atmosphere)
        + (1.0 - w) / (e * tau * w) * countAt(view.window)
        + (1.0 - e) / e * countAt(view.reflected);
    PlanckCurve curve;
    curve.gain_ = 1.0 / (e * tau * w * tau);
    curve.offset_ = scale.o - strange;
    curve.c_ = c;
    curve.b_ = scale.b;
    curve.f_ = scale.f;
    return curve;
}

Result<PlanckCurve> PlanckCurve::make(const PlanckNodeScale& scale, const std::string& subject)
{
    const ViewingConditions& view = scale.view;
    if (const auto checked = checkView(view, subject); !checked)
        return tl::unexpected<Error>(checked.error());
    if (const auto checked = checkConstants(scale.r, scale.b, scale.f, subject); !checked)
        return tl::unexpected<Error>(checked.error());
    if (const auto checked = check({{"Planck J0", scale.j0, -1e6, 1e6, "counts"},
                                       {"Planck J1", scale.j1, 1e-6, 1e6, "counts"}},
            subject);
        !checked)
        return tl::unexpected<Error>(checked.error());
    const double tau = transmissionOf(scale.air, view, view.distanceMetres);
    if (const auto checked = checkAir(tau, subject); !checked)
        return tl::unexpected<Error>(checked.error());
    const auto signalAt = [&](Celsius temperature) {
        return scale.r / (std::exp(scale.b / kelvinOf(temperature)) - scale.f);
    };
    const double e = view.emissivity;
    const double w = view.windowTransmission;
    const double strange = (1.0 - e) / e * signalAt(view.reflected)
        + (1.0 - tau) / (e * tau) * signalAt(view.atmosphere)
        + (1.0 - w) / (e * tau * w) * signalAt(view.window);
    PlanckCurve curve;
    curve.gain_ = 1.0 / (scale.j1 * e * tau * w);
    curve.offset_ = -scale.j0 * curve.gain_ - strange;
    curve.c_ = scale.r;
    curve.b_ = scale.b;
    curve.f_ = scale.f;
    return curve;
}

Celsius PlanckCurve::temperatureOf(double count) const
{
    const double signal = gain_ * count + offset_;
    if (!(signal > 0.0))
        return kColdest;
    const double exponent = std::log(c_ / signal + f_);
    if (!(exponent > 0.0)) // F below 1: hotter than the curve can say
        return kHottest;
    const auto temperature = Celsius::degrees(b_ / exponent - kCelsiusZeroInKelvin);
    return std::clamp(temperature, kColdest, kHottest);
}

double PlanckCurve::countOf(Celsius temperature) const
{
    const double kelvin = kelvinOf(std::clamp(temperature, kColdest, kHottest));
    const double signal = c_ / std::max(kHottestDivisor, std::exp(b_ / kelvin) - f_);
    return (signal - offset_) / gain_;
}

} // namespace haetae
