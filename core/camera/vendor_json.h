// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <string_view>

// How cameras write JSON: keys in any case, numbers and truths as texts, units as numbers or words.
namespace haetae {

/// In what a camera says its temperatures; some label theirs wrongly.
enum class VendorUnit { Celsius, Fahrenheit, Kelvin };

/// As deep as we look, and keep.
inline constexpr int kDeepestJson = 12;

/// Discarded when it is no whole JSON. What is nested deeper is dropped: writing that out again
/// could take any stack.
[[nodiscard]] nlohmann::json shallowJson(std::string_view text);

/// In small letters, as far as these are of the English alphabet.
[[nodiscard]] std::string lowered(std::string_view text);

/// The first of these names, in small letters, that the object has; null: none, or it is none.
[[nodiscard]] const nlohmann::json* member(
    const nlohmann::json& object, std::initializer_list<std::string_view> names);

// Of a value that may be missing (null).
[[nodiscard]] std::optional<double> asNumber(const nlohmann::json* value);
[[nodiscard]] std::string asText(const nlohmann::json* value); ///< a text as it is, else its JSON
[[nodiscard]] bool asTruth(const nlohmann::json* value);

/// Of "1" or "fahrenheit", "2" or "degreeKelvin" and the like; anything else is degC.
[[nodiscard]] VendorUnit unitOf(std::string_view word);

[[nodiscard]] double inCelsius(double value, VendorUnit unit);
/// Empty: no camera for rooms has ever seen that.
[[nodiscard]] std::optional<double> plausibleCelsius(double value, VendorUnit unit);

} // namespace haetae
