// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/dahua/dahua_event.h"

#include <algorithm>
#include <cctype>
#include <charconv>
#include <cmath>
#include <cstdlib>
#include <nlohmann/json.hpp>

namespace haetae::dahua {
namespace {

using nlohmann::json;

constexpr int kDeepest = 12;
constexpr double kColdest = -40.0;
constexpr double kHottest = 600.0;

/// Discarded when it is no whole JSON. What is nested too deeply is dropped: writing that out again
/// could take any stack.
json parsedJson(std::string_view text)
{
    const auto shallow = [](int depth, json::parse_event_t, json&) {
        return depth <= kDeepest + 1;
    };
    return json::parse(text, shallow, false);
}

std::string lowered(std::string_view text)
{
    std::string low(text);
    std::transform(low.begin(), low.end(), low.begin(),
        [](unsigned char letter) { return static_cast<char>(std::tolower(letter)); });
    return low;
}

std::string_view trimmed(std::string_view text)
{
    const auto blank = [](char letter) {
        return letter == ' ' || letter == '\t' || letter == '\r' || letter == '\n';
    };
    while (!text.empty() && blank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && blank(text.back()))
        text.remove_suffix(1);
    return text;
}

const json* member(const json& object, std::initializer_list<std::string_view> names)
{
    for (const std::string_view name : names) {
        for (const auto& [key, value] : object.items()) {
            if (lowered(key) == name)
                return &value;
        }
    }
    return nullptr;
}

/// Numbers arrive as numbers and as texts.
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

bool asTruth(const json* value)
{
    if (value == nullptr)
        return false;
    if (value->is_boolean())
        return value->get<bool>();
    if (value->is_string())
        return lowered(value->get<std::string>()) == "true";
    return value->is_number() && value->get<double>() != 0.0;
}

Unit unitOf(const json* value)
{
    if (const auto number = asNumber(value)) {
        if (*number == 1.0)
            return Unit::Fahrenheit;
        return *number == 2.0 ? Unit::Kelvin : Unit::Celsius;
    }
    const std::string word =
        value != nullptr && value->is_string() ? lowered(value->get<std::string>()) : std::string();
    if (word.substr(0, 1) == "f")
        return Unit::Fahrenheit;
    return word.substr(0, 1) == "k" ? Unit::Kelvin : Unit::Celsius;
}

std::optional<EventReading> readingIn(const json& object, const std::optional<Unit>& unit)
{
    const auto value = asNumber(member(object,
        {"hightemp", "dbhightemp", "mantemp", "currtemperature", "curtemperature", "temperature",
            "dbtemperature", "temperatureval", "maxtemperature", "temper"}));
    if (!value)
        return std::nullopt;
    EventReading reading;
    reading.celsius = inCelsius(*value,
        unit.value_or(unitOf(
            member(object, {"tempunit", "ntempunit", "temperatureunit", "emtemperatureunit"}))));
    if (!std::isfinite(reading.celsius) || reading.celsius < kColdest || reading.celsius > kHottest)
        return std::nullopt;
    reading.overItsLimit = asTruth(member(object, {"isovertemp", "bisovertemp"}));
    if (const json* person = member(object, {"objectid", "nobjectid"}); person != nullptr)
        reading.person = person->is_string() ? person->get<std::string>() : person->dump();
    return reading;
}

std::optional<EventReading> find(const json& value, const std::optional<Unit>& unit, int depth)
{
    if (depth > kDeepest || !value.is_structured())
        return std::nullopt;
    if (value.is_object()) {
        if (auto reading = readingIn(value, unit))
            return reading;
    }
    for (const auto& inner : value) {
        if (auto reading = find(inner, unit, depth + 1))
            return reading;
    }
    return std::nullopt;
}

std::string field(std::string_view head, std::string_view name)
{
    const auto at = head.find(name);
    if (at == std::string_view::npos)
        return {};
    const auto from = at + name.size();
    return std::string(trimmed(head.substr(from, head.find(';', from) - from)));
}

} // namespace

Result<Event> readEvent(std::string_view body, const std::optional<Unit>& unit)
{
    body = trimmed(body);
    Event event;
    if (body.substr(0, 9) == "Heartbeat")
        return event;
    // The JSON may itself hold ";" and "=", so the head ends at the first of these.
    constexpr std::string_view kData = ";data=";
    const auto data = body.find(kData);
    const std::string_view head = body.substr(0, data);
    event.code = field(head, "Code=");
    if (event.code.empty())
        return fail(ErrorKind::Corrupt, "event", "it has no code",
            "nothing is lost but this event; check the camera's firmware");
    event.action = field(head, "action=");
    const std::string index = field(head, "index=");
    std::from_chars(index.data(), index.data() + index.size(), event.index);
    if (data == std::string_view::npos)
        return event;
    event.data = trimmed(body.substr(data + kData.size()));
    const json parsed = parsedJson(event.data);
    event.dataBroken = parsed.is_discarded();
    if (!event.dataBroken && event.action != "Stop")
        event.reading = find(parsed, unit, 0);
    return event;
}

} // namespace haetae::dahua
