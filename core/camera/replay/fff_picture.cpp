// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/replay/fff_picture.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <cstring>
#include <memory>

extern "C" {
#include <libavcodec/avcodec.h>
}

#include "camera/replay/byte_view.h"

namespace haetae {
namespace {

constexpr std::size_t kPictureAt = 0x20;
constexpr int kLargestSide = 4096;
constexpr const char* kCopyAgain = "copy the recording again";

struct Closer {
    void operator()(AVCodecContext* context) const { avcodec_free_context(&context); }
    void operator()(AVPacket* packet) const { av_packet_free(&packet); }
    void operator()(AVFrame* frame) const { av_frame_free(&frame); }
};
template <class Handle>
using Owned = std::unique_ptr<Handle, Closer>;

template <std::size_t N>
bool startsWith(std::span<const std::uint8_t> bytes, const std::array<std::uint8_t, N>& start)
{
    return bytes.size() >= N && std::equal(start.begin(), start.end(), bytes.begin());
}

/// Low bytes first, whatever the file's other numbers are.
cv::Mat plainCounts(std::span<const std::uint8_t> bytes, cv::Size size)
{
    cv::Mat counts(size, CV_16UC1);
    for (int y = 0; y < size.height; ++y) {
        auto* row = counts.ptr<std::uint16_t>(y);
        const auto* from =
            bytes.data() + static_cast<std::size_t>(y) * static_cast<std::size_t>(size.width) * 2;
        for (int x = 0; x < size.width; ++x)
            row[x] = static_cast<std::uint16_t>(from[2 * x] | from[2 * x + 1] << 8);
    }
    return counts;
}

/// The frame's numbers as they stand in the file's byte order.
cv::Mat countsOf(const AVFrame& frame)
{
    cv::Mat counts(frame.height, frame.width, CV_16UC1);
    const bool bigEndian = frame.format == AV_PIX_FMT_GRAY16BE;
    for (int y = 0; y < frame.height; ++y) {
        const std::uint8_t* from =
            frame.data[0] + static_cast<std::ptrdiff_t>(y) * frame.linesize[0];
        auto* row = counts.ptr<std::uint16_t>(y);
        for (int x = 0; x < frame.width; ++x)
            row[x] = static_cast<std::uint16_t>(bigEndian ? from[2 * x] << 8 | from[2 * x + 1]
                                                          : from[2 * x] | from[2 * x + 1] << 8);
    }
    return counts;
}

/// One picture of this coding and exactly this size.
Result<cv::Mat> decoded(
    std::span<const std::uint8_t> bytes, AVCodecID coding, cv::Size size, const std::string& name)
{
    av_log_set_level(AV_LOG_QUIET); // what is wrong is said once, by us
    const AVCodec* codec = avcodec_find_decoder(coding);
    Owned<AVCodecContext> context(codec == nullptr ? nullptr : avcodec_alloc_context3(codec));
    Owned<AVPacket> packet(av_packet_alloc());
    Owned<AVFrame> frame(av_frame_alloc());
    if (!context || !packet || !frame)
        return fail(ErrorKind::Unsupported, name, "its coding is not known here",
            "install FFmpeg's libraries with PNG and JPEG-LS");
    context->thread_count = 1;
    // The decoder counts its rows' padding too.
    context->max_pixels = (std::int64_t{size.width} + 128) * (size.height + 128);
    if (avcodec_open2(context.get(), codec, nullptr) < 0
        || av_new_packet(packet.get(), static_cast<int>(bytes.size())) < 0)
        return fail(
            ErrorKind::ResourceExhausted, name, "no memory to decode it", "close other programs");
    std::memcpy(packet->data, bytes.data(), bytes.size());
    const bool done = avcodec_send_packet(context.get(), packet.get()) == 0
        && avcodec_send_packet(context.get(), nullptr) == 0
        && avcodec_receive_frame(context.get(), frame.get()) == 0;
    if (!done || frame->width != size.width || frame->height != size.height)
        return fail(ErrorKind::Corrupt, name,
            "its thermal picture cannot be decoded or is not as large as announced", kCopyAgain);
    if (frame->format != AV_PIX_FMT_GRAY16BE && frame->format != AV_PIX_FMT_GRAY16LE)
        return fail(ErrorKind::Unsupported, name, "its thermal picture is not 16 bit deep",
            "give the radiometric file that the camera wrote");
    return countsOf(*frame);
}

double roughness(const cv::Mat& counts)
{
    double sum = 0.0;
    for (int y = 0; y < counts.rows; ++y) {
        const auto* row = counts.ptr<std::uint16_t>(y);
        for (int x = 1; x < counts.cols; ++x)
            sum += std::abs(row[x] - row[x - 1]);
    }
    return sum;
}

/// PNG is big-endian by its standard, but most cameras write their own order into it.
cv::Mat smootherReading(const cv::Mat& counts)
{
    cv::Mat swapped(counts.size(), CV_16UC1);
    for (int y = 0; y < counts.rows; ++y) {
        const auto* from = counts.ptr<std::uint16_t>(y);
        auto* to = swapped.ptr<std::uint16_t>(y);
        for (int x = 0; x < counts.cols; ++x)
            to[x] = static_cast<std::uint16_t>(from[x] << 8 | from[x] >> 8);
    }
    return roughness(swapped) < roughness(counts) ? swapped : counts;
}

} // namespace

Result<cv::Mat> fffPicture(
    std::span<const std::uint8_t> record, bool bigEndian, const std::string& name)
{
    const ByteView view(record, bigEndian);
    if (record.size() <= kPictureAt)
        return fail(ErrorKind::Truncated, name, "its thermal picture is missing", kCopyAgain);
    const cv::Size size(*view.u16(2), *view.u16(4));
    if (size.width < 1 || size.height < 1 || size.width > kLargestSide
        || size.height > kLargestSide)
        return fail(ErrorKind::Corrupt, name,
            "announces frames of " + std::to_string(size.width) + "x" + std::to_string(size.height)
                + " pixels",
            "give frames of 1x1 to 4096x4096 pixels");
    const auto bytes = record.subspan(kPictureAt);
    if (startsWith(bytes, std::array<std::uint8_t, 4>{0x89, 'P', 'N', 'G'})) {
        auto counts = decoded(bytes, AV_CODEC_ID_PNG, size, name);
        if (counts)
            *counts = smootherReading(*counts);
        return counts;
    }
    if (startsWith(bytes, std::array<std::uint8_t, 4>{0xff, 0xd8, 0xff, 0xf7}))
        return decoded(bytes, AV_CODEC_ID_JPEGLS, size, name);
    const std::size_t needed =
        static_cast<std::size_t>(size.width) * static_cast<std::size_t>(size.height) * 2;
    if (bytes.size() < needed)
        return fail(ErrorKind::Truncated, name,
            "its thermal picture holds " + std::to_string(bytes.size()) + " of "
                + std::to_string(needed) + " bytes",
            kCopyAgain);
    return plainCounts(bytes.first(needed), size);
}

} // namespace haetae
