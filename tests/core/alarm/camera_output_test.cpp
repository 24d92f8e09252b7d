// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "alarm/camera/camera_output.h"

using namespace haetae;
using namespace std::chrono_literals;

namespace {

/// A camera in memory: what it was told, and what it refuses. *thread-bound*
struct Told {
    ManualClock clock;
    OutputJournal journal{clock};
    std::vector<std::string> commands;
    std::string refuses;
    std::unique_ptr<AlarmOutput> output;

    CameraSignals::Send send(const std::string& word)
    {
        return [this, word](bool on, std::chrono::milliseconds) -> Result<void> {
            commands.push_back(word + (on ? " on" : " off"));
            if (refuses == word)
                return fail(ErrorKind::Unsupported, "camera", "has none", "");
            return {};
        };
    }
    explicit Told(const CameraOutputConfig& config)
    {
        auto opened = CameraSignalOutput::open(
            "door", config, {send("light"), send("siren"), send("relay")}, clock, journal);
        REQUIRE(opened);
        output = std::move(*opened);
    }
    std::vector<std::string> apply(const AlarmState& state, bool good = true)
    {
        commands.clear();
        CHECK(output->apply(state).has_value() == good);
        return commands;
    }
};

using Words = std::vector<std::string>;

CameraOutputConfig all()
{
    CameraOutputConfig config;
    config.camera = "gate";
    config.siren = true;
    config.relay = 2;
    return config;
}

AlarmState waiting(int people = 1)
{
    AlarmState state;
    state.unacknowledged = people;
    return state;
}

} // namespace

TEST_CASE("A camera's signals are off at first, on while somebody waits, and off after the answer")
{
    Told camera(all());
    CHECK(camera.apply({}) == Words{"light off", "siren off", "relay off"});
    CHECK(camera.apply({}).empty()); // it has taken it
    CHECK(camera.apply(waiting()) == Words{"light on", "siren on", "relay on"});
    CHECK(camera.apply(waiting()) == Words{"light on", "siren on", "relay on"}); // a siren ends
    AlarmState answered;
    answered.open = 1;
    CHECK(camera.apply(answered) == Words{"light off", "siren off", "relay off"});
    CHECK(camera.journal.newest().front().command == "camera gate relay off");
}

TEST_CASE("A paused sound silences the siren and leaves the light")
{
    Told camera(all());
    AlarmState state = waiting();
    state.audioInactive = true;
    CHECK(camera.apply(state) == Words{"light on", "siren off", "relay on"});
    CHECK(camera.apply(state) == Words{"light on", "relay on"});
}

TEST_CASE("What nobody answers goes off after its time, and a new alarm starts it again")
{
    Told camera(all());
    CHECK(camera.apply(waiting()).size() == 3);
    camera.clock.advance(121s);
    CHECK(camera.apply(waiting()) == Words{"light off", "siren off", "relay off"});
    CHECK(camera.apply(waiting()).empty());
    CHECK(camera.apply(waiting(2)).size() == 3);
}

TEST_CASE("A light that is refused does not silence the siren, and is asked for again")
{
    Told camera(all());
    camera.refuses = "light";
    CHECK(camera.apply(waiting(), false) == Words{"light on", "siren on", "relay on"});
    CHECK(camera.apply({}, false) == Words{"light off", "siren off", "relay off"});
    CHECK(camera.apply({}, false) == Words{"light off"});
    camera.refuses.clear();
    CHECK(camera.apply({}) == Words{"light off"});
    CHECK(camera.apply({}).empty());
}

TEST_CASE("A dead camera holds the output up no longer than its two seconds")
{
    Told camera(all());
    CameraSignals dead;
    std::vector<std::chrono::milliseconds> given;
    dead.light = dead.siren =
        dead.relay = [&given](bool, std::chrono::milliseconds within) -> Result<void> {
        given.push_back(within);
        const auto end = std::chrono::steady_clock::now() + within;
        while (std::chrono::steady_clock::now() < end) { }
        return fail(ErrorKind::Timeout, "camera", "no answer", "");
    };
    auto output = CameraSignalOutput::open("door", all(), dead, camera.clock, camera.journal);
    REQUIRE(output);
    const auto begun = std::chrono::steady_clock::now();
    CHECK_FALSE((*output)->apply(waiting()));
    CHECK(std::chrono::steady_clock::now() - begun < 2500ms);
    CHECK(given.size() == 1);
}

TEST_CASE("A signal that this camera has not is refused at once")
{
    const ManualClock clock;
    OutputJournal journal(clock);
    CameraSignals signals;
    signals.light = [](bool, std::chrono::milliseconds) { return Result<void>(); };
    const auto refused = CameraSignalOutput::open("door", all(), signals, clock, journal);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Unsupported);
    CHECK(refused.error().line().find("siren") != std::string::npos);
}
