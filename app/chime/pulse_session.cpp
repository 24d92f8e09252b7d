// SPDX-License-Identifier: GPL-3.0-or-later
#include "chime/pulse_session.h"

#include <cstdint>
#include <pulse/error.h>
#include <pulse/proplist.h>
#include <pulse/volume.h>
#include <string_view>
#include <unistd.h>

namespace haetae {
namespace {

using Clock = std::chrono::steady_clock;
using std::chrono::milliseconds;

constexpr milliseconds kRoundEvery{250};
constexpr milliseconds kAnswerWithin{1000};
constexpr milliseconds kConnectWithin{1500};

constexpr milliseconds kRaisedWithin{50};
constexpr int kMostRaises = 3; // whoever turns it down as often gets the fault told
constexpr double kRoundedBy = 0.99;

void forget(pa_operation* asked)
{
    if (asked != nullptr)
        pa_operation_unref(asked);
}

double linear(const pa_cvolume& volume)
{
    return pa_sw_volume_to_linear(pa_cvolume_max(&volume));
}

PulseSession& session(void* self)
{
    return *static_cast<PulseSession*>(self);
}

} // namespace

PulseSession::PulseSession(pa_mainloop& loop)
    : context_(pa_context_new(pa_mainloop_get_api(&loop), "haetae-chime watch")),
      ownProcess_(std::to_string(::getpid())),
      connectedSince_(Clock::now()),
      nextRound_(connectedSince_)
{
    pa_context_set_state_callback(context_, &PulseSession::contextChanged, this);
    if (pa_context_connect(context_, nullptr, PA_CONTEXT_NOFLAGS, nullptr) < 0)
        failed_ = true;
}

PulseSession::~PulseSession()
{
    pa_context_set_state_callback(context_, nullptr, nullptr);
    pa_context_set_subscribe_callback(context_, nullptr, nullptr);
    pa_context_disconnect(context_);
    pa_context_unref(context_);
}

void PulseSession::contextChanged(pa_context* context, void* self)
{
    const pa_context_state_t state = pa_context_get_state(context);
    if (!PA_CONTEXT_IS_GOOD(state))
        session(self).failed_ = true;
    else if (state == PA_CONTEXT_READY)
        session(self).subscribe();
}

void PulseSession::subscribe()
{
    ready_ = true;
    pa_context_set_subscribe_callback(context_, &PulseSession::somethingChanged, this);
    constexpr auto kWhat = static_cast<pa_subscription_mask_t>(
        PA_SUBSCRIPTION_MASK_SINK | PA_SUBSCRIPTION_MASK_SINK_INPUT | PA_SUBSCRIPTION_MASK_SERVER);
    if (pa_operation* asked = pa_context_subscribe(context_, kWhat, nullptr, nullptr))
        pa_operation_unref(asked);
}

void PulseSession::somethingChanged(
    pa_context*, pa_subscription_event_type_t, std::uint32_t, void* self)
{
    session(self).nextRound_ = Clock::now();
}

void PulseSession::expect(pa_operation* question)
{
    if (question == nullptr) {
        failed_ = true;
        return;
    }
    pa_operation_unref(question);
    askedAt_ = Clock::now();
}

void PulseSession::ask(double floor)
{
    floor_ = floor;
    const auto now = Clock::now();
    if (!ready_) {
        failed_ = failed_ || now - connectedSince_ > kConnectWithin;
        return;
    }
    if (askedAt_) {
        failed_ = failed_ || now - *askedAt_ > kAnswerWithin;
        return;
    }
    if (failed_ || now < nextRound_)
        return;
    nextRound_ = now + kRoundEvery;
    round_ = {};
    expect(pa_context_get_server_info(
        context_,
        [](pa_context*, const pa_server_info* server, void* self) {
            session(self).onServer(server);
        },
        this));
}

void PulseSession::onServer(const pa_server_info* server)
{
    if (server != nullptr && server->default_sink_name != nullptr)
        round_.truth.defaultOutput = server->default_sink_name;
    askStreams();
}

void PulseSession::askStreams()
{
    expect(pa_context_get_sink_input_info_list(
        context_,
        [](pa_context*, const pa_sink_input_info* stream, int end, void* self) {
            session(self).onStream(stream, end);
        },
        this));
}

void PulseSession::onStream(const pa_sink_input_info* stream, int end)
{
    if (end != 0) {
        askOutput();
        return;
    }
    const char* process = pa_proplist_gets(stream->proplist, PA_PROP_APPLICATION_PROCESS_ID);
    if (process == nullptr || ownProcess_ != process)
        return;
    const OwnStream own{stream->mute != 0, stream->corked != 0, linear(stream->volume)};
    // A stream that plays says more than one that is being closed.
    if (!round_.truth.stream || round_.truth.stream->corked) {
        round_.truth.stream = own;
        round_.streamOutput = stream->sink;
        round_.stream = {stream->index, stream->volume.channels};
    }
}

void PulseSession::askOutput()
{
    const auto answer = [](pa_context*, const pa_sink_info* output, int end, void* self) {
        session(self).onOutput(output, end);
    };
    if (round_.streamOutput)
        expect(pa_context_get_sink_info_by_index(context_, *round_.streamOutput, answer, this));
    else if (!round_.truth.defaultOutput.empty())
        expect(pa_context_get_sink_info_by_name(
            context_, round_.truth.defaultOutput.c_str(), answer, this));
    else
        endRound();
}

void PulseSession::onOutput(const pa_sink_info* output, int end)
{
    if (end != 0) { // < 0: it has gone since the last question, so there is none
        endRound();
        return;
    }
    round_.truth.output = SoundOutput{output->name, output->mute != 0, linear(output->volume),
        output->state == PA_SINK_SUSPENDED};
    round_.output = {output->index, output->volume.channels};
}

bool PulseSession::raise()
{
    const SoundTruth& truth = round_.truth;
    const bool quietOutput = truth.output && !leadsNowhere(truth.output->name)
        && truth.output->volume < floor_ * kRoundedBy;
    const bool quiet =
        quietOutput || (truth.output && truth.stream && pathVolume(truth) < floor_ * kRoundedBy);
    if (!quiet || raises_ >= kMostRaises) {
        raises_ = quiet ? raises_ : 0;
        return false;
    }
    ++raises_;
    pa_cvolume volume;
    if (quietOutput) {
        pa_cvolume_set(&volume, round_.output.channels, pa_sw_volume_from_linear(floor_));
        forget(pa_context_set_sink_volume_by_index(
            context_, round_.output.index, &volume, nullptr, nullptr));
    }
    if (truth.stream && truth.stream->volume < 1.0) {
        pa_cvolume_set(&volume, round_.stream.channels, PA_VOLUME_NORM);
        forget(pa_context_set_sink_input_volume(
            context_, round_.stream.index, &volume, nullptr, nullptr));
    }
    return true;
}

void PulseSession::endRound()
{
    askedAt_.reset();
    if (raise()) {
        nextRound_ = Clock::now() + kRaisedWithin;
        return;
    }
    truth_ = round_.truth;
    answered_ = true;
}

} // namespace haetae
