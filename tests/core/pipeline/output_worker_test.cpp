// SPDX-License-Identifier: GPL-3.0-or-later
// An output's thread with its journal: tests, remarks and reasons for the log.
#include <catch2/catch.hpp>

#include <atomic>

#include "alarm/late_output.h"
#include "pipeline/output_worker.h"

using namespace haetae;
using namespace std::chrono_literals;

namespace {

constexpr int kFails = 99; ///< parts failing, and with them the device

/// A device that notes what it was told. *thread-safe*
struct Device {
    std::atomic<bool> broken{false};
    std::atomic<bool> present{true};
    std::atomic<int> closed{0};
    EventQueue<AlarmState> told;
};

/// *thread-bound*
class DeviceOutput final : public AlarmOutput {
public:
    DeviceOutput(Device& device, OutputJournal& journal) : device_(device), journal_(journal) { }
    ~DeviceOutput() override { ++device_.closed; }
    Result<void> apply(const AlarmState& state) override
    {
        device_.told.push(state);
        if (state.open == 7)
            journal_.tellLog("seven is a lot");
        const bool fails = device_.broken || state.technical == kFails;
        return journal_.exchange("show", [fails]() -> Result<std::string> {
            if (fails)
                return fail(ErrorKind::Unavailable, "device", "is unplugged", "plug it in");
            return std::string("shown");
        });
    }
    [[nodiscard]] std::string name() const override { return "device"; }

private:
    Device& device_;
    OutputJournal& journal_;
};

/// *thread-bound*
struct Bench {
    std::unique_ptr<OutputWorker> start()
    {
        auto output = std::make_unique<LateOutput>("device", clock,
            [this](OutputJournal& journal) -> Result<std::unique_ptr<AlarmOutput>> {
                if (!device.present)
                    return fail(ErrorKind::NotFound, "device", "is not there", "bring it");
                return std::unique_ptr<AlarmOutput>(
                    std::make_unique<DeviceOutput>(device, journal));
            });
        return std::make_unique<OutputWorker>(
            std::move(output), clock, states, events, false, &tests);
    }
    template <class Event>
    Event next()
    {
        const auto event = events.popFor({}, 10s);
        REQUIRE(event);
        REQUIRE(std::holds_alternative<Event>(*event));
        return std::get<Event>(*event);
    }
    AlarmState told()
    {
        const auto state = device.told.popFor({}, 10s);
        REQUIRE(state);
        return *state;
    }
    /// What it was told until this holds; the same state may be told again at any time.
    AlarmState toldUntil(const std::function<bool(const AlarmState&)>& holds)
    {
        for (;;) {
            if (const AlarmState state = told(); holds(state))
                return state;
        }
    }

    Device device;
    SystemClock clock;
    LatestSlot<AlarmState> states;
    EventQueue<ScreeningEvent> events;
    EventQueue<std::monostate> tests;
};

} // namespace

TEST_CASE("a dead output's reason comes with its alarm, and the end of both")
{
    Bench bench;
    bench.device.broken = true;
    const auto worker = bench.start();
    const auto why = bench.next<OutputReported>();
    CHECK(why.what == OutputReported::What::Failing);
    CHECK(why.output == "device");
    CHECK(why.command == "show");
    CHECK(why.error == "device: is unplugged; plug it in");
    CHECK(bench.next<SystemChanged>().failing);
    bench.device.broken = false;
    bench.states.put({});
    const auto healed = bench.next<OutputReported>();
    CHECK(healed.what == OutputReported::What::Working);
    CHECK(healed.reply == "shown");
    CHECK(healed.error.empty());
    CHECK_FALSE(bench.next<SystemChanged>().failing);
}

TEST_CASE("an output that cannot be opened yet is a dead output, and opens when it can")
{
    Bench bench;
    bench.device.present = false;
    const auto worker = bench.start();
    CHECK(bench.next<OutputReported>().error == "device: is not there; bring it");
    CHECK(bench.next<SystemChanged>().detail == "device");
    bench.device.present = true;
    AlarmState alarm;
    alarm.unacknowledged = 1;
    bench.states.put(alarm);
    CHECK(bench.told() == alarm);
    CHECK(bench.next<OutputReported>().what == OutputReported::What::Working);
}

TEST_CASE("an output that comes and goes is one alarm, until it answers steadily")
{
    Bench bench;
    const auto worker = bench.start();
    AlarmState state;
    const auto show = [&](bool fails) {
        state.technical = fails ? kFails : 0;
        state.open += 10; // never the seven that this device remarks on
        bench.states.put(state);
        bench.toldUntil([&](const AlarmState& now) { return now == state; });
    };
    show(true);
    (void)bench.next<OutputReported>();
    (void)bench.next<SystemChanged>();
    for (int i = 0; i < 20; ++i)
        show(i % 2 == 1); // works once, fails once
    CHECK(bench.events.size() == 0);
    for (int i = 0; i < 3; ++i)
        show(false);
    CHECK(bench.next<OutputReported>().what == OutputReported::What::Working);
    CHECK_FALSE(bench.next<SystemChanged>().failing);
}

TEST_CASE("what repeats stays in the journal; the log hears of changes and remarks only")
{
    Bench bench;
    const auto worker = bench.start();
    AlarmState state;
    for (state.open = 1; state.open <= 7; ++state.open) {
        bench.states.put(state);
        bench.toldUntil([&](const AlarmState& now) { return now.open == state.open; });
    }
    const auto remark = bench.next<OutputReported>();
    CHECK(remark.what == OutputReported::What::Noted);
    CHECK(remark.reply == "seven is a lot");
    CHECK(bench.events.size() == 0);
    CHECK(worker->newest().size() >= 8);
    CHECK(worker->newest().front().command == "show");
}

TEST_CASE("a test shows an alarm that is marked as one, then the state again, and is reported")
{
    Bench bench;
    const auto worker = bench.start();
    AlarmState quiet;
    quiet.screening = true;
    bench.states.put(quiet);
    bench.toldUntil([&](const AlarmState& now) { return now == quiet; });
    bench.tests.push({});
    const AlarmState trial =
        bench.toldUntil([](const AlarmState& now) { return now.unacknowledged == 1; });
    CHECK(trial.test);
    CHECK(trial.screening);
    CHECK(bench.told() == quiet);
    const auto report = bench.next<OutputReported>();
    CHECK(report.what == OutputReported::What::Tested);
    CHECK(report.error.empty());
    CHECK(report.reply == "shown");
}

TEST_CASE("an alarm that comes during a test is shown at once")
{
    Bench bench;
    const auto worker = bench.start();
    bench.tests.push({});
    bench.toldUntil([](const AlarmState& now) { return now.test; });
    const auto began = std::chrono::steady_clock::now();
    AlarmState alarm;
    alarm.unacknowledged = 2;
    bench.states.put(alarm);
    CHECK(bench.told() == alarm);
    CHECK(std::chrono::steady_clock::now() - began < 1s);
    CHECK(bench.next<OutputReported>().what == OutputReported::What::Tested);
}

TEST_CASE("the test of a dead output says why it failed, and is no second alarm")
{
    Bench bench;
    bench.device.broken = true;
    const auto worker = bench.start();
    (void)bench.next<OutputReported>();
    (void)bench.next<SystemChanged>();
    bench.tests.push({});
    const auto report = bench.next<OutputReported>();
    CHECK(report.what == OutputReported::What::Tested);
    CHECK(report.error == "device: is unplugged; plug it in");
    CHECK(bench.events.size() == 0);
}

TEST_CASE("the device is let go of on the output's own thread, after everything is off")
{
    Bench bench;
    auto worker = bench.start();
    AlarmState alarm;
    alarm.unacknowledged = 1;
    bench.states.put(alarm);
    bench.toldUntil([&](const AlarmState& now) { return now == alarm; });
    worker.reset();
    CHECK(bench.device.told.drain().back() == AlarmState{});
    CHECK(bench.device.closed == 1);
}
