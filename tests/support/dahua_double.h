// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cstdint>
#include <functional>
#include <string>
#include <utility>

#include "support/digest_double.h"

namespace haetae::test {

/// A heat map in the format IR-SGCC-FIR64; the values in tenths of a degree.
inline std::string fir64(int width, int height, const std::function<int(int, int)>& tenths)
{
    std::string bytes(64, '\0');
    const auto put = [&bytes](std::size_t at, std::uint32_t value, std::size_t length) {
        for (std::size_t i = 0; i < length; ++i)
            bytes[at + i] = static_cast<char>(value >> (8 * i));
    };
    const auto putFloat = [&put](std::size_t at, float value) {
        put(at, std::bit_cast<std::uint32_t>(value), 4);
    };
    putFloat(4, 1.0F);
    putFloat(8, 0.98F);
    putFloat(12, 2.5F);
    putFloat(16, 23.0F);
    putFloat(20, 45.0F);
    put(24, static_cast<std::uint32_t>(height), 2);
    put(26, static_cast<std::uint32_t>(width), 2);
    bytes[28] = 1;
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            const auto value = static_cast<std::uint16_t>(tenths(x, y));
            bytes += static_cast<char>(value & 0xff);
            bytes += static_cast<char>(value >> 8);
        }
    }
    return bytes;
}

inline std::string room(int width = 32, int height = 24)
{
    return fir64(width, height, [](int x, int y) { return 220 + x + 2 * y; });
}

inline QByteArray eventPart(const std::string& body, int lengthOff = 0)
{
    return QByteArray::fromStdString("--myboundary\r\nContent-Type: text/plain\r\nContent-Length:"
        + std::to_string(static_cast<int>(body.size()) + lengthOff) + "\r\n\r\n" + body + "\r\n");
}

/// A camera that is well; a test makes single answers ill.
struct DahuaDouble : DigestDouble {
    static constexpr const char* kHeatMap = "/cgi-bin/RPC_Loadfile/RadiometryHeatMap.jpg&channel=";
    static constexpr const char* kEvents = "/cgi-bin/eventManager.cgi";
    static constexpr const char* kConfig =
        "/cgi-bin/configManager.cgi?action=getConfig&name=HeatImagingThermometry";

    explicit DahuaDouble(std::unique_ptr<QTcpServer> server = std::make_unique<QTcpServer>())
        : DigestDouble("admin", "right one", std::move(server))
    {
        on("/cgi-bin/magicBox.cgi?action=getSystemInfo",
            text("deviceType=TPC-BF5421-T\r\nserialNumber=1F0\r\n"));
        on("/cgi-bin/magicBox.cgi", text("version=2.630.0.1\r\n"));
        on(kConfig,
            text("table.HeatImagingThermometry[0].ObjectEmissivity=0.980000\r\n"
                 "table.HeatImagingThermometry[0].ObjectDistance=2\r\n"
                 "table.HeatImagingThermometry[0].DistanceDecimalPart=50\r\n"
                 "table.HeatImagingThermometry[0].RelativeHumidity=45\r\n"
                 "table.HeatImagingThermometry[0].TemperatureUnit=Centigrade\r\n"));
        on("/cgi-bin/configManager.cgi?action=setConfig", text("OK\r\n"));
        on("/cgi-bin/coaxialControlIO.cgi", text("OK\r\n"));
        on("/cgi-bin/RadiometryManager.cgi?action=getRandomPointTemper",
            text(
                "pointTempInfo.TemperAver=36.699997\r\npointTempInfo.TemperatureUnit=Centigrade\r\n"
                "pointTempInfo.Type=Spot\r\n"));
        on(kHeatMap, bytes(room()));
        on("/cgi-bin/snapshot.cgi", text("Error\r\nErrorID=2, Detail=Invalid Request!\r\n"));
        on(kEvents, events({eventPart("Heartbeat")}));
    }
    static Answer text(const QByteArray& body) { return HttpDouble::status(200, {}, body); }
    static Answer bytes(const std::string& body)
    {
        return HttpDouble::status(
            200, "Content-Type: application/octet-stream\r\n", QByteArray::fromStdString(body));
    }
    static Answer events(std::vector<QByteArray> pieces_)
    {
        return pieces(
            streamHead("multipart/x-mixed-replace; boundary=myboundary"), std::move(pieces_));
    }
};

} // namespace haetae::test
