// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/hikvision/isapi_text.h"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <cstdlib>
#include <nlohmann/json.hpp>

#include "net/xml_texts.h"

namespace haetae::isapi {
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

std::string_view begun(std::string_view text)
{
    const auto at = text.find_first_not_of(" \t\r\n\xef\xbb\xbf");
    return at == std::string_view::npos ? std::string_view() : text.substr(at);
}

const json* member(const json& object, std::string_view name)
{
    if (!object.is_object())
        return nullptr;
    for (const auto& [key, value] : object.items()) {
        if (lowered(key) == name)
            return &value;
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

/// "true" comes as a text too.
bool asTruth(const json* value)
{
    return lowered(asText(value)) == "true";
}

/// A number in one interface, a word in the other.
std::optional<double> inCelsius(double value, const std::string& unit)
{
    const std::string low = lowered(unit);
    double celsius = value;
    if (low == "1" || low.substr(0, 1) == "f" || low == "degreefahrenheit")
        celsius = (value - 32.0) * 5.0 / 9.0;
    else if (low == "2" || low.substr(0, 1) == "k" || low == "degreekelvin")
        celsius = value - 273.15;
    if (!std::isfinite(celsius) || celsius < kColdest || celsius > kHottest)
        return std::nullopt;
    return celsius;
}

void findFaces(const json& value, const std::string& type, int depth, std::vector<Reading>& found)
{
    if (depth > kDeepest || !value.is_structured())
        return;
    if (const auto number = asNumber(member(value, "currtemperature"))) {
        const auto celsius = inCelsius(*number, asText(member(value, "thermometryunit")));
        if (celsius) {
            // The vendor's own spelling.
            const bool over = asTruth(member(value, "isabnomaltemperature"))
                || asTruth(member(value, "isabnormaltemperature"));
            found.push_back({*celsius, over, type, value.dump()});
        }
        return;
    }
    for (const auto& inner : value)
        findFaces(inner, type, depth + 1, found);
}

Result<Alert> alertOfJson(std::string_view body)
{
    const json parsed = parsedJson(body);
    if (!parsed.is_object())
        return fail(ErrorKind::Corrupt, "event", "its JSON is not whole", "nothing else is lost");
    Alert alert;
    alert.type = asText(member(parsed, "eventtype"));
    alert.active = lowered(asText(member(parsed, "eventstate"))) == "active";
    alert.heartbeat = lowered(alert.type) == "videoloss" && !alert.active;
    if (lowered(asText(member(parsed, "eventstate"))) != "inactive")
        findFaces(parsed, alert.type, 0, alert.readings);
    return alert;
}

Result<Alert> alertOfXml(std::string_view body)
{
    const auto texts = XmlTexts::read(body);
    if (!texts)
        return texts.error();
    Alert alert;
    alert.type = texts->text("eventType").value_or(std::string());
    alert.active = lowered(texts->text("eventState").value_or("")) == "active";
    alert.heartbeat = lowered(alert.type) == "videoloss" && !alert.active;
    auto value = texts->number("currTemperature");
    if (!value)
        value = texts->number("maxTemperature");
    if (!alert.active || !value)
        return alert;
    const auto celsius = inCelsius(*value, texts->text("thermometryUnit").value_or(""));
    const auto limit = texts->number("ruleTemperature");
    if (celsius)
        alert.readings.push_back(
            {*celsius, texts->truth("isAbnomalTemperature") || (limit && *value >= *limit),
                alert.type, std::string(body)});
    return alert;
}

std::optional<Reading> readingOf(const json& rule)
{
    const json* line = member(rule, "linepolygonthermcfg");
    const json* point = member(rule, "pointthermcfg");
    // ruleCalibType 0 is a point; the other form is there too, full of zeros.
    const bool isPoint = asNumber(member(rule, "rulecalibtype")).value_or(1.0) == 0.0;
    const auto value = isPoint || line == nullptr
        ? asNumber(point != nullptr ? member(*point, "temperature") : nullptr)
        : asNumber(member(*line, "maxtemperature"));
    if (!value)
        return std::nullopt;
    const auto celsius = inCelsius(*value, asText(member(rule, "thermometryunit")));
    if (!celsius)
        return std::nullopt;
    return Reading{*celsius, false, asText(member(rule, "rulename")), rule.dump()};
}

} // namespace

Result<Alert> readAlert(std::string_view body)
{
    const std::string_view text = begun(body);
    if (text.substr(0, 1) == "{")
        return alertOfJson(text);
    if (text.substr(0, 1) == "<")
        return alertOfXml(text);
    return fail(ErrorKind::Corrupt, "event", "it is neither XML nor JSON", "nothing else is lost");
}

Result<RuleBlock> readRules(std::string_view body)
{
    const json parsed = parsedJson(begun(body));
    const json* list = member(parsed, "thermometryuploadlist");
    const json* rules = list != nullptr ? member(*list, "thermometryupload") : nullptr;
    if (rules == nullptr || !rules->is_array())
        return fail(ErrorKind::Corrupt, "rules", "the block is not whole", "nothing else is lost");
    RuleBlock block;
    for (const json& rule : *rules) {
        if (asTruth(member(rule, "isfreezedata"))) {
            block.shutter = true;
            continue;
        }
        if (asNumber(member(rule, "datatype")).value_or(0.0) != 0.0)
            continue; // began or ended to measure
        if (auto reading = readingOf(rule))
            block.readings.push_back(std::move(*reading));
    }
    return block;
}

Result<void> judged(int status, std::string_view body, const std::string& asked)
{
    const std::string_view text = begun(body);
    std::string code;
    std::string sub;
    if (text.substr(0, 1) == "{") {
        const json parsed = parsedJson(text);
        code = asText(member(parsed, "statuscode"));
        sub = asText(member(parsed, "substatuscode"));
    } else if (text.find("ResponseStatus") != std::string_view::npos
        || text.find("userCheck") != std::string_view::npos) {
        if (const auto texts = XmlTexts::read(text)) {
            code = texts->text("statusCode").value_or("");
            sub = texts->text("subStatusCode").value_or("");
            if (lowered(texts->text("lockStatus").value_or("")) == "lock")
                sub = "userLocked";
        }
    }
    const std::string low = lowered(sub);
    if (status == 200 && (code.empty() || code == "1") && low != "userlocked")
        return {};
    if (status == 401 || low == "badauthorization" || low == "userlocked" || low == "incorrect")
        return fail(ErrorKind::PermissionDenied, asked,
            low == "userlocked" ? "the camera has locked this account"
                                : "the name or the password is refused",
            "give the right ones; it is not tried again before, since cameras lock out who does");
    const std::string told = sub.empty() ? "status " + std::to_string(status) : sub;
    if (low == "notsupport" || low == "methodnotallowed" || low == "invalidoperation"
        || low == "lowprivilege" || status == 403 || status == 404 || status == 405
        || status == 501)
        return fail(ErrorKind::Unsupported, asked,
            "this camera or this account does not do it (" + told + ")",
            "check the model, its firmware and what the account may do");
    return fail(
        ErrorKind::Unavailable, asked, "it refused (" + told + ")", "it is tried again by itself");
}

} // namespace haetae::isapi
