// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/simulated/sensor.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>

#include "camera/simulated/noise.h"

namespace haetae::simulated {
namespace {

constexpr int kGrainMargin = 97;
constexpr double kShutSeconds = 0.4;
constexpr double kWarmMinutes = 46;

cv::Mat normalNoise(std::uint64_t seed, cv::Size size, double deviation)
{
    cv::RNG random(seed);
    cv::Mat noise(size, CV_32F);
    random.fill(noise, cv::RNG::NORMAL, 0, deviation);
    return noise;
}

/// What the factory and the shutter leave of column, row and pixel differences, and the slope
/// towards the corners; centikelvin.
cv::Mat fixedPattern(std::uint64_t seed, cv::Size size)
{
    cv::Mat pattern = normalNoise(mix(seed, 51), size, 2.2);
    cv::Mat columns = normalNoise(mix(seed, 52), cv::Size(size.width, 1), 1.6);
    cv::Mat rows = normalNoise(mix(seed, 53), cv::Size(1, size.height), 1.2);
    cv::Mat slope;
    cv::resize(normalNoise(mix(seed, 54), cv::Size(4, 3), 5.0), slope, size, 0, 0, cv::INTER_CUBIC);
    pattern += cv::repeat(columns, size.height, 1);
    pattern += cv::repeat(rows, 1, size.width);
    pattern += slope;
    return pattern;
}

} // namespace

Sensor::Sensor(std::uint64_t seed, cv::Size size, TempDelta netd, Shutter shutter)
    : seed_(mix(seed, 50)),
      shutter_(shutter),
      pattern_(fixedPattern(seed_, size)),
      grain_(normalNoise(
          mix(seed_, 55), size + cv::Size(kGrainMargin, kGrainMargin), netd.kelvins() * 100))
{
}

double Sensor::lastShutter(double seconds) const
{
    const double rounds = std::floor((seconds - shutter_.firstSeconds) / shutter_.periodSeconds);
    return shutter_.firstSeconds + rounds * shutter_.periodSeconds;
}

std::int64_t Sensor::shutterCount(double seconds) const
{
    return 1
        + static_cast<std::int64_t>(
            std::floor((seconds - shutter_.firstSeconds) / shutter_.periodSeconds));
}

double Sensor::pictureSeconds(double seconds) const
{
    const double shut = lastShutter(seconds);
    return seconds - shut < kShutSeconds ? shut : seconds;
}

TempDelta Sensor::drift(double seconds) const
{
    const double offset = 0.9 * wander(mix(seed_, 56), seconds / 240)
        + 0.35 * wander(mix(seed_, 57), seconds / 60) + 0.05 * wander(mix(seed_, 58), seconds / 7);
    const double since = seconds - lastShutter(seconds);
    const auto event = static_cast<std::uint64_t>(shutterCount(seconds) + 1'000'000);
    const double step = 0.12 * uniform(mix(seed_, 59), event, -1, 1);
    const double settling = 0.35 * std::exp(-std::max(0.0, since - kShutSeconds) / 2.5);
    return TempDelta::kelvins(
        shutter_.driftScale * std::clamp(offset + step + settling, -1.5, 1.5));
}

std::chrono::milliseconds Sensor::sinceShutter(double seconds) const
{
    return std::chrono::milliseconds(std::llround((seconds - lastShutter(seconds)) * 1000));
}

std::chrono::milliseconds Sensor::sinceTurnOn(double seconds) const
{
    return std::chrono::milliseconds(std::llround((kWarmMinutes * 60 + seconds) * 1000));
}

cv::Mat Sensor::read(const cv::Mat& celsius, double seconds) const
{
    const double shown = pictureSeconds(seconds);
    const auto moment = static_cast<std::uint64_t>(std::llround(shown * 1e6));
    const auto cut = mix(mix(seed_, 60), moment);
    const auto left = static_cast<int>(cut % kGrainMargin);
    const auto top = static_cast<int>(cut / kGrainMargin % kGrainMargin);
    const float sign = (cut >> 60) % 2 == 0 ? 1.0F : -1.0F;
    const auto zero =
        static_cast<float>((kCelsiusZeroInKelvin + drift(shown).kelvins()) * 100 + 0.5);
    cv::Mat counts(celsius.size(), CV_16UC1);
    for (int y = 0; y < celsius.rows; ++y) {
        const auto* scene = celsius.ptr<float>(y);
        const auto* fixed = pattern_.ptr<float>(y);
        const auto* grain = grain_.ptr<float>(y + top) + left;
        auto* out = counts.ptr<std::uint16_t>(y);
        for (int x = 0; x < celsius.cols; ++x) {
            const float value = scene[x] * 100 + zero + fixed[x] + grain[x] * sign;
            out[x] = static_cast<std::uint16_t>(static_cast<int>(value));
        }
    }
    return counts;
}

} // namespace haetae::simulated
