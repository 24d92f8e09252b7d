// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/dahua/dahua_event.h"

#include <charconv>
#include <nlohmann/json.hpp>

#include "camera/vendor_json.h"

namespace haetae::dahua {
namespace {

using nlohmann::json;

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

std::optional<EventReading> readingIn(const json& object, const std::optional<Unit>& unit)
{
    const auto value = asNumber(member(object,
        {"hightemp", "dbhightemp", "mantemp", "currtemperature", "curtemperature", "temperature",
            "dbtemperature", "temperatureval", "maxtemperature", "temper"}));
    if (!value)
        return std::nullopt;
    const json* label =
        member(object, {"tempunit", "ntempunit", "temperatureunit", "emtemperatureunit"});
    const auto celsius = plausibleCelsius(*value, unit.value_or(unitOf(asText(label))));
    if (!celsius)
        return std::nullopt;
    EventReading reading;
    reading.celsius = *celsius;
    reading.overItsLimit = asTruth(member(object, {"isovertemp", "bisovertemp"}));
    reading.person = asText(member(object, {"objectid", "nobjectid"}));
    return reading;
}

std::optional<EventReading> find(const json& value, const std::optional<Unit>& unit, int depth)
{
    if (depth > kDeepestJson || !value.is_structured())
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
    const json parsed = shallowJson(event.data);
    event.dataBroken = parsed.is_discarded();
    if (!event.dataBroken && event.action != "Stop")
        event.reading = find(parsed, unit, 0);
    return event;
}

} // namespace haetae::dahua
