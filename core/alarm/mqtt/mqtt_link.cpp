// SPDX-License-Identifier: GPL-3.0-or-later
#include "alarm/mqtt/mqtt_link.h"

#include <mosquitto.h>

#include <cerrno>
#include <condition_variable>
#include <cstring>
#include <mutex>
#include <set>

namespace haetae {
namespace {

using namespace std::chrono_literals;
using SteadyClock = std::chrono::steady_clock;

constexpr int kKeepAliveSeconds = 10; // the will is said after one and a half of these
constexpr int kLoopMilliseconds = 50;
constexpr auto kConnectsWithin = 2s;
constexpr auto kTriesEvery = 1s;
constexpr auto kEndsWithin = 1s; // a look-up of a name may hang for longer; then it is left alone
constexpr int kQos = 1;
constexpr int kVerifyPeer = 1; // OpenSSL's SSL_VERIFY_PEER
constexpr const char* kTrustedHere = "/etc/ssl/certs";

struct Destroy {
    void operator()(mosquitto* handle) const { mosquitto_destroy(handle); }
};

std::string reasonOf(int code)
{
    return code == MOSQ_ERR_ERRNO ? std::strerror(errno) : mosquitto_strerror(code);
}

} // namespace

/// *thread-safe*
struct MqttLink::Session {
    std::string place;
    std::string host;
    int port = 0;
    std::unique_ptr<mosquitto, Destroy> handle;
    std::mutex mutex; // guards what follows
    std::condition_variable changed;
    bool connected = false;
    std::uint64_t connection = 0;
    std::string why = "no connection yet";
    std::set<int> confirmed;

    void note(bool isConnected, const std::string& reason)
    {
        {
            const std::lock_guard lock(mutex);
            connection += isConnected && !connected ? 1 : 0;
            connected = isConnected;
            // What the broker said last is worth more than that the line then fell silent.
            if (!reason.empty())
                why = reason;
            confirmed.clear();
        }
        changed.notify_all();
    }
    [[nodiscard]] bool isConnected()
    {
        const std::lock_guard lock(mutex);
        return connected;
    }
    void run(const std::stop_token& stop);
    void keepUp(const std::stop_token& stop);
};

namespace {

MqttLink::Session& sessionOf(void* object)
{
    return *static_cast<MqttLink::Session*>(object);
}

void onConnect(mosquitto*, void* object, int code)
{
    sessionOf(object).note(code == 0, code == 0 ? std::string() : mosquitto_connack_string(code));
}

void onPublish(mosquitto*, void* object, int message)
{
    auto& session = sessionOf(object);
    {
        const std::lock_guard lock(session.mutex);
        session.confirmed.insert(message);
    }
    session.changed.notify_all();
}

Result<void> accepted(int code, const std::string& subject, const std::string& advice)
{
    if (code == MOSQ_ERR_SUCCESS)
        return {};
    return fail(ErrorKind::InvalidInput, subject, reasonOf(code), advice);
}

} // namespace

/// One connection from its beginning to its end.
void MqttLink::Session::keepUp(const std::stop_token& stop)
{
    int code = mosquitto_connect_async(handle.get(), host.c_str(), port, kKeepAliveSeconds);
    const auto began = SteadyClock::now();
    bool late = false;
    while (code == MOSQ_ERR_SUCCESS && !stop.stop_requested() && !late) {
        code = mosquitto_loop(handle.get(), kLoopMilliseconds, 1);
        late = SteadyClock::now() - began > kConnectsWithin && !isConnected();
    }
    if (stop.stop_requested())
        return;
    if (late)
        note(false, "no answer to the connection within 2 s");
    else // a refusal has told its reason itself
        note(false, code == MOSQ_ERR_CONN_REFUSED ? std::string() : reasonOf(code));
}

void MqttLink::Session::run(const std::stop_token& stop)
{
    std::condition_variable_any never;
    std::mutex waiting; // guards nothing but the wait itself
    while (!stop.stop_requested()) {
        keepUp(stop);
        std::unique_lock lock(waiting);
        never.wait_for(lock, stop, kTriesEvery, [] { return false; });
    }
    mosquitto_disconnect(handle.get()); // a farewell, so that the broker keeps the will to itself
}

Result<std::unique_ptr<MqttLink>> MqttLink::open(const Parts& parts)
{
    static const int kReady = mosquitto_lib_init();
    auto session = std::make_shared<Session>();
    session->place = parts.host + ":" + std::to_string(parts.port);
    session->host = parts.host;
    session->port = parts.port;
    session->handle.reset(mosquitto_new(parts.clientId.c_str(), true, session.get()));
    mosquitto* const handle = session->handle.get();
    if (kReady != MOSQ_ERR_SUCCESS || handle == nullptr)
        return fail(
            ErrorKind::Internal, session->place, "libmosquitto cannot start", "restart Haetae");
    mosquitto_threaded_set(handle, true);
    mosquitto_connect_callback_set(handle, onConnect);
    mosquitto_publish_callback_set(handle, onPublish);
    if (auto done = accepted(
            mosquitto_will_set(handle, parts.will.topic.c_str(),
                static_cast<int>(parts.will.payload.size()), parts.will.payload.data(), kQos, true),
            "topic " + parts.will.topic, "correct the topic");
        !done)
        return done.error();
    if (!parts.user.empty()) {
        if (auto done = accepted(mosquitto_username_pw_set(handle, parts.user.c_str(),
                                     parts.password.empty() ? nullptr : parts.password.c_str()),
                "user " + parts.user, "correct the user");
            !done)
            return done.error();
    }
    if (parts.tls) {
        const bool own = !parts.caFile.empty();
        if (auto done = accepted(mosquitto_tls_set(handle, own ? parts.caFile.c_str() : nullptr,
                                     own ? nullptr : kTrustedHere, nullptr, nullptr, nullptr),
                own ? parts.caFile : kTrustedHere, "check that ca_file can be read");
            !done)
            return done.error();
        mosquitto_tls_opts_set(handle, kVerifyPeer, nullptr, nullptr);
    }
    return std::unique_ptr<MqttLink>(new MqttLink(std::move(session)));
}

MqttLink::MqttLink(std::shared_ptr<Session> session)
    : session_(std::move(session)),
      thread_(
          kEndsWithin, [session = session_](const std::stop_token& stop) { session->run(stop); })
{
}

MqttLink::~MqttLink() = default;

Result<std::uint64_t> MqttLink::connected(Deadline until)
{
    std::unique_lock lock(session_->mutex);
    if (!session_->changed.wait_until(lock, until, [this] { return session_->connected; }))
        return fail(ErrorKind::Unavailable, session_->place, session_->why,
            "check that the broker runs, and its address, user and password");
    return session_->connection;
}

Result<void> MqttLink::publish(const MqttMessage& message, Deadline until)
{
    int number = 0;
    const int code = mosquitto_publish(session_->handle.get(), &number, message.topic.c_str(),
        static_cast<int>(message.payload.size()), message.payload.data(), kQos, true);
    if (code != MOSQ_ERR_SUCCESS)
        return fail(
            ErrorKind::Unavailable, session_->place, reasonOf(code), "check that the broker runs");
    std::unique_lock lock(session_->mutex);
    const auto ended = [&] { return session_->confirmed.contains(number) || !session_->connected; };
    if (!session_->changed.wait_until(lock, until, ended))
        return fail(ErrorKind::Timeout, session_->place, "no confirmation within 2 s",
            "check that the broker runs");
    if (session_->confirmed.erase(number) == 0)
        return fail(ErrorKind::Unavailable, session_->place,
            "the connection was lost: " + session_->why, "check that the broker runs");
    return {};
}

} // namespace haetae
