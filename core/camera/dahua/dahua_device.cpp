// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/dahua/dahua_device.h"

#include <algorithm>

namespace haetae::dahua {
namespace {

using namespace std::chrono_literals;

constexpr std::size_t kLargestHeatMap = 64 + 2 * 2048 * 2048;
constexpr std::size_t kLargestPicture = 8 * 1024 * 1024;
constexpr std::size_t kLargestEvent = 4 * 1024 * 1024;
constexpr auto kSilence = 15s; // three of the heartbeats that are asked for
constexpr int kLargestCoordinate = 8191;
// What AlarmOut[n].Mode means. Sources differ on 0 and 2; both release, so both are sent.
constexpr int kRelayOn = 1;
constexpr int kRelayOff = 2;
constexpr int kRelayAutomatic = 0;

/// The request as people may see it: without its values.
std::string wordFor(const std::string& path)
{
    const auto slash = path.rfind('/');
    const std::string last = path.substr(slash == std::string::npos ? 0 : slash + 1);
    return last.substr(0, last.find('&'));
}

/// The vendor calls its blackbody a regulator.
bool blackbodyEnabled(const Table& table)
{
    return std::any_of(table.begin(), table.end(), [](const auto& row) {
        const std::string key = lowered(row.first);
        const bool blackbody = key.find("regulator") != std::string::npos
            || key.find("blackbody") != std::string::npos;
        return blackbody && key.size() >= 6 && key.compare(key.size() - 6, 6, "enable") == 0
            && lowered(row.second) == "true";
    });
}

std::optional<double> numberEnding(const Table& table, const char* word)
{
    return number({{"value", valueEnding(table, word)}}, "value");
}

} // namespace

Device::Device(Parts parts) : parts_(std::move(parts)), http_(parts_.caFile, parts_.access) { }

Result<HttpReply> Device::get(const Asked& asked)
{
    HttpRequest request;
    request.url = parts_.base + asked.path;
    request.within = std::min(asked.within, parts_.within);
    request.largestReply = asked.largest;
    request.stop = asked.stop.stop_possible() ? asked.stop : parts_.stop;
    auto reply = http_.send(request);
    if (!reply)
        return reply;
    if (reply->status / 100 == 3)
        return fail(ErrorKind::Unsupported, parts_.base,
            "it points elsewhere (to " + reply->redirect + "), which is not followed",
            "write the final address, if that is this camera");
    if (auto fine = judged(reply->status, reply->body, wordFor(asked.path)); !fine) {
        if (fine.error().kind == ErrorKind::PermissionDenied)
            http_.passwordRefused();
        Error error = fine.error();
        error.subject = parts_.base + " " + error.subject;
        return error;
    }
    return reply;
}

Result<Identity> Device::identify()
{
    const auto reply = get({"/cgi-bin/magicBox.cgi?action=getSystemInfo"});
    if (!reply)
        return reply.error();
    const Table table = readTable(reply->body);
    Identity identity;
    identity.model = valueEnding(table, "deviceType");
    if (table.empty())
        return fail(ErrorKind::Unsupported, parts_.base, "what answers is no camera of this kind",
            "check the address and the back end");
    if (const auto software = get({"/cgi-bin/magicBox.cgi?action=getSoftwareVersion"}))
        identity.firmware = valueEnding(readTable(software->body), "version");
    if (const auto name = get({"/cgi-bin/magicBox.cgi?action=getMachineName"}))
        identity.name = valueEnding(readTable(name->body), "name");
    return identity;
}

Result<Radiometry> Device::radiometry()
{
    const auto reply =
        get({"/cgi-bin/configManager.cgi?action=getConfig&name=HeatImagingThermometry"});
    if (!reply)
        return reply.error();
    const Table table = readTable(reply->body);
    Radiometry said;
    said.emissivity = numberEnding(table, "ObjectEmissivity");
    said.distanceMetres = numberEnding(table, "ObjectDistance");
    const auto part = numberEnding(table, "DistanceDecimalPart");
    if (said.distanceMetres && part && *part >= 0.0)
        *said.distanceMetres += *part < 1.0 ? *part : *part / 100.0;
    said.reflectedCelsius = numberEnding(table, "ReflectedTemperature");
    said.relativeHumidity = numberEnding(table, "RelativeHumidity");
    said.unit = valueEnding(table, "TemperatureUnit");
    said.heatMapFormat = valueEnding(table, "HeatMapFormat");
    said.ownBlackbody = blackbodyEnabled(table);
    return said;
}

Result<void> Device::wantReadableHeatMaps()
{
    const auto reply = get({"/cgi-bin/configManager.cgi?action=setConfig"
                            "&HeatImagingThermometry.HeatMapFormat=IR-SGCC-FIR64"});
    if (!reply)
        return reply.error();
    return {};
}

Result<HeatMap> Device::heatMap(int channel, const std::stop_token& stop)
{
    const auto reply =
        get({"/cgi-bin/RPC_Loadfile/RadiometryHeatMap.jpg&channel=" + std::to_string(channel),
            kLargestHeatMap, 2000ms, stop});
    if (!reply)
        return reply.error();
    return readHeatMap(reply->body, parts_.unit.value_or(Unit::Celsius));
}

Result<double> Device::pointTemperature(int channel, int x, int y)
{
    if (x < 0 || y < 0 || x > kLargestCoordinate || y > kLargestCoordinate)
        return fail(ErrorKind::InvalidInput, "point", "is outside the picture", "use 0 to 8191");
    const auto reply = get({"/cgi-bin/RadiometryManager.cgi?action=getRandomPointTemper&channel="
        + std::to_string(channel) + "&coordinate[0]=" + std::to_string(x)
        + "&coordinate[1]=" + std::to_string(y)});
    if (!reply)
        return reply.error();
    const Table table = readTable(reply->body);
    const auto value = numberEnding(table, "TemperAver");
    if (!value)
        return fail(ErrorKind::Corrupt, parts_.base, "the answer holds no temperature",
            "check the camera's thermal channel");
    const double celsius =
        inCelsius(*value, parts_.unit.value_or(unitOf(valueEnding(table, "TemperatureUnit"))));
    if (celsius < -40.0 || celsius > 600.0)
        return fail(ErrorKind::Corrupt, parts_.base, "no place has the temperature that it tells",
            "check the unit that its numbers are in");
    return celsius;
}

Result<std::string> Device::snapshot(int channel, const std::stop_token& stop)
{
    auto reply = get({"/cgi-bin/snapshot.cgi?channel=" + std::to_string(channel), kLargestPicture,
        2000ms, stop});
    if (!reply)
        return reply.error();
    return std::move(reply->body);
}

Result<void> Device::whiteLight(bool on)
{
    const auto reply = get({std::string("/cgi-bin/coaxialControlIO.cgi?action=control&channel=1"
                                        "&info[0].Type=1&info[0].IO=")
        + (on ? "1" : "2")});
    return reply ? Result<void>() : Result<void>(reply.error());
}

Result<void> Device::siren(bool on)
{
    const auto reply = get({std::string("/cgi-bin/coaxialControlIO.cgi?action=control&channel=1"
                                        "&info[0].Type=2&info[0].IO=")
        + (on ? "1" : "2")});
    return reply ? Result<void>() : Result<void>(reply.error());
}

Result<void> Device::relay(int output, bool on)
{
    const auto set = [&](int mode) -> Result<void> {
        const auto reply = get({"/cgi-bin/configManager.cgi?action=setConfig&AlarmOut["
            + std::to_string(output - 1) + "].Mode=" + std::to_string(mode)});
        return reply ? Result<void>() : Result<void>(reply.error());
    };
    if (on)
        return set(kRelayOn);
    if (auto off = set(kRelayOff); !off)
        return off;
    return set(kRelayAutomatic);
}

Result<void> Device::attachEvents(const std::stop_token& stop)
{
    stream_.reset();
    HttpRequest request;
    request.url = parts_.base + "/cgi-bin/eventManager.cgi?action=attach&codes=[All]&heartbeat=5";
    request.stop = stop;
    auto stream = MultipartStream::open(http_, request, kLargestEvent, kSilence);
    if (!stream)
        return stream.error();
    stream_.emplace(std::move(*stream));
    return {};
}

Result<std::optional<Event>> Device::nextEvent(
    std::chrono::milliseconds within, const std::stop_token& stop)
{
    if (!stream_)
        return fail(ErrorKind::Conflict, parts_.base, "events are not asked for");
    const auto part = stream_->next(within, stop);
    if (!part) {
        stream_.reset();
        return part.error();
    }
    // A picture of somebody is neither kept nor looked at.
    if (!*part || (*part)->header("content-type").find("image") != std::string::npos)
        return std::optional<Event>();
    auto event = readEvent((*part)->body, parts_.unit);
    if (!event)
        return event.error();
    return std::optional<Event>(std::move(*event));
}

} // namespace haetae::dahua
