// SPDX-License-Identifier: GPL-3.0-or-later
// The shells with their real threads; ThreadSanitizer runs these too.
#include <catch2/catch.hpp>

#include <atomic>
#include <stdexcept>

#include "pipeline/detector_worker.h"
#include "pipeline/output_worker.h"
#include "pipeline/store_worker.h"
#include "storage/event_log.h"
#include "support/temporary_folder.h"

using namespace haetae;
using namespace haetae::test;
using namespace std::chrono_literals;

namespace {

ElevatedBegan elevated(std::int64_t track)
{
    ElevatedBegan event;
    event.camera = {"east"};
    event.stamp.monotonic = MonotonicTime(1s);
    event.stamp.wall = WallTime(1'790'000'000s);
    event.track = {track};
    event.decision.verdict = Verdict::Elevated;
    event.decision.skin = Celsius::degrees(37.12);
    event.decision.oralEquivalent = Celsius::degrees(38.1);
    event.decision.u95 = TempDelta::kelvins(0.3);
    event.decision.limit = Celsius::degrees(37.5);
    return event;
}

int rowsOf(const std::filesystem::path& database, RowKind kind, const std::string& alarm = {})
{
    const auto log = EventLog::openForReading(database);
    if (!log)
        return 0;
    LogFilter filter;
    filter.kinds = {kind};
    filter.limit = 10'000;
    const auto rows = log->query(filter);
    REQUIRE(rows);
    return static_cast<int>(std::count_if(rows->begin(), rows->end(),
        [&](const LogEntry& entry) { return alarm.empty() || entry.row.alarmUuid == alarm; }));
}

/// A store thread over a database of its own. *thread-bound*
struct Store {
    TemporaryFolder folder;
    std::filesystem::path database = folder / "log.sqlite";
    SystemClock systemClock;
    const Clock* clock = &systemClock;
    EventQueue<ScreeningEvent> events;
    EventQueue<DeskNotice> notices;
    LatestSlot<AlarmState> lamp;
    AlarmBoard::MakeUuid makeUuid;

    std::unique_ptr<StoreWorker> start()
    {
        StoreWorker::Parts parts;
        parts.desk.clock = clock;
        parts.desk.database = database;
        parts.desk.log.patience = {1min, 2min, 1min}; // as long as a busy machine needs
        parts.desk.makeUuid = makeUuid;
        parts.events = &events;
        parts.notices = &notices;
        parts.outputs = {&lamp};
        return std::make_unique<StoreWorker>(std::move(parts));
    }
    AlarmNotice nextAlarm() { return next<AlarmNotice>(); }
    template <class Notice>
    Notice next()
    {
        for (;;) {
            const auto notice = notices.popFor({}, 10s);
            REQUIRE(notice);
            if (const auto* wanted = std::get_if<Notice>(&*notice))
                return *wanted;
        }
    }
};

/// How a face detector shall behave. *thread-safe*
struct DetectorScript {
    enum class Mode { Works, Fails, Throws };
    std::atomic<Mode> mode{Mode::Works};
};

class ScriptedDetector final : public FaceDetector {
public:
    explicit ScriptedDetector(DetectorScript& script) : script_(script) { }
    Result<std::vector<FaceBox>> detect(const cv::Mat&) override
    {
        if (script_.mode == DetectorScript::Mode::Throws)
            throw std::runtime_error("out of its mind");
        if (script_.mode == DetectorScript::Mode::Fails)
            return fail(ErrorKind::Internal, name(), "finds nothing any more");
        return std::vector<FaceBox>{{{8, 8, 20, 24}, 0.9, {}}};
    }
    [[nodiscard]] std::string name() const override { return "scripted"; }

private:
    DetectorScript& script_;
};

/// A lamp that can be unplugged and notes what it was told. *thread-safe*
struct Lamp {
    std::atomic<bool> broken{false};
    EventQueue<AlarmState> told;
};

class LampOutput final : public AlarmOutput {
public:
    explicit LampOutput(Lamp& lamp) : lamp_(lamp) { }
    Result<void> apply(const AlarmState& state) override
    {
        lamp_.told.push(state);
        if (lamp_.broken && state.open == 2)
            throw std::runtime_error("a library was surprised");
        if (lamp_.broken)
            return fail(ErrorKind::Unavailable, name(), "is unplugged", "plug it in");
        return {};
    }
    [[nodiscard]] std::string name() const override { return "lamp"; }

private:
    Lamp& lamp_;
};

} // namespace

TEST_CASE("whoever hears of an alarm finds its row in the database file already")
{
    Store store;
    const auto worker = store.start();
    for (std::int64_t track = 1; track <= 20; ++track) {
        store.events.push(elevated(track));
        const AlarmNotice told = store.nextAlarm();
        // A connection of its own sees only what is committed.
        CHECK(rowsOf(store.database, RowKind::Alarm, told.change.alarm.uuid) == 1);
        CHECK(told.change.alarm.durability == Durability::Stored);
    }
}

TEST_CASE("whatever was queued when the store is asked to end is on the disk afterwards")
{
    Store store;
    constexpr int kAlarms = 60;
    auto worker = store.start();
    for (int track = 1; track <= kAlarms; ++track)
        store.events.push(elevated(track));
    worker.reset();
    CHECK(rowsOf(store.database, RowKind::Alarm) == kAlarms);
    CHECK(store.events.size() == 0);
    const auto log = EventLog::openForReading(store.database);
    REQUIRE(log);
    CHECK(log->query({})->front().row.what == "stopped");
    CHECK(log->verify()->ok);
}

TEST_CASE("an event on which something throws is told, and the store goes on with the next")
{
    Store store;
    auto bad = std::make_shared<std::atomic<int>>(0);
    store.makeUuid = [bad, next = 0]() mutable {
        if (bad->load() > 0 && bad->fetch_sub(1) > 0)
            throw std::runtime_error("no numbers left");
        return "uuid-" + std::to_string(++next);
    };
    const auto worker = store.start();
    store.events.push(elevated(1));
    CHECK(store.nextAlarm().change.alarm.kind == AlarmKind::ElevatedTemperature);
    *bad = 1;
    store.events.push(elevated(2));
    const AlarmNotice failed = store.nextAlarm();
    CHECK(failed.change.alarm.kind == AlarmKind::PartFailing);
    CHECK(failed.change.alarm.detail == "store_thread");
    store.events.push(elevated(3));
    CHECK(store.nextAlarm().change.alarm.track == TrackId{3});
}

TEST_CASE("when even the failure cannot be written down, the window hears of it, and of its end")
{
    Store store;
    ManualClock clock;
    store.clock = &clock;
    auto bad = std::make_shared<std::atomic<bool>>(false);
    store.makeUuid = [bad, next = 0]() mutable {
        if (bad->load())
            throw std::runtime_error("no numbers left");
        return "uuid-" + std::to_string(++next);
    };
    const auto worker = store.start();
    store.events.push(elevated(1));
    (void)store.nextAlarm();
    *bad = true;
    store.events.push(elevated(2));
    const auto trouble = store.next<StoreNotice>();
    CHECK(trouble.failing);
    CHECK(trouble.reason == "no numbers left");
    *bad = false;
    store.events.push(elevated(3));
    CHECK(store.nextAlarm().change.alarm.track == TrackId{3});

    clock.advance(1s);
    const AlarmNotice made = store.nextAlarm(); // as soon as it can be
    CHECK(made.change.alarm.kind == AlarmKind::PartFailing);
    CHECK(made.change.what == AlarmChange::What::Raised);
    clock.advance(11s);
    CHECK(store.nextAlarm().change.what == AlarmChange::What::Closed);
    CHECK_FALSE(store.next<StoreNotice>().failing); // and the window is not left with it
}

TEST_CASE("a face detector that keeps failing is told once, and once more when it works again")
{
    DetectorScript script;
    const SystemClock clock;
    LatestSlot<FaceSearch> searches;
    LatestSlot<DetectedFaces> faces;
    EventQueue<ScreeningEvent> events;
    DetectorWorker::Parts parts;
    parts.detector = std::make_unique<ScriptedDetector>(script);
    parts.entrances = {{&searches, &faces}};
    parts.clock = &clock;
    parts.events = &events;
    parts.pause = 0ms;
    const DetectorWorker worker(std::move(parts));
    const auto look = [&] {
        auto picture = std::make_shared<VisibleFrame>();
        picture->bgr = cv::Mat(48, 64, CV_8UC3, cv::Scalar::all(90));
        searches.put({picture, {}, false});
        const auto found = faces.takeFor({}, 10s);
        REQUIRE(found);
        return *found;
    };
    CHECK(look().detector == "scripted");
    script.mode = DetectorScript::Mode::Fails;
    CHECK(look().detector == "thermal"); // what the status bar names
    CHECK(look().boxes.empty());
    CHECK(events.size() == 0); // two spoilt pictures are no news
    script.mode = DetectorScript::Mode::Throws;
    for (int i = 0; i < 3; ++i)
        (void)look();
    REQUIRE(events.size() == 1);
    auto told = std::get<SystemChanged>(*events.tryPop());
    CHECK(told.kind == AlarmKind::DetectorFailing);
    CHECK(told.failing);
    CHECK(told.detail == "scripted");
    script.mode = DetectorScript::Mode::Works;
    CHECK(look().boxes.size() == 1);
    REQUIRE(events.size() == 1);
    told = std::get<SystemChanged>(*events.tryPop());
    CHECK_FALSE(told.failing);
}

TEST_CASE("the lamp is told of an alarm after the row is stored")
{
    Store store;
    const auto worker = store.start();
    store.events.push(elevated(1));
    for (;;) {
        const auto state = store.lamp.takeFor({}, 10s);
        REQUIRE(state);
        if (state->unacknowledged == 0)
            continue;
        CHECK(state->unacknowledged == 1);
        CHECK(rowsOf(store.database, RowKind::Alarm) == 1);
        break;
    }
}

TEST_CASE("a lamp is switched off at the start, follows the newest state and is off at the end")
{
    Lamp lamp;
    const SystemClock clock;
    LatestSlot<AlarmState> states;
    EventQueue<ScreeningEvent> events;
    AlarmState alarm;
    alarm.unacknowledged = 2;
    {
        const OutputWorker worker(std::make_unique<LampOutput>(lamp), clock, states, events, false);
        CHECK(*lamp.told.popFor({}, 10s) == AlarmState{});
        states.put(alarm);
        CHECK(*lamp.told.popFor({}, 10s) == alarm);
    }
    auto rest = lamp.told.drain();
    REQUIRE_FALSE(rest.empty());
    CHECK(rest.back() == AlarmState{});
    CHECK(events.size() == 0);
}

TEST_CASE("a lamp that fails is told once, and once more when it works again")
{
    Lamp lamp;
    lamp.broken = true;
    const SystemClock clock;
    LatestSlot<AlarmState> states;
    EventQueue<ScreeningEvent> events;
    const OutputWorker worker(std::make_unique<LampOutput>(lamp), clock, states, events, false);
    const auto failing = events.popFor({}, 10s);
    REQUIRE(failing);
    const auto& first = std::get<SystemChanged>(*failing);
    CHECK(first.kind == AlarmKind::OutputFailing);
    CHECK(first.failing);
    CHECK(first.detail == "lamp");
    (void)lamp.told.drain();
    for (int i = 1; i <= 3; ++i) { // three further failures that are no news
        AlarmState state;
        state.open = i;
        states.put(state);
        while (lamp.told.popFor({}, 10s)->open != i) { }
    }
    lamp.broken = false;
    AlarmState state;
    state.open = 9;
    states.put(state);
    const auto healed = events.popFor({}, 10s);
    REQUIRE(healed);
    CHECK_FALSE(std::get<SystemChanged>(*healed).failing);
    CHECK(events.size() == 0);
}
