// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>
#include <map>
#include <string>
#include <string_view>

#include "base/result.h"

namespace haetae {

/// "http://192.0.2.7:8080/?thermal=2&every_ms=250", taken apart. *value*
struct DeviceAddress {
    std::string base; ///< scheme, host and port, without a slash at the end
    std::map<std::string, std::string> options;

    [[nodiscard]] std::string option(const std::string& key, const std::string& usual) const;
    /// Errors: no whole number from least to most.
    [[nodiscard]] Result<int> number(const std::string& key, int usual, int least, int most) const;
};

/// Errors: not http or https, no host, a name or password in it, an option that is not known.
[[nodiscard]] Result<DeviceAddress> deviceAddress(const std::string& subject, std::string_view text,
    std::initializer_list<std::string_view> known);

} // namespace haetae
