// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/output_words.h"

#include <QCoreApplication>
#include <map>

namespace haetae::ui {

/// The translation context of this file. *value*
struct OutputWords {
    Q_DECLARE_TR_FUNCTIONS(OutputWords)
};

namespace {

/// The source texts of one key. *value*
struct KeySource {
    const char* label;
    const char* hint = nullptr;
    const char* error = nullptr;
};

constexpr const char* kCoil =
    QT_TRANSLATE_NOOP("OutputWords", "A number of the relay's own list, each used once.");
constexpr const char* kAbsolute =
    QT_TRANSLATE_NOOP("OutputWords", "The whole path of a file, beginning with /.");

const std::map<QString, KeySource>& sources()
{
    static const std::map<QString, KeySource> kSources{
        {QStringLiteral("name"),
            {QT_TRANSLATE_NOOP("OutputWords", "Name"),
                QT_TRANSLATE_NOOP("OutputWords", "As alarms and the log call it."),
                QT_TRANSLATE_NOOP(
                    "OutputWords", "1 to 32 of a-z, 0-9, _ and -, and no other output's name.")}},
        {QStringLiteral("model"), {QT_TRANSLATE_NOOP("OutputWords", "Model")}},
        {QStringLiteral("serial"),
            {QT_TRANSLATE_NOOP("OutputWords", "Serial number"),
                QT_TRANSLATE_NOOP("OutputWords", "Empty: the first lamp that is found."),
                QT_TRANSLATE_NOOP("OutputWords", "As it is printed on the lamp.")}},
        {QStringLiteral("buzzer"),
            {QT_TRANSLATE_NOOP("OutputWords", "The lamp's own buzzer sounds too")}},
        {QStringLiteral("host"),
            {QT_TRANSLATE_NOOP("OutputWords", "Address in the network"),
                QT_TRANSLATE_NOOP("OutputWords", "For example 192.168.0.7."),
                QT_TRANSLATE_NOOP(
                    "OutputWords", "A name or an address alone, without a port or a path.")}},
        {QStringLiteral("port"),
            {QT_TRANSLATE_NOOP("OutputWords", "Port"), nullptr,
                QT_TRANSLATE_NOOP("OutputWords", "A number up to 65535.")}},
        {QStringLiteral("unit"),
            {QT_TRANSLATE_NOOP("OutputWords", "Unit of the relay"), nullptr,
                QT_TRANSLATE_NOOP("OutputWords", "0 to 255.")}},
        {QStringLiteral("coils_from_one"),
            {QT_TRANSLATE_NOOP("OutputWords", "The relay's manual counts coils from 1")}},
        {QStringLiteral("elevated_coil"),
            {QT_TRANSLATE_NOOP("OutputWords", "Coil: somebody elevated waits for an answer"),
                nullptr,
                QT_TRANSLATE_NOOP("OutputWords",
                    "At least one coil, each a number of the relay's own list used once.")}},
        {QStringLiteral("technical_coil"),
            {QT_TRANSLATE_NOOP("OutputWords", "Coil: something has failed"), nullptr, kCoil}},
        {QStringLiteral("screening_coil"),
            {QT_TRANSLATE_NOOP("OutputWords", "Coil: screening runs"), nullptr, kCoil}},
        {QStringLiteral("heartbeat_coil"),
            {QT_TRANSLATE_NOOP("OutputWords", "Coil: Haetae lives"),
                QT_TRANSLATE_NOOP("OutputWords",
                    "Changes every two seconds; a timer behind it notices when it stops."),
                kCoil}},
        {QStringLiteral("timed_coil_offset"),
            {QT_TRANSLATE_NOOP("OutputWords", "Distance to the timed coils"),
                QT_TRANSLATE_NOOP("OutputWords",
                    "Where the relay takes an on-time: its lamp goes off by itself when Haetae "
                    "stops."),
                QT_TRANSLATE_NOOP("OutputWords", "1 to 65535, or none.")}},
        {QStringLiteral("release_after_s"),
            {QT_TRANSLATE_NOOP("OutputWords", "Off by itself after"),
                QT_TRANSLATE_NOOP("OutputWords", "Without a new alarm. 0: never."),
                QT_TRANSLATE_NOOP("OutputWords", "At most a day, 86400 s.")}},
        {QStringLiteral("topic"),
            {QT_TRANSLATE_NOOP("OutputWords", "Topic"),
                QT_TRANSLATE_NOOP("OutputWords", "Everything is published below it."),
                QT_TRANSLATE_NOOP("OutputWords", "Words with / between them, without + or #.")}},
        {QStringLiteral("discovery"),
            {QT_TRANSLATE_NOOP("OutputWords", "Home Assistant finds this desk by itself")}},
        {QStringLiteral("discovery_prefix"),
            {QT_TRANSLATE_NOOP("OutputWords", "Home Assistant's own topic"), nullptr,
                QT_TRANSLATE_NOOP("OutputWords", "Words with / between them, without + or #.")}},
        {QStringLiteral("user"),
            {QT_TRANSLATE_NOOP("OutputWords", "User"), nullptr,
                QT_TRANSLATE_NOOP("OutputWords", "At most 500 letters.")}},
        {QStringLiteral("secret_file"),
            {QT_TRANSLATE_NOOP("OutputWords", "File that holds the secret"),
                QT_TRANSLATE_NOOP("OutputWords",
                    "The password or key itself is typed nowhere: it stays in this file, which "
                    "nobody but Haetae should be able to read."),
                QT_TRANSLATE_NOOP("OutputWords",
                    "The whole path of a file, beginning with /; a password needs a user.")}},
        {QStringLiteral("tls"), {QT_TRANSLATE_NOOP("OutputWords", "Encrypted (TLS)")}},
        {QStringLiteral("ca_file"),
            {QT_TRANSLATE_NOOP("OutputWords", "Certificate file"),
                QT_TRANSLATE_NOOP("OutputWords", "Empty: what this computer trusts."), kAbsolute}},
        {QStringLiteral("url"),
            {QT_TRANSLATE_NOOP("OutputWords", "Web address"),
                QT_TRANSLATE_NOOP(
                    "OutputWords", "Hidden while typed, since such an address often holds a key."),
                QT_TRANSLATE_NOOP("OutputWords",
                    "https:// and a host, without a user or password; http:// only within this "
                    "computer or where it is allowed below.")}},
        {QStringLiteral("plain_http"),
            {QT_TRANSLATE_NOOP("OutputWords", "Not encrypted, in a network nobody listens to")}},
        {QStringLiteral("queue"),
            {QT_TRANSLATE_NOOP("OutputWords", "Messages kept while nobody answers"), nullptr,
                QT_TRANSLATE_NOOP("OutputWords", "1 to 100000.")}},
        {QStringLiteral("camera"),
            {QT_TRANSLATE_NOOP("OutputWords", "Camera"),
                QT_TRANSLATE_NOOP("OutputWords", "Its short name in the settings, as entrance1."),
                QT_TRANSLATE_NOOP("OutputWords",
                    "The short name of a camera in these settings that has lights or relays: of "
                    "the kind dahua or hikvision.")}},
        {QStringLiteral("light"),
            {QT_TRANSLATE_NOOP("OutputWords", "White light while somebody elevated waits"), nullptr,
                QT_TRANSLATE_NOOP("OutputWords", "Choose light, siren or relay.")}},
        {QStringLiteral("siren"),
            {QT_TRANSLATE_NOOP("OutputWords", "Siren while somebody elevated waits"), nullptr,
                QT_TRANSLATE_NOOP("OutputWords", "This kind of camera has none.")}},
        {QStringLiteral("relay"),
            {QT_TRANSLATE_NOOP("OutputWords", "Relay while somebody elevated waits"),
                QT_TRANSLATE_NOOP("OutputWords", "The number of the camera's output, from 1."),
                QT_TRANSLATE_NOOP("OutputWords", "1 to 64, or none.")}},
        {QStringLiteral("heartbeat_s"),
            {QT_TRANSLATE_NOOP("OutputWords", "Sign of life every"),
                QT_TRANSLATE_NOOP("OutputWords", "0: never."),
                QT_TRANSLATE_NOOP("OutputWords", "At most a day, 86400 s.")}},
    };
    return kSources;
}

} // namespace

OutputKeyWords outputKeyWords(const QString& key)
{
    const auto found = sources().find(key);
    if (found == sources().end())
        return {};
    const auto words = [](const char* source) {
        return source != nullptr ? OutputWords::tr(source) : QString();
    };
    return {words(found->second.label), words(found->second.hint), words(found->second.error)};
}

QString word(OutputKind kind)
{
    switch (kind) {
    case OutputKind::UsbLamp:
        return OutputWords::tr("Lamp on USB");
    case OutputKind::Modbus:
        return OutputWords::tr("Relay (Modbus TCP)");
    case OutputKind::Mqtt:
        return OutputWords::tr("Message broker (MQTT)");
    case OutputKind::Webhook:
        return OutputWords::tr("Web address (webhook)");
    case OutputKind::PatlitePns:
        return OutputWords::tr("Light tower in the network (PNS)");
    case OutputKind::Camera:
        return OutputWords::tr("Light, siren or relay of a camera");
    case OutputKind::None:
        break;
    }
    return {};
}

QString word(UsbLampModel model)
{
    return model == UsbLampModel::Lr6Usb ? QStringLiteral("Patlite LR6-USB")
                                         : QStringLiteral("blink(1)");
}

QString word(PnsModel model)
{
    return model == PnsModel::Lr5 ? QStringLiteral("Patlite LR5-LAN")
                                  : QStringLiteral("Patlite LA6-POE");
}

} // namespace haetae::ui
