// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/rtsp/rtsp_session.h"

#include <cctype>
#include <cstring>
#include <mutex>
#include <utility>

#include "base/shown_address.h"
#include "camera/rtsp/rtsp_errors.h"

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
}

namespace haetae {
namespace {

using TimePoint = std::chrono::steady_clock::time_point;

constexpr std::size_t kMostAllocated = 256U << 20; // bytes; no honest stream needs more at once
constexpr std::size_t kMostSignIn = 127; // libavformat cuts a longer one off, silently
constexpr std::string_view kScheme = "rtsp://";

struct Closer {
    void operator()(AVFormatContext* context) const { avformat_close_input(&context); }
    void operator()(AVPacket* packet) const { av_packet_free(&packet); }
};

/// So that no character of a name or a password means something in an address.
std::string encoded(std::string_view text)
{
    constexpr std::string_view kHex = "0123456789ABCDEF";
    std::string out;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (std::isalnum(byte) != 0 || std::strchr("-._~", c) != nullptr) {
            out += c;
        } else {
            out += '%';
            out += kHex[byte >> 4U];
            out += kHex[byte & 15U];
        }
    }
    return out;
}

Result<std::string> signIn(const RtspPlace& place, const std::string& shown)
{
    if (place.user.empty())
        return std::string();
    std::string both = encoded(place.user) + ":" + encoded(place.password.reveal());
    if (both.size() > kMostSignIn)
        return fail(ErrorKind::InvalidInput, shown, "user name and password are too long together",
            "give the camera's user shorter ones, about 60 characters in all");
    return both + "@";
}

Result<void> plausible(const std::string& address, const std::string& shown)
{
    if (address.rfind("rtsps://", 0) == 0)
        return fail(ErrorKind::Unsupported, shown,
            "FFmpeg's libraries of this system cannot check a certificate over RTSP",
            "use rtsp:// on a network of the cameras' own");
    if (address.rfind(kScheme, 0) != 0 || address.size() == kScheme.size())
        return fail(ErrorKind::InvalidInput, shown, "is no address of a stream",
            "give one like rtsp://192.168.0.20:554/path");
    if (holdsSecret(address))
        return fail(ErrorKind::InvalidInput, shown, "holds a name or a password",
            "take it out and set user and secret_file");
    return {};
}

} // namespace

struct RtspSession::State {
    std::string shown;
    std::string asked; ///< with name and password; never leaves this struct
    PictureCoding coding;
    int stream = -1;
    TimePoint until{};
    std::stop_token stop;
    enum class Ended { No, Late, Stopped, SentElsewhere } ended = Ended::No;
    std::unique_ptr<AVPacket, Closer> packet{av_packet_alloc()};
    // Last, so that it goes first: closing it calls interrupt(), which looks at the others.
    std::unique_ptr<AVFormatContext, Closer> format;

    /// libavformat asks this again and again while it waits for the network.
    static int interrupt(void* self)
    {
        auto& s = *static_cast<State*>(self);
        if (s.format && s.format->url != nullptr && s.asked != s.format->url)
            s.ended = Ended::SentElsewhere;
        else if (s.stop.stop_requested())
            s.ended = Ended::Stopped;
        else if (std::chrono::steady_clock::now() >= s.until)
            s.ended = Ended::Late;
        return s.ended == Ended::No ? 0 : 1;
    }
    [[nodiscard]] std::optional<Error> endedAs() const;
    [[nodiscard]] Result<void> connect();
    [[nodiscard]] Result<void> chooseStream();
};

std::optional<Error> RtspSession::State::endedAs() const
{
    switch (ended) {
    case Ended::No:
        return std::nullopt;
    case Ended::Stopped:
        return Error{ErrorKind::Unavailable, shown, "was asked to stop", {}};
    case Ended::SentElsewhere:
        return Error{ErrorKind::InvalidInput, shown,
            "sends us to another address, where the password must not go",
            "enter the other address itself, if you trust it"};
    case Ended::Late:
        return Error{
            ErrorKind::Timeout, shown, "does not answer", "check power, cable and address"};
    }
    return std::nullopt;
}

Result<void> RtspSession::State::connect()
{
    AVFormatContext* context = avformat_alloc_context();
    if (context == nullptr)
        return fail(ErrorKind::ResourceExhausted, shown, "there is no memory");
    context->interrupt_callback = {&State::interrupt, this};
    context->flags |= AVFMT_FLAG_NOBUFFER;
    context->max_delay = 0;
    AVDictionary* options = nullptr;
    av_dict_set(&options, "rtsp_transport", "tcp", 0);
    av_dict_set(&options, "allowed_media_types", "video", 0);
    av_dict_set(&options, "protocol_whitelist", "rtsp,tcp", 0);
    av_dict_set(&options, "reorder_queue_size", "0", 0);
    av_dict_set(&options, "user_agent", "Haetae", 0);
    av_dict_set_int(&options, "timeout", std::chrono::microseconds(kOpensWithin).count(), 0);
    // It belongs to us already while it is opened: the interrupt looks at its address.
    format.reset(context);
    AVFormatContext* opened = context;
    const int code =
        avformat_open_input(&opened, asked.c_str(), av_find_input_format("rtsp"), &options);
    av_dict_free(&options);
    if (code >= 0)
        return {};
    static_cast<void>(format.release()); // a failed open has freed it
    if (auto error = endedAs())
        return *error;
    return rtspOpenError(code, shown, asked.find('@') != std::string::npos);
}

Result<void> RtspSession::State::chooseStream()
{
    for (unsigned i = 0; i < format->nb_streams; ++i) {
        const AVCodecParameters& coded = *format->streams[i]->codecpar;
        if (coded.codec_type != AVMEDIA_TYPE_VIDEO)
            continue;
        stream = static_cast<int>(i);
        coding.name = avcodec_get_name(coded.codec_id);
        if (coded.extradata_size > 0)
            coding.header.assign(coded.extradata, coded.extradata + coded.extradata_size);
        return {};
    }
    return fail(ErrorKind::Unsupported, shown, "sends no pictures",
        "check the path of the address in the camera's manual");
}

RtspSession::RtspSession(std::unique_ptr<State> state) : state_(std::move(state)) { }
RtspSession::RtspSession(RtspSession&&) noexcept = default;
RtspSession& RtspSession::operator=(RtspSession&&) noexcept = default;

RtspSession::~RtspSession()
{
    if (!state_)
        return;
    // Closing says good-bye to the server, which may be gone; whoever was told to stop still does.
    state_->until = std::chrono::steady_clock::now() + std::chrono::milliseconds(300);
    state_->stop = {};
    if (state_->ended == State::Ended::Stopped)
        state_->ended = State::Ended::No;
}

Result<RtspSession> RtspSession::open(const RtspPlace& place, std::stop_token stop)
{
    static std::once_flag once;
    std::call_once(once, [] {
        av_log_set_level(AV_LOG_QUIET); // its lines hold addresses with passwords
        av_max_alloc(kMostAllocated);
    });
    const std::string shown = withoutSecrets(place.address);
    if (auto fine = plausible(place.address, shown); !fine)
        return tl::unexpected<Error>(fine.error());
    const auto named = signIn(place, shown);
    if (!named)
        return tl::unexpected<Error>(named.error());
    auto state = std::make_unique<State>();
    state->shown = shown;
    state->asked = std::string(kScheme) + *named + place.address.substr(kScheme.size());
    state->until = std::chrono::steady_clock::now() + kOpensWithin;
    state->stop = std::move(stop);
    if (auto connected = state->connect(); !connected)
        return tl::unexpected<Error>(connected.error());
    if (auto chosen = state->chooseStream(); !chosen)
        return tl::unexpected<Error>(chosen.error());
    return RtspSession(std::move(state));
}

const PictureCoding& RtspSession::coding() const
{
    return state_->coding;
}

Result<CodedPicture> RtspSession::read(TimePoint until, const std::stop_token& stop)
{
    State& s = *state_;
    s.until = until;
    s.stop = stop;
    for (;;) {
        av_packet_unref(s.packet.get());
        const int code = av_read_frame(s.format.get(), s.packet.get());
        // A stream of other things may keep it from ever waiting, and so from asking.
        if (code < 0 || State::interrupt(&s) != 0) {
            if (auto error = s.endedAs())
                return *error;
            return rtspReadError(code, s.shown);
        }
        if (s.packet->stream_index != s.stream || s.packet->size <= 0)
            continue;
        CodedPicture picture;
        picture.bytes.assign(s.packet->data, s.packet->data + s.packet->size);
        const std::int64_t at = s.packet->pts != AV_NOPTS_VALUE ? s.packet->pts : s.packet->dts;
        if (at != AV_NOPTS_VALUE)
            picture.media = std::chrono::nanoseconds(av_rescale_q(
                at, s.format->streams[s.stream]->time_base, AVRational{1, 1'000'000'000}));
        return picture;
    }
}

} // namespace haetae
