// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <set>

#include "model/tokens.h"
#include "settings/settings_checks.h"

namespace haetae {
namespace {

constexpr int kHighestCoil = 65'535;

void checkHost(const std::string& host, const std::string& at, Checks& checks)
{
    checks.require(!host.empty(), at + "host", "is missing");
    checks.text(at + "host", host);
    checks.require(host.find_first_of(" /@") == std::string::npos, at + "host",
        "is a name or an address alone, without a port or a path");
}

void checkModbus(const ModbusConfig& modbus, const std::string& at, Checks& checks)
{
    checkHost(modbus.host, at, checks);
    checks.range(at + "port", modbus.port, 1, 65'535, "");
    checks.range(at + "unit", modbus.unit, 0, 255, "");
    const int first = modbus.coilsFromOne ? 1 : 0;
    const std::array<std::pair<const char*, std::optional<int>>, 4> coils{
        {{"elevated_coil", modbus.elevatedCoil}, {"technical_coil", modbus.technicalCoil},
            {"screening_coil", modbus.screeningCoil}, {"heartbeat_coil", modbus.heartbeatCoil}}};
    std::set<int> used;
    for (const auto& [key, coil] : coils) {
        if (!coil)
            continue;
        checks.range(at + key, *coil, first, kHighestCoil + first, "(coils_from_one)");
        checks.require(used.insert(*coil).second, at + key, "is used twice");
    }
    checks.require(!used.empty(), at + "elevated_coil", "is missing, and so is every other coil");
    if (modbus.timedCoilOffset)
        checks.range(at + "timed_coil_offset", *modbus.timedCoilOffset, 1, kHighestCoil, "");
    checks.range(
        at + "release_after_s", static_cast<double>(modbus.releaseAfter.count()), 0, 86'400, "s");
}

void checkMqtt(const MqttConfig& mqtt, const std::string& at, Checks& checks)
{
    checkHost(mqtt.host, at, checks);
    checks.range(at + "port", mqtt.port, 0, 65'535, "");
    for (const auto& [key, topic] :
        {std::pair{"topic", mqtt.topic}, std::pair{"discovery_prefix", mqtt.discoveryPrefix}}) {
        checks.text(at + key, topic);
        checks.require(!topic.empty() && topic.find_first_of("+#") == std::string::npos
                && topic.front() != '/' && topic.back() != '/' && topic.front() != '$',
            at + key, "is no topic: no + or #, no / or $ at its ends");
    }
    checks.text(at + "user", mqtt.user);
    checks.require(mqtt.secretFile.empty() || !mqtt.user.empty(), at + "secret_file",
        "is the password of nobody; name the user");
    checkFile(at + "secret_file", mqtt.secretFile, checks);
    checkFile(at + "ca_file", mqtt.caFile, checks);
    checks.require(mqtt.caFile.empty() || mqtt.tls, at + "ca_file", "counts only with tls = true");
}

/// The host of http://host:port/path; empty for another address.
std::string hostOf(const std::string& url)
{
    const auto scheme = url.find("://");
    if (scheme == std::string::npos)
        return {};
    const auto from = scheme + 3;
    const std::string authority = url.substr(from, url.find_first_of("/?#", from) - from);
    return authority.rfind('[', 0) == 0 ? authority.substr(0, authority.find(']') + 1)
                                        : authority.substr(0, authority.find(':'));
}

void checkWebhook(const WebhookConfig& webhook, const std::string& at, Checks& checks)
{
    const std::string& url = webhook.url;
    checks.text(at + "url", url);
    const bool secure = url.rfind("https://", 0) == 0;
    const bool plain = url.rfind("http://", 0) == 0;
    checks.require(secure || plain, at + "url", "does not begin with https://");
    const std::string host = hostOf(url);
    checks.require(!host.empty() && url.find_first_of(" \"<>") == std::string::npos, at + "url",
        "names no host");
    checks.require(url.find('@') == std::string::npos, at + "url",
        "holds a name or a password, which would reach the log; use secret_file");
    const bool here = host == "localhost" || host == "127.0.0.1" || host == "[::1]";
    checks.require(!plain || here || webhook.plainHttp, at + "url",
        "is not encrypted; use https:// or set plain_http = true");
    checkFile(at + "secret_file", webhook.secretFile, checks);
    checkFile(at + "ca_file", webhook.caFile, checks);
    checks.range(at + "queue", webhook.queue, 1, 100'000, "messages");
    checks.range(
        at + "heartbeat_s", static_cast<double>(webhook.heartbeat.count()), 0, 86'400, "s");
}

void checkCameraOutput(const CameraOutputConfig& output, const std::vector<CameraConfig>& cameras,
    const std::string& at, Checks& checks)
{
    const auto camera = std::find_if(cameras.begin(), cameras.end(),
        [&output](const CameraConfig& one) { return one.id.value == output.camera; });
    checks.require(camera != cameras.end(), at + "camera",
        "\"" + output.camera + "\" is no camera of these settings");
    if (camera != cameras.end()) {
        const bool dahua = camera->backend == "dahua";
        checks.require(dahua || camera->backend == "hikvision", at + "camera",
            "\"" + output.camera + "\" has no light or relay that can be asked for");
        checks.require(dahua || !output.siren, at + "siren", "is nothing that this camera has");
    }
    checks.require(output.light || output.siren || output.relay, at + "light",
        "is off, and so are siren and relay");
    if (output.relay)
        checks.range(at + "relay", *output.relay, 1, 64, "");
    checks.range(
        at + "release_after_s", static_cast<double>(output.releaseAfter.count()), 0, 86'400, "s");
}

} // namespace

void checkFile(const std::string& key, const std::string& file, Checks& checks)
{
    checks.text(key, file);
    checks.require(file.empty() || file.front() == '/', key, "is no path that begins with /");
}

void checkOutputs(const std::vector<OutputConfig>& outputs,
    const std::vector<CameraConfig>& cameras, Checks& checks)
{
    std::set<std::string> names;
    for (std::size_t i = 0; i < outputs.size(); ++i) {
        const OutputConfig& output = outputs[i];
        const std::string at = "output[" + std::to_string(i) + "].";
        checks.require(plainId(output.name), at + "name",
            "\"" + output.name + "\" is not 1 to 32 of a-z 0-9 _ -");
        checks.require(names.insert(output.name).second, at + "name",
            "\"" + output.name + "\" names two outputs");
        // These two are the console's own.
        checks.require(output.name != "screen" && output.name != "chime", at + "name",
            "\"" + output.name + "\" is taken by the console itself");
        checks.require(output.kind != OutputKind::None, at + "kind", "is missing");
        if (output.kind == OutputKind::UsbLamp)
            checks.text(at + "serial", output.usbLamp.serial);
        else if (output.kind == OutputKind::Modbus)
            checkModbus(output.modbus, at, checks);
        else if (output.kind == OutputKind::Mqtt)
            checkMqtt(output.mqtt, at, checks);
        else if (output.kind == OutputKind::Webhook)
            checkWebhook(output.webhook, at, checks);
        if (output.kind == OutputKind::Camera)
            checkCameraOutput(output.camera, cameras, at, checks);
        if (output.kind == OutputKind::PatlitePns) {
            checkHost(output.patlitePns.host, at, checks);
            checks.range(at + "port", output.patlitePns.port, 1, 65'535, "");
        }
    }
}

} // namespace haetae
