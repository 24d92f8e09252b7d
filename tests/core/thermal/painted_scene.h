// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cmath>
#include <functional>
#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>
#include <optional>
#include <vector>

#include "thermal/reference_tracker.h"

namespace haetae::test {

inline constexpr std::chrono::milliseconds kFrameTime{111};

/// A room with a heated disc, painted in degC; whatever is added later lies in front. *value*
struct PaintedScene {
    cv::Size size{160, 120};
    std::optional<ThermalCircle> disc = ThermalCircle{110.3, 80.6, 7.0};
    double discCelsius = 35.0;
    double roomCelsius = 24.0;
    double noiseKelvin = 0.05;
    double edgeBlur = 0.9; // sigma of the lens, px
    double allKelvin = 0.0; // drift of the sensor
    std::vector<std::function<void(cv::Mat&)>> inFront;

    [[nodiscard]] cv::Mat paint(std::uint64_t seed) const
    {
        cv::Mat celsius(size, CV_32FC1, cv::Scalar(roomCelsius));
        if (disc)
            addDisc(celsius, *disc, discCelsius);
        for (const auto& add : inFront)
            add(celsius);
        cv::Mat noise(size, CV_32FC1);
        cv::RNG(seed).fill(noise, cv::RNG::NORMAL, allKelvin, noiseKelvin);
        return celsius + noise;
    }

    void addDisc(cv::Mat& celsius, ThermalCircle circle, double degrees) const
    {
        const int reach = static_cast<int>(std::ceil(circle.radius + 6 * edgeBlur));
        const cv::Rect box = cv::Rect(static_cast<int>(circle.x) - reach,
                                 static_cast<int>(circle.y) - reach, 2 * reach + 1, 2 * reach + 1)
            & cv::Rect({0, 0}, celsius.size());
        for (int y = box.y; y < box.y + box.height; ++y)
            for (int x = box.x; x < box.x + box.width; ++x) {
                const double beyond = std::hypot(x - circle.x, y - circle.y) - circle.radius;
                const double share = 0.5 * std::erfc(beyond / (edgeBlur * std::sqrt(2.0)));
                auto& pixel = celsius.at<float>(y, x);
                pixel += static_cast<float>(share * (degrees - static_cast<double>(pixel)));
            }
    }
};

/// A head with hair, a warm and uneven face and a neck; about 2 * halfWidth wide.
inline std::function<void(cv::Mat&)> headAt(double x, double y, double halfWidth)
{
    return [=](cv::Mat& celsius) {
        cv::Mat head = celsius.clone();
        cv::Mat covers(celsius.size(), CV_32FC1, cv::Scalar(0));
        const auto ellipse = [&](double dx, double dy, double a, double b, double degrees) {
            const double w = halfWidth;
            const cv::RotatedRect box(
                {static_cast<float>(x + dx * w), static_cast<float>(y + dy * w)},
                {static_cast<float>(2 * a * w), static_cast<float>(2 * b * w)}, 0);
            cv::ellipse(head, box, cv::Scalar(degrees), -1);
            cv::ellipse(covers, box, cv::Scalar(1), -1);
        };
        ellipse(0, 3.4, 2.2, 2.0, 29.0); // clothes
        ellipse(0, 1.2, 0.5, 0.7, 34.4); // neck
        ellipse(0, -0.2, 1.05, 1.35, 30.5); // hair
        ellipse(0, 0, 0.95, 1.25, 33.6);
        ellipse(-0.35, -0.2, 0.2, 0.15, 35.2);
        ellipse(0.35, -0.2, 0.2, 0.15, 35.2);
        ellipse(0, 0.2, 0.18, 0.3, 31.5); // nose
        cv::GaussianBlur(head, head, {3, 3}, 0.8);
        cv::GaussianBlur(covers, covers, {3, 3}, 0.8);
        celsius = celsius + covers.mul(head - celsius);
    };
}

inline std::function<void(cv::Mat&)> boxAt(cv::Rect box, double degrees)
{
    return [=](cv::Mat& celsius) {
        celsius(box & cv::Rect(0, 0, celsius.cols, celsius.rows)).setTo(degrees);
    };
}

/// A camera of 9 frames a second in front of a painted scene, and the tracker that watches it.
/// *thread-bound*
class Watch {
public:
    explicit Watch(ReferenceConfig config) : tracker(std::move(config)) { }

    ReferenceState frame()
    {
        const auto passed = kFrameTime * static_cast<int>(++frames);
        RadiometricFrame f;
        f.camera = {"door"};
        f.stamp = {MonotonicTime(std::chrono::hours(1) + passed), {}, frames};
        if (turnedOnBefore)
            f.times.sinceTurnOn = *turnedOnBefore + passed;
        if (shutterAt)
            f.times.sinceShutter = passed - *shutterAt;
        now = passed;
        state = tracker.update(f, scene.paint(frames + 1000 * seed));
        return state;
    }

    /// Runs on and calls check for every state.
    void run(std::chrono::milliseconds duration,
        const std::function<void(const ReferenceState&)>& check = {})
    {
        const auto until = now + duration;
        while (now + kFrameTime <= until) {
            frame();
            if (check)
                check(state);
        }
    }

    ReferenceTracker tracker;
    PaintedScene scene;
    ReferenceState state;
    std::optional<std::chrono::milliseconds> turnedOnBefore; // none: the camera does not say
    std::optional<std::chrono::milliseconds> shutterAt; // on the time that passed
    std::chrono::milliseconds now{0};
    std::uint64_t frames = 0;
    std::uint64_t seed = 1;
};

inline ReferenceConfig setTo(double degrees)
{
    ReferenceConfig config;
    config.setTemperature = Celsius::degrees(degrees);
    return config;
}

} // namespace haetae::test
