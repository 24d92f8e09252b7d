// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <random>
#include <string>

#include "storage/log_row.h"

namespace haetae::command_line {

/// A year of a busy site, the same for the same number. *thread-bound*
class YearOfRows {
public:
    static constexpr auto kYear = std::chrono::hours(24 * 365);
    static constexpr WallTime kFirst{std::chrono::seconds(1'767'225'600)}; ///< 2026-01-01

    /// evidenceBytes: kept behind each judged row; 0: nothing.
    YearOfRows(std::int64_t rows, int evidenceBytes);
    [[nodiscard]] LogRow next();

private:
    void person(LogRow& row);
    void alarm(LogRow& row);
    [[nodiscard]] std::size_t pick(std::size_t of) { return random_() % of; }

    std::chrono::microseconds step_;
    std::string evidence_;
    std::int64_t number_ = 0;
    std::mt19937 random_{7};
    std::normal_distribution<double> normal_{36.6, 0.3};
};

} // namespace haetae::command_line
