// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/camera_address.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace haetae {
namespace {

std::optional<double> finiteNumber(std::string_view text)
{
    double value = 0.0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size() || !std::isfinite(value))
        return std::nullopt;
    return value;
}

std::string listOf(std::initializer_list<std::string_view> keys)
{
    std::string list;
    for (const auto key : keys)
        list += (list.empty() ? "" : ", ") + std::string(key);
    return list;
}

} // namespace

std::optional<double> CameraAddress::number(std::string_view key) const
{
    const auto found = numbers.find(key);
    return found == numbers.end() ? std::nullopt : std::optional(found->second);
}

std::optional<LinearScale> CameraAddress::linearScale() const
{
    const auto step = number("kelvin_per_count");
    if (!step)
        return std::nullopt;
    return LinearScale{*step, number("kelvin_at_zero").value_or(0.0)};
}

Result<CameraAddress> parseCameraAddress(std::string_view address,
    std::initializer_list<std::string_view> keys, const std::string& subject)
{
    CameraAddress parsed;
    const auto question = address.find('?');
    parsed.place = std::string(address.substr(0, question));
    std::string_view rest =
        question == std::string_view::npos ? std::string_view{} : address.substr(question + 1);
    while (!rest.empty()) {
        const auto end = rest.find('&');
        const std::string_view option = rest.substr(0, end);
        rest = end == std::string_view::npos ? std::string_view{} : rest.substr(end + 1);
        const auto equals = option.find('=');
        const std::string key(option.substr(0, equals));
        if (std::find(keys.begin(), keys.end(), key) == keys.end())
            return fail(ErrorKind::InvalidInput, subject,
                "its address has an unknown option \"" + key + "\"", "use " + listOf(keys));
        const auto value = equals == std::string_view::npos
            ? std::nullopt
            : finiteNumber(option.substr(equals + 1));
        if (!value || !parsed.numbers.emplace(key, *value).second)
            return fail(ErrorKind::InvalidInput, subject,
                "its address's option " + key + " is no number or is there twice",
                "write " + key + "=NUMBER once");
    }
    return parsed;
}

} // namespace haetae
