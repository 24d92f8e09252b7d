// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/vendor_json.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <nlohmann/json.hpp>

namespace haetae {
namespace {

using nlohmann::json;

constexpr double kColdest = -40.0;
constexpr double kHottest = 600.0;

} // namespace

json shallowJson(std::string_view text)
{
    const auto shallow = [](int depth, json::parse_event_t, json&) {
        return depth <= kDeepestJson + 1;
    };
    return json::parse(text, shallow, false);
}

std::string lowered(std::string_view text)
{
    std::string low(text);
    std::transform(low.begin(), low.end(), low.begin(), [](char letter) {
        return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
    });
    return low;
}

const json* member(const json& object, std::initializer_list<std::string_view> names)
{
    if (!object.is_object())
        return nullptr;
    for (const std::string_view name : names) {
        for (const auto& [key, value] : object.items()) {
            if (lowered(key) == name)
                return &value;
        }
    }
    return nullptr;
}

std::optional<double> asNumber(const json* value)
{
    if (value == nullptr)
        return std::nullopt;
    if (value->is_number())
        return value->get<double>();
    if (!value->is_string())
        return std::nullopt;
    const auto text = value->get<std::string>();
    char* end = nullptr;
    const double number = std::strtod(text.c_str(), &end);
    if (text.empty() || end != text.c_str() + text.size())
        return std::nullopt;
    return number;
}

std::string asText(const json* value)
{
    if (value == nullptr)
        return {};
    return value->is_string() ? value->get<std::string>() : value->dump();
}

bool asTruth(const json* value)
{
    if (value == nullptr)
        return false;
    if (value->is_number())
        return value->get<double>() != 0.0;
    return lowered(asText(value)) == "true";
}

VendorUnit unitOf(std::string_view word)
{
    constexpr std::string_view kDegree = "degree";
    std::string low = lowered(word);
    if (low.rfind(kDegree, 0) == 0)
        low.erase(0, kDegree.size());
    const char first = low.empty() ? 'c' : low.front();
    if (first == 'f' || low == "1" || low == "1.0")
        return VendorUnit::Fahrenheit;
    return first == 'k' || low == "2" || low == "2.0" ? VendorUnit::Kelvin : VendorUnit::Celsius;
}

double inCelsius(double value, VendorUnit unit)
{
    switch (unit) {
    case VendorUnit::Fahrenheit:
        return (value - 32.0) * 5.0 / 9.0;
    case VendorUnit::Kelvin:
        return value - 273.15;
    case VendorUnit::Celsius:
        break;
    }
    return value;
}

std::optional<double> plausibleCelsius(double value, VendorUnit unit)
{
    const double celsius = inCelsius(value, unit);
    if (!std::isfinite(celsius) || celsius < kColdest || celsius > kHottest)
        return std::nullopt;
    return celsius;
}

} // namespace haetae
