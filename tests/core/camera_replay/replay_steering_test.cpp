// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody at the window wishes of a recording while it plays.
#include <catch2/catch.hpp>

#include "support/played_recording.h"

using namespace haetae;
using namespace haetae::test;
using namespace std::chrono_literals;

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
