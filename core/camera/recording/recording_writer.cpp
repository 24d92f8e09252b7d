// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/recording/recording_writer.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <optional>
#include <utility>

#include "camera/recording/recording_tags.h"

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
#include <libavutil/opt.h>
#include <libswscale/swscale.h>
}

namespace haetae {
namespace {

using std::chrono::milliseconds;

constexpr AVRational kMillisecond{1, 1000};

struct Closer {
    void operator()(AVFormatContext* context) const
    {
        if (context->opaque != nullptr && context->pb != nullptr) { // in memory
            std::uint8_t* bytes = nullptr;
            avio_close_dyn_buf(context->pb, &bytes);
            av_free(bytes);
        } else {
            avio_closep(&context->pb);
        }
        avformat_free_context(context);
    }
    void operator()(AVCodecContext* context) const { avcodec_free_context(&context); }
    void operator()(AVPacket* packet) const { av_packet_free(&packet); }
    void operator()(AVFrame* frame) const { av_frame_free(&frame); }
    void operator()(SwsContext* context) const { sws_freeContext(context); }
};
template <class Handle>
using Owned = std::unique_ptr<Handle, Closer>;

std::string inWords(int code)
{
    std::array<char, AV_ERROR_MAX_STRING_SIZE> text{};
    av_strerror(code, text.data(), text.size());
    return text.data();
}

Error writeError(const std::string& name, int code)
{
    if (code == AVERROR(ENOSPC))
        return {ErrorKind::ResourceExhausted, name, "the disk is full",
            "free some space; what was written up to here holds"};
    return {ErrorKind::Unavailable, name, "cannot be written: " + inWords(code),
        "check the folder; what was written up to here holds"};
}

FrameStamp stampOf(const FramePair& pair)
{
    return pair.thermal ? pair.thermal->stamp : pair.visible->stamp;
}

bool hasThermal(const FramePair& pair)
{
    return pair.thermal && !pair.thermal->counts.empty();
}

bool hasVisible(const FramePair& pair)
{
    return pair.visible && !pair.visible->bgr.empty();
}

} // namespace

struct RecordingWriter::State {
    struct Track {
        Owned<AVCodecContext> coder;
        Owned<AVFrame> frame{av_frame_alloc()};
        AVStream* stream = nullptr;
    };
    std::string name;
    Owned<AVFormatContext> format;
    Owned<AVPacket> packet{av_packet_alloc()};
    Owned<SwsContext> scaler;
    std::optional<Track> thermal;
    std::optional<Track> visible;
    SignalScale scale;
    MonotonicTime first{};
    std::int64_t last = -1; // ms
    bool inMemory = false;
    bool finished = false;

    [[nodiscard]] Result<void> openOutput();
    [[nodiscard]] Result<Track> track(AVCodecID id, AVPixelFormat pixels, cv::Size size);
    [[nodiscard]] Result<void> begin(const FramePair& pair);
    [[nodiscard]] Result<void> write(Track& track, const AVFrame* frame);
    [[nodiscard]] Result<void> writeThermal(const cv::Mat& counts, std::int64_t at);
    [[nodiscard]] Result<void> writeVisible(const cv::Mat& bgr, std::int64_t at);
};

Result<RecordingWriter::State::Track> RecordingWriter::State::track(
    AVCodecID id, AVPixelFormat pixels, cv::Size size)
{
    Track made;
    const AVCodec* const codec = avcodec_find_encoder(id);
    if (codec != nullptr)
        made.coder.reset(avcodec_alloc_context3(codec));
    AVCodecContext* const coder = made.coder.get();
    if (coder == nullptr || !made.frame)
        return fail(ErrorKind::Unsupported, name, "this system's FFmpeg cannot code it",
            "install the whole libavcodec");
    coder->width = size.width;
    coder->height = size.height;
    coder->pix_fmt = pixels;
    coder->color_range = AVCOL_RANGE_JPEG;
    coder->time_base = kMillisecond;
    coder->gop_size = 1; // every frame stands alone
    coder->thread_count = 1;
    if (id == AV_CODEC_ID_FFV1) {
        coder->level = 3;
        av_opt_set_int(coder->priv_data, "slicecrc", 1, 0);
    } else {
        coder->flags |= AV_CODEC_FLAG_QSCALE;
        coder->global_quality = 3 * FF_QP2LAMBDA;
    }
    if (format->oformat->flags & AVFMT_GLOBALHEADER)
        coder->flags |= AV_CODEC_FLAG_GLOBAL_HEADER;
    if (avcodec_open2(coder, codec, nullptr) < 0)
        return fail(ErrorKind::Unsupported, name, "pictures of this size cannot be coded",
            "check the camera's resolution");
    made.stream = avformat_new_stream(format.get(), nullptr);
    if (made.stream == nullptr || avcodec_parameters_from_context(made.stream->codecpar, coder) < 0)
        return fail(ErrorKind::ResourceExhausted, name, "there is no memory");
    made.stream->time_base = kMillisecond;
    made.frame->format = pixels;
    made.frame->width = size.width;
    made.frame->height = size.height;
    if (av_frame_get_buffer(made.frame.get(), 0) < 0)
        return fail(ErrorKind::ResourceExhausted, name, "there is no memory");
    return made;
}

Result<void> RecordingWriter::State::begin(const FramePair& pair)
{
    AVFormatContext* context = nullptr;
    avformat_alloc_output_context2(&context, nullptr, "matroska", nullptr);
    if (context == nullptr)
        return fail(ErrorKind::Unsupported, name, "this system's FFmpeg cannot write Matroska");
    format.reset(context);
    if (hasThermal(pair)) {
        auto made = track(AV_CODEC_ID_FFV1, AV_PIX_FMT_GRAY16LE, pair.thermal->counts.size());
        if (!made)
            return made.error();
        thermal = std::move(*made);
    }
    if (hasVisible(pair)) {
        auto made = track(AV_CODEC_ID_MJPEG, AV_PIX_FMT_YUVJ420P, pair.visible->bgr.size());
        if (!made)
            return made.error();
        visible = std::move(*made);
    }
    RecordingTags tags;
    tags.camera = hasThermal(pair) ? pair.thermal->camera.value : pair.visible->camera.value;
    if (const auto* linear = std::get_if<LinearScale>(&scale))
        tags.scale = *linear;
    tags.began = stampOf(pair).wall;
    tags.simulated = pair.simulated;
    if (thermal && visible && pair.registration.elements() != ViewMap().elements())
        tags.registration = pair.registration;
    for (const auto& [key, value] : tagsOf(tags))
        av_dict_set(&context->metadata, key.c_str(), value.c_str(), 0);
    if (auto opened = openOutput(); !opened)
        return opened;
    context->flags |= AVFMT_FLAG_FLUSH_PACKETS;
    AVDictionary* options = nullptr;
    av_dict_set(&options, "cluster_time_limit", "400", 0); // ms; a cluster is written as a whole
    const int code = avformat_write_header(context, &options);
    av_dict_free(&options);
    if (code < 0)
        return writeError(name, code);
    avio_flush(context->pb);
    return {};
}

Result<void> RecordingWriter::State::openOutput()
{
    if (inMemory)
        format->opaque = this;
    const int code = inMemory ? avio_open_dyn_buf(&format->pb)
                              : avio_open(&format->pb, ("file:" + name).c_str(), AVIO_FLAG_WRITE);
    return code < 0 ? Result<void>(writeError(name, code)) : Result<void>();
}

RecordingWriter::RecordingWriter(std::unique_ptr<State> state) : state_(std::move(state)) { }
RecordingWriter::RecordingWriter(RecordingWriter&&) noexcept = default;
RecordingWriter& RecordingWriter::operator=(RecordingWriter&&) noexcept = default;

RecordingWriter::~RecordingWriter()
{
    if (state_)
        static_cast<void>(finish());
}

Result<RecordingWriter> RecordingWriter::create(
    const std::filesystem::path& file, const FramePair& first)
{
    auto state = std::make_unique<State>();
    state->name = file.string();
    if (std::error_code error; std::filesystem::exists(file, error))
        return fail(ErrorKind::Conflict, state->name, "exists already", "give another name");
    return begun(std::move(state), first);
}

Result<RecordingWriter> RecordingWriter::inMemory(const FramePair& first)
{
    auto state = std::make_unique<State>();
    state->name = "clip";
    state->inMemory = true;
    return begun(std::move(state), first);
}

Result<RecordingWriter> RecordingWriter::begun(std::unique_ptr<State> state, const FramePair& first)
{
    av_log_set_level(AV_LOG_QUIET); // what is wrong is said once, by us
    if (!hasThermal(first) && !hasVisible(first))
        return fail(ErrorKind::InvalidInput, state->name, "the camera gives no picture",
            "check the camera");
    if (hasThermal(first)) {
        state->scale = first.thermal->scale;
        if (!std::holds_alternative<LinearScale>(state->scale))
            return fail(ErrorKind::Unsupported, state->name,
                "counts that are not linear in kelvin cannot be recorded yet",
                "set the camera to linear temperatures");
    }
    state->first = stampOf(first).monotonic;
    if (auto begun = state->begin(first); !begun)
        return tl::unexpected<Error>(begun.error());
    return RecordingWriter(std::move(state));
}

Result<void> RecordingWriter::State::write(Track& track, const AVFrame* frame)
{
    if (const int code = avcodec_send_frame(track.coder.get(), frame);
        code < 0 && code != AVERROR_EOF)
        return writeError(name, code);
    while (avcodec_receive_packet(track.coder.get(), packet.get()) == 0) {
        packet->stream_index = track.stream->index;
        packet->duration = 0;
        av_packet_rescale_ts(packet.get(), kMillisecond, track.stream->time_base);
        if (const int code = av_write_frame(format.get(), packet.get()); code < 0)
            return writeError(name, code);
        av_packet_unref(packet.get());
        if (format->pb->error < 0)
            return writeError(name, format->pb->error);
    }
    return {};
}

Result<void> RecordingWriter::State::writeThermal(const cv::Mat& counts, std::int64_t at)
{
    AVFrame* const frame = thermal->frame.get();
    if (av_frame_make_writable(frame) < 0)
        return fail(ErrorKind::ResourceExhausted, name, "there is no memory");
    for (int y = 0; y < counts.rows; ++y)
        std::memcpy(frame->data[0] + static_cast<std::ptrdiff_t>(y) * frame->linesize[0],
            counts.ptr(y), static_cast<std::size_t>(counts.cols) * counts.elemSize());
    frame->pts = at;
    return write(*thermal, frame);
}

Result<void> RecordingWriter::State::writeVisible(const cv::Mat& bgr, std::int64_t at)
{
    AVFrame* const frame = visible->frame.get();
    if (av_frame_make_writable(frame) < 0)
        return fail(ErrorKind::ResourceExhausted, name, "there is no memory");
    scaler.reset(sws_getCachedContext(scaler.release(), bgr.cols, bgr.rows, AV_PIX_FMT_BGR24,
        bgr.cols, bgr.rows, AV_PIX_FMT_YUVJ420P, SWS_BILINEAR, nullptr, nullptr, nullptr));
    if (!scaler)
        return fail(ErrorKind::Unsupported, name, "the picture cannot be converted");
    const std::uint8_t* const rows[] = {bgr.data, nullptr, nullptr, nullptr};
    const int strides[] = {static_cast<int>(bgr.step[0]), 0, 0, 0};
    sws_scale(scaler.get(), rows, strides, 0, bgr.rows, frame->data, frame->linesize);
    frame->pts = at;
    frame->quality = visible->coder->global_quality;
    return write(*visible, frame);
}

Result<void> RecordingWriter::add(const FramePair& pair)
{
    State& s = *state_;
    const bool fits = (!s.thermal
                          || (hasThermal(pair) && pair.thermal->scale == s.scale
                              && pair.thermal->counts.type() == CV_16UC1
                              && pair.thermal->counts.cols == s.thermal->coder->width
                              && pair.thermal->counts.rows == s.thermal->coder->height))
        && (s.thermal || s.visible)
        && (!s.visible || !hasVisible(pair)
            || (pair.visible->bgr.cols == s.visible->coder->width
                && pair.visible->bgr.rows == s.visible->coder->height));
    if (s.finished || !fits || (!s.thermal && !hasVisible(pair)))
        return fail(ErrorKind::Conflict, s.name,
            "the camera's pictures have become others in size or scale",
            "record on into another file");
    const auto since =
        std::chrono::duration_cast<milliseconds>(stampOf(pair).monotonic - s.first).count();
    s.last = std::max<std::int64_t>(s.last + 1, since);
    if (s.visible && hasVisible(pair)) { // before its thermal side, which completes the pair
        if (auto written = s.writeVisible(pair.visible->bgr, s.last); !written)
            return written;
    }
    return s.thermal ? s.writeThermal(pair.thermal->counts, s.last) : Result<void>();
}

Result<void> RecordingWriter::finish()
{
    State& s = *state_;
    if (std::exchange(s.finished, true))
        return {};
    for (auto* const track : {&s.visible, &s.thermal}) {
        if (!*track)
            continue;
        if (auto written = s.write(**track, nullptr); !written)
            return written;
    }
    if (const int code = av_write_trailer(s.format.get()); code < 0)
        return writeError(s.name, code);
    return {};
}

Result<std::string> RecordingWriter::takeBytes()
{
    if (auto done = finish(); !done)
        return done.error();
    State& s = *state_;
    if (!s.inMemory || s.format->pb == nullptr)
        return std::string();
    std::uint8_t* bytes = nullptr;
    const int size = avio_close_dyn_buf(std::exchange(s.format->pb, nullptr), &bytes);
    std::string taken(reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(size));
    av_free(bytes);
    return taken;
}

std::size_t RecordingWriter::bytes() const
{
    const auto* pb = state_->format->pb;
    return pb == nullptr ? 0 : static_cast<std::size_t>(std::max<std::int64_t>(0, pb->pos));
}

} // namespace haetae
