// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>
#include <string>

namespace haetae {

enum class OutputKind { None, UsbLamp, Modbus, Mqtt, Webhook, PatlitePns, Camera };
enum class UsbLampModel { Lr6Usb, Blink1 };
enum class PnsModel { Lr5, La6 };

/// A lamp on this machine's USB. *value*
struct UsbLampConfig {
    UsbLampModel model = UsbLampModel::Lr6Usb;
    std::string serial; ///< empty: the first one found
    bool buzzer = false; ///< of the lamp, while an elevated alarm waits; the console sounds anyway
    bool operator==(const UsbLampConfig&) const = default;
};

/// A Modbus TCP relay, one coil a state. *value*
struct ModbusConfig {
    std::string host;
    int port = 502;
    int unit = 1;
    bool coilsFromOne = false; ///< the coils below are numbered as in the relay's manual, from 1
    std::optional<int> elevatedCoil; ///< an elevated alarm waits for an answer
    std::optional<int> technicalCoil; ///< something has failed
    std::optional<int> screeningCoil; ///< at least one entrance can be screened
    /// Changes with every refresh; a watchdog timer behind it releases when the console dies.
    std::optional<int> heartbeatCoil;
    /// Added to a coil's address the relay takes an on-time in tenths of a second instead of "on":
    /// it then releases by itself when nobody refreshes.
    std::optional<int> timedCoilOffset;
    /// The elevated coil releases after so long without a new alarm; 0: never.
    std::chrono::seconds releaseAfter{600};
    bool operator==(const ModbusConfig&) const = default;
};

/// An MQTT 3.1.1 broker. *value*
struct MqttConfig {
    std::string host;
    int port = 0; ///< 0: 1883, with TLS 8883
    std::string topic = "haetae"; ///< everything is published below it
    bool discovery = true; ///< Home Assistant finds the console by itself
    std::string discoveryPrefix = "homeassistant";
    std::string user;
    std::string secretFile; ///< holds the password
    bool tls = false;
    std::string caFile; ///< empty: the certificates that this machine trusts
    bool operator==(const MqttConfig&) const = default;
};

/// An HTTPS address that is told of every change. *value*
struct WebhookConfig {
    std::string url;
    std::string secretFile; ///< holds the key of the signature; empty: unsigned
    std::string caFile; ///< empty: the certificates that this machine trusts
    bool plainHttp = false; ///< http:// beyond this machine, where nobody can listen
    int queue = 1000; ///< messages kept while nobody answers; the oldest go first
    std::chrono::seconds heartbeat{60}; ///< says that the console lives; 0: never
    bool operator==(const WebhookConfig&) const = default;
};

/// A Patlite tower on the network. *value*
struct PatlitePnsConfig {
    std::string host;
    int port = 10'000;
    PnsModel model = PnsModel::Lr5;
    bool buzzer = false;
    bool operator==(const PatlitePnsConfig&) const = default;
};

/// The white light, siren and relay of a camera of these settings. *value*
struct CameraOutputConfig {
    std::string camera; ///< its id
    bool light = true; ///< while an elevated alarm waits for an answer
    bool siren = false; ///< the same, unless the sound is paused
    std::optional<int> relay; ///< the same, an output of the camera from 1
    /// All of them release after so long without a new alarm; 0: never.
    std::chrono::seconds releaseAfter{120};
    bool operator==(const CameraOutputConfig&) const = default;
};

/// One [[output]] of the settings: its kind says which of the parts below counts. *value*
struct OutputConfig {
    std::string name; ///< as the alarm and the log call it
    OutputKind kind = OutputKind::None;
    UsbLampConfig usbLamp;
    ModbusConfig modbus;
    MqttConfig mqtt;
    WebhookConfig webhook;
    PatlitePnsConfig patlitePns;
    CameraOutputConfig camera;
    bool operator==(const OutputConfig&) const = default;
};

} // namespace haetae
