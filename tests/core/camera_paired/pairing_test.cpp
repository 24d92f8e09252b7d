// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include <atomic>
#include <future>

#include "camera/pair_matcher.h"
#include "camera/paired_camera.h"
#include "support/scripted_camera.h"

using namespace haetae;
using namespace haetae::test;
using namespace std::chrono_literals;

namespace {

MonotonicTime at(std::chrono::milliseconds time)
{
    return MonotonicTime(1h + time);
}

std::shared_ptr<const VisibleFrame> picture(std::chrono::milliseconds time)
{
    auto frame = std::make_shared<VisibleFrame>();
    frame->stamp = {at(time), {}, 1};
    frame->bgr = cv::Mat(36, 64, CV_8UC3, cv::Scalar(10, 20, 30));
    return frame;
}

FramePair heat(std::chrono::milliseconds time)
{
    auto frame = std::make_shared<RadiometricFrame>();
    frame->stamp = {at(time), {}, 1};
    frame->counts = cv::Mat(12, 16, CV_16UC1, cv::Scalar(30'000));
    frame->scale = LinearScale{0.01, 0.0};
    FramePair pair;
    pair.thermal = std::move(frame);
    pair.visible = picture(time); // of its own: not the one that was asked for
    return pair;
}

/// Gives what it is told to, one after the other, then waits to be stopped.
class GatedCamera final : public CameraSource {
public:
    GatedCamera(ScriptedCamera::Script script, std::atomic<int>* given)
        : script_(std::move(script)),
          given_(given)
    {
    }
    Result<CameraOutput> next(std::stop_token stop) override
    {
        if (!script_.empty()) {
            auto said = std::move(script_.front());
            script_.pop_front();
            return said;
        }
        ++*given_; // everything before has been taken in
        std::mutex mutex;
        std::condition_variable_any never;
        std::unique_lock lock(mutex);
        never.wait(lock, stop, [] { return false; });
        return fail(ErrorKind::Unavailable, "camera", "was asked to stop");
    }

private:
    ScriptedCamera::Script script_;
    std::atomic<int>* given_;
};

/// Two cameras of which the visible one has said all it says before the thermal one is asked.
struct TwoCameras {
    explicit TwoCameras(std::vector<std::chrono::milliseconds> visible)
    {
        config.id = {"east"};
        config.backend = "thermal";
        config.visible = VisibleCamera{"visible", "rtsp://192.0.2.8/live", {}, 60ms};
        for (const auto time : visible) {
            FramePair pair;
            pair.visible = picture(time);
            seen.emplace_back(CameraOutput(pair));
        }
    }
    std::unique_ptr<CameraSource> open(std::vector<std::chrono::milliseconds> thermal)
    {
        ScriptedCamera::Script script;
        for (const auto time : thermal)
            script.emplace_back(CameraOutput(heat(time)));
        auto camera = openPaired(
            [script](const CameraConfig&, const OpenOptions&) {
                return Result<std::unique_ptr<CameraSource>>(
                    std::make_unique<ScriptedCamera>(script));
            },
            [this](const CameraConfig& visible, const OpenOptions&) {
                asked = visible;
                return Result<std::unique_ptr<CameraSource>>(
                    std::make_unique<GatedCamera>(seen, &given));
            },
            config, {&clock, false});
        REQUIRE(camera);
        while (given == 0)
            std::this_thread::yield();
        return std::move(*camera);
    }

    ManualClock clock;
    CameraConfig config;
    CameraConfig asked;
    ScriptedCamera::Script seen;
    std::atomic<int> given{0};
};

} // namespace

TEST_CASE("each thermal picture gets the visible one that lies nearest in time")
{
    struct Row {
        std::vector<std::chrono::milliseconds> visible;
        std::chrono::milliseconds thermal;
        std::optional<std::chrono::milliseconds> skew; ///< empty: no picture
    };
    const Row rows[] = {
        {{}, 100ms, std::nullopt}, // the visible camera has said nothing yet
        {{100ms}, 100ms, 0ms}, // the same moment
        {{0ms, 40ms, 80ms}, 50ms, -10ms}, // before it
        {{0ms, 40ms, 80ms}, 70ms, 10ms}, // after it
        {{0ms, 40ms, 80ms}, 60ms, -20ms}, // as far both ways: the older, which is there for sure
        {{0ms, 40ms, 80ms}, 500ms, -420ms}, // behind by far: still the nearest, and said
        {{900ms}, 100ms, 800ms}, // ahead by far
        {{0ms}, 2000ms, -2000ms}, // to the millisecond: not gone yet
        {{0ms}, 2001ms, std::nullopt}, // gone: that is no skew
        {{0ms, 40ms, 80ms, 120ms, 160ms, 200ms, 240ms}, 0ms, 40ms}, // only the last six
        {{500ms, 10ms}, 0ms, 10ms}, // its clock went back: what was before is no longer known
    };
    for (const Row& row : rows) {
        PairMatcher matcher;
        for (const auto time : row.visible)
            matcher.see(picture(time));
        const auto match = matcher.nearest(at(row.thermal));
        INFO(row.thermal.count());
        REQUIRE(match.has_value() == row.skew.has_value());
        if (match)
            CHECK(match->skew == *row.skew);
    }
    PairMatcher matcher;
    matcher.see(nullptr);
    matcher.see(std::make_shared<VisibleFrame>()); // without a picture
    CHECK_FALSE(matcher.nearest(at(0ms)));
    matcher.see(picture(10ms));
    CHECK_FALSE(matcher.isSettled(at(11ms)));
    CHECK(matcher.isSettled(at(10ms)));
}

TEST_CASE("two cameras become one that says how far apart its pictures are, and what is too far")
{
    TwoCameras cameras({0ms, 40ms, 80ms});
    cameras.config.access.user = "thermal's";
    cameras.config.rotateDegrees = 90;
    const auto both = cameras.open({50ms, 140ms, 141ms, 5s});
    CHECK(cameras.asked.address == "rtsp://192.0.2.8/live");
    CHECK(cameras.asked.access.user.empty()); // no password reaches the other camera
    const struct {
        std::chrono::milliseconds skew;
        bool tooLarge;
    } expected[] = {{-10ms, false}, {-60ms, false}, {-61ms, true}};
    for (const auto& [skew, tooLarge] : expected) {
        const auto said = both->next({});
        REQUIRE(said);
        const auto& pair = std::get<FramePair>(*said);
        REQUIRE(pair.skew);
        CHECK(pair.skew->by == skew);
        CHECK(pair.skew->most == 60ms);
        CHECK(pair.skew->tooLarge() == tooLarge);
        REQUIRE(pair.visible);
        CHECK(pair.visible->stamp.monotonic == pair.thermal->stamp.monotonic + skew);
        CHECK(pair.registration.visibleFromThermal(ThermalPoint{16, 12}).x == Approx(64));
        CHECK(pair.registration.visibleFromThermal(ThermalPoint{16, 12}).y == Approx(36));
    }
    const auto alone = both->next({}); // the visible camera has been silent for five seconds
    CHECK_FALSE(std::get<FramePair>(*alone).visible);
    CHECK_FALSE(std::get<FramePair>(*alone).skew);
    CHECK(std::get<CameraNotice>(*both->next({})).kind == CameraNotice::Kind::EndOfStream);
}

TEST_CASE("a visible camera that cannot be reached is said once, and the thermal one goes on")
{
    TwoCameras cameras({});
    std::atomic<int> tried{0};
    ScriptedCamera::Script script;
    for (int i = 0; i < 3; ++i)
        script.emplace_back(CameraOutput(heat(100ms * i)));
    auto both = openPaired(
        [&](const CameraConfig&, const OpenOptions&) {
            return Result<std::unique_ptr<CameraSource>>(std::make_unique<ScriptedCamera>(script));
        },
        [&](const CameraConfig&, const OpenOptions&) -> Result<std::unique_ptr<CameraSource>> {
            ++tried;
            return fail(ErrorKind::PermissionDenied, "rtsp://192.0.2.8", "refuses the password",
                "enter it again");
        },
        cameras.config, {&cameras.clock, false});
    REQUIRE(both);
    int pairs = 0;
    int notices = 0;
    while (notices == 0 && pairs < 3) {
        const auto said = (*both)->next({});
        REQUIRE(said);
        if (const auto* notice = std::get_if<CameraNotice>(&*said)) {
            ++notices;
            CHECK(notice->advice == CameraAdvice::NoVisible);
            CHECK(notice->text.find("refuses the password") != std::string::npos);
            continue;
        }
        ++pairs;
        CHECK_FALSE(std::get<FramePair>(*said).visible);
        while (tried == 0)
            std::this_thread::yield();
    }
    both->reset(); // ends at once, however long the other camera would be waited for
    CHECK(tried == 1); // one try with a wrong password, no lock-out
}
