// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/hikvision/isapi_matrix.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>
#include <nlohmann/json.hpp>
#include <optional>
#include <vector>

#include "net/multipart_decoder.h"

namespace haetae::isapi {
namespace {

using nlohmann::json;

constexpr std::size_t kLargestPart = 32 * 1024 * 1024;
constexpr int kSmallestSide = 16;
constexpr int kLargestSide = 2048;
constexpr double kColdest = -40.0;
constexpr double kHottest = 600.0;
constexpr double kZeroCelsius = 273.15;
constexpr double kCountsPerKelvin = 100.0; // of ours, for values that come as floats

/// What the JSON part says. *value*
struct Head {
    int width = 0;
    int height = 0;
    int bytesPerValue = 0;
    std::size_t bytes = 0;
    double scale = 0.0;
    double offset = 0.0;
    bool shutter = false;
};

tl::unexpected<Error> refused(ErrorKind kind, const std::string& why)
{
    return fail(kind, "temperature matrix", why,
        "it is asked again by itself; if this stays, check the model and its firmware");
}

std::optional<double> number(const json& object, const char* key)
{
    const auto found = object.find(key);
    if (found == object.end() || !found->is_number())
        return std::nullopt;
    return found->get<double>();
}

Result<Head> readHead(const std::string& text)
{
    const json parsed = json::parse(text, nullptr, false);
    if (!parsed.is_object() || !parsed.contains("JpegPictureWithAppendData")
        || !parsed["JpegPictureWithAppendData"].is_object())
        return refused(ErrorKind::Corrupt, "its description is not whole");
    const json& said = parsed["JpegPictureWithAppendData"];
    const auto within = [&said](const char* key, double least, double most) {
        const auto value = number(said, key);
        return value && *value >= least && *value <= most ? value : std::nullopt;
    };
    const auto width = within("jpegPicWidth", kSmallestSide, kLargestSide);
    const auto height = within("jpegPicHeight", kSmallestSide, kLargestSide);
    const auto each = within("temperatureDataLength", 1, 8);
    const auto bytes = within("p2pDataLen", 1, kLargestPart);
    if (!width || !height || !each || !bytes)
        return refused(ErrorKind::Corrupt, "its sides or lengths make no sense");
    Head head;
    head.width = static_cast<int>(*width);
    head.height = static_cast<int>(*height);
    head.bytesPerValue = static_cast<int>(*each);
    head.bytes = static_cast<std::size_t>(*bytes);
    head.scale = number(said, "scale").value_or(0.0);
    head.offset = number(said, "offset").value_or(0.0);
    const auto freeze = said.find("isFreezedata");
    head.shutter = freeze != said.end() && (*freeze == json(true) || *freeze == json("true"));
    if (head.bytesPerValue != 2 && head.bytesPerValue != 4)
        return refused(ErrorKind::Unsupported,
            "values of " + std::to_string(head.bytesPerValue) + " bytes are not known");
    const std::size_t whole = static_cast<std::size_t>(head.width)
        * static_cast<std::size_t>(head.height) * static_cast<std::size_t>(head.bytesPerValue);
    if (head.bytes != whole)
        return refused(ErrorKind::Corrupt,
            "it announces " + std::to_string(head.bytes) + " bytes for "
                + std::to_string(head.width) + "x" + std::to_string(head.height) + " values of "
                + std::to_string(head.bytesPerValue) + " bytes");
    if (head.bytesPerValue == 2
        && (!std::isfinite(head.scale) || head.scale < 1.0 || head.scale > 1000.0
            || !std::isfinite(head.offset) || std::abs(head.offset) > 1000.0))
        return refused(ErrorKind::Corrupt, "its scale or offset makes no sense");
    return head;
}

std::uint32_t little(const std::string& bytes, std::size_t at, std::size_t length)
{
    std::uint32_t raw = 0;
    for (std::size_t i = 0; i < length; ++i)
        raw |= static_cast<std::uint32_t>(static_cast<unsigned char>(bytes[at + i])) << (8 * i);
    return raw;
}

/// The raw value that becomes count 0: -40 degC, as far as the wire's 16 bits reach.
int zeroRaw(const Head& head)
{
    const double raw = std::floor((kZeroCelsius + kColdest - head.offset) * head.scale);
    return static_cast<int>(std::max(-32768.0, std::min(raw, 32767.0)));
}

LinearScale scaleOf(const Head& head)
{
    if (head.bytesPerValue == 4)
        return {1.0 / kCountsPerKelvin, kZeroCelsius + kColdest};
    return {1.0 / head.scale, head.offset + zeroRaw(head) / head.scale};
}

/// Negative: outside what any scene has.
int countOf(const Head& head, const std::string& bytes, std::size_t value)
{
    if (head.bytesPerValue == 4) {
        const double celsius = std::bit_cast<float>(little(bytes, 4 * value, 4));
        return std::isfinite(celsius) && celsius >= kColdest && celsius <= kHottest
            ? static_cast<int>(std::lround((celsius - kColdest) * kCountsPerKelvin))
            : -1;
    }
    const auto raw = static_cast<std::int16_t>(little(bytes, 2 * value, 2));
    const double celsius = raw / head.scale + head.offset - kZeroCelsius;
    return celsius >= kColdest && celsius <= kHottest ? raw - zeroRaw(head) : -1;
}

Result<Matrix> matrixOf(const Head& head, const std::string& bytes)
{
    if (bytes.size() != head.bytes)
        return refused(bytes.size() < head.bytes ? ErrorKind::Truncated : ErrorKind::Corrupt,
            std::to_string(bytes.size()) + " of " + std::to_string(head.bytes) + " bytes came");
    Matrix matrix;
    matrix.shutter = head.shutter;
    matrix.scale = scaleOf(head);
    matrix.counts.create(head.height, head.width, CV_16UC1);
    std::size_t value = 0;
    for (int y = 0; y < head.height; ++y) {
        auto* row = matrix.counts.ptr<std::uint16_t>(y);
        for (int x = 0; x < head.width; ++x, ++value) {
            const int count = countOf(head, bytes, value);
            if (count < 0)
                return refused(ErrorKind::Corrupt, "no place has a temperature that it holds");
            row[x] = static_cast<std::uint16_t>(count);
        }
    }
    return matrix;
}

bool isJpeg(const MultipartPart& part)
{
    return part.body.substr(0, 2) == "\xff\xd8";
}

} // namespace

Result<Matrix> readMatrix(std::string_view contentType, std::string_view body)
{
    const std::string boundary = boundaryOf(contentType);
    if (boundary.empty() && body.substr(0, 2) != "--")
        return refused(ErrorKind::Unsupported, "the answer is no multipart");
    MultipartDecoder decoder(boundary, kLargestPart);
    if (auto fed = decoder.feed(body); !fed)
        return fed.error();
    std::optional<Head> head;
    std::optional<std::string> values;
    std::vector<std::string> pictures;
    auto part = decoder.next();
    for (bool last = false; part || !last;) {
        if (!part) {
            last = true;
            part = decoder.last();
            continue;
        }
        const std::string type = part->header("content-type");
        if (!head && (type.find("json") != std::string::npos || part->body.substr(0, 1) == "{")) {
            auto read = readHead(part->body);
            if (!read)
                return read.error();
            head = *read;
        } else if (type.find("octet") == std::string::npos && isJpeg(*part)) {
            pictures.push_back(std::move(part->body));
        } else if (!values) {
            values = std::move(part->body);
        }
        part = decoder.next();
    }
    if (!head || !values)
        return refused(ErrorKind::Truncated,
            head ? "the temperatures are missing" : "its description is missing");
    auto matrix = matrixOf(*head, *values);
    if (matrix && pictures.size() > 1)
        matrix->visibleJpeg = std::move(pictures[1]);
    return matrix;
}

} // namespace haetae::isapi
