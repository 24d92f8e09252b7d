// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/output_place.h"

#include "model/tokens.h"

namespace haetae {

std::string placeOf(const OutputConfig& config)
{
    const auto at = [](const std::string& host, int port) {
        return host + ":" + std::to_string(port);
    };
    switch (config.kind) {
    case OutputKind::UsbLamp:
        return std::string(token(config.usbLamp.model))
            + (config.usbLamp.serial.empty() ? "" : " " + config.usbLamp.serial);
    case OutputKind::Modbus:
        return at(config.modbus.host, config.modbus.port) + " unit "
            + std::to_string(config.modbus.unit);
    case OutputKind::Mqtt:
        return config.mqtt.host
            + (config.mqtt.port != 0 ? ":" + std::to_string(config.mqtt.port) : "") + " "
            + config.mqtt.topic;
    case OutputKind::Webhook: // its path may hold a key
        return config.webhook.url.substr(
            0, config.webhook.url.find('/', config.webhook.url.find("://") + 3));
    case OutputKind::PatlitePns:
        return at(config.patlitePns.host, config.patlitePns.port);
    case OutputKind::Camera:
        return "camera " + config.camera.camera;
    case OutputKind::None:
        break;
    }
    return {};
}

} // namespace haetae
