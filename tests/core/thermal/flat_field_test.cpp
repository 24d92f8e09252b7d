// SPDX-License-Identifier: GPL-3.0-or-later
#include "thermal/flat_field.h"

#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <opencv2/imgproc.hpp>

#include "camera/simulated/entrance_scene.h"

using namespace haetae;

namespace {

EntranceScene scene()
{
    EntranceScene::Options options;
    options.scenario = "portraits";
    options.visible = {};
    return std::move(*EntranceScene::make(options));
}

std::vector<cv::Mat> capped(const EntranceScene& entrance)
{
    std::vector<cv::Mat> frames;
    for (int i = 0; i < 32; ++i)
        frames.push_back(entrance.cappedAt(std::chrono::milliseconds(-20000 + 40 * i)));
    return frames;
}

double deviation(const cv::Mat& counts)
{
    cv::Scalar mean;
    cv::Scalar spread;
    cv::meanStdDev(counts, mean, spread);
    return spread[0];
}

std::filesystem::path file()
{
    return std::filesystem::temp_directory_path() / "haetae_flat_field_test.yml.gz";
}

} // namespace

TEST_CASE("a flat field takes the sensor's pattern out of an even picture")
{
    const auto entrance = scene();
    const auto flat = FlatField::of(capped(entrance), kCentikelvinCounts);
    REQUIRE(flat);
    const cv::Mat later = entrance.cappedAt(std::chrono::seconds(3));
    cv::Mat before;
    cv::Mat after;
    cv::boxFilter(later, before, CV_32F, {9, 9});
    cv::boxFilter(*flat->correct(later), after, CV_32F, {9, 9});
    CHECK(deviation(after) < 0.3 * deviation(before));
    CHECK(cv::mean(after)[0] == Approx(cv::mean(before)[0]).margin(0.5));
}

TEST_CASE("a flat field is refused when a scene is in view or too few frames were taken")
{
    const auto entrance = scene();
    auto frames = capped(entrance);
    frames.resize(5);
    CHECK_FALSE(FlatField::of(frames, kCentikelvinCounts));
    std::vector<cv::Mat> people;
    for (int i = 0; i < 20; ++i)
        people.push_back(entrance.render({}, std::chrono::milliseconds(40 * i)).thermal->counts);
    const auto refused = FlatField::of(people, kCentikelvinCounts);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().line().find("cap") != std::string::npos);
}

TEST_CASE("a scene is no flat field on a sensor of coarse counts either")
{
    const auto entrance = scene();
    std::vector<cv::Mat> coarse;
    for (int i = 0; i < 20; ++i) {
        cv::Mat counts;
        entrance.render({}, std::chrono::milliseconds(40 * i))
            .thermal->counts.convertTo(counts, CV_16U, 0.1); // 10 mK -> 100 mK
        coarse.push_back(counts);
    }
    CHECK_FALSE(FlatField::of(coarse, kDecikelvinCounts));
}

TEST_CASE("a flat field survives its file, and a damaged or foreign one is refused")
{
    const auto flat = FlatField::of(capped(scene()), kCentikelvinCounts);
    REQUIRE(flat);
    REQUIRE(flat->save(file()));
    const auto again = FlatField::load(file());
    REQUIRE(again);
    const cv::Mat counts(flat->size(), CV_16UC1, cv::Scalar(30000));
    CHECK(cv::norm(*again->correct(counts), *flat->correct(counts), cv::NORM_INF) == 0);
    CHECK_FALSE(flat->correct(cv::Mat(10, 10, CV_16UC1, cv::Scalar(30000))));
    const auto damaged = std::filesystem::temp_directory_path() / "haetae_flat_damaged.yml";
    std::ofstream(damaged) << "%YAML:1.0\n---\nhaetae_flat_field: 3\n";
    CHECK_FALSE(FlatField::load(damaged));
    std::filesystem::remove(damaged);
    std::filesystem::remove(file());
    CHECK_FALSE(FlatField::load(file()));
}
