// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <string>

#include "alarm/alarm_output.h"
#include "alarm/mqtt/discovery.h"
#include "alarm/mqtt/mqtt_link.h"
#include "alarm/output_journal.h"
#include "base/clock.h"
#include "model/config/output_config.h"

namespace haetae {

/// The state as a retained message on a broker, confirmed by it, with every change and every ten
/// seconds, and each signed head of the log once; the broker itself says "offline" when the console
/// dies. *thread-bound*
class MqttOutput final : public AlarmOutput {
public:
    struct Parts {
        std::string name;
        MqttConfig config;
        std::string desk;
        const Clock* clock = nullptr;
        OutputJournal* journal = nullptr;
    };
    /// Errors: a password or a CA file that cannot be read. A broker that is not there is none: it
    /// may come.
    [[nodiscard]] static Result<std::unique_ptr<AlarmOutput>> open(Parts parts);
    ~MqttOutput() override;

    [[nodiscard]] Result<void> apply(const AlarmState& state) override;
    [[nodiscard]] std::string name() const override { return parts_.name; }

private:
    MqttOutput(Parts parts, std::unique_ptr<MqttLink> link);
    [[nodiscard]] Result<void> announce(MqttLink::Deadline until);
    [[nodiscard]] Result<void> publishHead(const std::string& line, MqttLink::Deadline until);
    [[nodiscard]] Result<void> publish(const MqttMessage& message, MqttLink::Deadline until);

    Parts parts_;
    MqttTopics topics_;
    std::unique_ptr<MqttLink> link_;
    std::uint64_t connection_ = 0;
    std::optional<AlarmState> told_; ///< on this connection
    std::string toldHead_; ///< the same
    MonotonicTime nextRefresh_;
};

} // namespace haetae
