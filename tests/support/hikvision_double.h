// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cstdint>
#include <functional>
#include <string>
#include <utility>
#include <vector>

#include "support/digest_double.h"

namespace haetae::test {

/// *value*
struct MatrixReply {
    int width = 32;
    int height = 24;
    int bytesPerValue = 4;
    std::function<double(int, int)> celsius = [](int x, int y) { return 22.0 + 0.1 * (x + 2 * y); };
    std::string more{}; ///< JSON members before the others
    int valuesOff = 0; ///< bytes too many or too few
    int announcedOff = 0; ///< of p2pDataLen
    int lengthOff = 0; ///< of the part's Content-Length
    bool values = true;
    std::string visible{}; ///< a JPEG

    [[nodiscard]] std::string bytes() const
    {
        std::string all;
        for (int y = 0; y < height; ++y) {
            for (int x = 0; x < width; ++x) {
                const std::uint32_t raw = bytesPerValue == 4
                    ? std::bit_cast<std::uint32_t>(static_cast<float>(celsius(x, y)))
                    : static_cast<std::uint16_t>(
                        static_cast<std::int16_t>((celsius(x, y) + 273.15 - 250.0) * 64.0));
                for (int i = 0; i < bytesPerValue; ++i)
                    all += static_cast<char>(raw >> (8 * i));
            }
        }
        all.resize(all.size() + static_cast<std::size_t>(valuesOff), 'x');
        return all;
    }
    [[nodiscard]] std::string body() const
    {
        const std::string picture("\xff\xd8\xff\xe0 drawn", 10);
        const std::string data = bytes();
        const std::string head = "{\"JpegPictureWithAppendData\":{" + more + "\"jpegPicWidth\":"
            + std::to_string(width) + ",\"jpegPicHeight\":" + std::to_string(height)
            + ",\"jpegPicLen\":" + std::to_string(picture.size())
            + ",\"p2pDataLen\":" + std::to_string(width * height * bytesPerValue + announcedOff)
            + ",\"temperatureDataLength\":" + std::to_string(bytesPerValue)
            + ",\"scale\":64,\"offset\":250}}";
        const auto part = [](const char* type, const std::string& text, int off = 0) {
            return std::string("--boundary\r\nContent-Type: ") + type + "\r\nContent-Length: "
                + std::to_string(static_cast<int>(text.size()) + off) + "\r\n\r\n" + text + "\r\n";
        };
        return part("application/json", head) + part("image/pjpeg", picture)
            + (values ? part("application/octet-stream", data, lengthOff) : std::string())
            + (visible.empty() ? std::string() : part("image/pjpeg", visible)) + "--boundary--\r\n";
    }
};

inline const char* const kMultipart = "multipart/form-data; boundary=boundary";

inline QByteArray alertPart(const char* type, const std::string& body, int lengthOff = 0)
{
    return QByteArray::fromStdString(std::string("--boundary\r\nContent-Type: ") + type
        + "\r\nContent-Length: " + std::to_string(static_cast<int>(body.size()) + lengthOff)
        + "\r\n\r\n" + body + "\r\n");
}

/// A camera that is well; a test makes single answers ill.
struct HikvisionDouble : DigestDouble {
    static constexpr const char* kCan = "/ISAPI/Thermal/capabilities";
    static constexpr const char* kMatrix =
        "/ISAPI/Thermal/channels/2/thermometry/jpegPicWithAppendData?format=json";
    static constexpr const char* kAlerts = "/ISAPI/Event/notification/alertStream";
    static constexpr const char* kRules =
        "/ISAPI/Thermal/channels/2/thermometry/realTimethermometry/rules?format=json";
    static constexpr const char* kBlackbody = "/ISAPI/Thermal/channels/2/blackBody";
    static constexpr const char* kBasic = "/ISAPI/Thermal/channels/2/thermometry/basicParam";

    explicit HikvisionDouble(std::unique_ptr<QTcpServer> server = std::make_unique<QTcpServer>())
        : DigestDouble("admin", "right one", std::move(server))
    {
        on(kCan,
            xml("<ThermalCap xmlns=\"http://www.hikvision.com/ver20/XMLSchema\">"
                "<isSupportThermometry>true</isSupportThermometry>"
                "<isSupportRealtimeThermometry>true</isSupportRealtimeThermometry>"
                "</ThermalCap>"));
        on(kBlackbody, notSupport());
        on(kBasic,
            xml("<ThermometryBasicParam><enabled>true</enabled><streamOverlay>false"
                "</streamOverlay><emissivity>0.98</emissivity></ThermometryBasicParam>"));
        on(kMatrix, matrix({}));
        on(kAlerts, stream({heartbeat()}));
        on(kRules, notSupport());
        on("/ISAPI/Streaming/channels/", notSupport());
        on("/ISAPI/System/IO/outputs/", okay());
    }
    static Answer xml(const QByteArray& body)
    {
        return HttpDouble::status(200, "Content-Type: application/xml\r\n", body);
    }
    static Answer okay()
    {
        return xml("<ResponseStatus><statusCode>1</statusCode><statusString>OK</statusString>"
                   "<subStatusCode>ok</subStatusCode></ResponseStatus>");
    }
    static Answer notSupport()
    {
        return HttpDouble::status(403, "Content-Type: application/xml\r\n",
            "<ResponseStatus version=\"1.0\" xmlns=\"http://www.isapi.org/ver20/XMLSchema\">"
            "<statusCode>4</statusCode><statusString>Invalid Operation</statusString>"
            "<subStatusCode>notSupport</subStatusCode></ResponseStatus>");
    }
    static Answer matrix(const MatrixReply& reply)
    {
        return HttpDouble::status(200, QByteArray("Content-Type: ") + kMultipart + "\r\n",
            QByteArray::fromStdString(reply.body()));
    }
    static Answer stream(std::vector<QByteArray> pieces_)
    {
        return pieces(streamHead("multipart/mixed; boundary=boundary"), std::move(pieces_));
    }
    static QByteArray heartbeat()
    {
        return alertPart("application/xml; charset=\"UTF-8\"",
            "<EventNotificationAlert><eventType>videoloss</eventType>"
            "<eventState>inactive</eventState></EventNotificationAlert>");
    }
};

} // namespace haetae::test
