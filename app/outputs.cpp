// SPDX-License-Identifier: GPL-3.0-or-later
#include "outputs.h"

#include <algorithm>
#include <array>

#include "alarm/late_output.h"
#include "model/tokens.h"
#ifdef HAETAE_HAS_OUTPUT_USB_LAMP
#include "alarm/usb_lamp/usb_lamp.h"
#endif
#ifdef HAETAE_HAS_OUTPUT_MODBUS
#include "alarm/modbus/modbus_relay.h"
#endif
#ifdef HAETAE_HAS_OUTPUT_MQTT
#include "alarm/mqtt/mqtt_output.h"
#endif
#ifdef HAETAE_HAS_OUTPUT_WEBHOOK
#include "alarm/webhook/webhook.h"
#endif
#ifdef HAETAE_HAS_OUTPUT_PATLITE_PNS
#include "alarm/patlite_pns/patlite_tower.h"
#endif

#ifdef HAETAE_HAS_OUTPUT_CAMERA
#include "camera_signals.h"
#endif

namespace haetae {
namespace {

using Opened = Result<std::unique_ptr<AlarmOutput>>;

constexpr OutputOpener kOpenUsbLamp =
#ifdef HAETAE_HAS_OUTPUT_USB_LAMP
    [](const OutputConfig& config, const OutputSurroundings&, OutputJournal& journal) -> Opened {
    return std::unique_ptr<AlarmOutput>(
        std::make_unique<UsbLamp>(config.name, config.usbLamp, journal));
};
#else
    nullptr;
#endif

constexpr OutputOpener kOpenModbus =
#ifdef HAETAE_HAS_OUTPUT_MODBUS
    [](const OutputConfig& config, const OutputSurroundings& around,
        OutputJournal& journal) -> Opened {
    return std::unique_ptr<AlarmOutput>(
        std::make_unique<ModbusRelay>(config.name, config.modbus, *around.clock, journal));
};
#else
    nullptr;
#endif

constexpr OutputOpener kOpenMqtt =
#ifdef HAETAE_HAS_OUTPUT_MQTT
    [](const OutputConfig& config, const OutputSurroundings& around,
        OutputJournal& journal) -> Opened {
    MqttConfig mqtt = config.mqtt;
    if (around.besideConsole) {
        mqtt.topic += "/test";
        mqtt.discovery = false;
    }
    return MqttOutput::open({config.name, mqtt, around.desk, around.clock, &journal});
};
#else
    nullptr;
#endif

constexpr OutputOpener kOpenWebhook =
#ifdef HAETAE_HAS_OUTPUT_WEBHOOK
    [](const OutputConfig& config, const OutputSurroundings& around,
        OutputJournal& journal) -> Opened {
    const auto queue = around.dataFolder.empty()
        ? std::filesystem::path()
        : around.dataFolder / ("webhook-" + config.name + ".queue");
    return Webhook::open({config.name, config.webhook, around.desk, queue, around.clock, &journal});
};
#else
    nullptr;
#endif

constexpr OutputOpener kOpenPatlitePns =
#ifdef HAETAE_HAS_OUTPUT_PATLITE_PNS
    [](const OutputConfig& config, const OutputSurroundings&, OutputJournal& journal) -> Opened {
    return std::unique_ptr<AlarmOutput>(
        std::make_unique<PatliteTower>(config.name, config.patlitePns, journal));
};
#else
    nullptr;
#endif

constexpr OutputOpener kOpenCamera =
#ifdef HAETAE_HAS_OUTPUT_CAMERA
    [](const OutputConfig& config, const OutputSurroundings& around,
        OutputJournal& journal) -> Opened {
    const auto camera = std::find_if(around.cameras.begin(), around.cameras.end(),
        [&config](const CameraConfig& one) { return one.id.value == config.camera.camera; });
    if (camera == around.cameras.end())
        return fail(ErrorKind::NotFound, "output " + config.name,
            "there is no camera " + config.camera.camera, "correct its camera");
    auto signals = signalsOf(*camera, config.camera.relay.value_or(1));
    if (!signals)
        return signals.error();
    return CameraSignalOutput::open(
        config.name, config.camera, std::move(*signals), *around.clock, journal);
};
#else
    nullptr;
#endif

} // namespace

std::span<const OutputRow> outputKinds()
{
    static const std::array<OutputRow, 6> kTable{{
        {OutputKind::UsbLamp, kOpenUsbLamp, "HAETAE_OUTPUT_USB_LAMP"},
        {OutputKind::Modbus, kOpenModbus, "HAETAE_OUTPUT_MODBUS"},
        {OutputKind::Mqtt, kOpenMqtt, "HAETAE_OUTPUT_MQTT"},
        {OutputKind::Webhook, kOpenWebhook, "HAETAE_OUTPUT_WEBHOOK"},
        {OutputKind::PatlitePns, kOpenPatlitePns, "HAETAE_OUTPUT_PATLITE_PNS"},
        {OutputKind::Camera, kOpenCamera, "HAETAE_OUTPUT_CAMERA"},
    }};
    return kTable;
}

std::unique_ptr<AlarmOutput> makeOutput(
    const OutputConfig& config, const OutputSurroundings& surroundings)
{
    return std::make_unique<LateOutput>(
        config.name, *surroundings.clock, [config, surroundings](OutputJournal& journal) -> Opened {
            const auto kinds = outputKinds();
            const auto row = std::find_if(kinds.begin(), kinds.end(),
                [&config](const OutputRow& one) { return one.kind == config.kind; });
            if (row == kinds.end() || row->open == nullptr)
                return fail(ErrorKind::Unsupported, "output " + config.name,
                    "this build has no outputs of the kind " + std::string(token(config.kind)),
                    row == kinds.end() ? "correct its kind"
                                       : std::string("build it with -D") + row->option + "=ON");
            return row->open(config, surroundings, journal);
        });
}

std::vector<std::unique_ptr<AlarmOutput>> makeOutputs(
    const Settings& settings, const OutputSurroundings& surroundings)
{
    std::vector<std::unique_ptr<AlarmOutput>> outputs;
    for (const OutputConfig& config : settings.outputs)
        outputs.push_back(makeOutput(config, surroundings));
    return outputs;
}

} // namespace haetae
