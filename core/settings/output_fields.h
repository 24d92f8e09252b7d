// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/config/output_config.h"

namespace haetae {

// The keys of one [[output]]; see settings_fields.h.

template <class Modbus, class Visitor>
void visitModbus(Modbus& modbus, Visitor& v)
{
    v.value("host", modbus.host);
    v.value("port", modbus.port);
    v.value("unit", modbus.unit);
    v.value("coils_from_one", modbus.coilsFromOne);
    v.value("elevated_coil", modbus.elevatedCoil);
    v.value("technical_coil", modbus.technicalCoil);
    v.value("screening_coil", modbus.screeningCoil);
    v.value("heartbeat_coil", modbus.heartbeatCoil);
    v.value("timed_coil_offset", modbus.timedCoilOffset);
    v.value("release_after_s", modbus.releaseAfter);
}

template <class Mqtt, class Visitor>
void visitMqtt(Mqtt& mqtt, Visitor& v)
{
    v.value("host", mqtt.host);
    v.value("port", mqtt.port);
    v.value("topic", mqtt.topic);
    v.value("discovery", mqtt.discovery);
    v.value("discovery_prefix", mqtt.discoveryPrefix);
    v.value("user", mqtt.user);
    v.value("secret_file", mqtt.secretFile);
    v.value("tls", mqtt.tls);
    v.value("ca_file", mqtt.caFile);
}

template <class Webhook, class Visitor>
void visitWebhook(Webhook& webhook, Visitor& v)
{
    v.value("url", webhook.url);
    v.value("secret_file", webhook.secretFile);
    v.value("ca_file", webhook.caFile);
    v.value("plain_http", webhook.plainHttp);
    v.value("queue", webhook.queue);
    v.value("heartbeat_s", webhook.heartbeat);
}

/// The kind says which keys there are; those of another kind are no setting.
template <class Output, class Visitor>
void visitOutput(Output& output, Visitor& v)
{
    v.value("name", output.name);
    v.value("kind", output.kind);
    switch (output.kind) {
    case OutputKind::UsbLamp:
        v.value("model", output.usbLamp.model);
        v.value("serial", output.usbLamp.serial);
        v.value("buzzer", output.usbLamp.buzzer);
        break;
    case OutputKind::Modbus:
        visitModbus(output.modbus, v);
        break;
    case OutputKind::Mqtt:
        visitMqtt(output.mqtt, v);
        break;
    case OutputKind::Webhook:
        visitWebhook(output.webhook, v);
        break;
    case OutputKind::PatlitePns:
        v.value("host", output.patlitePns.host);
        v.value("port", output.patlitePns.port);
        v.value("model", output.patlitePns.model);
        v.value("buzzer", output.patlitePns.buzzer);
        break;
    case OutputKind::Camera:
        v.value("camera", output.camera.camera);
        v.value("light", output.camera.light);
        v.value("siren", output.camera.siren);
        v.value("relay", output.camera.relay);
        v.value("release_after_s", output.camera.releaseAfter);
        break;
    case OutputKind::None:
        break;
    }
}

} // namespace haetae
