// SPDX-License-Identifier: GPL-3.0-or-later
// Against a real mosquitto on loopback.
#include <catch2/catch.hpp>

#include <fstream>
#include <iostream>
#include <nlohmann/json.hpp>
#include <sys/stat.h>

#include "alarm/mqtt/mqtt_output.h"
#include "support/mqtt_broker.h"
#include "support/mqtt_listener.h"

using namespace haetae;
using namespace haetae::test;
using namespace std::chrono_literals;

namespace {

bool skipped()
{
    if (MqttBroker::installed())
        return false;
    std::cout << "SKIPPED: mosquitto is not installed\n";
    return true;
}

AlarmState alarm(int unacknowledged)
{
    AlarmState state;
    state.unacknowledged = unacknowledged;
    state.screening = true;
    return state;
}

/// An output for a broker that need not be there. *thread-bound*
struct Output {
    explicit Output(int port)
    {
        config.host = "127.0.0.1";
        config.port = port;
        config.topic = "haetae/1f";
        config.discovery = false;
    }
    Result<void> apply(const AlarmState& state)
    {
        if (!output) {
            auto opened = MqttOutput::open({"broker", config, "1F", &clock, &journal});
            if (!opened)
                return opened.error();
            output = std::move(*opened);
        }
        return output->apply(state);
    }
    /// As the output's thread does: again and again until it works.
    bool heals(const AlarmState& state)
    {
        for (int i = 0; i < 10; ++i) {
            if (apply(state))
                return true;
        }
        return false;
    }

    MqttConfig config;
    ManualClock clock;
    OutputJournal journal{clock};
    std::unique_ptr<AlarmOutput> output;
};

nlohmann::json stateOf(const MqttListener& listener)
{
    return nlohmann::json::parse(listener.newest.at("haetae/1f/state"));
}

void check(const Result<void>& done)
{
    INFO((done ? std::string() : done.error().line()));
    CHECK(done.has_value());
}

} // namespace

TEST_CASE("the broker holds the newest state for whoever comes later, and its end with the console")
{
    if (skipped())
        return;
    MqttBroker broker;
    REQUIRE(broker.start());
    Output output(broker.port());
    check(output.apply({}));
    check(output.apply(alarm(1)));

    MqttListener late(broker.port());
    REQUIRE(late.waitFor([&] { return late.newest.size() >= 2; }));
    CHECK(late.retained.at("haetae/1f/state"));
    CHECK(stateOf(late)["elevated"] == true);
    CHECK(stateOf(late)["unacknowledged"] == 1);
    CHECK(stateOf(late)["desk"] == "1F");
    CHECK(late.newest.at("haetae/1f/availability") == "online");

    check(output.apply({}));
    REQUIRE(late.waitFor([&] { return stateOf(late)["elevated"] == false; }));
    output.output.reset();
    REQUIRE(late.waitFor([&] { return late.newest.at("haetae/1f/availability") == "offline"; }));
}

TEST_CASE("the same state is not told again before ten seconds have gone")
{
    if (skipped())
        return;
    MqttBroker broker;
    REQUIRE(broker.start());
    MqttListener listener(broker.port());
    Output output(broker.port());
    for (int i = 0; i < 5; ++i)
        check(output.apply(alarm(1)));
    output.clock.advance(11s);
    check(output.apply(alarm(1)));
    check(output.apply(alarm(2)));
    REQUIRE(listener.waitFor([&] {
        return listener.newest.count("haetae/1f/state") == 1
            && stateOf(listener)["unacknowledged"] == 2;
    }));
    const auto states = std::count_if(listener.all.begin(), listener.all.end(),
        [](const std::string& one) { return one.rfind("haetae/1f/state", 0) == 0; });
    CHECK(states == 3);
}

TEST_CASE("the newest signed head stays on the broker, told once, and again to a new connection")
{
    if (skipped())
        return;
    MqttBroker broker;
    REQUIRE(broker.start());
    MqttListener listener(broker.port());
    Output output(broker.port());
    check(output.apply(alarm(0))); // nothing is signed yet
    AlarmState state = alarm(0);
    state.head.line = "head 1";
    CHECK(state == alarm(0)); // for a lamp nothing has changed
    for (int i = 0; i < 3; ++i)
        check(output.apply(state));
    REQUIRE(listener.waitFor([&] { return listener.newest.count("haetae/1f/head") == 1; }));
    state.head.line = "head 2";
    check(output.apply(state));
    REQUIRE(listener.waitFor([&] { return listener.newest["haetae/1f/head"] == "head 2"; }));
    CHECK(std::count_if(listener.all.begin(), listener.all.end(), [](const std::string& one) {
        return one.rfind("haetae/1f/head", 0) == 0;
    }) == 2);

    MqttListener late(broker.port());
    REQUIRE(late.waitFor([&] { return late.newest.count("haetae/1f/head") == 1; }));
    CHECK(late.newest["haetae/1f/head"] == "head 2");
    CHECK(late.retained["haetae/1f/head"]);
    output.output.reset(); // the farewell of a console takes no head away
    REQUIRE(late.waitFor([&] { return late.newest["haetae/1f/availability"] == "offline"; }));
    CHECK(late.newest["haetae/1f/head"] == "head 2");
}

TEST_CASE("Home Assistant is told of three sensors that hang on the console's last will")
{
    if (skipped())
        return;
    MqttBroker broker;
    REQUIRE(broker.start());
    MqttListener listener(broker.port());
    Output output(broker.port());
    output.config.discovery = true;
    check(output.apply(alarm(1)));
    const std::string topic = "homeassistant/binary_sensor/haetae-1f/elevated/config";
    REQUIRE(listener.waitFor([&] { return listener.newest.count("haetae/1f/state") == 1; }));
    REQUIRE(listener.newest.count(topic) == 1);
    const auto sensor = nlohmann::json::parse(listener.newest.at(topic));
    CHECK(sensor["state_topic"] == "haetae/1f/state");
    CHECK(sensor["availability_topic"] == "haetae/1f/availability");
    CHECK(sensor["value_template"] == "{{ 'ON' if value_json.elevated else 'OFF' }}");
    CHECK(sensor["unique_id"] == "haetae-1f-elevated");
    CHECK(sensor["device"]["identifiers"][0] == "haetae-1f");
    CHECK(listener.newest.size() == 5);
}

TEST_CASE("the broker says offline when the console dies without a word")
{
    if (skipped())
        return;
    MqttBroker broker;
    REQUIRE(broker.start());
    Output output(broker.port());
    check(output.apply(alarm(1)));
    MqttListener listener(broker.port());
    REQUIRE(listener.waitFor([&] { return listener.newest.size() == 2; }));
    listener.all.clear();
    // A client of the same name is what a console started anew after a crash is.
    Output again(broker.port());
    check(again.apply({}));
    REQUIRE(listener.waitFor([&] { return stateOf(listener)["elevated"] == false; }));
    CHECK(listener.all.at(0) == "haetae/1f/availability offline");
    CHECK(listener.newest.at("haetae/1f/availability") == "online");
}

TEST_CASE("a broker that is dead at the start is told within two seconds and found when it comes")
{
    if (skipped())
        return;
    MqttBroker broker;
    Output output(broker.port());
    const auto began = std::chrono::steady_clock::now();
    const auto done = output.apply(alarm(1));
    REQUIRE_FALSE(done);
    INFO(done.error().line());
    CHECK(std::chrono::steady_clock::now() - began < 2500ms);
    CHECK(done.error().line().find("refused") != std::string::npos);
    CHECK(done.error().line().find("127.0.0.1:" + std::to_string(broker.port())) == 0);
    REQUIRE(broker.start());
    CHECK(output.heals(alarm(1)));
    MqttListener listener(broker.port());
    REQUIRE(listener.waitFor([&] { return listener.newest.size() == 2; }));
    CHECK(stateOf(listener)["elevated"] == true);
}

TEST_CASE("a broker that is killed is noticed, and hears the state that holds when it is back")
{
    if (skipped())
        return;
    MqttBroker broker;
    REQUIRE(broker.start());
    Output output(broker.port());
    check(output.apply({}));
    broker.kill();
    const auto began = std::chrono::steady_clock::now();
    CHECK_FALSE(output.apply(alarm(1)));
    CHECK(std::chrono::steady_clock::now() - began < 2500ms);
    REQUIRE(broker.start());
    CHECK(output.heals(alarm(2)));
    MqttListener listener(broker.port());
    REQUIRE(listener.waitFor([&] {
        return listener.newest.count("haetae/1f/state") == 1
            && listener.newest.count("haetae/1f/availability") == 1;
    }));
    CHECK(stateOf(listener)["unacknowledged"] == 2);
    CHECK(listener.newest.at("haetae/1f/availability") == "online");
}

TEST_CASE("a broker that hangs is noticed within two seconds, and confirms again when it goes on")
{
    if (skipped())
        return;
    MqttBroker broker;
    REQUIRE(broker.start());
    Output output(broker.port());
    check(output.apply({}));
    broker.freeze();
    const auto began = std::chrono::steady_clock::now();
    const auto done = output.apply(alarm(1));
    REQUIRE_FALSE(done);
    CHECK(done.error().kind == ErrorKind::Timeout);
    CHECK(std::chrono::steady_clock::now() - began < 2500ms);
    broker.thaw();
    CHECK(output.heals(alarm(1)));
}

TEST_CASE("a wrong password is the broker's own reason, and no password stands in any line")
{
    if (skipped())
        return;
    if (!programThere("mosquitto_passwd")) {
        std::cout << "SKIPPED: mosquitto_passwd is not installed\n";
        return;
    }
    const TemporaryFolder folder;
    const std::string list = (folder / "passwords").string();
    REQUIRE(
        std::system(("mosquitto_passwd -b -c '" + list + "' desk right-password").c_str()) == 0);
    MqttBroker broker("allow_anonymous false\npassword_file " + list + "\n");
    REQUIRE(broker.start());
    const auto secret = folder / "secret";
    const auto write = [&](const char* text) {
        std::ofstream(secret) << text << "\n";
        REQUIRE(::chmod(secret.c_str(), 0600) == 0);
    };
    Output wrong(broker.port());
    wrong.config.user = "desk";
    wrong.config.secretFile = secret;
    write("wrong-password");
    const auto refused = wrong.apply({});
    REQUIRE_FALSE(refused);
    INFO(refused.error().line());
    CHECK(refused.error().line().find("not authorised") != std::string::npos);
    CHECK(refused.error().line().find("wrong-password") == std::string::npos);

    write("right-password");
    Output right(broker.port());
    right.config = wrong.config;
    check(right.apply({}));
    for (const auto& exchange : right.journal.newest())
        CHECK(exchange.command.find("right-password") == std::string::npos);
}

TEST_CASE("with TLS the broker's certificate has to be of a trusted authority")
{
    if (skipped())
        return;
    const TemporaryFolder folder;
    const std::string key = (folder / "key.pem").string();
    const std::string certificate = (folder / "certificate.pem").string();
    if (std::system(("openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes"
                     " -days 2 -subj /CN=localhost -addext subjectAltName=IP:127.0.0.1 -keyout '"
            + key + "' -out '" + certificate + "' 2>/dev/null")
                        .c_str())
        != 0) {
        std::cout << "SKIPPED: openssl is not installed\n";
        return;
    }
    MqttBroker broker("allow_anonymous true\ncertfile " + certificate + "\nkeyfile " + key + "\n");
    REQUIRE(broker.start());
    Output friendly(broker.port());
    friendly.config.host = "127.0.0.1";
    friendly.config.tls = true;
    friendly.config.caFile = certificate;
    check(friendly.apply({}));
    Output stranger(broker.port());
    stranger.config.host = "127.0.0.1";
    stranger.config.tls = true;
    CHECK_FALSE(stranger.apply({}));
    stranger.output.reset();
    stranger.config.caFile = (folder / "absent.pem").string();
    const auto unread = stranger.apply({});
    REQUIRE_FALSE(unread);
    CHECK(unread.error().line().find("absent.pem") != std::string::npos);
}
