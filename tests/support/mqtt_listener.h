// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <mosquitto.h>

#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace haetae::test {

/// Somebody else on the broker who hears everything. *thread-bound*
class MqttListener {
public:
    explicit MqttListener(int port) : handle_(mosquitto_new(nullptr, true, this), mosquitto_destroy)
    {
        mosquitto_message_callback_set(
            handle_.get(), [](mosquitto*, void* object, const mosquitto_message* message) {
                auto& self = *static_cast<MqttListener*>(object);
                const std::string text(static_cast<const char*>(message->payload),
                    static_cast<std::size_t>(message->payloadlen));
                self.newest[message->topic] = text;
                self.all.push_back(message->topic + std::string(" ") + text);
                self.retained[message->topic] = message->retain;
            });
        mosquitto_connect_callback_set(handle_.get(),
            [](mosquitto* handle, void*, int) { mosquitto_subscribe(handle, nullptr, "#", 1); });
        mosquitto_subscribe_callback_set(
            handle_.get(), [](mosquitto*, void* object, int, int, const int*) {
                static_cast<MqttListener*>(object)->subscribed_ = true;
            });
        mosquitto_connect(handle_.get(), "127.0.0.1", port, 60);
        (void)waitFor([this] { return subscribed_; });
    }
    /// Listens until it is so; false after ten seconds.
    [[nodiscard]] bool waitFor(const std::function<bool()>& condition)
    {
        const auto most = std::chrono::steady_clock::now() + std::chrono::seconds(10);
        while (!condition()) {
            if (std::chrono::steady_clock::now() > most
                || mosquitto_loop(handle_.get(), 20, 1) != MOSQ_ERR_SUCCESS)
                return false;
        }
        return true;
    }

    std::map<std::string, std::string> newest; ///< by topic
    std::map<std::string, bool> retained;
    std::vector<std::string> all;

private:
    bool subscribed_ = false;
    std::unique_ptr<mosquitto, void (*)(mosquitto*)> handle_;
};

} // namespace haetae::test
