// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "settings/settings.h"

namespace haetae {

/// Remembers the first setting that cannot be meant. *value*
class Checks {
public:
    void range(
        const std::string& key, double value, double lowest, double highest, const char* unit)
    {
        if (!(value >= lowest && value <= highest))
            blame(key,
                shortest(value) + " is outside " + shortest(lowest) + " to " + shortest(highest)
                    + " " + unit);
    }
    void require(bool holds, const std::string& key, const std::string& reason)
    {
        if (!holds)
            blame(key, reason);
    }
    void text(const std::string& key, const std::string& value)
    {
        require(value.size() <= 500, key, "is longer than 500 bytes");
        for (const char c : value)
            require(static_cast<unsigned char>(c) >= 0x20, key, "holds a control character");
    }
    [[nodiscard]] Result<void> result() const
    {
        if (error_)
            return *error_;
        return {};
    }

private:
    static std::string shortest(double value)
    {
        if (!std::isfinite(value))
            return "not a number";
        std::string digits = std::to_string(value);
        digits.erase(digits.find_last_not_of('0') + 1);
        if (!digits.empty() && (digits.back() == '.' || digits.back() == ','))
            digits.pop_back();
        return digits;
    }
    void blame(const std::string& key, std::string reason)
    {
        if (!error_)
            error_ = Error{ErrorKind::InvalidInput, key, std::move(reason), "correct it"};
    }
    std::optional<Error> error_;
};

/// 1 to 32 of a-z 0-9 _ -
[[nodiscard]] inline bool plainId(const std::string& id)
{
    return !id.empty() && id.size() <= 32
        && id.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_-") == std::string::npos;
}

/// A whole path, or none.
void checkFile(const std::string& key, const std::string& file, Checks& checks);
void checkOutputs(const std::vector<OutputConfig>& outputs,
    const std::vector<CameraConfig>& cameras, Checks& checks);

} // namespace haetae
