// SPDX-License-Identifier: GPL-3.0-or-later
// The console's own station with outputs of its settings: dead ones beside one that works.
#include <catch2/catch.hpp>

#include <nlohmann/json.hpp>
#include <optional>
#include <set>

#include "camera/simulated/entrance_scene.h"
#include "camera/simulated/simulated_camera.h"
#include "station.h"
#include "support/byte_server.h"
#include "support/http_double.h"
#include "support/qt_application.h"
#include "support/temporary_folder.h"

using namespace haetae;
using namespace haetae::test;
using namespace std::chrono_literals;

namespace {

constexpr auto kAddress = "crowd15?people=3&febrile=3&visible=none";

OutputConfig named(const char* name, OutputKind kind)
{
    OutputConfig output;
    output.name = name;
    output.kind = kind;
    return output;
}

/// Three dead outputs and a receiver that hears. *thread-bound*
class StationWithDeadOutputs {
public:
    StationWithDeadOutputs()
    {
        OutputConfig relay = named("relay", OutputKind::Modbus);
        relay.modbus.host = "127.0.0.1";
        relay.modbus.port = mute_.port();
        relay.modbus.elevatedCoil = 0;
        OutputConfig broker = named("broker", OutputKind::Mqtt);
        broker.mqtt.host = "127.0.0.1";
        broker.mqtt.port = closedPort();
        OutputConfig keyless = named("keyless", OutputKind::Webhook);
        keyless.webhook.url = receiver.url("/");
        keyless.webhook.secretFile = (folder_ / "no-such-key").string();
        OutputConfig hook = named("hook", OutputKind::Webhook);
        hook.webhook.url = receiver.url("/hook");
        auto scene = EntranceScene::make(*scenarioOf(kAddress));
        REQUIRE(scene);
        CameraConfig camera;
        camera.id = {"east"};
        camera.backend = "simulated";
        camera.address = kAddress;
        camera.reference.setTemperature = scene->referenceSetTemperature();
        Station::Parts parts;
        parts.clock = &clock_;
        parts.settings.desk = "1F";
        parts.settings.cameras = {camera};
        parts.settings.outputs = {relay, broker, keyless, hook};
        parts.database = folder_ / "log.sqlite";
        parts.origin = LogOrigin::Simulation;
        parts.ownSessions = {{"park", Role::Admin}};
        auto started = Station::start(std::move(parts));
        REQUIRE(started);
        station = std::move(*started);
    }

    /// Serves the receiver until a notice of this kind satisfies; empty after ten seconds.
    template <class Notice>
    std::optional<Notice> next(const std::function<bool(const Notice&)>& wanted)
    {
        std::optional<Notice> found;
        (void)QtApplication::waitFor([&] {
            while (const auto notice = station->notices().tryPop()) {
                const auto* one = std::get_if<Notice>(&*notice);
                if (one != nullptr && wanted(*one)) {
                    found = *one;
                    return true;
                }
            }
            return false;
        });
        return found;
    }
    [[nodiscard]] bool heard(const std::function<bool(const nlohmann::json&)>& wanted) const
    {
        return std::any_of(receiver.requests.begin(), receiver.requests.end(),
            [&](const HttpDouble::Request& request) {
                return wanted(nlohmann::json::parse(request.body));
            });
    }
    [[nodiscard]] std::vector<LogEntry> rows(const std::string& what) const
    {
        const auto log = EventLog::openForReading(folder_ / "log.sqlite");
        REQUIRE(log);
        LogFilter filter;
        filter.limit = 10'000;
        auto all = log->query(filter);
        REQUIRE(all);
        std::erase_if(*all, [&what](const LogEntry& entry) { return entry.row.what != what; });
        return *all;
    }

    HttpDouble receiver;
    std::unique_ptr<Station> station;

private:
    TemporaryFolder folder_;
    SystemClock clock_;
    ByteServer mute_;
};

} // namespace

TEST_CASE("dead outputs are alarms of their own and keep no alarm from the one that works")
{
    const QtApplication qt;
    StationWithDeadOutputs desk;
    std::set<std::string> dead;
    REQUIRE(desk.next<AlarmNotice>([&dead](const AlarmNotice& notice) {
        if (notice.change.alarm.kind == AlarmKind::OutputFailing)
            dead.insert(notice.change.alarm.detail);
        return dead == std::set<std::string>{"relay", "broker", "keyless"};
    }));
    REQUIRE(QtApplication::waitFor(
        [&] { return desk.heard([](const auto& body) { return body["unacknowledged"] > 0; }); }));
    const auto failing = desk.rows("output_failing");
    REQUIRE(failing.size() == 3);
    for (const LogEntry& entry : failing)
        CHECK(entry.row.detail.find("error") != std::string::npos);
    REQUIRE_FALSE(desk.station->exchanges("hook").empty());
    CHECK(desk.station->exchanges("hook").front().reply == "200");
    CHECK(desk.station->exchanges("nobody").empty());

    const auto began = std::chrono::steady_clock::now();
    desk.station.reset(); // all of them give up at the same time
    CHECK(std::chrono::steady_clock::now() - began < 7s);
}

TEST_CASE("an admin's test reaches the device, marked as a test, and its end is in the log")
{
    const QtApplication qt;
    StationWithDeadOutputs desk;
    DeskRequest request;
    request.id = RequestId{1};
    request.session.user = "park";
    request.session.role = Role::Admin;
    request.command = TestOutput{"hook"};
    desk.station->submit(request);
    const auto done =
        desk.next<CommandDone>([](const CommandDone& one) { return one.request == RequestId{1}; });
    REQUIRE(done);
    CHECK(done->outcome);
    CHECK(QtApplication::waitFor(
        [&] { return desk.heard([](const auto& body) { return body["test"] == true; }); }));
    CHECK(QtApplication::waitFor([&] { return !desk.rows("output_tested").empty(); }));
    CHECK(desk.rows("output_test_ordered").at(0).row.actor == "park");
}
