// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/clip_recorder.h"

#include <catch2/catch.hpp>
#include <future>
#include <set>

#include "camera/recording/recording_reader.h"
#include "pipeline/clip_maker.h"

using namespace haetae;
using namespace std::chrono_literals;

namespace {

const WallTime kNoon(std::chrono::seconds(1'790'000'000));
const cv::Rect kOwn(60, 80, 40, 50);
const cv::Rect kOther(140, 80, 40, 50);

PrivacyRule rule(bool thermal, bool visible, bool clips = true)
{
    PrivacyRule rule;
    rule.thermalCrops = {thermal, "consent", 24h};
    rule.visiblePictures = {visible, "consent", 24h};
    rule.alarmClips = clips;
    return rule;
}

/// Two people who stand; no two pixels are the same, so that what survives can be counted.
std::shared_ptr<ScreeningSnapshot> snapshotAt(std::chrono::milliseconds time, cv::Size size)
{
    auto snapshot = std::make_shared<ScreeningSnapshot>();
    snapshot->camera = {"east"};
    snapshot->stamp = {
        MonotonicTime(1h + time), kNoon + time, static_cast<std::uint64_t>(time.count())};
    auto thermal = std::make_shared<TemperatureImage>();
    thermal->celsius.create(size, CV_32FC1);
    for (int y = 0; y < size.height; ++y)
        for (int x = 0; x < size.width; ++x)
            thermal->celsius.at<float>(y, x) =
                20.0F + 0.01F * static_cast<float>((y * size.width + x) % 2000);
    snapshot->thermal = std::move(thermal);
    auto visible = std::make_shared<VisibleFrame>();
    visible->bgr.create(240, 320, CV_8UC3);
    cv::RNG(3).fill(visible->bgr, cv::RNG::UNIFORM, 0, 255);
    snapshot->visible = std::move(visible);
    int track = 0;
    for (const cv::Rect& box : {kOwn, kOther}) {
        PersonView person;
        person.track = TrackId{++track};
        person.face.head = ThermalRect{static_cast<double>(box.x), static_cast<double>(box.y),
            static_cast<double>(box.width), static_cast<double>(box.height)};
        person.face.visible = VisibleRect{static_cast<double>(box.x), static_cast<double>(box.y),
            static_cast<double>(box.width), static_cast<double>(box.height)};
        snapshot->people.push_back(person);
    }
    return snapshot;
}

std::shared_ptr<ScreeningSnapshot> snapshotAt(std::chrono::milliseconds time)
{
    return snapshotAt(time, {320, 240});
}

ClipWish wishAt(std::chrono::milliseconds time)
{
    return {{"east"}, TrackId{1}, "alarm-" + std::to_string(time.count()),
        {MonotonicTime(1h + time), kNoon + time, 1}};
}

std::size_t valuesIn(const cv::Mat& picture, const cv::Rect& box)
{
    std::set<std::vector<uchar>> values;
    for (int y = box.y; y < box.y + box.height; ++y)
        for (int x = box.x; x < box.x + box.width; ++x) {
            const uchar* pixel = picture.ptr(y, x);
            values.insert({pixel, pixel + picture.elemSize()});
        }
    return values.size();
}

struct Played {
    int frames = 0;
    cv::Mat counts;
    cv::Mat bgr;
    std::chrono::milliseconds length{0};
};

Played played(const std::string& matroska)
{
    auto reader = RecordingReader::of(matroska, "clip");
    REQUIRE(reader);
    Played all;
    while (auto frame = reader->next()) {
        ++all.frames;
        all.counts = frame->counts;
        all.bgr = frame->bgr;
        all.length = frame->media;
    }
    return all;
}

/// A recorder whose frames come as fast as it takes them. *thread-bound*
struct Entrance {
    explicit Entrance(const PrivacyRule& allowed) : recorder({&clock, &events, allowed}) { }
    /// Hands in a frame and waits until it has been taken.
    void show(std::chrono::milliseconds time)
    {
        clock.setMonotonic(MonotonicTime(1h + time));
        const auto before = recorder.framesTaken();
        recorder.inbox().put(snapshotAt(time));
        while (recorder.framesTaken() == before)
            std::this_thread::yield();
    }
    [[nodiscard]] ClipRecorded heard()
    {
        const auto event = events.popFor({}, 20s);
        REQUIRE(event);
        const auto* clip = std::get_if<ClipRecorded>(&*event);
        REQUIRE(clip);
        return *clip;
    }

    ManualClock clock{kNoon};
    EventQueue<ScreeningEvent> events;
    ClipRecorder recorder;
};

} // namespace

TEST_CASE("without leave nothing is remembered, and what may not be remembered any more is not")
{
    ClipRing ring;
    for (const PrivacyRule& no : {PrivacyRule(), rule(true, true, false), rule(false, false)}) {
        ring.follow(no);
        ring.add(*snapshotAt(0ms), 0);
        CHECK(ring.bytes() == 0);
        CHECK(ring.keepsNothing());
    }
    ring.follow(rule(true, true));
    ring.add(*snapshotAt(1s), 0);
    REQUIRE(ring.around(MonotonicTime(1h + 1s)).size() == 1);
    ring.follow(rule(true, false)); // the visible half goes with what it stands beside
    CHECK(ring.bytes() == 0);
    ring.add(*snapshotAt(2s), 0);
    REQUIRE(ring.around(MonotonicTime(1h + 2s)).size() == 1);
    CHECK(ring.around(MonotonicTime(1h + 2s)).front()->jpeg.empty());
    CHECK_FALSE(ring.around(MonotonicTime(1h + 2s)).front()->heat.empty());
    ring.follow(rule(false, true));
    ring.add(*snapshotAt(3s), 0);
    CHECK(ring.around(MonotonicTime(1h + 3s)).front()->heat.empty());
}

TEST_CASE("the ring holds ten seconds on both sides, ten frames a second, and no byte too many")
{
    ClipRing ring;
    ring.follow(rule(true, true));
    for (auto time = 0ms; time < 60s; time += 20ms) // 50 a second
        ring.add(*snapshotAt(time), 0);
    const auto frames = ring.around(MonotonicTime(1h + 49s));
    REQUIRE(frames.size() > 190);
    CHECK(frames.size() <= 201);
    CHECK(frames.front()->stamp.monotonic >= MonotonicTime(1h + 39s));
    CHECK(frames.back()->stamp.monotonic <= MonotonicTime(1h + 59s));

    ClipRing small(4'000'000);
    small.follow(rule(true, false));
    for (auto time = 0ms; time < 30s; time += 100ms) {
        small.add(*snapshotAt(time, {640, 512}), 0);
        REQUIRE(small.bytes() <= 4'000'000);
    }
    CHECK(small.around(MonotonicTime(1h + 29s)).size() >= 10);
    CHECK(small.around(MonotonicTime(1h + 29s)).front()->heat.cols == ClipRing::kWidestHeat);
}

TEST_CASE("a picture that is not of now is not remembered as if it were")
{
    ClipRing ring;
    ring.follow(rule(true, true));
    auto frozen = snapshotAt(0ms);
    frozen->condition = CameraCondition::Frozen;
    ring.add(*frozen, 0);
    CHECK(ring.bytes() == 0);
}

TEST_CASE("a clip shows one face clear; found ones are filled, the rest is too coarse for a face")
{
    ClipRing ring;
    ring.follow(rule(true, true));
    ring.add(*snapshotAt(0ms), 0);
    const auto frame = ring.around(MonotonicTime(1h)).front();
    const cv::Mat heat = coverAllBut(TrackId{1}, *frame);
    CHECK(valuesIn(heat, kOwn) >= 1000);
    CHECK(valuesIn(heat, kOther) <= 16);
    CHECK(valuesIn(heat, {200, 20, 100, 120}) < 64);
    const cv::Mat bgr = coverAllButVisible(TrackId{1}, *frame);
    CHECK(valuesIn(bgr, kOwn) > 1000);
    CHECK(valuesIn(bgr, kOther) == 1);
    CHECK(valuesIn(bgr, {200, 20, 100, 120}) < 64);
    // Somebody who is not in this frame: nobody is clear.
    CHECK(valuesIn(coverAllBut(TrackId{9}, *frame), kOwn) <= 16);
    CHECK(valuesIn(coverAllButVisible(TrackId{9}, *frame), kOwn) == 1);
}

TEST_CASE("an alarm's clip holds the seconds before and after it, when those are over")
{
    Entrance entrance(rule(true, true));
    for (auto time = 0ms; time <= 15s; time += 111ms)
        entrance.show(time);
    entrance.recorder.want(wishAt(15s));
    for (auto time = 15s + 111ms; time <= 25s; time += 111ms)
        entrance.show(time);
    CHECK_FALSE(entrance.events.tryPop()); // not before its time is over
    for (auto time = 25s + 50ms; time <= 26s; time += 111ms)
        entrance.show(time);
    const auto heard = entrance.heard();
    CHECK(heard.alarmUuid == "alarm-15000");
    CHECK(heard.stamp.wall == kNoon + 15s);
    CHECK(heard.clip->trouble.empty());
    CHECK(heard.clip->leftOut == 0);
    const Played heat = played(heard.clip->thermal);
    const Played visible = played(heard.clip->visible);
    CHECK(heat.frames == heard.clip->frames);
    CHECK(heat.frames >= 170);
    CHECK(heat.length >= 19s);
    CHECK(heat.length <= 20s);
    CHECK(visible.frames == heat.frames);
    CHECK(visible.bgr.size() == cv::Size(320, 240));
    CHECK(valuesIn(heat.counts, kOwn) >= 1000);
    CHECK(valuesIn(heat.counts, kOther) <= 16);
}

TEST_CASE("a clip has a visible side only where visible pictures are kept")
{
    Entrance entrance(rule(true, false));
    for (auto time = 0ms; time <= 3s; time += 111ms)
        entrance.show(time);
    entrance.recorder.want(wishAt(1s));
    entrance.clock.setMonotonic(MonotonicTime(1h + 20s)); // the camera has gone
    const auto heard = entrance.heard();
    CHECK_FALSE(heard.clip->thermal.empty());
    CHECK(heard.clip->visible.empty());
    CHECK(heard.clip->before == 1s);
}

TEST_CASE("a switch turned off while the seconds run leaves no clip")
{
    Entrance entrance(rule(true, true));
    for (auto time = 0ms; time <= 2s; time += 111ms)
        entrance.show(time);
    entrance.recorder.want(wishAt(2s));
    entrance.recorder.follow({});
    for (auto time = 2s + 50ms; time <= 14s; time += 111ms)
        entrance.show(time);
    entrance.recorder.end();
    CHECK_FALSE(entrance.events.tryPop());
}

TEST_CASE("what cannot be made is said: too many alarms at once, or the end of the console")
{
    Entrance entrance(rule(true, true));
    entrance.show(0ms);
    for (int i = 0; i < 10; ++i)
        entrance.recorder.want(wishAt(1ms * i));
    for (int i = 0; i < 2; ++i) {
        const auto heard = entrance.heard();
        CHECK(heard.clip->thermal.empty());
        CHECK(heard.clip->trouble == "too many alarms at once");
    }
    entrance.recorder.end();
    int told = 0;
    while (const auto event = entrance.events.tryPop()) {
        CHECK(std::get<ClipRecorded>(*event).clip->trouble.find("closed") != std::string::npos);
        ++told;
    }
    CHECK(told == 8);
}

TEST_CASE("whoever hands frames in never waits, and what is missed is counted")
{
    Entrance entrance(rule(true, true));
    // As fast as they can be made: far more than the recorder can take.
    std::vector<std::shared_ptr<ScreeningSnapshot>> frames;
    for (auto time = 0ms; time < 12s; time += 100ms)
        frames.push_back(snapshotAt(time, {640, 512}));
    for (const auto& frame : frames)
        entrance.recorder.inbox().put(frame);
    entrance.recorder.want(wishAt(11s));
    entrance.show(21s);
    entrance.show(21s + 200ms);
    const auto heard = entrance.heard();
    const auto dropped = entrance.recorder.inbox().dropped();
    CHECK(dropped > 0);
    CHECK(heard.clip->leftOut <= dropped);
    CHECK(heard.clip->frames + static_cast<int>(dropped) >= 100);
}
