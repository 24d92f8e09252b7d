// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/video/video_reader.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>
#include <utility>

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
#include <libavutil/imgutils.h>
#include <libswscale/swscale.h>
}

namespace haetae {
namespace {

constexpr int kMostSide = 8192; // pixels

std::string inWords(int code)
{
    std::array<char, AV_ERROR_MAX_STRING_SIZE> text{};
    av_strerror(code, text.data(), text.size());
    return text.data();
}

struct Closer {
    void operator()(AVFormatContext* context) const { avformat_close_input(&context); }
    void operator()(AVCodecContext* context) const { avcodec_free_context(&context); }
    void operator()(AVPacket* packet) const { av_packet_free(&packet); }
    void operator()(AVFrame* frame) const { av_frame_free(&frame); }
    void operator()(SwsContext* context) const { sws_freeContext(context); }
};
template <class Handle>
using Owned = std::unique_ptr<Handle, Closer>;

} // namespace

struct VideoReader::State {
    std::string name;
    Owned<AVFormatContext> format;
    Owned<AVCodecContext> codec;
    Owned<AVPacket> packet{av_packet_alloc()};
    Owned<AVFrame> frame{av_frame_alloc()};
    Owned<SwsContext> scaler;
    int stream = -1;
    bool drained = false; ///< the file has ended, the decoder not yet
    std::optional<std::int64_t> first; ///< in the stream's time base
    std::chrono::nanoseconds last{0};

    [[nodiscard]] Result<void> feed();
    [[nodiscard]] Result<Frame> taken();
};

VideoReader::VideoReader(std::unique_ptr<State> state) : state_(std::move(state)) { }
VideoReader::VideoReader(VideoReader&&) noexcept = default;
VideoReader& VideoReader::operator=(VideoReader&&) noexcept = default;
VideoReader::~VideoReader() = default;

Result<VideoReader> VideoReader::open(const std::filesystem::path& file)
{
    av_log_set_level(AV_LOG_QUIET); // what is wrong is said once, by us
    auto state = std::make_unique<State>();
    state->name = file.string();
    if (std::error_code error; !std::filesystem::is_regular_file(file, error))
        return fail(ErrorKind::NotFound, state->name, "there is no such file", "check the path");
    AVFormatContext* format = nullptr;
    if (const int code = avformat_open_input(&format, state->name.c_str(), nullptr, nullptr);
        code < 0)
        return fail(ErrorKind::Corrupt, state->name, "is no video: " + inWords(code),
            "give a recording such as MP4, MKV or AVI");
    state->format.reset(format);
    const AVCodec* decoder = nullptr;
    if (avformat_find_stream_info(format, nullptr) >= 0)
        state->stream = av_find_best_stream(format, AVMEDIA_TYPE_VIDEO, -1, -1, &decoder, 0);
    if (state->stream < 0 || decoder == nullptr)
        return fail(ErrorKind::Unsupported, state->name, "holds no video that can be decoded",
            "convert it to H.264 in MP4");
    state->codec.reset(avcodec_alloc_context3(decoder));
    const AVCodecParameters* wanted = format->streams[state->stream]->codecpar;
    if (!state->codec || avcodec_parameters_to_context(state->codec.get(), wanted) < 0
        || avcodec_open2(state->codec.get(), decoder, nullptr) < 0)
        return fail(ErrorKind::Unsupported, state->name, "its coding cannot be opened",
            "convert it to H.264 in MP4");
    if (wanted->width < 1 || wanted->height < 1 || wanted->width > kMostSide
        || wanted->height > kMostSide)
        return fail(ErrorKind::Corrupt, state->name, "its pictures are of absurd size",
            "check how it was made");
    return VideoReader(std::move(state));
}

/// One more packet for the decoder.
Result<void> VideoReader::State::feed()
{
    for (;;) {
        av_packet_unref(packet.get());
        const int code = av_read_frame(format.get(), packet.get());
        if (code == AVERROR_EOF) {
            drained = true;
            avcodec_send_packet(codec.get(), nullptr);
            return {};
        }
        if (code < 0)
            return fail(ErrorKind::Truncated, name, "breaks off: " + inWords(code),
                "what was read up to here holds");
        if (packet->stream_index != stream)
            continue;
        avcodec_send_packet(codec.get(), packet.get()); // a damaged one is left out
        return {};
    }
}

/// The decoded picture in our terms. Errors: a size or form that cannot be converted.
Result<VideoReader::Frame> VideoReader::State::taken()
{
    const AVFrame& picture = *frame;
    if (picture.width > kMostSide || picture.height > kMostSide)
        return fail(ErrorKind::Corrupt, name, "its pictures grow to an absurd size",
            "check how it was made");
    scaler.reset(sws_getCachedContext(scaler.release(), picture.width, picture.height,
        static_cast<AVPixelFormat>(picture.format), picture.width, picture.height, AV_PIX_FMT_BGR24,
        SWS_BILINEAR, nullptr, nullptr, nullptr));
    if (!scaler)
        return fail(ErrorKind::Unsupported, name, "its colours cannot be converted",
            "convert it to H.264 in MP4");
    Frame made;
    made.bgr.create(picture.height, picture.width, CV_8UC3);
    std::uint8_t* rows[] = {made.bgr.data, nullptr, nullptr, nullptr};
    const int strides[] = {static_cast<int>(made.bgr.step[0]), 0, 0, 0};
    sws_scale(scaler.get(), picture.data, picture.linesize, 0, picture.height, rows, strides);
    const std::int64_t at = picture.best_effort_timestamp;
    if (at != AV_NOPTS_VALUE) {
        first = first.value_or(at);
        const AVRational nanosecond{1, 1'000'000'000};
        last = std::max(last,
            std::chrono::nanoseconds(
                av_rescale_q(at - *first, format->streams[stream]->time_base, nanosecond)));
    }
    made.media = last;
    return made;
}

Result<std::optional<VideoReader::Frame>> VideoReader::next()
{
    State& s = *state_;
    for (;;) {
        const int code = avcodec_receive_frame(s.codec.get(), s.frame.get());
        if (code == 0) {
            auto made = s.taken();
            if (!made)
                return tl::unexpected<Error>(made.error());
            return std::optional<Frame>(std::move(*made));
        }
        if (code == AVERROR_EOF || (s.drained && code == AVERROR(EAGAIN)))
            return std::optional<Frame>();
        if (code != AVERROR(EAGAIN))
            return fail(ErrorKind::Corrupt, s.name, "cannot be decoded: " + inWords(code),
                "check the file");
        if (auto fed = s.feed(); !fed)
            return tl::unexpected<Error>(fed.error());
    }
}

} // namespace haetae
