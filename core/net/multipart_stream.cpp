// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/multipart_stream.h"

#include <algorithm>
#include <cctype>
#include <utility>

namespace haetae {
namespace {

using namespace std::chrono_literals;

bool saysMultipart(std::string type)
{
    std::transform(type.begin(), type.end(), type.begin(),
        [](unsigned char letter) { return static_cast<char>(std::tolower(letter)); });
    return type.find("multipart") != std::string::npos;
}

} // namespace

Result<MultipartStream> MultipartStream::open(HttpClient& client, const HttpRequest& request,
    std::size_t largestPart, std::chrono::milliseconds silence)
{
    auto stream = client.stream(request);
    if (!stream)
        return stream.error();
    const std::string place =
        request.url.substr(0, request.url.find_first_of("/?#", request.url.find("://") + 3));
    const std::string type = stream->contentType();
    if (!saysMultipart(type))
        return fail(ErrorKind::Unsupported, place,
            "its answer to the request for events is no stream of them",
            "check the camera's firmware");
    MultipartDecoder decoder(boundaryOf(type), largestPart);
    return MultipartStream(std::move(*stream), std::move(decoder), place, silence);
}

MultipartStream::MultipartStream(HttpStream stream, MultipartDecoder decoder, std::string place,
    std::chrono::milliseconds silence)
    : stream_(std::move(stream)),
      decoder_(std::move(decoder)),
      place_(std::move(place)),
      silence_(silence),
      heard_(std::chrono::steady_clock::now())
{
}

Result<std::optional<MultipartPart>> MultipartStream::next(
    std::chrono::milliseconds within, const std::stop_token& stop)
{
    const auto ends = std::chrono::steady_clock::now() + within;
    for (bool heardAll = false;;) {
        if (auto part = decoder_.next())
            return part;
        const auto left =
            std::chrono::ceil<std::chrono::milliseconds>(ends - std::chrono::steady_clock::now());
        if (heardAll && left <= 0ms)
            return std::optional<MultipartPart>();
        const auto bytes = stream_.read(std::max(left, 0ms), stop);
        heardAll = true;
        if (auto taken = feed(bytes); !taken)
            return Error{
                taken.error().kind, place_ + " events", taken.error().reason, taken.error().advice};
        if (bytes->empty())
            return std::optional<MultipartPart>();
    }
}

Result<void> MultipartStream::feed(const Result<std::string>& bytes)
{
    if (!bytes)
        return bytes.error();
    const auto now = std::chrono::steady_clock::now();
    if (bytes->empty() && now - heard_ > silence_)
        return fail(ErrorKind::Timeout, place_, "its stream of events is silent",
            "it is asked again by itself");
    if (bytes->empty())
        return {};
    heard_ = now;
    return decoder_.feed(*bytes);
}

} // namespace haetae
