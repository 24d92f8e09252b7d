// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>
#include <pulse/context.h>
#include <pulse/introspect.h>
#include <pulse/mainloop.h>
#include <pulse/subscribe.h>
#include <string>

#include "chime/sound_truth.h"

namespace haetae {

/// One connection to a sound server and a round of questions that is asked over and over. It fails
/// for good when the server goes away or leaves a question unanswered. *thread-bound*
class PulseSession {
public:
    explicit PulseSession(pa_mainloop& loop);
    ~PulseSession();
    PulseSession(const PulseSession&) = delete;
    PulseSession& operator=(const PulseSession&) = delete;

    /// Starts the next round when it is due; call it often. What is quieter than the floor
    /// (amplitude) is raised to it, and told of only when that does not help.
    void ask(double floor);
    [[nodiscard]] bool failed() const { return failed_; }
    [[nodiscard]] bool answered() const { return answered_; }
    /// Of the last complete round; server and connections are left to the caller.
    [[nodiscard]] const SoundTruth& truth() const { return truth_; }

private:
    using Time = std::chrono::steady_clock::time_point;
    /// Something whose volume we may set. *value*
    struct Raisable {
        std::uint32_t index = 0;
        std::uint8_t channels = 0; ///< 0: there is none
    };
    struct Round {
        SoundTruth truth;
        std::optional<std::uint32_t> streamOutput; ///< the sink that plays our stream
        Raisable stream{};
        Raisable output{};
    };

    void subscribe();
    void askStreams();
    void askOutput();
    void endRound();
    /// False when nothing is too quiet, or raising has not helped.
    [[nodiscard]] bool raise();
    void expect(pa_operation* question);
    void onServer(const pa_server_info* server);
    void onStream(const pa_sink_input_info* stream, int end);
    void onOutput(const pa_sink_info* output, int end);

    static void contextChanged(pa_context* context, void* self);
    static void somethingChanged(
        pa_context* context, pa_subscription_event_type_t what, std::uint32_t index, void* self);

    pa_context* context_ = nullptr;
    const std::string ownProcess_;
    const Time connectedSince_;
    Time nextRound_;
    std::optional<Time> askedAt_; ///< of the question that is open
    Round round_;
    SoundTruth truth_;
    double floor_ = 0.0;
    int raises_ = 0; ///< in a row
    bool ready_ = false;
    bool failed_ = false;
    bool answered_ = false;
};

} // namespace haetae
