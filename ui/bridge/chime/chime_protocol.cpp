// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/chime/chime_protocol.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <array>
#include <utility>

namespace haetae::ui {
namespace {

constexpr std::array<std::pair<ChimePattern, const char*>, 3> kPatterns{
    {{ChimePattern::High, "high"}, {ChimePattern::Medium, "medium"}, {ChimePattern::Low, "low"}}};
constexpr std::array<std::pair<SoundProof, const char*>, 6> kProofs{
    {{SoundProof::Unknown, "unknown"}, {SoundProof::Ok, "ok"}, {SoundProof::NoOutput, "no_output"},
        {SoundProof::Muted, "muted"}, {SoundProof::Silent, "silent"},
        {SoundProof::DeadServer, "dead_server"}}};

constexpr int kLongestEveryMs = 60'000;

template <class Table, class Enum>
QString wordOf(const Table& table, Enum value)
{
    for (const auto& [candidate, word] : table)
        if (candidate == value)
            return QString::fromLatin1(word);
    return {};
}

template <class Enum, std::size_t n>
std::optional<Enum> valueOf(
    const std::array<std::pair<Enum, const char*>, n>& table, const QJsonValue& json)
{
    const QString text = json.toString();
    for (const auto& [candidate, word] : table)
        if (text == QLatin1String(word))
            return candidate;
    return std::nullopt;
}

QByteArray compact(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject rhythmJson(const ChimeRhythm& rhythm)
{
    QJsonObject object{{QStringLiteral("floor_percent"), rhythm.floorPercent}};
    for (std::size_t i = 0; i < kPatterns.size(); ++i)
        object.insert(QLatin1String(kPatterns[i].second), rhythm.everyMs[i]);
    return object;
}

ChimeRhythm rhythmFrom(const QJsonObject& object)
{
    ChimeRhythm rhythm;
    rhythm.floorPercent = std::clamp(object.value(QStringLiteral("floor_percent")).toInt(), 0, 100);
    for (std::size_t i = 0; i < kPatterns.size(); ++i)
        rhythm.everyMs[i] = std::clamp(
            object.value(QLatin1String(kPatterns[i].second)).toInt(), 0, kLongestEveryMs);
    return rhythm;
}

} // namespace

QString token(ChimePattern pattern)
{
    return wordOf(kPatterns, pattern);
}

QString token(SoundProof proof)
{
    return wordOf(kProofs, proof);
}

QByteArray toLine(const ChimeCommand& command)
{
    QJsonObject object;
    switch (command.what) {
    case ChimeCommand::What::Play:
        object.insert(QStringLiteral("play"), token(command.pattern));
        object.insert(QStringLiteral("repeat"), command.repeat);
        break;
    case ChimeCommand::What::Stop:
        object.insert(QStringLiteral("stop"), true);
        break;
    case ChimeCommand::What::Test:
        object.insert(QStringLiteral("test"), token(command.pattern));
        break;
    case ChimeCommand::What::Quit:
        object.insert(QStringLiteral("quit"), true);
        break;
    case ChimeCommand::What::Rhythm:
        object.insert(QStringLiteral("rhythm"), rhythmJson(command.rhythm));
        break;
    }
    return compact(object);
}

std::optional<ChimeCommand> commandFromLine(const QByteArray& line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    if (const auto pattern = valueOf(kPatterns, object.value(QStringLiteral("play"))))
        return ChimeCommand{
            ChimeCommand::What::Play, *pattern, object.value(QStringLiteral("repeat")).toBool()};
    if (const auto pattern = valueOf(kPatterns, object.value(QStringLiteral("test"))))
        return ChimeCommand{ChimeCommand::What::Test, *pattern, false};
    if (object.value(QStringLiteral("stop")).toBool())
        return ChimeCommand{ChimeCommand::What::Stop, {}, false};
    if (object.value(QStringLiteral("quit")).toBool())
        return ChimeCommand{ChimeCommand::What::Quit, {}, false};
    if (const QJsonValue rhythm = object.value(QStringLiteral("rhythm")); rhythm.isObject())
        return ChimeCommand{ChimeCommand::What::Rhythm, {}, false, rhythmFrom(rhythm.toObject())};
    return std::nullopt;
}

QByteArray toLine(const ChimeHeartbeat& heartbeat)
{
    const QJsonValue nothing(QJsonValue::Null);
    return compact({
        {QStringLiteral("state"),
            heartbeat.playing ? QStringLiteral("playing") : QStringLiteral("idle")},
        {QStringLiteral("pattern"),
            heartbeat.pattern ? QJsonValue(token(*heartbeat.pattern)) : nothing},
        {QStringLiteral("repeat"), heartbeat.repeat},
        {QStringLiteral("output"),
            heartbeat.output.isNull() ? nothing : QJsonValue(heartbeat.output)},
        {QStringLiteral("muted"), heartbeat.muted},
        {QStringLiteral("volume"), heartbeat.volume},
        {QStringLiteral("loops"), heartbeat.loops},
        {QStringLiteral("proof"), token(heartbeat.proof)},
    });
}

std::optional<ChimeHeartbeat> heartbeatFromLine(const QByteArray& line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    const auto proof = valueOf(kProofs, object.value(QStringLiteral("proof")));
    if (!proof)
        return std::nullopt;
    ChimeHeartbeat heartbeat;
    heartbeat.playing =
        object.value(QStringLiteral("state")).toString() == QLatin1String("playing");
    heartbeat.pattern = valueOf(kPatterns, object.value(QStringLiteral("pattern")));
    heartbeat.repeat = object.value(QStringLiteral("repeat")).toBool();
    heartbeat.output = object.value(QStringLiteral("output")).toString();
    heartbeat.muted = object.value(QStringLiteral("muted")).toBool();
    heartbeat.volume = object.value(QStringLiteral("volume")).toDouble();
    heartbeat.loops = object.value(QStringLiteral("loops")).toInteger();
    heartbeat.proof = *proof;
    return heartbeat;
}

} // namespace haetae::ui
