// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "camera/replay/replay_camera.h"
#include "support/cptv_writer.h"

using namespace haetae;
using namespace haetae::test;
using namespace std::chrono_literals;

namespace {

constexpr std::uint32_t kPeriod = 100; // ms

/// Every pixel of frame i is first + i, except that the top left one is 1 higher.
CptvToWrite recording(int frames, int first, std::uint32_t on = 60'000)
{
    CptvToWrite made;
    for (int i = 0; i < frames; ++i) {
        cv::Mat counts(3, 4, CV_16UC1, cv::Scalar(first + i));
        counts.at<std::uint16_t>(0, 0) = static_cast<std::uint16_t>(first + i + 1);
        made.frames.push_back(
            {counts, on + kPeriod * static_cast<std::uint32_t>(i), on - 50'000, false});
    }
    return made;
}

CameraConfig configOf(std::vector<std::string> files, int rotate = 0)
{
    CameraConfig config;
    config.id = {"door"};
    config.files = std::move(files);
    config.rotateDegrees = rotate;
    return config;
}

std::shared_ptr<const RadiometricFrame> frameOf(const Result<CameraOutput>& output)
{
    REQUIRE(output);
    const auto* pair = std::get_if<FramePair>(&*output);
    REQUIRE(pair != nullptr);
    CHECK_FALSE(pair->simulated);
    REQUIRE(pair->thermal);
    return pair->thermal;
}

CameraNotice::Kind noticeOf(const Result<CameraOutput>& output)
{
    REQUIRE(output);
    const auto* notice = std::get_if<CameraNotice>(&*output);
    REQUIRE(notice != nullptr);
    return notice->kind;
}

int countOf(const RadiometricFrame& frame)
{
    return frame.counts.at<std::uint16_t>(frame.counts.rows / 2, frame.counts.cols / 2);
}

} // namespace

TEST_CASE("several recordings play one after the other and time only goes forward")
{
    const ScratchFolder folder;
    const ManualClock clock;
    auto opened = openReplayCamera(configOf({folder.write("a.cptv", recording(3, 30000)),
                                       folder.write("b.cptv", recording(2, 31000, 900))}),
        {&clock, false});
    REQUIRE(opened);
    auto& camera = **opened;
    const std::vector<int> counts{30000, 30001, 30002, 31000, 31001};
    std::optional<FrameStamp> last;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        const auto frame = frameOf(camera.next({}));
        CHECK(countOf(*frame) == counts[i]);
        CHECK(frame->camera.value == "door");
        CHECK(frame->stamp.sequence == i + 1);
        if (last)
            CHECK(frame->stamp.monotonic > last->monotonic);
        last = frame->stamp;
        const auto ofFile =
            std::chrono::milliseconds(kPeriod) * static_cast<int>(i < 3 ? i : i - 3);
        CHECK(frame->stamp.wall == WallTime(1'600'000'000s) + ofFile);
        CHECK(frame->times.sinceTurnOn == (i < 3 ? 60s : 900ms) + ofFile);
        CHECK(std::get<LinearScale>(frame->scale).kelvinPerCount == 0.01);
    }
    CHECK(noticeOf(camera.next({})) == CameraNotice::Kind::EndOfStream);
    CHECK(noticeOf(camera.next({})) == CameraNotice::Kind::EndOfStream);
}

TEST_CASE("a camera that lies on its side is turned upright clockwise")
{
    const ScratchFolder folder;
    const ManualClock clock;
    const auto file = folder.write("a.cptv", recording(1, 30000));
    struct Case {
        int degrees;
        cv::Size size;
        cv::Point topLeftGoesTo;
    };
    const auto c = GENERATE(Case{0, {4, 3}, {0, 0}}, Case{90, {3, 4}, {2, 0}},
        Case{180, {4, 3}, {3, 2}}, Case{270, {3, 4}, {0, 3}});
    auto camera = openReplayCamera(configOf({file}, c.degrees), {&clock, false});
    REQUIRE(camera);
    const auto frame = frameOf((*camera)->next({}));
    CHECK(frame->counts.size() == c.size);
    CHECK(frame->counts.at<std::uint16_t>(c.topLeftGoesTo) == 30001);
    CHECK(cv::sum(frame->counts)[0] == 12 * 30000 + 1);
}

TEST_CASE("a replay that cannot be played does not open")
{
    const ScratchFolder folder;
    const ManualClock clock;
    const OpenOptions options{&clock, false};
    const auto good = folder.write("a.cptv", recording(1, 30000));
    CHECK(openReplay(configOf({}), options).error().kind == ErrorKind::InvalidInput);
    CHECK(openReplay(configOf({good}, 45), options).error().kind == ErrorKind::InvalidInput);
    CHECK(
        openReplay(configOf({good, "/nowhere.cptv"}), options).error().kind == ErrorKind::NotFound);
}

TEST_CASE("a broken recording is told once and the next recording still plays")
{
    const ScratchFolder folder;
    const ManualClock clock;
    auto cut = cptvBytes(recording(2, 30000));
    cut.resize(cut.size() - 3);
    auto camera = openReplayCamera(configOf({folder.write("a.cptv", gzipped(cut)),
                                       folder.write("b.cptv", recording(1, 31000))}),
        {&clock, false});
    REQUIRE(camera);
    CHECK(countOf(*frameOf((*camera)->next({}))) == 30000);
    const auto broken = (*camera)->next({});
    REQUIRE_FALSE(broken);
    CHECK(broken.error().kind == ErrorKind::Truncated);
    CHECK(countOf(*frameOf((*camera)->next({}))) == 31000);
    CHECK(noticeOf((*camera)->next({})) == CameraNotice::Kind::EndOfStream);
}

TEST_CASE("going back and forth shows that moment, while monotonic time never goes back")
{
    const ScratchFolder folder;
    const ManualClock clock;
    auto opened = openReplayCamera(configOf({folder.write("a.cptv", recording(5, 30000)),
                                       folder.write("b.cptv", recording(5, 31000))}),
        {&clock, false});
    REQUIRE(opened);
    auto& camera = **opened;
    MonotonicTime last = frameOf(camera.next({}))->stamp.monotonic;
    struct Step {
        std::chrono::milliseconds to;
        int count;
    };
    // The second file starts a frame time after the first one's last frame: 400 + 111 ms.
    for (const Step step : {Step{250ms, 30003}, Step{0ms, 30000}, Step{720ms, 31003},
             Step{511ms, 31000}, Step{100ms, 30001}}) {
        INFO(step.to.count());
        REQUIRE(camera.seek(step.to));
        for (int i = 0; i < 2; ++i) {
            const auto frame = frameOf(camera.next({}));
            CHECK(countOf(*frame) == step.count + i);
            CHECK(frame->stamp.monotonic > last);
            last = frame->stamp.monotonic;
        }
    }
    REQUIRE(camera.seek(1h));
    CHECK(noticeOf(camera.next({})) == CameraNotice::Kind::EndOfStream);
    REQUIRE(camera.seek(0ms));
    CHECK(countOf(*frameOf(camera.next({}))) == 30000);
    CHECK_FALSE(camera.seek(-1ms));
}

TEST_CASE("a paused recording says so, shows the place it is moved to, and goes on from there")
{
    const ScratchFolder folder;
    const ManualClock clock;
    auto opened =
        openReplayCamera(configOf({folder.write("a.cptv", recording(5, 30000))}), {&clock, false});
    REQUIRE(opened);
    auto& camera = **opened;
    CHECK(countOf(*frameOf(camera.next({}))) == 30000);
    camera.pause(true);
    CHECK(noticeOf(camera.next({})) == CameraNotice::Kind::Paused);
    CHECK(noticeOf(camera.next({})) == CameraNotice::Kind::Paused);
    REQUIRE(camera.seek(300ms));
    CHECK(countOf(*frameOf(camera.next({}))) == 30003);
    CHECK(noticeOf(camera.next({})) == CameraNotice::Kind::Paused);
    camera.pause(false);
    CHECK(countOf(*frameOf(camera.next({}))) == 30004);
}

TEST_CASE("a replay at its own pace waits for the clock and gives way to a stop")
{
    const ScratchFolder folder;
    ManualClock clock;
    clock.advance(10s);
    auto opened =
        openReplayCamera(configOf({folder.write("a.cptv", recording(5, 30000))}), {&clock, true});
    REQUIRE(opened);
    auto& camera = **opened;
    const auto first = frameOf(camera.next({}));
    CHECK(first->stamp.monotonic == clock.monotonic());
    std::stop_source stopped;
    stopped.request_stop();
    const auto early = camera.next(stopped.get_token()); // not due, so only the stop ends it
    REQUIRE_FALSE(early);
    CHECK(early.error().kind == ErrorKind::Unavailable);
    clock.advance(100ms);
    const auto second = frameOf(camera.next({}));
    CHECK(countOf(*second) == 30001); // nothing was skipped
    CHECK(second->stamp.monotonic - first->stamp.monotonic == 100ms);

    camera.pause(true);
    clock.advance(7s);
    camera.pause(false);
    const auto third = frameOf(camera.next({}));
    CHECK(countOf(*third) == 30002);
    CHECK(third->stamp.monotonic == clock.monotonic()); // a pause is not made up for in a rush
}

TEST_CASE("a recording that was paused says for how long it stood still")
{
    const ScratchFolder folder;
    ManualClock clock;
    auto opened =
        openReplayCamera(configOf({folder.write("a.cptv", recording(9, 30000))}), {&clock, true});
    REQUIRE(opened);
    auto& camera = **opened;
    const auto next = [&] {
        clock.advance(100ms);
        const auto output = camera.next({});
        (void)frameOf(output);
        return std::get<FramePair>(*output);
    };
    const auto first = next();
    const auto second = next();
    CHECK(second.rested == 0s);
    camera.pause(true);
    CHECK(noticeOf(camera.next({})) == CameraNotice::Kind::Paused);
    clock.advance(10s);
    camera.pause(false);
    const auto third = next();
    CHECK(third.take == first.take);
    CHECK(third.rested >= 9900ms);
    CHECK(third.thermal->stamp.monotonic == clock.monotonic());
    // Without its rests time went on by what lies between two frames.
    CHECK(third.thermal->stamp.monotonic - third.rested - second.thermal->stamp.monotonic == 100ms);
    const auto fourth = next();
    CHECK(fourth.rested == third.rested);
    CHECK(fourth.thermal->stamp.monotonic - third.thermal->stamp.monotonic == 100ms);

    clock.advance(10s); // the whole machine slept, and so did the recording
    const auto fifth = next();
    CHECK(fifth.thermal->stamp.monotonic - fifth.rested - fourth.thermal->stamp.monotonic
            + third.rested
        == 100ms);
}

TEST_CASE("a shutter event between two frames is told before the frame after it")
{
    const ScratchFolder folder;
    const ManualClock clock;
    auto made = recording(3, 30000);
    made.frames[1].shutterMilliseconds = made.frames[1].onMilliseconds - 40;
    made.frames[2].shutterMilliseconds = made.frames[1].shutterMilliseconds;
    auto opened = openReplayCamera(configOf({folder.write("a.cptv", made)}), {&clock, false});
    REQUIRE(opened);
    auto& camera = **opened;
    CHECK(frameOf(camera.next({}))->times.sinceShutter == 50s);
    CHECK(noticeOf(camera.next({})) == CameraNotice::Kind::Shutter);
    CHECK(frameOf(camera.next({}))->times.sinceShutter == 40ms);
    CHECK(frameOf(camera.next({}))->times.sinceShutter == 140ms);
}

TEST_CASE("what the window wishes is done by the thread that plays, and it tells how far it is")
{
    const ScratchFolder folder;
    const ManualClock clock;
    EventQueue<ReplayWish> wishes;
    LatestSlot<ReplayPosition> position;
    auto opened = openReplayCamera(configOf({folder.write("a.cptv", recording(5, 30000)),
                                       folder.write("b.cptv", recording(5, 31000))}),
        {&clock, false, {&wishes, &position}});
    REQUIRE(opened);
    auto& camera = **opened;
    auto told = position.tryTake();
    REQUIRE(told);
    CHECK(told->clips == std::vector<std::string>{"a.cptv", "b.cptv"});

    CHECK(countOf(*frameOf(camera.next({}))) == 30000); // measuring left it at the start
    told = position.tryTake();
    REQUIRE(told);
    // The second file starts a frame time after the first one's last frame.
    CHECK(told->starts == std::vector<std::chrono::milliseconds>{0ms, 511ms, 1022ms});
    CHECK(told->length() == 1022ms);
    wishes.push({true, std::nullopt});
    CHECK(noticeOf(camera.next({})) == CameraNotice::Kind::Paused);
    CHECK(position.tryTake()->paused);
    wishes.push({std::nullopt, 100ms});
    wishes.push({std::nullopt, 720ms}); // the slider went on
    CHECK(countOf(*frameOf(camera.next({}))) == 31003);
    told = position.tryTake();
    CHECK(told->at == 811ms);
    CHECK(told->clip == 1);
    CHECK(noticeOf(camera.next({})) == CameraNotice::Kind::Paused);
    wishes.push({false, 1h});
    CHECK(noticeOf(camera.next({})) == CameraNotice::Kind::EndOfStream);
    told = position.tryTake();
    CHECK(told->ended);
    CHECK(told->at == told->length());
    wishes.push({false, 0ms});
    CHECK(countOf(*frameOf(camera.next({}))) == 30000);
    CHECK_FALSE(position.tryTake()->ended);
}

TEST_CASE("a long recording opens unread, and hears wishes on a long way")
{
    constexpr int kFrames = 5000;
    const ScratchFolder folder;
    ManualClock clock;
    EventQueue<ReplayWish> wishes;
    LatestSlot<ReplayPosition> position;
    auto opened = openReplayCamera(configOf({folder.write("a.cptv", recording(kFrames, 30000))}),
        {&clock, true, {&wishes, &position}});
    REQUIRE(opened);
    const auto next = [&] {
        clock.advance(1s);
        return (*opened)->next({});
    };
    CHECK(position.tryTake()->length() == 0ms); // nothing was read but the header
    CHECK(countOf(*frameOf(next())) == 30000);
    const auto known = position.tryTake()->length();
    CHECK(known > 0ms);
    CHECK(known < 100ms * kFrames);

    wishes.push({std::nullopt, 450s});
    CHECK(noticeOf(next()) == CameraNotice::Kind::Paused); // on its way
    wishes.push({std::nullopt, 500ms});
    CHECK(countOf(*frameOf(next())) == 30005);
    wishes.push({std::nullopt, 450s});
    auto output = next();
    for (; std::holds_alternative<CameraNotice>(*output); output = next())
        CHECK(noticeOf(output) == CameraNotice::Kind::Paused);
    CHECK(countOf(*frameOf(output)) == 34500);

    wishes.push({true, std::nullopt});
    for (int i = 0; i < 100 && position.tryTake()->length() < 100ms * kFrames; ++i)
        CHECK(noticeOf(next()) == CameraNotice::Kind::Paused);
    wishes.push({false, 1h});
    output = next();
    for (; noticeOf(output) == CameraNotice::Kind::Paused; output = next()) { }
    CHECK(noticeOf(output) == CameraNotice::Kind::EndOfStream);
    const auto told = position.tryTake();
    CHECK(
        told->starts == std::vector<std::chrono::milliseconds>{0ms, 100ms * (kFrames - 1) + 111ms});
}

namespace {

/// Somebody presses pause while the recording waits for its next frame. *thread-bound*
class PressedWhileWaiting final : public Clock {
public:
    explicit PressedWhileWaiting(EventQueue<ReplayWish>& wishes) : wishes_(wishes) { }
    [[nodiscard]] MonotonicTime monotonic() const override
    {
        if (++asked_ == 10)
            wishes_.push({true, std::nullopt});
        return MonotonicTime(asked_ < 100 ? 0s : 10s); // else nobody would ever leave
    }
    [[nodiscard]] WallTime wall() const override { return {}; }

private:
    EventQueue<ReplayWish>& wishes_;
    mutable int asked_ = 0;
};

} // namespace

TEST_CASE("a pause is heard while a recording waits for its next frame")
{
    const ScratchFolder folder;
    EventQueue<ReplayWish> wishes;
    LatestSlot<ReplayPosition> position;
    const PressedWhileWaiting clock(wishes);
    auto made = recording(2, 30000);
    made.frames[1].onMilliseconds += 4500;
    auto opened = openReplayCamera(
        configOf({folder.write("a.cptv", made)}), {&clock, true, {&wishes, &position}});
    REQUIRE(opened);
    CHECK(countOf(*frameOf((*opened)->next({}))) == 30000);
    CHECK(noticeOf((*opened)->next({})) == CameraNotice::Kind::Paused);
}

TEST_CASE("every jump and every further recording is a new take")
{
    const ScratchFolder folder;
    const ManualClock clock;
    auto opened = openReplayCamera(configOf({folder.write("a.cptv", recording(3, 30000)),
                                       folder.write("b.cptv", recording(2, 31000))}),
        {&clock, false});
    REQUIRE(opened);
    auto& camera = **opened;
    const auto take = [&camera] {
        const auto output = camera.next({});
        REQUIRE(output);
        const auto* pair = std::get_if<FramePair>(&*output);
        REQUIRE(pair != nullptr);
        return pair->take;
    };
    const auto first = take();
    CHECK(take() == first);
    CHECK(take() == first);
    const auto second = take();
    CHECK(second != first);
    CHECK(take() == second);
    REQUIRE(camera.seek(0ms));
    const auto third = take();
    CHECK(third != second);
    CHECK(take() == third);
    REQUIRE(camera.seek(100ms)); // even to the frame that would have come next
    CHECK(take() != third);
}
