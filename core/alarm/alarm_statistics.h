// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/clock.h"
#include "base/ids.h"
#include "model/alarm.h"

namespace haetae {

/// What one operator can take, after the public summaries of ISA-18.2 / IEC 62682 / EEMUA 191.
namespace alarm_budget {
inline constexpr int kAnHour = 6; ///< about one in ten minutes
inline constexpr int kFloodAbove = 10; ///< in ten minutes
inline constexpr std::chrono::minutes kPeriod{10};
inline constexpr std::chrono::hours kStaleAfter{24};
/// No standard gives a number for chattering: three activations of one source within a minute.
inline constexpr std::size_t kChatteringFrom = 3;
inline constexpr std::chrono::seconds kChatteringWithin{60};
inline constexpr std::size_t kTopSources = 10;
} // namespace alarm_budget

/// One alarm from its raising to its closing, as the log tells it. *value*
struct AlarmTimes {
    AlarmKind kind = AlarmKind::ElevatedTemperature;
    CameraId camera;
    std::string detail; ///< which output or part, where there are several
    std::vector<WallTime> activations; ///< raised, then every repeat, in order; never empty
    std::optional<WallTime> answered; ///< the first time somebody did anything about it
    std::optional<WallTime> closed;
    AlarmOutcome outcome = AlarmOutcome::None;

    [[nodiscard]] WallTime raised() const { return activations.front(); }
};

/// One kind of alarm at one entrance, or of one part of Haetae. *value*
struct AlarmSource {
    AlarmKind kind = AlarmKind::ElevatedTemperature;
    CameraId camera;
    std::string detail;
    int alarms = 0;
    bool operator==(const AlarmSource&) const = default;
};

/// How the alarms of a time burdened whoever had to answer them. *value*
struct AlarmStatistics {
    int alarms = 0; ///< raised in that time
    int people = 0; ///< of them elevated temperatures
    double perHour = 0.0;
    double perTenMinutes = 0.0;
    int mostInTenMinutes = 0; ///< wherever those ten minutes begin
    double floodShare = 0.0; ///< of the ten-minute periods counted from the beginning
    std::vector<AlarmSource> topSources; ///< most alarms first
    double topSourceShare = 0.0; ///< of all alarms, those of topSources
    int chattering = 0; ///< sources; of people, alarms
    int stale = 0; ///< stood open for more than a day
    int answered = 0;
    std::optional<std::chrono::seconds> medianAnswer; ///< from raising; the lower of two
    int judgedOutcomes = 0; ///< people's alarms that were rechecked or called false
    int notConfirmed = 0; ///< of them rechecked below the limit or called false

    /// Empty while nothing was rechecked.
    [[nodiscard]] std::optional<double> falseAlarmRate() const;
    /// Share of the alarms answered so soon, as they stand now; empty without alarms.
    [[nodiscard]] std::optional<double> answeredWithin(std::chrono::seconds time) const;

    /// Within which that share of the answers came; empty without any.
    [[nodiscard]] std::optional<std::chrono::microseconds> answerAt(double share) const;

    std::vector<std::chrono::microseconds> answerTimes; ///< ascending
};

/// Of alarms raised in [from, to); stale ones may be older.
[[nodiscard]] AlarmStatistics alarmStatistics(
    std::span<const AlarmTimes> alarms, WallTime from, WallTime to);

} // namespace haetae
