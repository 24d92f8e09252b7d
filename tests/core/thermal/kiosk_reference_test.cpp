// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <iostream>
#include <sstream>
#include <string>
#include <vector>

#include "camera/replay/replay_camera.h"
#include "thermal/disc_shape.h"
#include "thermal/radiometry.h"
#include "thermal/reference_tracker.h"

using namespace haetae;

namespace {

const std::string kFolder = HAETAE_SOURCE_DIR "/../shared/data/kiosk_clips/";

/// A recording of a real kiosk with what was measured in it by hand.
struct Clip {
    std::string name;
    std::string file;
    ThermalCircle disc;
    double rawCelsius = 0.0;
};

std::vector<Clip> clips()
{
    std::ifstream table(kFolder + "clips.csv");
    std::vector<Clip> all;
    std::string line;
    std::getline(table, line);
    while (std::getline(table, line)) {
        std::istringstream cells(line);
        std::vector<std::string> c;
        for (std::string cell; std::getline(cells, cell, ',');)
            c.push_back(cell);
        all.push_back({c.at(0), kFolder + c.at(1),
            {std::stod(c.at(5)), std::stod(c.at(6)), std::stod(c.at(7))}, std::stod(c.at(8))});
    }
    if (all.empty())
        std::cout << "SKIPPED: the kiosk recordings are not beside the sources\n";
    return all;
}

void eraseDisc(cv::Mat& celsius, ThermalCircle disc)
{
    const double reach = disc.radius + 3.5; // with the blur of its edge
    const cv::Mat source = celsius.clone();
    for (int y = 0; y < celsius.rows; ++y)
        for (int x = 0; x < celsius.cols; ++x) {
            const double distance = std::max(0.5, std::hypot(x - disc.x, y - disc.y));
            if (distance >= reach)
                continue;
            const double stretch = reach / distance;
            const int fromX = static_cast<int>(disc.x + (x - disc.x) * stretch);
            const int fromY = static_cast<int>(disc.y + (y - disc.y) * stretch);
            celsius.at<float>(y, x) = source.at<float>(
                std::clamp(fromY, 0, celsius.rows - 1), std::clamp(fromX, 0, celsius.cols - 1));
        }
}

/// Plays a clip upright through a tracker and calls see(seconds, state) for every frame.
template <class See>
void play(const Clip& clip, const ReferenceConfig& config, bool withoutDisc, See see)
{
    const ManualClock clock;
    CameraConfig camera;
    camera.id = {"kiosk"};
    camera.files = {clip.file};
    camera.rotateDegrees = 90;
    auto replay = openReplayCamera(camera, {&clock, false});
    REQUIRE(replay);
    ReferenceTracker tracker(config);
    while (true) {
        const auto output = (*replay)->next({});
        REQUIRE(output);
        const auto* pair = std::get_if<FramePair>(&*output);
        if (pair == nullptr)
            return;
        auto celsius = apparentCelsius(*pair->thermal);
        REQUIRE(celsius);
        if (withoutDisc)
            eraseDisc(*celsius, clip.disc);
        const ReferenceState state = tracker.update(*pair->thermal, *celsius);
        const std::chrono::duration<double> time =
            pair->thermal->stamp.monotonic.time_since_epoch();
        see(time.count(), state, *celsius);
    }
}

ReferenceConfig setTo(double degrees)
{
    ReferenceConfig config;
    config.setTemperature = Celsius::degrees(degrees);
    return config;
}

bool follows(const Clip& clip, const ReferenceConfig& config)
{
    std::optional<double> foundAt;
    std::vector<double> raws;
    std::vector<double> middles;
    bool good = true;
    play(clip, config, false,
        [&](double seconds, const ReferenceState& state, const cv::Mat& celsius) {
            if (!foundAt && !state.trusted()) {
                good = good && state.condition == ReferenceCondition::Searching;
                return;
            }
            if (!foundAt)
                foundAt = seconds;
            // The disc is in view in every frame of every clip, so once found it must stay trusted.
            good = good && state.trusted() && state.place && state.raw
                && std::hypot(state.place->x - clip.disc.x, state.place->y - clip.disc.y) <= 3.0
                && std::abs(state.place->radius - clip.disc.radius) <= 1.5;
            if (state.raw)
                raws.push_back(state.raw->degrees());
            middles.push_back(*medianWithin(celsius, {clip.disc.x, clip.disc.y, 2.0}));
        });
    if (!foundAt || *foundAt > 2.0 || raws.empty())
        return false;
    std::nth_element(
        raws.begin(), raws.begin() + static_cast<std::ptrdiff_t>(raws.size() / 2), raws.end());
    // The label is the median of the whole circle with its blurred edge, which reads low: by 0.3 K
    // on 7 px discs and 0.85 K on 6 px ones at the picture's edge. The middle is the disc's own.
    std::nth_element(middles.begin(),
        middles.begin() + static_cast<std::ptrdiff_t>(middles.size() / 2), middles.end());
    const double raw = raws[raws.size() / 2];
    return good && std::abs(raw - middles[middles.size() / 2]) <= 0.15
        && raw - clip.rawCelsius >= 0.0 && raw - clip.rawCelsius <= 0.9;
}

} // namespace

TEST_CASE("the reference of real kiosks is found, followed and read")
{
    int good = 0;
    const auto all = clips();
    for (const Clip& clip : all) {
        const bool followed = follows(clip, setTo(36.0));
        INFO(clip.name);
        CHECK_NOFAIL(followed);
        good += followed ? 1 : 0;
    }
    if (!all.empty())
        CHECK(good >= 17);
}

TEST_CASE("a place given roughly by hand leads to the same disc")
{
    for (const Clip& clip : clips()) {
        ReferenceConfig config = setTo(36.0);
        config.place = ThermalCircle{clip.disc.x + 3, clip.disc.y - 3, clip.disc.radius + 1};
        INFO(clip.name);
        CHECK(follows(clip, config));
    }
}

TEST_CASE("with the disc painted over, no head, hand or lamp of a real kiosk is taken for it")
{
    for (const Clip& clip : clips()) {
        INFO(clip.name);
        play(clip, setTo(36.0), true, [](double, const ReferenceState& state, const cv::Mat&) {
            CHECK(state.condition == ReferenceCondition::Searching);
        });
    }
}

TEST_CASE("the recorded kiosks were warm and past their shutter, so nothing holds their verdicts")
{
    for (const Clip& clip : clips()) {
        INFO(clip.name);
        play(clip, setTo(36.0), false, [](double, const ReferenceState& state, const cv::Mat&) {
            CHECK(state.condition != ReferenceCondition::WarmingUp);
            CHECK(state.condition != ReferenceCondition::Hold);
        });
    }
}
