// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/recording/recording_tags.h"

#include <array>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <optional>

namespace haetae {
namespace {

constexpr const char* kVersion = "HAETAE_RECORDING";
constexpr const char* kCamera = "HAETAE_CAMERA";
constexpr const char* kStep = "HAETAE_KELVIN_PER_COUNT";
constexpr const char* kZero = "HAETAE_KELVIN_AT_ZERO";
constexpr const char* kBegan = "HAETAE_BEGAN_US"; // microseconds since 1970, UTC
constexpr const char* kSimulated = "HAETAE_SIMULATED";
constexpr const char* kViews = "HAETAE_VISIBLE_FROM_THERMAL"; // a homography, row by row
constexpr std::int64_t kLatest = 7'258'118'400'000'000; // the year 2200, in microseconds

std::string inDigits(double value)
{
    std::array<char, 40> digits{};
    const auto end = std::to_chars(digits.begin(), digits.end(), value);
    return {digits.begin(), end.ptr};
}

std::string inDigits(const ViewMap& views)
{
    std::string text;
    for (const double element : views.elements())
        text += (text.empty() ? "" : " ") + inDigits(element);
    return text;
}

/// Empty for anything that is no nine finite numbers.
std::optional<ViewMap> viewsFrom(const std::map<std::string, std::string>& found)
{
    const auto at = found.find(kViews);
    if (at == found.end())
        return std::nullopt;
    std::array<double, 9> elements{};
    const char* next = at->second.data();
    const char* const end = next + at->second.size();
    for (double& element : elements) {
        while (next != end && *next == ' ')
            ++next;
        const auto read = std::from_chars(next, end, element);
        if (read.ec != std::errc{} || !std::isfinite(element))
            return std::nullopt;
        next = read.ptr;
    }
    return next == end ? std::optional(ViewMap(elements)) : std::nullopt;
}

template <class Number>
std::optional<Number> number(
    const std::map<std::string, std::string>& found, const std::string& key)
{
    const auto at = found.find(key);
    if (at == found.end())
        return std::nullopt;
    Number value{};
    const char* const end = at->second.data() + at->second.size();
    const auto read = std::from_chars(at->second.data(), end, value);
    if (read.ec != std::errc{} || read.ptr != end)
        return std::nullopt;
    return value;
}

} // namespace

std::map<std::string, std::string> tagsOf(const RecordingTags& tags)
{
    std::map<std::string, std::string> all{{kVersion, "1"}, {kCamera, tags.camera},
        {kStep, inDigits(tags.scale.kelvinPerCount)}, {kZero, inDigits(tags.scale.kelvinAtZero)},
        {kBegan, std::to_string(tags.began.time_since_epoch().count())},
        {kSimulated, tags.simulated ? "1" : "0"}};
    if (tags.registration)
        all.emplace(kViews, inDigits(*tags.registration));
    return all;
}

Result<RecordingTags> tagsFrom(
    const std::map<std::string, std::string>& found, const std::string& file)
{
    const auto version = number<int>(found, kVersion);
    if (!version)
        return fail(ErrorKind::Unsupported, file, "was not recorded by Haetae",
            "give a recording of haetaectl record");
    if (*version != 1)
        return fail(ErrorKind::Unsupported, file, "was recorded by a newer Haetae",
            "play it with that version");
    const auto step = number<double>(found, kStep);
    const auto zero = number<double>(found, kZero);
    const auto began = number<std::int64_t>(found, kBegan);
    if (!step || !zero || !began || !std::isfinite(*step) || !std::isfinite(*zero) || *step <= 0.0
        || *began < 0 || *began > kLatest)
        return fail(ErrorKind::Corrupt, file, "its scale or its time is damaged",
            "use another copy of the recording");
    RecordingTags tags;
    const auto camera = found.find(kCamera);
    tags.camera = camera == found.end() ? std::string() : camera->second;
    tags.scale = {*step, *zero};
    tags.began = WallTime(std::chrono::microseconds(*began));
    tags.simulated = number<int>(found, kSimulated) == 1;
    tags.registration = viewsFrom(found);
    return tags;
}

} // namespace haetae
