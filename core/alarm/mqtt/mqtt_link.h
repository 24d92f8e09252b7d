// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <memory>
#include <string>

#include "base/patient_thread.h"
#include "base/result.h"

namespace haetae {

/// *value*
struct MqttMessage {
    std::string topic;
    std::string payload;
};

/// One connection to a broker, which a thread of its own keeps up: it connects, connects again
/// after a loss and answers the broker's pings, so that no caller waits for a name or a socket.
/// *thread-bound*
class MqttLink {
public:
    using Deadline = std::chrono::steady_clock::time_point;
    struct Parts {
        std::string host;
        int port = 1883;
        std::string clientId; ///< a second client of this name replaces the first
        MqttMessage will; ///< retained; the broker says it when this console dies
        std::string user;
        std::string password;
        bool tls = false;
        std::string caFile;
    };
    /// Errors: what libmosquitto refuses at once, e.g. a CA file that is not there.
    [[nodiscard]] static Result<std::unique_ptr<MqttLink>> open(const Parts& parts);
    ~MqttLink();

    /// A number that is another one for every connection. Errors: why there is none.
    [[nodiscard]] Result<std::uint64_t> connected(Deadline until);
    /// Retained, QoS 1: returns when the broker has confirmed it. Errors: Unavailable, Timeout.
    [[nodiscard]] Result<void> publish(const MqttMessage& message, Deadline until);

    struct Session; ///< what the thread and the callers share

private:
    explicit MqttLink(std::shared_ptr<Session> session);

    std::shared_ptr<Session> session_;
    PatientThread thread_;
};

} // namespace haetae
