// SPDX-License-Identifier: GPL-3.0-or-later
#include "alarm/mqtt/mqtt_output.h"

#include <utility>

#include "alarm/state_json.h"
#include "base/secret_file.h"

namespace haetae {
namespace {

using namespace std::chrono_literals;

constexpr auto kRefreshEvery = 10s;
constexpr auto kFarewellWithin = 500ms;
constexpr int kPlainPort = 1883;
constexpr int kTlsPort = 8883;

} // namespace

Result<std::unique_ptr<AlarmOutput>> MqttOutput::open(Parts parts)
{
    const MqttConfig& config = parts.config;
    const MqttTopics topics(config);
    MqttLink::Parts link;
    link.host = config.host;
    link.port = config.port != 0 ? config.port : config.tls ? kTlsPort : kPlainPort;
    // The same after a crash, so that the broker ends the dead connection, and says its will,
    // before the new one speaks.
    link.clientId = "haetae-" + topics.node;
    link.will = {topics.availability, "offline"};
    link.user = config.user;
    link.tls = config.tls;
    link.caFile = config.caFile;
    if (!config.secretFile.empty()) {
        auto secret = readSecret(config.secretFile);
        if (!secret)
            return secret.error();
        link.password = std::move(*secret);
    }
    auto opened = MqttLink::open(link);
    if (!opened)
        return opened.error();
    return std::unique_ptr<AlarmOutput>(new MqttOutput(std::move(parts), std::move(*opened)));
}

MqttOutput::MqttOutput(Parts parts, std::unique_ptr<MqttLink> link)
    : parts_(std::move(parts)),
      topics_(parts_.config),
      link_(std::move(link))
{
}

MqttOutput::~MqttOutput()
{
    const auto until = std::chrono::steady_clock::now() + kFarewellWithin;
    if (told_ && link_->connected(std::chrono::steady_clock::now()))
        (void)publish({topics_.availability, "offline"}, until);
}

Result<void> MqttOutput::apply(const AlarmState& state)
{
    const auto until = std::chrono::steady_clock::now() + kOutputAnswersWithin;
    const auto connection = link_->connected(until);
    if (!connection) {
        told_.reset();
        const auto waited = std::chrono::steady_clock::now() + kOutputAnswersWithin - until;
        parts_.journal->note({parts_.clock->wall(), "connect", connection.error().line(),
            std::chrono::duration_cast<std::chrono::microseconds>(waited), false});
        return connection.error();
    }
    if (*connection != connection_ || !told_) {
        told_.reset();
        toldHead_.clear();
        if (auto done = announce(until); !done)
            return done;
        connection_ = *connection;
    }
    const auto now = parts_.clock->monotonic();
    if (told_ && *told_ == state && now < nextRefresh_)
        return publishHead(state.head.line, until);
    auto done = publish(
        {topics_.state, stateJson(state, parts_.clock->wall(), parts_.desk, "state")}, until);
    if (!done) {
        told_.reset();
        return done;
    }
    told_ = state;
    nextRefresh_ = now + kRefreshEvery;
    return publishHead(state.head.line, until); // after the alarm, which must not wait for it
}

Result<void> MqttOutput::publishHead(const std::string& line, MqttLink::Deadline until)
{
    if (line.empty() || line == toldHead_)
        return {};
    auto done = publish({topics_.head, line}, until);
    if (done)
        toldHead_ = line;
    return done;
}

Result<void> MqttOutput::announce(MqttLink::Deadline until)
{
    if (parts_.config.discovery) {
        for (const MqttMessage& message : discoveryMessages(parts_.config, parts_.desk)) {
            if (auto done = publish(message, until); !done)
                return done;
        }
    }
    return publish({topics_.availability, "online"}, until);
}

Result<void> MqttOutput::publish(const MqttMessage& message, MqttLink::Deadline until)
{
    return parts_.journal->exchange(
        "publish " + message.topic + " " + message.payload, [&]() -> Result<std::string> {
            if (auto done = link_->publish(message, until); !done)
                return done.error();
            return std::string("confirmed");
        });
}

} // namespace haetae
