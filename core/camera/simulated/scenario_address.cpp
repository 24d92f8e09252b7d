// SPDX-License-Identifier: GPL-3.0-or-later
#include <charconv>
#include <optional>
#include <string_view>

#include "camera/simulated/simulated_camera.h"

namespace haetae {
namespace {

template <class Number>
std::optional<Number> number(std::string_view text)
{
    Number value{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

std::optional<cv::Size> size(std::string_view text)
{
    const auto cross = text.find('x');
    if (cross == std::string_view::npos)
        return std::nullopt;
    const auto width = number<int>(text.substr(0, cross));
    const auto height = number<int>(text.substr(cross + 1));
    if (!width || !height || *width < 1 || *height < 1)
        return std::nullopt;
    return cv::Size(*width, *height);
}

template <class Target, class Value>
bool put(Target& target, const std::optional<Value>& value)
{
    if (value)
        target = Target(*value);
    return value.has_value();
}

bool set(EntranceScene::Options& o, std::string_view key, std::string_view value)
{
    if (key == "seed")
        return put(o.seed, number<std::uint64_t>(value));
    if (key == "people")
        return put(o.people, number<int>(value));
    if (key == "febrile")
        return put(o.febrile, number<int>(value));
    if (key == "fps")
        return put(o.framesPerSecond, number<double>(value));
    if (key == "ring")
        return put(o.ring, number<int>(value));
    if (key == "thermal")
        return put(o.thermal, size(value));
    if (key == "visible" && value == "none") {
        o.visible = {};
        return true;
    }
    if (key == "visible")
        return put(o.visible, size(value));
    if (key == "shutter") {
        const auto seconds = number<int>(value);
        if (seconds)
            o.shutterPeriod = std::chrono::seconds(*seconds);
        return seconds.has_value();
    }
    if (key == "netd") {
        const auto kelvins = number<double>(value);
        if (kelvins)
            o.netd = TempDelta::kelvins(*kelvins);
        return kelvins.has_value();
    }
    return false;
}

} // namespace

Result<EntranceScene::Options> scenarioOf(const std::string& address)
{
    EntranceScene::Options options;
    const std::string_view all(address);
    const auto mark = all.find('?');
    if (mark != 0 && !all.empty())
        options.scenario = std::string(all.substr(0, mark));
    std::string_view rest = mark == std::string_view::npos ? "" : all.substr(mark + 1);
    while (!rest.empty()) {
        const auto end = rest.find('&');
        const auto pair = rest.substr(0, end);
        const auto equals = pair.find('=');
        if (equals == std::string_view::npos
            || !set(options, pair.substr(0, equals), pair.substr(equals + 1)))
            return fail(ErrorKind::InvalidInput, "simulated entrance",
                std::string("\"").append(pair).append("\" in its address is not understood"),
                "use seed, people, febrile, fps, thermal, visible, netd or shutter, as in "
                "fever?seed=3&thermal=640x512");
        rest = end == std::string_view::npos ? "" : rest.substr(end + 1);
    }
    return options;
}

} // namespace haetae
