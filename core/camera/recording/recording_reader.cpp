// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/recording/recording_reader.h"

#include <algorithm>
#include <cctype>
#include <cstdio>
#include <cstring>
#include <map>
#include <utility>

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
#include <libswscale/swscale.h>
}

namespace haetae {
namespace {

constexpr int kMostSide = 8192; // pixels
constexpr std::int64_t kMostPixels = 40'000'000;
constexpr std::chrono::milliseconds kLongest = std::chrono::hours(24 * 365);

struct Closer {
    void operator()(AVFormatContext* context) const { avformat_close_input(&context); }
    void operator()(AVCodecContext* context) const { avcodec_free_context(&context); }
    void operator()(AVPacket* packet) const { av_packet_free(&packet); }
    void operator()(AVFrame* frame) const { av_frame_free(&frame); }
    void operator()(SwsContext* context) const { sws_freeContext(context); }
};
template <class Handle>
using Owned = std::unique_ptr<Handle, Closer>;

/// A recording that is no file. It is read from where it lies.
struct Memory {
    std::string bytes;
    std::size_t at = 0;
    AVIOContext* io = nullptr;

    explicit Memory(std::string of) : bytes(std::move(of))
    {
        constexpr int kBuffer = 32'768;
        auto* buffer = static_cast<unsigned char*>(av_malloc(kBuffer));
        if (buffer != nullptr)
            io =
                avio_alloc_context(buffer, kBuffer, 0, this, &Memory::read, nullptr, &Memory::seek);
    }
    Memory(const Memory&) = delete;
    Memory& operator=(const Memory&) = delete;
    ~Memory()
    {
        if (io == nullptr)
            return;
        av_freep(&io->buffer);
        avio_context_free(&io);
    }
    static int read(void* self, std::uint8_t* to, int most)
    {
        auto& memory = *static_cast<Memory*>(self);
        const std::size_t size =
            std::min(static_cast<std::size_t>(most), memory.bytes.size() - memory.at);
        if (size == 0)
            return AVERROR_EOF;
        std::memcpy(to, memory.bytes.data() + memory.at, size);
        memory.at += size;
        return static_cast<int>(size);
    }
    static std::int64_t seek(void* self, std::int64_t to, int whence)
    {
        auto& memory = *static_cast<Memory*>(self);
        const auto size = static_cast<std::int64_t>(memory.bytes.size());
        if ((whence & AVSEEK_SIZE) != 0)
            return size;
        if (whence != SEEK_SET || to < 0 || to > size)
            return AVERROR(EINVAL);
        memory.at = static_cast<std::size_t>(to);
        return to;
    }
};

std::map<std::string, std::string> metadataOf(const AVFormatContext& format)
{
    std::map<std::string, std::string> found;
    const AVDictionaryEntry* entry = nullptr;
    while ((entry = av_dict_get(format.metadata, "", entry, AV_DICT_IGNORE_SUFFIX)) != nullptr) {
        std::string key = entry->key;
        std::transform(key.begin(), key.end(), key.begin(),
            [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
        found[key] = entry->value;
    }
    return found;
}

} // namespace

struct RecordingReader::State {
    struct Track {
        int stream = -1;
        Owned<AVCodecContext> decoder;
    };
    std::string name;
    RecordingTags tags;
    std::unique_ptr<Memory> memory; ///< empty: a file; outlives what reads it
    Owned<AVFormatContext> format;
    Owned<AVPacket> packet{av_packet_alloc()};
    Owned<AVFrame> frame{av_frame_alloc()};
    Owned<SwsContext> scaler;
    Track thermal;
    Track visible;
    Decode decoded = Decode::All;
    std::optional<Recorded> begun; ///< has its visible side, waits for the thermal one

    void addTrack(int index);
    [[nodiscard]] bool decode(Track& track);
    [[nodiscard]] cv::Mat counts() const;
    [[nodiscard]] cv::Mat bgr();
    [[nodiscard]] std::optional<Recorded> takeVisible(std::chrono::milliseconds media);
    [[nodiscard]] std::optional<Recorded> take();
};

RecordingReader::RecordingReader(std::unique_ptr<State> state) : state_(std::move(state)) { }
RecordingReader::RecordingReader(RecordingReader&&) noexcept = default;
RecordingReader& RecordingReader::operator=(RecordingReader&&) noexcept = default;
RecordingReader::~RecordingReader() = default;

void RecordingReader::State::addTrack(int index)
{
    const AVCodecParameters& coded = *format->streams[index]->codecpar;
    const bool isThermal = coded.codec_id == AV_CODEC_ID_FFV1;
    if ((!isThermal && coded.codec_id != AV_CODEC_ID_MJPEG) || coded.width < 1 || coded.height < 1
        || coded.width > kMostSide || coded.height > kMostSide)
        return;
    Track& track = isThermal ? thermal : visible;
    const AVCodec* const codec = avcodec_find_decoder(coded.codec_id);
    if (track.stream >= 0 || codec == nullptr)
        return;
    Owned<AVCodecContext> decoder(avcodec_alloc_context3(codec));
    if (!decoder || avcodec_parameters_to_context(decoder.get(), &coded) < 0)
        return;
    decoder->thread_count = 1;
    decoder->max_pixels = kMostPixels;
    decoder->err_recognition = AV_EF_CRCCHECK | AV_EF_EXPLODE;
    if (avcodec_open2(decoder.get(), codec, nullptr) < 0)
        return;
    track = {index, std::move(decoder)};
}

Result<RecordingReader> RecordingReader::open(const std::filesystem::path& file)
{
    auto state = std::make_unique<State>();
    state->name = file.string();
    if (std::error_code error; !std::filesystem::is_regular_file(file, error))
        return fail(ErrorKind::NotFound, state->name, "there is no such file", "check the path");
    const std::string address = "file:" + state->name;
    return begun(std::move(state), address);
}

Result<RecordingReader> RecordingReader::of(std::string bytes, const std::string& name)
{
    auto state = std::make_unique<State>();
    state->name = name;
    state->memory = std::make_unique<Memory>(std::move(bytes));
    return begun(std::move(state), {});
}

Result<RecordingReader> RecordingReader::begun(
    std::unique_ptr<State> state, const std::string& address)
{
    av_log_set_level(AV_LOG_QUIET); // what is wrong is said once, by us
    AVFormatContext* format = avformat_alloc_context();
    if (format == nullptr)
        return fail(ErrorKind::ResourceExhausted, state->name, "there is no memory");
    if (state->memory && state->memory->io == nullptr) {
        avformat_free_context(format);
        return fail(ErrorKind::ResourceExhausted, state->name, "there is no memory");
    }
    if (state->memory)
        format->pb = state->memory->io;
    if (avformat_open_input(&format, address.c_str(), av_find_input_format("matroska"), nullptr)
        < 0)
        return fail(ErrorKind::Unsupported, state->name, "is no Matroska recording",
            "give a recording of haetaectl record");
    state->format.reset(format);
    auto tags = tagsFrom(metadataOf(*format), state->name);
    if (!tags)
        return tl::unexpected<Error>(tags.error());
    state->tags = std::move(*tags);
    for (unsigned i = 0; i < format->nb_streams; ++i)
        state->addTrack(static_cast<int>(i));
    if (state->thermal.stream < 0 && state->visible.stream < 0)
        return fail(ErrorKind::Corrupt, state->name, "holds no picture",
            "use another copy of the recording");
    return RecordingReader(std::move(state));
}

void RecordingReader::decode(Decode what)
{
    state_->decoded = what;
}

const RecordingTags& RecordingReader::tags() const
{
    return state_->tags;
}

bool RecordingReader::hasThermal() const
{
    return state_->thermal.stream >= 0;
}

bool RecordingReader::State::decode(Track& track)
{
    return avcodec_send_packet(track.decoder.get(), packet.get()) >= 0
        && avcodec_receive_frame(track.decoder.get(), frame.get()) >= 0
        && (frame->flags & AV_FRAME_FLAG_CORRUPT) == 0 && frame->decode_error_flags == 0
        && frame->width == track.decoder->width && frame->height == track.decoder->height;
}

cv::Mat RecordingReader::State::counts() const
{
    cv::Mat counts(frame->height, frame->width, CV_16UC1);
    for (int y = 0; y < counts.rows; ++y)
        std::memcpy(counts.ptr(y),
            frame->data[0] + static_cast<std::ptrdiff_t>(y) * frame->linesize[0],
            static_cast<std::size_t>(counts.cols) * counts.elemSize());
    return counts;
}

cv::Mat RecordingReader::State::bgr()
{
    scaler.reset(sws_getCachedContext(scaler.release(), frame->width, frame->height,
        static_cast<AVPixelFormat>(frame->format), frame->width, frame->height, AV_PIX_FMT_BGR24,
        SWS_BILINEAR, nullptr, nullptr, nullptr));
    if (!scaler)
        return {};
    cv::Mat bgr(frame->height, frame->width, CV_8UC3);
    std::uint8_t* const rows[] = {bgr.data, nullptr, nullptr, nullptr};
    const int strides[] = {static_cast<int>(bgr.step[0]), 0, 0, 0};
    sws_scale(scaler.get(), frame->data, frame->linesize, 0, frame->height, rows, strides);
    return bgr;
}

/// Whole where there is no thermal side to wait for.
std::optional<RecordingReader::Recorded> RecordingReader::State::takeVisible(
    std::chrono::milliseconds media)
{
    Recorded seen{media, {}, {}};
    if (decoded == Decode::Thermal && thermal.stream >= 0)
        seen.jpeg.assign(packet->data, packet->data + packet->size);
    else if (decoded != Decode::Times && !decode(visible))
        return std::nullopt;
    else if (decoded != Decode::Times)
        seen.bgr = bgr();
    if (thermal.stream < 0)
        return seen;
    begun = std::move(seen);
    return std::nullopt;
}

/// What this packet completes, if anything.
std::optional<RecordingReader::Recorded> RecordingReader::State::take()
{
    const AVStream& stream = *format->streams[packet->stream_index];
    const auto at = packet->pts == AV_NOPTS_VALUE ? packet->dts : packet->pts;
    if (at == AV_NOPTS_VALUE)
        return std::nullopt;
    const std::chrono::milliseconds media(av_rescale_q(at, stream.time_base, AVRational{1, 1000}));
    if (media < std::chrono::milliseconds(0) || media > kLongest)
        return std::nullopt;
    if (packet->stream_index == visible.stream)
        return takeVisible(media);
    if (packet->stream_index != thermal.stream)
        return std::nullopt;
    if (decoded == Decode::Times)
        return Recorded{media, {}, {}};
    if (!decode(thermal) || frame->format != AV_PIX_FMT_GRAY16LE)
        return std::nullopt;
    Recorded whole{media, counts(), {}};
    if (begun && begun->media == media) {
        whole.bgr = std::move(begun->bgr);
        whole.jpeg = std::move(begun->jpeg);
    }
    begun.reset();
    return whole;
}

std::optional<RecordingReader::Recorded> RecordingReader::next()
{
    State& s = *state_;
    for (;;) {
        av_packet_unref(s.packet.get());
        if (av_read_frame(s.format.get(), s.packet.get()) < 0)
            return std::nullopt;
        if ((s.packet->flags & AV_PKT_FLAG_CORRUPT) != 0)
            continue;
        if (auto whole = s.take())
            return whole;
    }
}

} // namespace haetae
