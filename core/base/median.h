// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <vector>

namespace haetae {

/// The middle value, the upper one of two: always a value that was really there, unlike an
/// interpolated quantile. Shape: not empty. Unit: that of the values.
template <class Value>
[[nodiscard]] Value median(std::vector<Value> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

} // namespace haetae
