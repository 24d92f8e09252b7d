// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "base/result.h"
#include "model/signal_scale.h"

namespace haetae {

/// A camera's address as back ends with a device or file read it: "place?key=number&key=number".
/// *value*
struct CameraAddress {
    std::string place;
    std::map<std::string, double, std::less<>> numbers;

    [[nodiscard]] std::optional<double> number(std::string_view key) const;
    /// From kelvin_per_count and kelvin_at_zero (0 unless given); empty without the first.
    [[nodiscard]] std::optional<LinearScale> linearScale() const;
};

/// subject names the camera. Errors: InvalidInput for a key that is not among these, one given
/// twice, or a value that is no finite number.
[[nodiscard]] Result<CameraAddress> parseCameraAddress(std::string_view address,
    std::initializer_list<std::string_view> keys, const std::string& subject);

} // namespace haetae
