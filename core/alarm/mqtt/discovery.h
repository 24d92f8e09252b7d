// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "alarm/mqtt/mqtt_link.h"
#include "model/config/output_config.h"

namespace haetae {

/// Where everything lies on the broker. *value*
struct MqttTopics {
    explicit MqttTopics(const MqttConfig& config);
    std::string state; ///< JSON of stateJson(), retained
    std::string availability; ///< "online" or "offline", retained, and the last will
    std::string
        head; ///< the newest signed head of the log, retained: it proves where the log ended
    std::string node; ///< the topic with - for what is no letter or digit; also the client's name
};

/// What Home Assistant reads to find the console by itself: one binary sensor each for a waiting
/// elevated alarm, a failing part and screening (its documentation, "MQTT Discovery" and "MQTT
/// binary sensor"). A console that says nothing for 30 s is shown as unavailable.
[[nodiscard]] std::vector<MqttMessage> discoveryMessages(
    const MqttConfig& config, const std::string& desk);

} // namespace haetae
