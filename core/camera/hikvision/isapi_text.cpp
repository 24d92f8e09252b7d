// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/hikvision/isapi_text.h"

#include <nlohmann/json.hpp>

#include "camera/vendor_json.h"
#include "net/xml_texts.h"

namespace haetae::isapi {
namespace {

using nlohmann::json;

std::string_view begun(std::string_view text)
{
    const auto at = text.find_first_not_of(" \t\r\n\xef\xbb\xbf");
    return at == std::string_view::npos ? std::string_view() : text.substr(at);
}

std::optional<double> celsiusOf(double value, const std::string& unit)
{
    return plausibleCelsius(value, unitOf(unit));
}

void findFaces(const json& value, const std::string& type, int depth, std::vector<Reading>& found)
{
    if (depth > kDeepestJson || !value.is_structured())
        return;
    if (const auto number = asNumber(member(value, {"currtemperature"}))) {
        const auto celsius = celsiusOf(*number, asText(member(value, {"thermometryunit"})));
        if (celsius) {
            // The vendor's own spelling.
            const bool over = asTruth(member(value, {"isabnomaltemperature"}))
                || asTruth(member(value, {"isabnormaltemperature"}));
            found.push_back({*celsius, over, type, value.dump()});
        }
        return;
    }
    for (const auto& inner : value)
        findFaces(inner, type, depth + 1, found);
}

Result<Alert> alertOfJson(std::string_view body)
{
    const json parsed = shallowJson(body);
    if (!parsed.is_object())
        return fail(ErrorKind::Corrupt, "event", "its JSON is not whole", "nothing else is lost");
    Alert alert;
    alert.type = asText(member(parsed, {"eventtype"}));
    alert.active = lowered(asText(member(parsed, {"eventstate"}))) == "active";
    alert.heartbeat = lowered(alert.type) == "videoloss" && !alert.active;
    if (lowered(asText(member(parsed, {"eventstate"}))) != "inactive")
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
    const auto celsius = celsiusOf(*value, texts->text("thermometryUnit").value_or(""));
    const auto limit = texts->number("ruleTemperature");
    if (celsius)
        alert.readings.push_back(
            {*celsius, texts->truth("isAbnomalTemperature") || (limit && *value >= *limit),
                alert.type, std::string(body)});
    return alert;
}

std::optional<Reading> readingOf(const json& rule)
{
    const json* line = member(rule, {"linepolygonthermcfg"});
    const json* point = member(rule, {"pointthermcfg"});
    // ruleCalibType 0 is a point; the other form is there too, full of zeros.
    const bool isPoint = asNumber(member(rule, {"rulecalibtype"})).value_or(1.0) == 0.0;
    const auto value = isPoint || line == nullptr
        ? asNumber(point != nullptr ? member(*point, {"temperature"}) : nullptr)
        : asNumber(member(*line, {"maxtemperature"}));
    if (!value)
        return std::nullopt;
    const auto celsius = celsiusOf(*value, asText(member(rule, {"thermometryunit"})));
    if (!celsius)
        return std::nullopt;
    return Reading{*celsius, false, asText(member(rule, {"rulename"})), rule.dump()};
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
    const json parsed = shallowJson(begun(body));
    const json* list = member(parsed, {"thermometryuploadlist"});
    const json* rules = list != nullptr ? member(*list, {"thermometryupload"}) : nullptr;
    if (rules == nullptr || !rules->is_array())
        return fail(ErrorKind::Corrupt, "rules", "the block is not whole", "nothing else is lost");
    RuleBlock block;
    for (const json& rule : *rules) {
        if (asTruth(member(rule, {"isfreezedata"}))) {
            block.shutter = true;
            continue;
        }
        if (asNumber(member(rule, {"datatype"})).value_or(0.0) != 0.0)
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
        const json parsed = shallowJson(text);
        code = asText(member(parsed, {"statuscode"}));
        sub = asText(member(parsed, {"substatuscode"}));
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
