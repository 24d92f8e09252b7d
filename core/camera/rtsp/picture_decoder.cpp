// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/rtsp/picture_decoder.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <utility>

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavutil/imgutils.h>
#include <libswscale/swscale.h>
}

namespace haetae {
namespace {

constexpr int kMostSide = 8192; // pixels
constexpr std::int64_t kMostPixels = 40'000'000;
constexpr std::size_t kMostBytes = 64U << 20; // one coded picture

/// What cameras send. A stream may not choose among the hundreds of decoders there are.
constexpr std::array<std::pair<const char*, AVCodecID>, 4> kCodings{{{"h264", AV_CODEC_ID_H264},
    {"hevc", AV_CODEC_ID_HEVC}, {"mjpeg", AV_CODEC_ID_MJPEG}, {"mpeg4", AV_CODEC_ID_MPEG4}}};

struct Closer {
    void operator()(AVCodecContext* context) const { avcodec_free_context(&context); }
    void operator()(AVPacket* packet) const { av_packet_free(&packet); }
    void operator()(AVFrame* frame) const { av_frame_free(&frame); }
    void operator()(SwsContext* context) const { sws_freeContext(context); }
};
template <class Handle>
using Owned = std::unique_ptr<Handle, Closer>;

/// The JPEG formats are the others with all 256 levels in use; the converter wants that said apart.
AVPixelFormat withoutRange(AVPixelFormat format)
{
    switch (format) {
    case AV_PIX_FMT_YUVJ420P:
        return AV_PIX_FMT_YUV420P;
    case AV_PIX_FMT_YUVJ422P:
        return AV_PIX_FMT_YUV422P;
    case AV_PIX_FMT_YUVJ444P:
        return AV_PIX_FMT_YUV444P;
    default:
        return format;
    }
}

} // namespace

struct PictureDecoder::State {
    std::string name;
    Owned<AVCodecContext> codec;
    Owned<AVPacket> packet{av_packet_alloc()};
    Owned<AVFrame> frame{av_frame_alloc()};
    Owned<SwsContext> scaler;

    [[nodiscard]] Result<DecodedPicture> taken();
};

PictureDecoder::PictureDecoder(std::unique_ptr<State> state) : state_(std::move(state)) { }
PictureDecoder::PictureDecoder(PictureDecoder&&) noexcept = default;
PictureDecoder& PictureDecoder::operator=(PictureDecoder&&) noexcept = default;
PictureDecoder::~PictureDecoder() = default;

Result<PictureDecoder> PictureDecoder::make(const PictureCoding& coding)
{
    av_log_set_level(AV_LOG_QUIET); // what is wrong is said once, by us
    const auto found = std::find_if(kCodings.begin(), kCodings.end(),
        [&coding](const auto& known) { return known.first == coding.name; });
    const AVCodec* decoder =
        found == kCodings.end() ? nullptr : avcodec_find_decoder(found->second);
    if (decoder == nullptr)
        return fail(ErrorKind::Unsupported, "pictures coded as \"" + coding.name + "\"",
            "cannot be decoded", "set the camera to H.264");
    auto state = std::make_unique<State>();
    state->name = coding.name;
    state->codec.reset(avcodec_alloc_context3(decoder));
    AVCodecContext* const codec = state->codec.get();
    if (codec == nullptr || !state->packet || !state->frame)
        return fail(ErrorKind::ResourceExhausted, "picture decoder", "there is no memory");
    codec->thread_count = 1; // several would each hold a picture back
    codec->flags |= AV_CODEC_FLAG_LOW_DELAY;
    codec->max_pixels = kMostPixels;
    if (!coding.header.empty() && coding.header.size() < kMostBytes) {
        codec->extradata = static_cast<std::uint8_t*>(
            av_mallocz(coding.header.size() + AV_INPUT_BUFFER_PADDING_SIZE));
        if (codec->extradata != nullptr) {
            std::memcpy(codec->extradata, coding.header.data(), coding.header.size());
            codec->extradata_size = static_cast<int>(coding.header.size());
        }
    }
    if (avcodec_open2(codec, decoder, nullptr) < 0)
        return fail(ErrorKind::Unsupported, "pictures coded as \"" + coding.name + "\"",
            "the decoder cannot be opened", "set the camera to H.264");
    return PictureDecoder(std::move(state));
}

/// The decoded picture in our terms.
Result<DecodedPicture> PictureDecoder::State::taken()
{
    const AVFrame& picture = *frame;
    if (picture.width < 1 || picture.height < 1 || picture.width > kMostSide
        || picture.height > kMostSide)
        return fail(ErrorKind::Corrupt, "pictures coded as \"" + name + "\"",
            "they are of absurd size", "check the camera's resolution");
    const auto format = static_cast<AVPixelFormat>(picture.format);
    scaler.reset(sws_getCachedContext(scaler.release(), picture.width, picture.height,
        withoutRange(format), picture.width, picture.height, AV_PIX_FMT_BGR24, SWS_BILINEAR,
        nullptr, nullptr, nullptr));
    if (!scaler)
        return fail(ErrorKind::Unsupported, "pictures coded as \"" + name + "\"",
            "their colours cannot be converted", "set the camera to H.264");
    const bool full = picture.color_range == AVCOL_RANGE_JPEG || withoutRange(format) != format;
    sws_setColorspaceDetails(scaler.get(), sws_getCoefficients(SWS_CS_DEFAULT), full ? 1 : 0,
        sws_getCoefficients(SWS_CS_DEFAULT), 1, 0, 1 << 16, 1 << 16);
    DecodedPicture made;
    made.codedByItself = picture.key_frame != 0;
    made.bgr.create(picture.height, picture.width, CV_8UC3);
    std::uint8_t* rows[] = {made.bgr.data, nullptr, nullptr, nullptr};
    const int strides[] = {static_cast<int>(made.bgr.step[0]), 0, 0, 0};
    sws_scale(scaler.get(), picture.data, picture.linesize, 0, picture.height, rows, strides);
    if (picture.best_effort_timestamp != AV_NOPTS_VALUE)
        made.media = std::chrono::nanoseconds(picture.best_effort_timestamp);
    return made;
}

Result<std::optional<DecodedPicture>> PictureDecoder::decode(
    std::span<const std::uint8_t> bytes, std::optional<std::chrono::nanoseconds> media)
{
    State& s = *state_;
    std::optional<DecodedPicture> newest;
    if (bytes.empty() || bytes.size() > kMostBytes)
        return newest;
    av_packet_unref(s.packet.get());
    if (av_new_packet(s.packet.get(), static_cast<int>(bytes.size())) < 0)
        return newest;
    std::memcpy(s.packet->data, bytes.data(), bytes.size());
    s.packet->pts = media ? media->count() : AV_NOPTS_VALUE;
    avcodec_send_packet(s.codec.get(), s.packet.get()); // a damaged one is left out
    while (avcodec_receive_frame(s.codec.get(), s.frame.get()) == 0) {
        if ((s.frame->flags & AV_FRAME_FLAG_CORRUPT) != 0 || s.frame->decode_error_flags != 0)
            continue; // half of it is of another time
        auto made = s.taken();
        if (!made)
            return tl::unexpected<Error>(made.error());
        newest = std::move(*made);
    }
    return newest;
}

} // namespace haetae
