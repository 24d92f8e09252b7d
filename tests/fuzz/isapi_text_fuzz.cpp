// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/hikvision/isapi_text.h"
#include "fuzz/fuzz_target.h"

std::vector<haetae::fuzz::Bytes> haetae::fuzz::seeds()
{
    return {
        bytesOf("{\"eventType\":\"faceCapture\",\"eventState\":\"active\",\"faceCapture\":[{"
                "\"faces\":[{"
                "\"currTemperature\":36.8,\"isAbnomalTemperature\":\"true\",\"thermometryUnit\":"
                "\"celsius\"}]}]}"),
        bytesOf("<?xml version=\"1.0\"?><h:EventNotificationAlert "
                "xmlns:h=\"x\"><eventType>TMA</eventType>"
                "<eventState>active</eventState><currTemperature>99.1</currTemperature>"
                "<thermometryUnit>fahrenheit</thermometryUnit></h:EventNotificationAlert>"),
        bytesOf("{\"ThermometryUploadList\":{\"ThermometryUpload\":[{\"ruleName\":\"R1\","
                "\"ruleCalibType\":1,"
                "\"LinePolygonThermCfg\":{\"MaxTemperature\":36.4},\"thermometryUnit\":0,"
                "\"dataType\":0,"
                "\"isFreezedata\":false}]}}"),
        bytesOf(
            "<ResponseStatus><statusCode>4</statusCode><subStatusCode>notSupport</subStatusCode>"
            "</ResponseStatus>"),
        bytesOf("{\"eventState\":\"active\",\"currTemperature\":36.5,\"a\":"
            + std::string(200'000, '[') + std::string(200'000, ']') + "}")};
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    using namespace haetae;
    const std::string text = fuzz::textOf(bytes, size);
    const auto alert = isapi::readAlert(text);
    if (alert)
        for (const auto& reading : alert->readings)
            fuzz::require(
                reading.celsius > -100.0 && reading.celsius < 1000.0, "a reading is possible");
    static_cast<void>(isapi::readRules(text));
    static_cast<void>(isapi::judged(200, text, "fuzz"));
    return 0;
}
