// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/replay/cptv_reader.h"

#include <array>
#include <cstring>
#include <utility>
#include <vector>

#include "camera/replay/cptv_fields.h"
#include "camera/replay/cptv_pixels.h"
#include "camera/replay/gzip_stream.h"

namespace haetae {

namespace {

constexpr std::uint64_t kLargestSide = 4096;
constexpr std::uint64_t kLargestBitWidth = 32;
constexpr std::uint64_t kPaddingBytes = 64; // some writers round a frame's size up
constexpr const char* kCopyAgain = "copy the recording again";

Result<void> checkIdentification(GzipStream& stream)
{
    std::array<std::uint8_t, 5> start{};
    if (const auto read = stream.read(start); !read)
        return read;
    if (std::memcmp(start.data(), "CPTV", 4) != 0)
        return fail(ErrorKind::InvalidInput, stream.name(),
            "is not a CPTV recording (other content)", "give a CPTV version 2 file");
    if (start[4] != 2)
        return fail(ErrorKind::Unsupported, stream.name(),
            "is CPTV version " + std::to_string(start[4]), "give a CPTV version 2 file");
    return {};
}

Result<CptvReader::Header> headerFrom(const CptvSection& section, const std::string& name)
{
    const auto start = section.number('T', 8);
    const auto width = section.number('X', 4);
    const auto height = section.number('Y', 4);
    const auto compression = section.number('C', 1);
    if (section.kind != 'H' || !start || !width || !height || !compression)
        return fail(
            ErrorKind::Corrupt, name, "its header lacks time, size or compression", kCopyAgain);
    if (*width == 0 || *height == 0 || *width > kLargestSide || *height > kLargestSide)
        return fail(ErrorKind::Corrupt, name,
            "announces frames of " + std::to_string(*width) + "x" + std::to_string(*height)
                + " pixels",
            "give frames of 1x1 to 4096x4096 pixels");
    if (*compression != 1)
        return fail(ErrorKind::Unsupported, name,
            "uses compression " + std::to_string(*compression), "give a file with compression 1");
    CptvReader::Header header;
    header.width = static_cast<int>(*width);
    header.height = static_cast<int>(*height);
    // Beyond the year 9999 a time is noise, and arithmetic on it could overflow.
    constexpr std::uint64_t kYear10000 = 253'402'300'800'000'000;
    header.start = WallTime(
        std::chrono::microseconds(*start < kYear10000 ? static_cast<std::int64_t>(*start) : 0));
    if (const auto rate = section.number('Z', 1); rate && *rate > 0)
        header.framesPerSecond = static_cast<double>(*rate);
    header.device = section.text('D');
    header.model = section.text('E');
    return header;
}

/// The camera counts milliseconds in 32 bits, so a camera that is on for 50 days starts again at 0.
std::optional<std::chrono::milliseconds> sinceShutter(
    std::uint64_t onTime, std::optional<std::uint64_t> shutterTime)
{
    if (!shutterTime)
        return std::nullopt;
    const auto age = static_cast<std::uint32_t>(onTime - *shutterTime);
    const bool inFuture = age > 0x7fff'ffffU;
    return std::chrono::milliseconds(inFuture ? 0 : age);
}

} // namespace

struct CptvReader::State {
    GzipStream stream;
    Header header;
    cv::Mat previous;
    std::vector<std::uint8_t> packed;
    int frames = 0;
    std::optional<Error> broken;

    Result<std::optional<Frame>> readFrame();
    Result<void> readPixels(const CptvSection& section);
};

Result<void> CptvReader::State::readPixels(const CptvSection& section)
{
    const auto bitWidth = section.number('w', 1);
    const auto size = section.number('f', 4);
    const bool plausible = bitWidth && size && *bitWidth >= 1 && *bitWidth <= kLargestBitWidth;
    const std::size_t needed =
        plausible ? packedCptvBytes(previous.total(), static_cast<int>(*bitWidth)) : 0;
    if (!plausible || *size < needed || *size > needed + kPaddingBytes)
        return fail(ErrorKind::Corrupt, stream.name(),
            "frame " + std::to_string(frames + 1) + " announces an impossible size", kCopyAgain);
    packed.resize(*size);
    if (const auto read = stream.read(packed); !read)
        return read;
    // Frames that were handed out share their pixels, so the sum is made in new ones.
    cv::Mat counts = previous.clone();
    if (!addCptvFrame(counts, packed, static_cast<int>(*bitWidth)))
        return fail(ErrorKind::Corrupt, stream.name(),
            "frame " + std::to_string(frames + 1) + " leaves the range of 16 bit", kCopyAgain);
    previous = counts;
    return {};
}

Result<std::optional<CptvReader::Frame>> CptvReader::State::readFrame()
{
    while (true) {
        const auto end = stream.atEnd();
        if (!end)
            return tl::unexpected<Error>(end.error());
        if (*end && frames == 0)
            return fail(ErrorKind::Truncated, stream.name(), "holds no frame", kCopyAgain);
        if (*end)
            return std::optional<Frame>{};
        const auto section = readCptvSection(stream);
        if (!section)
            return tl::unexpected<Error>(section.error());
        const auto onTime = section->number('t', 4);
        if (section->kind != 'F' || !onTime)
            return fail(ErrorKind::Corrupt, stream.name(),
                "frame " + std::to_string(frames + 1) + " lacks its time", kCopyAgain);
        if (const auto read = readPixels(*section); !read)
            return tl::unexpected<Error>(read.error());
        ++frames;
        if (section->number('g', 1).value_or(0) != 0)
            continue; // a background picture the recorder computed, nothing the camera saw
        Frame frame;
        frame.counts = previous;
        frame.sinceTurnOn = std::chrono::milliseconds(*onTime);
        frame.sinceShutter = sinceShutter(*onTime, section->number('c', 4));
        return std::optional<Frame>(std::move(frame));
    }
}

CptvReader::CptvReader(std::unique_ptr<State> state) : state_(std::move(state)) { }
CptvReader::CptvReader(CptvReader&&) noexcept = default;
CptvReader& CptvReader::operator=(CptvReader&&) noexcept = default;
CptvReader::~CptvReader() = default;

Result<CptvReader> CptvReader::open(const std::filesystem::path& file)
{
    auto stream = GzipStream::open(file);
    if (!stream)
        return tl::unexpected<Error>(stream.error());
    if (const auto checked = checkIdentification(*stream); !checked)
        return tl::unexpected<Error>(checked.error());
    const auto section = readCptvSection(*stream);
    if (!section)
        return tl::unexpected<Error>(section.error());
    auto header = headerFrom(*section, stream->name());
    if (!header)
        return tl::unexpected<Error>(header.error());
    cv::Mat blank(header->height, header->width, CV_16UC1, cv::Scalar(0));
    return CptvReader(std::make_unique<State>(
        State{std::move(*stream), std::move(*header), blank, {}, 0, std::nullopt}));
}

const CptvReader::Header& CptvReader::header() const
{
    return state_->header;
}

Result<std::optional<CptvReader::Frame>> CptvReader::next()
{
    if (state_->broken)
        return tl::unexpected<Error>(*state_->broken);
    auto frame = state_->readFrame();
    if (!frame)
        state_->broken = frame.error();
    return frame;
}

} // namespace haetae
