// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/hikvision/isapi_device.h"

#include <utility>

#include "net/xml_texts.h"

namespace haetae::isapi {
namespace {

using namespace std::chrono_literals;

constexpr std::size_t kLargestMatrix = 48 * 1024 * 1024;
constexpr std::size_t kLargestPicture = 8 * 1024 * 1024;
constexpr std::size_t kLargestPart = 8 * 1024 * 1024;
constexpr auto kSilence = 35s; // three of the heartbeats of new firmware, and some

std::string thermal(int channel)
{
    return "/ISAPI/Thermal/channels/" + std::to_string(channel);
}

} // namespace

Device::Device(Parts parts) : parts_(std::move(parts)), http_(parts_.caFile, parts_.access) { }

Result<HttpReply> Device::ask(const Asked& asked)
{
    HttpRequest request;
    request.method = asked.method;
    request.url = parts_.base + asked.path;
    request.body = asked.body;
    request.within = parts_.within;
    request.largestReply = asked.largest;
    request.stop = asked.stop.stop_possible() ? asked.stop : parts_.stop;
    if (!asked.body.empty())
        request.headers = {{"Content-Type", "application/xml"}};
    auto reply = http_.send(request);
    if (!reply)
        return reply;
    if (reply->status / 100 == 3)
        return fail(ErrorKind::Unsupported, parts_.base,
            "it points elsewhere (to " + reply->redirect + "), which is not followed",
            "write the final address, if that is this camera");
    const std::string word = asked.path.substr(0, asked.path.find('?'));
    if (auto fine = judged(reply->status, reply->body, parts_.base + word); !fine) {
        if (fine.error().kind == ErrorKind::PermissionDenied)
            http_.passwordRefused();
        return fine.error();
    }
    return reply;
}

Result<Capabilities> Device::capabilities()
{
    const auto reply = ask({"GET", "/ISAPI/Thermal/capabilities"});
    if (!reply)
        return reply.error();
    const auto texts = XmlTexts::read(reply->body);
    if (!texts || texts->root() != "ThermalCap")
        return fail(ErrorKind::Unsupported, parts_.base,
            "what answers is no thermal camera of this kind", "check the address and the back end");
    Capabilities can;
    can.thermometry = texts->truth("isSupportThermometry");
    can.realTimeThermometry = texts->truth("isSupportRealtimeThermometry");
    can.faceThermometry = texts->truth("isSupportFaceThermometry");
    return can;
}

Result<Thermometry> Device::thermometry(int channel)
{
    Thermometry said;
    for (const char* path : {"/blackBody", "/thermometry/basicParam"}) {
        const auto reply = ask({"GET", thermal(channel) + path});
        if (!reply && reply.error().kind == ErrorKind::Unsupported)
            continue; // an ordinary answer
        if (!reply)
            return reply.error();
        const auto texts = XmlTexts::read(reply->body);
        if (!texts)
            continue;
        if (texts->root() == "ThermalBlackBody") {
            said.ownBlackbody = texts->truth("enabled");
            said.blackbodyCelsius = texts->number("temperature");
        } else {
            said.emissivity = texts->number("emissivity");
            said.drawsOverPicture = texts->truth("streamOverlay");
        }
    }
    return said;
}

Result<Matrix> Device::matrix(int channel, const std::stop_token& stop)
{
    const auto reply =
        ask({"GET", thermal(channel) + "/thermometry/jpegPicWithAppendData?format=json", {},
            kLargestMatrix, stop});
    if (!reply)
        return reply.error();
    return readMatrix(reply->contentType, reply->body);
}

Result<std::string> Device::snapshot(int channel, const std::stop_token& stop)
{
    auto reply = ask({"GET", "/ISAPI/Streaming/channels/" + std::to_string(channel) + "01/picture",
        {}, kLargestPicture, stop});
    if (!reply)
        return reply.error();
    return std::move(reply->body);
}

Result<void> Device::relay(int output, bool on)
{
    const auto reply = ask({"PUT",
        "/ISAPI/System/IO/outputs/" + std::to_string(output) + "/trigger",
        std::string("<IOPortData version=\"2.0\" xmlns=\"http://www.isapi.org/ver20/XMLSchema\">"
                    "<outputState>")
            + (on ? "high" : "low") + "</outputState></IOPortData>"});
    return reply ? Result<void>() : Result<void>(reply.error());
}

/// The whole document goes back, as the interface wants; only the mode in it is another.
Result<void> Device::whiteLight(int channel, bool on)
{
    const std::string path =
        "/ISAPI/Image/channels/" + std::to_string(channel) + "/SupplementLight";
    const auto now = ask({"GET", path});
    if (!now)
        return now.error();
    const auto wanted =
        withText(now->body, "supplementLightMode", on ? "colorVuWhiteLight" : "close");
    if (!wanted)
        return fail(ErrorKind::Unsupported, parts_.base, "its light has no mode that can be set",
            "use a relay instead");
    const auto reply = ask({"PUT", path, *wanted});
    return reply ? Result<void>() : Result<void>(reply.error());
}

Result<MultipartStream> Device::attach(const std::string& path, const std::stop_token& stop)
{
    HttpRequest request;
    request.url = parts_.base + path;
    request.stop = stop;
    return MultipartStream::open(http_, request, kLargestPart, kSilence);
}

Result<void> Device::attachAlerts(const std::stop_token& stop)
{
    alerts_.reset();
    auto stream = attach("/ISAPI/Event/notification/alertStream", stop);
    if (!stream)
        return stream.error();
    alerts_.emplace(std::move(*stream));
    return {};
}

Result<void> Device::attachRules(int channel, const std::stop_token& stop)
{
    rules_.reset();
    auto stream =
        attach(thermal(channel) + "/thermometry/realTimethermometry/rules?format=json", stop);
    if (!stream)
        return stream.error();
    rules_.emplace(std::move(*stream));
    return {};
}

/// Empty for pictures of people, which are neither kept nor looked at.
Result<std::optional<MultipartPart>> Device::textOf(std::optional<MultipartStream>& stream,
    std::chrono::milliseconds within, const std::stop_token& stop)
{
    if (!stream)
        return std::optional<MultipartPart>();
    auto part = stream->next(within, stop);
    if (!part) {
        stream.reset();
        if (part.error().kind == ErrorKind::Corrupt)
            return Error{ErrorKind::Unavailable, part.error().subject, part.error().reason,
                part.error().advice};
        return part;
    }
    if (*part && (*part)->header("content-type").find("image") != std::string::npos)
        return std::optional<MultipartPart>();
    return part;
}

Result<std::optional<Alert>> Device::nextAlert(
    std::chrono::milliseconds within, const std::stop_token& stop)
{
    const auto part = textOf(alerts_, within, stop);
    if (!part)
        return part.error();
    if (!*part)
        return std::optional<Alert>();
    auto alert = readAlert((*part)->body);
    if (!alert)
        return alert.error();
    return std::optional<Alert>(std::move(*alert));
}

Result<std::optional<RuleBlock>> Device::nextRules(
    std::chrono::milliseconds within, const std::stop_token& stop)
{
    const auto part = textOf(rules_, within, stop);
    if (!part)
        return part.error();
    if (!*part)
        return std::optional<RuleBlock>();
    auto block = readRules((*part)->body);
    if (!block)
        return block.error();
    return std::optional<RuleBlock>(std::move(*block));
}

} // namespace haetae::isapi
