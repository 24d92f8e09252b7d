// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <string>

namespace haetae {

/// An integer that names one thing of one kind; 0 names nothing. *value*
template <class Tag>
struct NumericId {
    std::int64_t value = 0;
    constexpr auto operator<=>(const NumericId&) const = default;
    [[nodiscard]] constexpr bool valid() const { return value != 0; }
};

using TrackId = NumericId<struct TrackTag>;
using AlarmId = NumericId<struct AlarmTag>;
using RowId = NumericId<struct RowTag>;
using RequestId = NumericId<struct RequestTag>;
using PendingId = NumericId<struct PendingTag>;

/// Stable name of an entrance's camera as written in the settings, e.g. "east". *value*
struct CameraId {
    std::string value;
    auto operator<=>(const CameraId&) const = default;
};

} // namespace haetae
