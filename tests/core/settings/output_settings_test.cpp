// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "settings/settings.h"

using namespace haetae;
using namespace std::chrono_literals;

namespace {

OutputConfig named(const char* name, OutputKind kind)
{
    OutputConfig output;
    output.name = name;
    output.kind = kind;
    return output;
}

Settings oneOfEach()
{
    Settings s;
    OutputConfig lamp = named("lamp", OutputKind::UsbLamp);
    lamp.usbLamp = {UsbLampModel::Blink1, "3F00", true};
    OutputConfig relay = named("relay", OutputKind::Modbus);
    relay.modbus.host = "10.0.0.7";
    relay.modbus.unit = 3;
    relay.modbus.coilsFromOne = true;
    relay.modbus.elevatedCoil = 1;
    relay.modbus.heartbeatCoil = 65'536;
    relay.modbus.timedCoilOffset = 512;
    relay.modbus.releaseAfter = 0s;
    OutputConfig broker = named("broker", OutputKind::Mqtt);
    broker.mqtt.host = "broker.local";
    broker.mqtt.topic = "site/로비";
    broker.mqtt.user = "desk";
    broker.mqtt.secretFile = "/etc/haetae/broker.secret";
    broker.mqtt.tls = true;
    OutputConfig hook = named("hook", OutputKind::Webhook);
    hook.webhook.url = "https://alarms.example/in?a=1";
    hook.webhook.secretFile = "/etc/haetae/hook.secret";
    hook.webhook.queue = 7;
    OutputConfig tower = named("tower", OutputKind::PatlitePns);
    tower.patlitePns = {"tower.local", 10'001, PnsModel::La6, true};
    CameraConfig gate;
    gate.id = CameraId{"gate"};
    gate.name = "Gate";
    gate.backend = "dahua";
    s.cameras = {gate};
    OutputConfig door = named("door", OutputKind::Camera);
    door.camera = {"gate", false, true, 2, 30s};
    s.outputs = {lamp, relay, broker, hook, tower, door};
    return s;
}

std::string keysOf(const std::vector<SettingChange>& changes)
{
    std::string keys;
    for (const auto& change : changes)
        keys += change.key + "=" + change.after + " ";
    return keys;
}

} // namespace

TEST_CASE("outputs of every kind come back from the file exactly as they were")
{
    const std::string toml = writeSettings(oneOfEach());
    const auto back = parseSettings(toml, "settings.toml");
    INFO(toml);
    if (!back)
        FAIL(back.error().line());
    CHECK(back->outputs == oneOfEach().outputs);
    CHECK(changes(oneOfEach(), *back).empty());
    CHECK(writeSettings(*back) == toml);
}

TEST_CASE("a changed output is audited by its name")
{
    Settings now = oneOfEach();
    now.outputs[1].modbus.elevatedCoil = 2;
    CHECK(keysOf(changes(oneOfEach(), now)) == "output.relay.elevated_coil=2 ");
}

TEST_CASE("a webhook's path, which may hold a key, never reaches the audit")
{
    Settings before = oneOfEach();
    Settings after = before;
    for (OutputConfig& output : before.outputs)
        output.webhook.url = "https://hooks.example.org/old-key";
    for (OutputConfig& output : after.outputs)
        output.webhook.url = "https://hooks.example.org/new-key";
    const auto found = changes(before, after);
    REQUIRE(found.size() == 1);
    CHECK(found.front().before == "\"https://hooks.example.org/***\"");
    CHECK(found.front().after == "\"https://hooks.example.org/***\"");
}

TEST_CASE("each mistake in an output is named with its line")
{
    struct Row {
        const char* toml; ///< line 2 and on of an output
        const char* line;
        const char* word;
    };
    const auto row = GENERATE(values<Row>({
        {"kind = \"telex\"", ":3", "\"usb_lamp\", \"modbus\""},
        {"kind = \"none\"", ":3", "usb_lamp"},
        {"host = \"a\"", ":3", "host"},
        {"", ":1", "kind is missing"},
        {"kind = \"usb_lamp\"\nhost = \"a\"", ":4", "\"host\" is no setting"},
        {"kind = \"usb_lamp\"\nmodel = \"torch\"", ":4", "blink1"},
        {"kind = \"modbus\"\nelevated_coil = 1", ":1", "host is missing"},
        {"kind = \"modbus\"\nhost = \"a\"", ":1", "elevated_coil is missing"},
        {"kind = \"modbus\"\nhost = \"a\"\nelevated_coil = 1\ntechnical_coil = 1", ":6", "twice"},
        {"kind = \"modbus\"\nhost = \"a\"\ncoils_from_one = true\nelevated_coil = 0", ":6", "1"},
        {"kind = \"modbus\"\nhost = \"a\"\nelevated_coil = 1\nunit = 256", ":6", "255"},
        {"kind = \"modbus\"\nhost = \"a\"\nelevated_coil = \"1\"", ":5", "whole number"},
        {"kind = \"mqtt\"\nhost = \"a\"\ntopic = \"a/#\"", ":5", "topic"},
        {"kind = \"mqtt\"\nhost = \"a\"\npassword = \"x\"", ":5", "\"password\" is no setting"},
        {"kind = \"mqtt\"\nhost = \"a\"\nsecret_file = \"/s\"", ":5", "user"},
        {"kind = \"mqtt\"\nhost = \"a\"\nuser = \"u\"\nsecret_file = \"s\"", ":6", "begins with /"},
        {"kind = \"mqtt\"\nhost = \"a\"\nca_file = \"/c\"", ":5", "tls = true"},
        {"kind = \"webhook\"", ":1", "https://"},
        {"kind = \"webhook\"\nurl = \"http://far.example/\"", ":4", "plain_http"},
        {"kind = \"webhook\"\nurl = \"https://u:p@far.example/\"", ":4", "secret_file"},
        {"kind = \"webhook\"\nurl = \"https:///path\"", ":4", "no host"},
        {"kind = \"webhook\"\nurl = \"https://a/\"\nqueue = 0", ":5", "100000"},
        {"kind = \"patlite_pns\"\nhost = \"a\"\nmodel = \"lr9\"", ":5", "la6"},
        {"kind = \"patlite_pns\"\nhost = \"a\"\nport = 0", ":5", "65535"},
    }));
    const auto parsed =
        parseSettings("[[output]]\nname = \"x\"\n" + std::string(row.toml), "settings.toml");
    INFO(row.toml);
    REQUIRE_FALSE(parsed);
    const std::string error = parsed.error().line();
    INFO(error);
    CHECK(error.find(std::string("settings.toml") + row.line + ": ") == 0);
    CHECK(error.find(row.word) != std::string::npos);
}

TEST_CASE("two outputs of one name, or of one of the console's own, are refused")
{
    Settings settings = oneOfEach();
    settings.outputs[2].name = "relay";
    CHECK(validate(settings).error().subject == "output[2].name");
    settings = oneOfEach();
    settings.outputs[0].name = "screen";
    CHECK(validate(settings).error().reason.find("console itself") != std::string::npos);
    settings.outputs[0].name = "Lamp 1";
    CHECK(validate(settings).error().reason.find("a-z") != std::string::npos);
}

TEST_CASE("a webhook on this very machine may do without encryption")
{
    for (const char* url : {"http://127.0.0.1:8080/", "http://localhost/", "http://[::1]:80/"}) {
        Settings settings;
        settings.outputs = {named("hook", OutputKind::Webhook)};
        settings.outputs[0].webhook.url = url;
        CHECK(validate(settings).has_value());
    }
}
