// SPDX-License-Identifier: GPL-3.0-or-later
#include "alarm/mqtt/discovery.h"

#include <array>
#include <nlohmann/json.hpp>

namespace haetae {
namespace {

constexpr int kStaleAfterSeconds = 30;

/// One binary sensor. *value*
struct Sensor {
    const char* key; ///< of the state's JSON
    const char* deviceClass;
};

constexpr std::array<Sensor, 3> kSensors{
    {{"elevated", "problem"}, {"failing", "problem"}, {"screening", "running"}}};

bool plain(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

} // namespace

MqttTopics::MqttTopics(const MqttConfig& config)
    : state(config.topic + "/state"),
      availability(config.topic + "/availability"),
      head(config.topic + "/head"),
      node(config.topic)
{
    for (char& c : node)
        c = plain(c) ? c : '-';
}

std::vector<MqttMessage> discoveryMessages(const MqttConfig& config, const std::string& desk)
{
    const MqttTopics topics(config);
    std::vector<MqttMessage> messages;
    for (const Sensor& sensor : kSensors) {
        const std::string key = sensor.key;
        const nlohmann::ordered_json payload{{"name", key}, {"unique_id", topics.node + "-" + key},
            {"device_class", sensor.deviceClass}, {"state_topic", topics.state},
            {"value_template", "{{ 'ON' if value_json." + key + " else 'OFF' }}"},
            {"expire_after", kStaleAfterSeconds}, {"availability_topic", topics.availability},
            {"device",
                {{"identifiers", {topics.node}},
                    {"name", desk.empty() ? std::string("Haetae") : "Haetae " + desk},
                    {"manufacturer", "Haetae"}}}};
        messages.push_back(
            {config.discoveryPrefix + "/binary_sensor/" + topics.node + "/" + key + "/config",
                payload.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace)});
    }
    return messages;
}

} // namespace haetae
